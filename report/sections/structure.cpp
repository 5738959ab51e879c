#include <algorithm>

#include "core/network/codes.hpp"
#include "report/names.hpp"
#include "report/pictures/network_picture.hpp"
#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

// Bridges to a participant with one tie are as many as there are such participants: they are counted,
// and only those between larger parts are named.
std::vector<std::pair<std::uint32_t, std::uint32_t>> bridges_between_parts(const Structure& structure) {
  auto bridges = structure.cuts.bridges;
  const auto& degree = structure.degrees.all;
  std::erase_if(bridges, [&](const auto& bridge) { return degree[bridge.first] < 2 || degree[bridge.second] < 2; });
  return bridges;
}

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
      {count_words(language, holders), count_words(language, static_cast<long long>(structure.cuts.bridges.size())),
       count_words(language, static_cast<long long>(bridges_between_parts(structure).size()))});
}

DataTable bridges_table(const Structure& structure, Language language) {
  DataTable table{.name = "enige_verbindingen",
                  .caption = std::string(text(language, Text::structure_bridges_caption)),
                  .columns = {column("van", text(language, Text::head_participant)),
                              column("naar", text(language, Text::head_participant))},
                  .rows = {},
                  .basis = {}};
  for (const auto& [low, high] : bridges_between_parts(structure)) {
    table.rows.push_back(
        {words_entry(structure.graph.nodes[low].text()), words_entry(structure.graph.nodes[high].text())});
  }
  return table;
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
                              column("bereikt_24u", text(language, Text::head_within_24h), Align::right)},
                  .rows = {},
                  .basis = text(language, Text::structure_table_basis, {merged})};
  for (std::size_t node = 0; node < structure.graph.size(); ++node) {
    const Actor* actor = told.results.network.actors.find(structure.graph.nodes[node]);
    if (actor == nullptr) continue;
    table.rows.push_back({words_entry(actor->id.text()),
                          {std::string(label(language, actor->kind)), std::string(code_of(actor->kind))},
                          domains_entry(told, *actor, language),
                          count_entry(language, structure.degrees.all[node]),
                          measure_entry(language, structure.closeness.harmonic[node]),
                          measure_entry(language, structure.betweenness.normalised[node]),
                          count_entry(language, structure.reach[node].within_24h)});
  }
  return table;
}

Blocks structure_section(const Told& told, Language language) {
  if (told.detail != Detail::people) return {};
  const auto& structure = told.results.structure;
  Blocks blocks{Heading{2, std::string(text(language, Text::structure_heading))}};
  if (structure.graph.size() == 0) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::structure_none))});
    return blocks;
  }
  blocks.emplace_back(Paragraph{intro(structure, language)});
  blocks.emplace_back(Paragraph{cuts(structure, language)});
  blocks.emplace_back(Note{std::string(text(language, Text::structure_unknown_ties))});
  blocks.emplace_back(Figure{network_picture(told, language),
                             std::string(text(language, Text::structure_picture_caption)), std::nullopt});
  auto bridges = bridges_table(structure, language);
  if (!bridges.rows.empty()) blocks.emplace_back(std::move(bridges));
  blocks.emplace_back(participants_table(told, language));
  return blocks;
}

}  // namespace sleutelnet
