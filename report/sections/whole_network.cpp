#include "report/whole_network.hpp"

#include <algorithm>

#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

std::string count(Language language, std::size_t value) { return count_words(language, static_cast<long long>(value)); }

std::string share_or_undefined(Language language, const std::optional<double>& share) {
  return share ? share_words(language, *share) : std::string(text(language, Text::word_not_defined));
}

std::string intro(const Results& results, Language language) {
  const auto& structure = results.structure;
  const auto& figures = results.whole.paths;
  return text(language, Text::structure_intro,
              {count(language, structure.graph.size()), count_words(language, figures.ties),
               count(language, structure.components.sizes.size()),
               participants_words(language, static_cast<long long>(figures.largest_component.actors)),
               count_words(language, figures.isolated)});
}

std::string cuts(const Structure& structure, Language language) {
  const auto holders = std::count(structure.cuts.articulation.begin(), structure.cuts.articulation.end(), true);
  return text(language, Text::structure_cuts,
              {count_words(language, holders), count(language, structure.cuts.bridges.size())});
}

Text name_of(NetworkStage stage) {
  switch (stage) {
    case NetworkStage::scattered_fragments: return Text::stage_scattered;
    case NetworkStage::hub_and_spoke: return Text::stage_hub;
    case NetworkStage::multi_hub_small_world: return Text::stage_multi_hub;
    case NetworkStage::core_periphery: return Text::stage_core;
  }
  return Text::stage_scattered;
}

std::string core_words(const CorePeriphery& core, Language language) {
  if (core.reason == NoCorePeriphery::shown) {
    return text(language, Text::stage_core_shown,
                {count(language, core.core_size), share_or_undefined(language, core.core_density)});
  }
  if (core.reason == NoCorePeriphery::not_around_the_core) {
    return std::string(text(language, Text::stage_core_not_around));
  }
  if (core.reason == NoCorePeriphery::too_large) return std::string(text(language, Text::stage_core_too_large));
  if (core.p_value) return text(language, Text::stage_core_not_shown, {number(language, *core.p_value, 2)});
  return std::string(text(language, Text::stage_core_not_judged));
}

// By id, for the coordinator.
std::string core_members(const Told& told, Language language) {
  const auto& in_core = told.results.whole.stage.figures.core.in_core;
  std::vector<ActorId> members;
  for (std::size_t node = 0; node < in_core.size(); ++node) {
    if (in_core[node]) members.push_back(told.results.structure.graph.nodes[node]);
  }
  return members.empty() ? std::string() : " " + text(language, Text::stage_core_members, {in_a_row(members)});
}

std::string stage_words(const Told& told, Language language) {
  const auto& staged = told.results.whole.stage;
  if (!staged.stage) {
    return text(language, Text::stage_too_small, {count(language, stage_fewest_actors)});
  }
  const auto& figures = staged.figures;
  return text(language, name_of(*staged.stage),
              {share_or_undefined(language, figures.largest_share), share_or_undefined(language, figures.hub_tie_share),
               share_or_undefined(language, figures.largest_share_without_hub)}) +
         " " + core_words(figures.core, language) + core_members(told, language);
}

// Is the municipality the only hub? Asked only where it takes part.
std::string centralisation_words(const MunicipalCentralisation& found, Language language) {
  if (!found.with_all.degree) return {};
  auto words = text(language, Text::whole_centralised, {share_words(language, *found.with_all.degree)});
  if (found.municipal_actors == 0) return words;
  words += " " + text(language, Text::whole_without_municipality,
                      {participants_words(language, static_cast<long long>(found.municipal_actors)),
                       share_or_undefined(language, found.without_municipal.degree),
                       share_or_undefined(language, found.municipal_tie_share)});
  return words;
}

// How much of what could be tied is tied; empty when that is not defined, or not told.
std::string density_words(const WholeNetwork& whole, Language language) {
  std::string words;
  const auto& density = whole.density.share;
  if (density.of_known && density.lowest == density.highest) {
    words = text(language, Text::whole_dense_sure, {share_words(language, *density.of_known)});
  } else if (density.of_known) {
    words = text(language, Text::whole_dense,
                 {share_words(language, *density.of_known), share_words(language, *density.lowest),
                  share_words(language, *density.highest)});
  } else if (density.lowest) {
    words = text(language, Text::whole_dense_in_doubt,
                 {share_words(language, *density.lowest), share_words(language, *density.highest)});
  }
  if (whole.clustering.transitivity) {
    words += (words.empty() ? "" : " ") +
             text(language, Text::whole_clustered, {share_words(language, *whole.clustering.transitivity)});
  }
  return words;
}

Blocks totals_for_outsiders(const Told& told, Language language) {
  const auto& whole = told.results.whole;
  auto words = density_words(whole, language);
  if (const auto between = whole.domains.index.overall.share_between()) {
    words += (words.empty() ? "" : " ") + text(language, Text::whole_told_between, {share_words(language, *between)});
  }
  if (words.empty()) words = text(language, Text::whole_told_few);
  return {Heading{2, std::string(text(language, Text::structure_heading))}, Paragraph{std::move(words)},
          Note{std::string(text(language, Text::structure_unknown_ties))},
          Note{std::string(text(language, Text::whole_not_said))}};
}

}  // namespace

Blocks whole_network_section(const Told& told, Language language) {
  if (told.detail != Detail::people) return totals_for_outsiders(told, language);
  const auto& structure = told.results.structure;
  Blocks blocks{Heading{2, std::string(text(language, Text::structure_heading))}};
  if (structure.graph.size() == 0) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::structure_none))});
    return blocks;
  }
  const auto& whole = told.results.whole;
  for (auto& words : {intro(told.results, language), stage_words(told, language),
                      centralisation_words(whole.centralisation, language), density_words(whole, language),
                      cuts(structure, language)}) {
    if (!words.empty()) blocks.emplace_back(Paragraph{words});
  }
  blocks.emplace_back(whole_figures_table(told, language));
  blocks.emplace_back(Note{std::string(text(language, Text::structure_unknown_ties))});
  blocks.emplace_back(Note{std::string(text(language, Text::whole_not_said))});
  return blocks;
}

}  // namespace sleutelnet
