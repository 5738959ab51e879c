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

struct MeasureColumn {
  DataColumn column;
  std::vector<Entry> entries;                          // beside the nodes
  UndefinedReason when_empty = UndefinedReason::none;  // where somebody has no value
};

template <class Values, class Written>
MeasureColumn measure_column(DataColumn head, const Values& values, UndefinedReason reason, Written written) {
  MeasureColumn made{.column = std::move(head), .entries = {}};
  for (const auto& value : values) {
    made.entries.push_back(written(value));
    if (!value) made.when_empty = reason;
  }
  return made;
}

MeasureColumn count_column(DataColumn head, const std::vector<int>& counts, Language language) {
  MeasureColumn made{.column = std::move(head), .entries = {}};
  for (const int count : counts) made.entries.push_back(count_entry(language, count));
  return made;
}

std::vector<int> reached_in_a_day(const Structure& structure) {
  std::vector<int> counts;
  for (const auto& reach : structure.reach) counts.push_back(reach.within_24h);
  return counts;
}

// Of a plain list of ties there are no neighbourhoods, no cells and no expected hours.
std::vector<MeasureColumn> measure_columns(const Told& told, Language language) {
  const auto& structure = told.results.structure;
  const auto& whole = told.results.whole;
  const auto head = [&](const char* name, Text words) { return column(name, text(language, words), Align::right); };
  const auto measure = [&](const std::optional<double>& value) { return measure_entry(language, value); };
  const auto share = [&](const std::optional<double>& value) { return share_entry(language, value); };
  const auto no_ways =
      exact_paths_take_too_long(structure.graph) ? UndefinedReason::too_large : UndefinedReason::fewer_than_three;
  std::vector<MeasureColumn> columns{
      count_column(head("relaties", Text::head_ties), structure.degrees.all, language),
      measure_column(head("nabijheid", Text::head_nearness), structure.closeness.harmonic, UndefinedReason::alone,
                     measure),
      measure_column(head("tussenpositie", Text::head_between), structure.betweenness.normalised, no_ways, measure)};
  if (!whole.municipal) return columns;
  columns.push_back(measure_column(head("verbindt_buurten", Text::head_connects), whole.coverage_betweenness,
                                   UndefinedReason::fewer_than_two_neighbourhoods, measure));
  columns.push_back(measure_column(head("cellen_2_stappen", Text::head_cells_near), whole.cell_reach,
                                   UndefinedReason::nothing_in_scope, share));
  columns.push_back(count_column(head("bereikt_24u", Text::head_within_24h), reached_in_a_day(structure), language));
  return columns;
}

std::string participants_basis(const Told& told, const std::vector<MeasureColumn>& measures, Language language) {
  const auto& graph = told.results.structure.graph;
  auto basis = text(language, graph.directed ? Text::structure_directed_basis : Text::structure_table_basis,
                    {count_words(language, graph.parallel_merged)});
  if (told.results.whole.municipal) basis += " " + std::string(text(language, Text::structure_municipal_basis));
  for (const auto& measure : measures) {
    if (measure.when_empty == UndefinedReason::none) continue;
    basis += " " + text(language, Text::structure_not_defined,
                        {measure.column.head, reason_words(language, measure.when_empty)});
  }
  return basis;
}

bool is_count(const MeasurePlaces& measure) { return measure.name == "degree" || measure.name == "reach_24h"; }

Entry values_entry(const MeasurePlaces& measure, const ActorPlace& place, Language language) {
  if (!place.values) return words_entry(text(language, Text::word_not_defined));
  const auto written = [&](double value) {
    return is_count(measure) ? count_entry(language, static_cast<long long>(value)) : measure_entry(language, value);
  };
  const auto low = written(place.values->low);
  const auto high = written(place.values->high);
  return {low.words + " – " + high.words, low.exact + "|" + high.exact};
}

// "3 (1 – 9)": the place now, and in nine of ten draws.
Entry ranks_entry(const ActorPlace& place, Language language) {
  if (!place.rank || !place.ranks) return words_entry(text(language, Text::word_not_defined));
  const auto low = static_cast<long long>(place.ranks->low);
  const auto high = static_cast<long long>(place.ranks->high);
  return {count_words(language, *place.rank) + " (" + count_words(language, low) + " – " + count_words(language, high) +
              ")",
          std::to_string(*place.rank) + "|" + std::to_string(low) + "|" + std::to_string(high)};
}

std::string places_basis(const Told& told, const PlaceCertainty& places, Language language) {
  auto basis = text(language, Text::structure_places_basis,
                    {snapshot_words(told.results.network, language),
                     count_words(language, static_cast<long long>(told.results.whole.draws))});
  for (const auto& measure : places.measures) {
    if (measure.when_empty == UndefinedReason::none) continue;
    basis += " " + text(language, Text::structure_not_defined,
                        {text(language, head_of(measure)), reason_words(language, measure.when_empty)});
  }
  return basis;
}

}  // namespace

DataTable participants_table(const Told& told, Language language) {
  const auto& structure = told.results.structure;
  const auto measures = measure_columns(told, language);
  DataTable table{.name = "deelnemers",
                  .caption = std::string(text(language, Text::structure_table_caption)),
                  .columns = {column("id", text(language, Text::head_participant)),
                              column("soort", text(language, Text::head_kind)),
                              column("domeinen", text(language, Text::head_domains))},
                  .rows = {},
                  .basis = participants_basis(told, measures, language)};
  for (const auto& measure : measures) table.columns.push_back(measure.column);
  for (std::size_t node = 0; node < structure.graph.size(); ++node) {
    const Actor* actor = told.results.network.actors.find(structure.graph.nodes[node]);
    if (actor == nullptr) continue;
    auto& row = table.rows.emplace_back();
    row = {words_entry(actor->id.text()),
           {std::string(label(language, actor->kind)), std::string(code_of(actor->kind))},
           domains_entry(told, *actor, language)};
    for (const auto& measure : measures) row.push_back(measure.entries[node]);
  }
  return table;
}

DataTable participant_places_table(const Told& told, const PlaceCertainty& places, Language language) {
  DataTable table{.name = "plaatsen",
                  .caption = std::string(text(language, Text::structure_places_caption)),
                  .columns = {column("id", text(language, Text::head_participant))},
                  .rows = {},
                  .basis = places_basis(told, places, language)};
  for (const auto& measure : places.measures) {
    const auto head = text(language, head_of(measure));
    table.columns.push_back(
        column(measure.name + "_van_tot", text(language, Text::head_range_of, {head}), Align::right));
    table.columns.push_back(
        column(measure.name + "_plaats", text(language, Text::head_place_of, {head}), Align::right));
  }
  for (std::size_t actor = 0; actor < places.actors.size(); ++actor) {
    auto& row = table.rows.emplace_back();
    row.push_back(words_entry(places.actors[actor].text()));
    for (const auto& measure : places.measures) {
      row.push_back(values_entry(measure, measure.actors[actor], language));
      row.push_back(ranks_entry(measure.actors[actor], language));
    }
  }
  return table;
}

Blocks structure_section(const Told& told, Language language) {
  const auto& structure = told.results.structure;
  if (told.detail != Detail::people || structure.graph.size() == 0) return {};
  Blocks blocks{Heading{2, std::string(text(language, Text::structure_who_heading))}};
  if (!structure.positions.empty()) {
    blocks.emplace_back(Figure{network_picture(told, language),
                               std::string(text(language, Text::structure_picture_caption)), std::nullopt});
  }
  blocks.emplace_back(participants_table(told, language));
  if (const auto& places = told.results.whole.places) {
    blocks.emplace_back(participant_places_table(told, *places, language));
  }
  return blocks;
}

}  // namespace sleutelnet
