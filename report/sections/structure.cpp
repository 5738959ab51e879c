#include "core/network/codes.hpp"
#include "report/names.hpp"
#include "report/pictures/network_picture.hpp"
#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

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
                              column("cellen_2_stappen", text(language, Text::head_cells_near), Align::right),
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
  if (told.detail != Detail::people || told.results.structure.graph.size() == 0) return {};
  return {Heading{2, std::string(text(language, Text::structure_who_heading))},
          Figure{network_picture(told, language), std::string(text(language, Text::structure_picture_caption)),
                 std::nullopt},
          participants_table(told, language)};
}

}  // namespace sleutelnet
