#include <algorithm>

#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t most_gaps = 25;

std::string count_of(Language language, double value) { return count_words(language, static_cast<long long>(value)); }

std::string intro(const Told& told, Language language) {
  const auto& sure = told.results.whole.coverage_certainty;
  const auto& unreached = *sure.inhabitants_unreached_spread;
  const auto draws = count_words(language, static_cast<long long>(most_draws));
  const auto now = count_words(language, sure.inhabitants_unreached);
  const auto low = count_of(language, unreached.low);
  const auto high = count_of(language, unreached.high);
  if (told.detail != Detail::people) return text(language, Text::sure_intro_told, {draws, now, low, high});
  const auto& met = *sure.share_met_spread;
  return text(language, Text::sure_intro,
              {draws, share_words(language, *sure.share_met), share_words(language, met.low),
               share_words(language, met.high), now, low, high});
}

struct DoubtfulGaps {
  std::vector<std::pair<const Gap*, CellCertainty>> doubtful;
  int certain = 0;
  int never_asked = 0;
};

DoubtfulGaps doubtful_gaps(const Results& results) {
  DoubtfulGaps found;
  const auto& coverage = results.coverage;
  for (const auto& gap : results.gaps) {
    const Cell* cell = coverage.find(gap.area, gap.value);
    const auto place = static_cast<std::size_t>(cell - coverage.cells.data());
    const auto& certainty = results.whole.coverage_certainty.cells[place];
    if (!certainty) {
      ++found.never_asked;
    } else if (certainty->gap >= 1) {
      ++found.certain;
    } else {
      found.doubtful.emplace_back(&gap, *certainty);
    }
  }
  return found;
}

Entry chance_entry(Language language, double share) {
  return {percentage(language, share), share_entry(language, share).exact};
}

DataTable gaps_in_doubt_table(const Told& told, Language language) {
  const auto gaps = doubtful_gaps(told.results);
  const auto shown = std::min(gaps.doubtful.size(), most_gaps);
  const auto left_out = static_cast<long long>(gaps.doubtful.size() - shown);
  DataTable table{.name = "gaten_in_twijfel",
                  .caption = std::string(text(language, Text::sure_gaps_caption)),
                  .columns = {column("buurt", text(language, Text::head_neighbourhood)), facet_column(told, language),
                              column("toestand", text(language, Text::head_state)),
                              column("kans_open", text(language, Text::head_chance_gap), Align::right),
                              column("kans_iemand", text(language, Text::head_chance_somebody), Align::right)},
                  .rows = {},
                  .basis = text(language, Text::sure_gaps_basis,
                                {as_of_words(told, language), count_words(language, gaps.certain),
                                 count_words(language, gaps.never_asked), count_words(language, left_out)})};
  for (std::size_t row = 0; row < shown; ++row) {
    const auto& [gap, certainty] = gaps.doubtful[row];
    table.rows.push_back({area_entry(told.results.network, gap->area, language), term_entry(told, gap->value, language),
                          state_entry(language, told.detail, gap->state), chance_entry(language, certainty.gap),
                          chance_entry(language, certainty.somebody)});
  }
  return table;
}

DataTable places_table(const Told& told, const PlaceCertainty& places, Language language) {
  const auto& whole = told.results.whole;
  DataTable table{
      .name = "vaste_plaatsen",
      .caption = std::string(text(language, Text::sure_places_caption)),
      .columns = {column("maat", text(language, Text::head_measure)),
                  column("eerste_vijf", text(language, Text::head_first_five), Align::right),
                  column("vast", text(language, Text::head_firm), Align::right)},
      .rows = {},
      .basis = text(language, Text::sure_places_basis,
                    {snapshot_words(told.results.network, language),
                     count_words(language, static_cast<long long>(whole.draws)), std::to_string(whole.seed)})};
  for (const auto& measure : places.measures) {
    const bool defined = measure.when_empty == UndefinedReason::none;
    table.rows.push_back(
        {{std::string(text(language, head_of(measure))), measure.name},
         defined ? count_entry(language, measure.first) : not_defined_entry(language, measure.when_empty),
         defined ? count_entry(language, measure.firm) : words_entry(text(language, Text::word_not_defined))});
  }
  return table;
}

void add_places(const Told& told, Language language, Blocks& blocks) {
  const auto& places = told.results.whole.places;
  if (!places) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::sure_places_too_large))});
  } else if (!places->actors.empty()) {
    blocks.emplace_back(places_table(told, *places, language));
  }
}

}  // namespace

Blocks certainty_section(const Told& told, Language language) {
  const auto& sure = told.results.whole.coverage_certainty;
  const bool people = told.detail == Detail::people;
  const bool drawn = sure.inhabitants_unreached_spread.has_value() && (!people || sure.share_met_spread.has_value());
  if (!drawn && (!people || told.results.structure.graph.size() == 0)) return {};
  Blocks blocks{Heading{2, std::string(text(language, Text::sure_heading))}};
  if (drawn) blocks.emplace_back(Paragraph{intro(told, language)});
  if (people && drawn) {
    if (auto table = gaps_in_doubt_table(told, language); !table.rows.empty()) blocks.emplace_back(std::move(table));
  }
  if (people) add_places(told, language, blocks);
  // Cards, estimates and meetings are what a municipality writes down; a plain list of ties has none.
  if (told.results.whole.municipal) blocks.emplace_back(Note{std::string(text(language, Text::sure_not_said))});
  return blocks;
}

}  // namespace sleutelnet
