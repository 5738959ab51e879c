#include <algorithm>

#include "core/network/codes.hpp"
#include "report/names.hpp"
#include "report/pictures/network_picture.hpp"
#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

std::string intro(const Structure& structure, Language language) {
  const auto& sizes = structure.components.sizes;
  const auto isolated = std::count(structure.degrees.all.begin(), structure.degrees.all.end(), 0);
  const auto count = [&](std::size_t value) { return count_words(language, static_cast<long long>(value)); };
  return text(language, Text::structure_intro,
              {count(structure.graph.size()), count(structure.graph.arcs.size() / 2), count(sizes.size()),
               count(*std::max_element(sizes.begin(), sizes.end())), count_words(language, isolated)});
}

std::string cuts(const Structure& structure, Language language) {
  const auto holders = std::count(structure.cuts.articulation.begin(), structure.cuts.articulation.end(), true);
  return text(
      language, Text::structure_cuts,
      {count_words(language, holders), count_words(language, static_cast<long long>(structure.cuts.bridges.size()))});
}

// How much of what could be tied is tied; empty when that is not defined, or not told.
std::string density_words(const WholeNetwork& whole, Language language) {
  std::string words;
  const auto& density = whole.density.share;
  if (density.lowest && density.highest) {
    words = text(language, Text::whole_dense,
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
  if (const auto& index = whole.domains.index.overall.index) {
    words += (words.empty() ? "" : " ") +
             text(language, Text::whole_told_between, {share_words(language, (*index + 1) / 2)});
  }
  if (words.empty()) words = text(language, Text::whole_told_few);
  return {Heading{2, std::string(text(language, Text::structure_heading))}, Paragraph{std::move(words)},
          Note{std::string(text(language, Text::structure_unknown_ties))},
          Note{std::string(text(language, Text::whole_not_said))}};
}

Entry domains_entry(const Told& told, const Actor& actor, Language language) {
  Entry entry;
  for (const auto& domain : actor.domains) {
    const auto name = term_name(told.results.network, Facet::domain, domain, language);
    entry.words += (entry.words.empty() ? "" : ", ") + name;
    entry.exact += (entry.exact.empty() ? "" : "|") + domain.text();
  }
  return entry;
}

// Beside the nodes; nothing when places were not drawn.
const std::vector<ActorPlace>* places_between(const WholeNetwork& whole) {
  if (!whole.places) return nullptr;
  for (const auto& measure : whole.places->measures) {
    if (measure.name == "betweenness_norm") return &measure.actors;
  }
  return nullptr;
}

Entry place_entry(const std::vector<ActorPlace>* places, std::size_t node, Language language) {
  if (places == nullptr || !(*places)[node].ranks) return words_entry(text(language, Text::word_not_defined));
  const auto& ranks = *(*places)[node].ranks;
  const auto low = static_cast<long long>(ranks.low);
  const auto high = static_cast<long long>(ranks.high);
  return {count_words(language, low) + " – " + count_words(language, high),
          std::to_string(low) + "|" + std::to_string(high)};
}

}  // namespace

DataTable participants_table(const Told& told, Language language) {
  const auto& structure = told.results.structure;
  const auto merged = count_words(language, structure.graph.parallel_merged);
  DataTable table{.name = "deelnemers",
                  .caption = std::string(text(language, Text::structure_table_caption)),
                  .columns = {column("id", text(language, Text::head_participant)),
                              column("soort", text(language, Text::head_kind)),
                              column("domeinen", text(language, Text::head_domains)),
                              column("relaties", text(language, Text::head_ties), Align::right),
                              column("nabijheid", text(language, Text::head_nearness), Align::right),
                              column("tussenpositie", text(language, Text::head_between), Align::right),
                              column("plaats", text(language, Text::head_place), Align::right),
                              column("verbindt_buurten", text(language, Text::head_connects), Align::right),
                              column("vakjes_2_stappen", text(language, Text::head_cells_near), Align::right),
                              column("bereikt_24u", text(language, Text::head_within_24h), Align::right)},
                  .rows = {},
                  .basis = text(language, Text::structure_table_basis, {merged}) + " " +
                           std::string(text(language, Text::structure_places_basis))};
  const auto& whole = told.results.whole;
  const auto* places = places_between(whole);
  for (std::size_t node = 0; node < structure.graph.size(); ++node) {
    const Actor* actor = told.results.network.actors.find(structure.graph.nodes[node]);
    if (actor == nullptr) continue;
    table.rows.push_back({words_entry(actor->id.text()),
                          {std::string(label(language, actor->kind)), std::string(code_of(actor->kind))},
                          domains_entry(told, *actor, language),
                          count_entry(language, structure.degrees.all[node]),
                          measure_entry(language, structure.closeness.harmonic[node]),
                          measure_entry(language, structure.betweenness.normalised[node]),
                          place_entry(places, node, language),
                          measure_entry(language, whole.coverage_betweenness[node]),
                          share_entry(language, whole.cell_reach[node]),
                          count_entry(language, structure.reach[node].within_24h)});
  }
  return table;
}

Blocks structure_section(const Told& told, Language language) {
  if (told.detail != Detail::people) return totals_for_outsiders(told, language);
  const auto& structure = told.results.structure;
  Blocks blocks{Heading{2, std::string(text(language, Text::structure_heading))}};
  if (structure.graph.size() == 0) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::structure_none))});
    return blocks;
  }
  blocks.emplace_back(Paragraph{intro(structure, language)});
  if (auto words = density_words(told.results.whole, language); !words.empty()) {
    blocks.emplace_back(Paragraph{std::move(words)});
  }
  blocks.emplace_back(Paragraph{cuts(structure, language)});
  blocks.emplace_back(whole_figures_table(told, language));
  blocks.emplace_back(Note{std::string(text(language, Text::whole_not_said))});
  blocks.emplace_back(Note{std::string(text(language, Text::structure_unknown_ties))});
  blocks.emplace_back(Figure{network_picture(told, language),
                             std::string(text(language, Text::structure_picture_caption)), std::nullopt});
  blocks.emplace_back(participants_table(told, language));
  return blocks;
}

}  // namespace sleutelnet
