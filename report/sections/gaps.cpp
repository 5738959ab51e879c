#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

DataTable gaps_table(const Told& told, Language language) { return gaps_table(told, told.results.gaps, language); }

DataTable gaps_table(const Told& told, const std::vector<Gap>& gaps, Language language) {
  const auto& network = told.results.network;
  const bool people = told.detail == Detail::people;
  const auto size = count_words(language, static_cast<long long>(gaps.size()));
  DataTable table{.name = "gaten",
                  .caption = text(language, Text::gaps_caption, {size}),
                  .columns = {column("buurt", text(language, Text::head_neighbourhood)),
                              column("wijk", text(language, Text::head_district)), facet_column(told, language),
                              column("toestand", text(language, Text::head_state))},
                  .rows = {},
                  .basis = std::string(text(language, Text::gaps_basis))};
  if (people) table.columns.push_back(column("reden", text(language, Text::head_reason)));
  table.columns.push_back(column("inwoners", text(language, Text::head_inhabitants), Align::right));
  if (people) table.columns.push_back(column("advies", text(language, Text::head_advice)));
  for (const auto& gap : gaps) {
    std::vector<Entry> row = {area_entry(network, gap.area, language), district_entry(network, gap.area, language),
                              term_entry(told, gap.value, language), state_entry(language, told.detail, gap.state)};
    if (people) row.push_back(words_entry(reason_of(language, gap)));
    row.push_back(inhabitants_entry(language, gap.inhabitants));
    if (people) row.push_back(words_entry(advice(language, gap)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Blocks gaps_section(const Told& told, Language language) {
  Blocks blocks{Heading{2, std::string(text(language, Text::gaps_heading))}};
  if (told.results.gaps.empty()) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::gaps_none))});
    return blocks;
  }
  const bool people = told.detail == Detail::people;
  blocks.emplace_back(Paragraph{std::string(text(language, people ? Text::gaps_intro : Text::gaps_intro_told))});
  blocks.emplace_back(gaps_table(told, language));
  return blocks;
}

}  // namespace sleutelnet
