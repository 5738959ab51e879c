#include <algorithm>

#include "core/network/codes.hpp"
#include "report/language_explore.hpp"
#include "viz/explore/condition.hpp"
#include "viz/measure_text.hpp"
#include "viz/names.hpp"
#include "viz/results.hpp"

namespace sleutelnet {

namespace {

constexpr ExploreText headings[] = {ExploreText::rule_kind,    ExploreText::rule_domain,   ExploreText::rule_area,
                                    ExploreText::rule_status,  ExploreText::rule_response, ExploreText::rule_attention,
                                    ExploreText::rule_measure, ExploreText::rule_near,     ExploreText::rule_tie_kind,
                                    ExploreText::rule_strength};
static_assert(std::size(headings) == condition_kinds);

constexpr Attention attentions[] = {
    Attention::leaves_gap, Attention::only_link, Attention::on_bridge, Attention::no_agreement, Attention::no_notice,
    Attention::old_card,   Attention::no_owner,  Attention::one_owner, Attention::no_ties,      Attention::no_reach};

ExploreText name_of(Attention why) {
  switch (why) {
    case Attention::leaves_gap: return ExploreText::attention_gap;
    case Attention::only_link: return ExploreText::attention_link;
    case Attention::on_bridge: return ExploreText::attention_bridge;
    case Attention::no_agreement: return ExploreText::attention_agreement;
    case Attention::no_notice: return ExploreText::attention_notice;
    case Attention::old_card: return ExploreText::attention_card;
    case Attention::no_owner: return ExploreText::attention_owner;
    case Attention::one_owner: return ExploreText::attention_deputy;
    case Attention::no_ties: return ExploreText::attention_ties;
    case Attention::no_reach: return ExploreText::attention_reach;
  }
  return ExploreText::attention_gap;
}

ExploreText strength_of(int strength) {
  return strength >= 3 ? ExploreText::strength_3 : strength == 2 ? ExploreText::strength_2 : ExploreText::strength_1;
}

class WordsOf {
 public:
  WordsOf(const State& state, const WindowResults& results) : state_(state), results_(results) {}

  std::string operator()(const OfKind& asked) const { return std::string(label(state_.language, asked.kind)); }
  std::string operator()(const OfDomain& asked) const { return term_name(state_, Facet::domain, asked.domain); }
  std::string operator()(const ReachesArea& asked) const {
    const auto name = area_name(state_, asked.area);
    const auto* area = state_.network().areas.find(asked.area);
    const bool district = area != nullptr && area->level == AreaLevel::district;
    return district ? say(ExploreText::whole_district, {name}) : name;
  }
  std::string operator()(const OfStatus& asked) const { return std::string(label(state_.language, asked.status)); }
  std::string operator()(const RespondsWithin& asked) const {
    return std::string(label(state_.language, asked.within));
  }
  std::string operator()(const AsksAttention& asked) const { return say(name_of(asked.why)); }
  std::string operator()(const MeasureAtLeast& asked) const {
    const auto title = measure_title(state_.language, asked.measure);
    const auto measure = chosen_measure(results_.families, asked.measure, results_.revision, results_.options);
    if (!measure) return title;
    return say(ExploreText::measure_at_least, {title, measure_value(state_.language, *measure, asked.value)});
  }
  std::string operator()(const NearTo& asked) const {
    const auto steps = number(state_.language, static_cast<long long>(asked.steps));
    return say(asked.steps == 1 ? ExploreText::near_one : ExploreText::near_some,
               {actor_name(state_, asked.actor), steps});
  }
  std::string operator()(const HasTieOf& asked) const { return std::string(label(state_.language, asked.kind)); }
  std::string operator()(const HasTieStrength& asked) const { return say(strength_of(asked.strength)); }

 private:
  std::string say(ExploreText name, std::initializer_list<std::string_view> arguments = {}) const {
    return text(state_.language, name, arguments);
  }

  const State& state_;
  const WindowResults& results_;
};

template <class Asked, class Value>
void offer_codes(std::vector<Condition>& choices) {
  for (const auto& code : codes<Value>()) {
    const Condition choice{Asked{code.value}};
    if (std::find(choices.begin(), choices.end(), choice) == choices.end()) choices.push_back(choice);
  }
}

void offer_areas(const Network& network, std::vector<Condition>& choices) {
  for (const auto level : {AreaLevel::district, AreaLevel::neighbourhood}) {
    for (const auto* area : areas_at(network, level)) choices.emplace_back(ReachesArea{area->code});
  }
}

// The values of the fifth, tenth, … of the measure that is chosen.
void offer_values(const WindowResults& results, std::vector<Condition>& choices) {
  if (!results.measure) return;
  for (const std::size_t rank : {5, 10, 25, 50, 100}) {
    if (rank > results.measure->defined) break;
    const auto value = results.measure->values[results.measure->order[rank - 1]];
    const Condition choice{MeasureAtLeast{results.measure->name, value.value_or(0)}};
    if (choices.empty() || !(choices.back() == choice)) choices.push_back(choice);
  }
}

}  // namespace

std::vector<Condition> condition_choices(const State& state, const WindowResults& results, std::size_t kind) {
  std::vector<Condition> choices;
  switch (kind) {
    case 0: offer_codes<OfKind, ActorKind>(choices); break;
    case 1:
      for (const auto* term : terms_of(state.network(), Facet::domain)) choices.emplace_back(OfDomain{term->code});
      break;
    case 2: offer_areas(state.network(), choices); break;
    case 3: offer_codes<OfStatus, ActorStatus>(choices); break;
    case 4:
      for (const auto within : {ResponseClass::within_2h, ResponseClass::within_24h, ResponseClass::within_72h}) {
        choices.emplace_back(RespondsWithin{within});
      }
      break;
    case 5:
      for (const auto why : attentions) choices.emplace_back(AsksAttention{why});
      break;
    case 6: offer_values(results, choices); break;
    case 7:
      if (const auto* actor = std::get_if<ActorId>(&state.selection)) {
        for (int steps = 1; steps <= most_ego_steps; ++steps) choices.emplace_back(NearTo{*actor, steps});
      }
      break;
    case 8: offer_codes<HasTieOf, TieKind>(choices); break;
    case 9:
      for (const int strength : {1, 2, 3}) choices.emplace_back(HasTieStrength{strength});
      break;
    default: break;
  }
  return choices;
}

std::string condition_heading(const State& state, std::size_t kind) {
  return std::string(text(state.language, headings[kind]));
}

std::string condition_words(const State& state, const WindowResults& results, const Condition& condition) {
  return std::visit(WordsOf(state, results), condition);
}

}  // namespace sleutelnet
