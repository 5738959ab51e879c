#include "report/what_if.hpp"

#include "report/sections/entries.hpp"

namespace sleutelnet {

namespace {

class Lines {
 public:
  explicit Lines(Language language) : language_(language) {}

  void add(Text name, std::string value) { lines_.push_back({name, std::move(value)}); }
  void count(Text name, std::size_t value) { add(name, count_words(language_, static_cast<long long>(value))); }
  void from_to(Text name, const std::string& before, const std::string& after) {
    add(name, before == after ? before : text(language_, Text::what_if_from_to, {before, after}));
  }
  void share(Text name, const std::optional<double>& before, const std::optional<double>& after) {
    if (before && after) from_to(name, percentage(language_, *before), percentage(language_, *after));
  }

  std::vector<WhatIfLine> take() { return std::move(lines_); }

 private:
  Language language_;
  std::vector<WhatIfLine> lines_;
};

// People live where cells fall empty; 0 there is a number that nobody gave.
std::string inhabitants_words(const GroupDeparture& departure, Language language) {
  if (departure.cells_lost.empty()) return count_words(language, 0);
  return inhabitants_entry(language, static_cast<int>(departure.inhabitants_lost)).words;
}

DataTable lines_table(const Told& told, const GroupDeparture& departure, Language language) {
  const auto& results = told.results;
  DataTable table{.name = "wat_als",
                  .caption = std::string(text(language, Text::what_if_caption)),
                  .columns = {column("wat", text(language, Text::head_what)),
                              column("aantal", text(language, Text::head_count), Align::right)},
                  .rows = {},
                  .basis = text(language, Text::what_if_basis,
                                {as_of_words(told, language),
                                 count_words(language, static_cast<long long>(results.structure.graph.size()))})};
  for (auto& line : what_if_lines(departure, !results.coverage.cells.empty(), language)) {
    table.rows.push_back({words_entry(text(language, line.name)), words_entry(std::move(line.value))});
  }
  return table;
}

}  // namespace

std::string what_if_title(std::size_t leaving, Language language) {
  return counted_words(language, static_cast<long long>(leaving), Text::what_if_title_one, Text::what_if_title);
}

std::vector<WhatIfLine> what_if_lines(const GroupDeparture& departure, bool has_cells, Language language) {
  Lines lines(language);
  if (has_cells) {
    lines.count(Text::what_if_cells_lost, departure.cells_lost.size());
    lines.add(Text::what_if_inhabitants, inhabitants_words(departure, language));
    lines.count(Text::what_if_cells_thinned, departure.cells_thinned.size());
    lines.count(Text::what_if_targets, static_cast<std::size_t>(departure.targets_lost));
  }
  lines.count(Text::what_if_separated, static_cast<std::size_t>(departure.separated));
  lines.from_to(Text::what_if_components, count_words(language, departure.components_before),
                count_words(language, departure.components_after));
  lines.share(Text::what_if_fragmentation, departure.before.components, departure.after.components);
  lines.share(Text::what_if_distances, departure.before.distances, departure.after.distances);
  return lines.take();
}

Blocks what_if_section(const Told& told, const GroupDeparture& departure, const std::vector<Gap>& opened,
                       Language language) {
  if (told.detail != Detail::people) return {};
  const auto title = what_if_title(departure.actors.size(), language) + ": " + in_a_row(departure.actors);
  Blocks blocks{Heading{1, title}, Paragraph{std::string(text(language, Text::what_if_purpose))},
                lines_table(told, departure, language)};
  if (!opened.empty()) {
    auto table = gaps_table(told, opened, language);
    table.caption = text(language, Text::what_if_gaps, {count_words(language, static_cast<long long>(opened.size()))});
    blocks.emplace_back(std::move(table));
  } else if (!told.results.coverage.cells.empty()) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::what_if_no_gaps))});
  }
  blocks.emplace_back(Note{std::string(text(language, Text::what_if_not_said))});
  return blocks;
}

}  // namespace sleutelnet
