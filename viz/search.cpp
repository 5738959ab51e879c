#include "viz/search.hpp"

#include <algorithm>

#include "importers/text_folding.hpp"
#include "viz/measure_choice.hpp"
#include "viz/measure_text.hpp"
#include "viz/names.hpp"

namespace sleutelnet {

namespace {

struct Ranked {
  int rank = 0;  // 0: starts with it, 1: a word starts with it, 2: somewhere
  SearchHit hit;
};

class Collector {
 public:
  explicit Collector(std::string_view wanted) : wanted_(without_accents(wanted)) {}

  void consider(SearchTarget target, std::string name, std::string_view id, std::string kind) {
    const auto rank = std::min(rank_of(name), rank_of(id));
    if (rank < none) found_.push_back({rank, {std::move(target), std::move(name), std::move(kind)}});
  }

  std::vector<SearchHit> best(std::size_t most) {
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Ranked& left, const Ranked& right) { return left.rank < right.rank; });
    std::vector<SearchHit> hits;
    for (auto& ranked : found_) {
      if (hits.size() == most) break;
      hits.push_back(std::move(ranked.hit));
    }
    return hits;
  }

 private:
  static constexpr int none = 3;

  int rank_of(std::string_view words) const {
    const auto text = without_accents(words);
    const auto at = text.find(wanted_);
    if (at == std::string::npos) return none;
    if (at == 0) return 0;
    return text[at - 1] == ' ' || text[at - 1] == '-' ? 1 : 2;
  }

  std::string wanted_;
  std::vector<Ranked> found_;
};

}  // namespace

bool mentions(std::string_view text, std::string_view wanted) {
  return without_accents(text).find(without_accents(wanted)) != std::string::npos;
}

std::vector<SearchHit> search_hits(const State& state, std::string_view text, std::size_t most) {
  if (text.empty()) return {};
  Collector collector(text);
  const auto& network = state.network();
  for (const auto& actor : network.actors) {
    collector.consider(actor.id, actor_title(state, actor.id), actor.id.text(),
                       std::string(label(state.language, actor.kind)));
  }
  for (const auto& area : network.areas) {
    const auto level = area.level == AreaLevel::neighbourhood ? WindowText::neighbourhood
                       : area.level == AreaLevel::district    ? WindowText::district
                                                              : WindowText::municipality;
    collector.consider(area.code, area_name(state, area.code), area.code.text(),
                       std::string(sleutelnet::text(state.language, level)));
  }
  for (const auto* term : terms_of(network, state.coverage.facet)) {
    collector.consider(term->code, capitalised(label(state.language, *term)), term->code.text(),
                       std::string(label(state.language, term->facet)));
  }
  for (const auto& command : commands()) {
    if (!command.findable || !command.enabled(state)) continue;
    collector.consider(&command, std::string(sleutelnet::text(state.language, command.name)), {},
                       std::string(sleutelnet::text(state.language, WindowText::command_word)));
  }
  for (const auto& choice : measure_choices()) {
    collector.consider(FoundMeasure{choice.name}, measure_title(state.language, choice.name), choice.name,
                       std::string(sleutelnet::text(state.language, WindowText::measure)));
  }
  return collector.best(most);
}

}  // namespace sleutelnet
