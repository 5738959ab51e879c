#include <cmath>

#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

// Where fewer take part than were asked for, the sets are smaller.
std::string size_words(const InformPlan& plan, Language language) {
  return participants_words(language, static_cast<long long>(plan.sets.front().size()));
}

constexpr int decimals = 3;
constexpr double thousand = 1000;

// Where it is not proven that they are equal, what is at most is rounded up and what is at least down, so that both
// stay true.
std::string bound_words(const InformPlan& plan, Language language) {
  const double bound = plan.bound.value_or(1);
  return number(language, plan.proven ? bound : std::ceil(bound * thousand) / thousand, decimals);
}

std::string at_least_words(const InformPlan& plan, const std::optional<double>& value, Language language) {
  const double least = value.value_or(0);
  return number(language, plan.proven ? least : std::floor(least * thousand) / thousand, decimals);
}

std::string not_proven(const InformPlan& plan, Language language) {
  const double share = plan.value.value_or(0) / plan.bound.value_or(1);
  return text(language, Text::inform_not_proven,
              {size_words(plan, language), bound_words(plan, language), at_least_words(plan, plan.value, language),
               share_words(language, std::floor(share * thousand) / thousand)});
}

std::string proof(const InformPlan& plan, Language language) {
  const auto people = size_words(plan, language);
  if (!plan.proven) return not_proven(plan, language);
  if (!plan.optimal_sets) return text(language, Text::inform_proven_uncounted, {people});
  return text(language, Text::inform_proven,
              {people, count_words(language, static_cast<long long>(*plan.optimal_sets))});
}

// Why somebody who is named may not be called now; empty where they may.
std::string why_not_callable(const Actor& actor, Language language) {
  if (callable(actor)) return {};
  if (actor.status != ActorStatus::active) return std::string(label(language, actor.status));
  return std::string(text(language, Text::inform_not_callable));
}

// "K001 (sleutelfiguur, met pauze)". A plain list knows no kinds and nothing about calling; in a large group kinds
// would make the row too long to read.
std::string member_words(const Told& told, const ActorId& id, std::size_t of, Language language) {
  constexpr std::size_t most_with_kind = 5;
  const Actor* actor = told.results.network.actors.find(id);
  if (actor == nullptr || !told.results.whole.municipal) return id.text();
  std::vector<std::string> said;
  if (of <= most_with_kind) said.emplace_back(label(language, actor->kind));
  if (auto why = why_not_callable(*actor, language); !why.empty()) said.push_back(std::move(why));
  return said.empty() ? id.text() : id.text() + " (" + in_a_row(said) + ")";
}

Entry members_entry(const Told& told, const std::vector<ActorId>& set, Language language) {
  Entry entry;
  for (const auto& id : set) {
    entry.words += (entry.words.empty() ? "" : ", ") + member_words(told, id, set.size(), language);
    entry.exact += (entry.exact.empty() ? "" : "|") + id.text();
  }
  return entry;
}

// How the group was chosen, among how many.
std::string goal(const InformPlan& plan, Language language) {
  const auto people = size_words(plan, language);
  const auto chosen = plan.one_by_one ? std::string(text(language, Text::inform_one_by_one)) + " " : std::string();
  const auto sure = chosen + proof(plan, language);
  const auto& within = plan.options.within_steps;
  auto words = within ? text(language, Text::inform_intro_steps, {people, steps_words(language, *within), sure})
                      : text(language, Text::inform_intro, {people, sure});
  const auto found = static_cast<long long>(plan.sets.front().size());
  if (found == plan.options.people) return words;
  return text(language, Text::inform_fewer,
              {count_words(language, plan.options.people), count_words(language, found)}) +
         " " + words;
}

std::string basis(const Told& told, const InformPlan& plan, Language language) {
  const bool directed = told.results.structure.graph.directed;
  const auto& within = plan.options.within_steps;
  auto words =
      text(language, within ? Text::inform_basis_steps : Text::inform_basis,
           {snapshot_words(told.results.network, language), at_least_words(plan, plan.value, language),
            bound_words(plan, language), text(language, directed ? Text::counted_directed : Text::counted_undirected),
            within ? steps_words(language, *within) : std::string()});
  if (plan.one_by_one) return words;
  return words + " " +
         text(language, Text::inform_basis_greedy,
              {at_least_words(plan, plan.greedy, language),
               count_words(language, static_cast<long long>(plan.options.limit))});
}

DataTable sets_table(const Told& told, const InformPlan& plan, Language language) {
  DataTable table{.name = "eerst_informeren",
                  .caption = std::string(text(language, Text::inform_caption)),
                  .columns = {column("groep", text(language, Text::head_group), Align::right),
                              column("wie", text(language, Text::head_who)),
                              column("bereikt_niet", text(language, Text::head_not_reached), Align::right)},
                  .rows = {},
                  .basis = basis(told, plan, language)};
  const auto participants = static_cast<long long>(told.results.structure.graph.size());
  for (std::size_t at = 0; at < plan.sets.size(); ++at) {
    table.rows.push_back({count_entry(language, static_cast<long long>(at) + 1),
                          members_entry(told, plan.sets[at], language),
                          count_entry(language, participants - plan.reached[at])});
  }
  return table;
}

}  // namespace

Blocks inform_first_section(const Told& told, Language language) {
  const auto& structure = told.results.structure;
  const auto& whole = told.results.whole;
  if (told.detail != Detail::people || structure.graph.size() == 0) return {};
  Blocks blocks{Heading{2, std::string(text(language, Text::inform_heading))}};
  if (!whole.inform) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::inform_left_out))});
    return blocks;
  }
  const auto& plan = *whole.inform;
  blocks.emplace_back(Paragraph{goal(plan, language)});
  blocks.emplace_back(sets_table(told, plan, language));
  if (whole.municipal && !not_callable_in(told.results.network, plan).empty()) {
    blocks.emplace_back(Note{std::string(text(language, Text::inform_not_callable_note))});
  }
  const auto not_said = plan.options.within_steps ? Text::inform_not_said_steps : Text::inform_not_said;
  blocks.emplace_back(Note{std::string(text(language, not_said))});
  return blocks;
}

}  // namespace sleutelnet
