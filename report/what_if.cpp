#include "report/what_if.hpp"

#include "report/sections/entries.hpp"

namespace sleutelnet {

namespace {

// With as many decimals as it takes to show that the two differ.
std::string change_of_share(double before, double after, Language language) {
  constexpr int most_decimals = 3;
  if (before == after) return share_words(language, before, 0);
  for (int decimals = 0; decimals <= most_decimals; ++decimals) {
    const auto from = share_words(language, before, decimals), to = share_words(language, after, decimals);
    if (from != to) return text(language, Text::what_if_from_to, {from, to});
  }
  return text(language, Text::what_if_hardly, {share_words(language, before, 0)});
}

class Lines {
 public:
  explicit Lines(Language language) : language_(language) {}

  void add(Text name, std::string value) { lines_.push_back({name, std::move(value)}); }
  void count(Text name, std::size_t value) { add(name, count_words(language_, static_cast<long long>(value))); }
  void from_to(Text name, int before, int after) {
    const auto words = [&](int number) { return count_words(language_, number); };
    add(name, before == after ? words(before) : text(language_, Text::what_if_from_to, {words(before), words(after)}));
  }
  void share(Text name, const std::optional<double>& before, const std::optional<double>& after) {
    if (before && after) add(name, change_of_share(*before, *after, language_));
  }

  std::vector<WhatIfLine> take() { return std::move(lines_); }

 private:
  Language language_;
  std::vector<WhatIfLine> lines_;
};

DataTable lines_table(const Told& told, const GroupDeparture& departure, Language language) {
  const auto& results = told.results;
  DataTable table{.name = "wat_als",
                  .caption = std::string(text(language, Text::what_if_caption)),
                  .columns = {column("wat", text(language, Text::head_what)),
                              column("uitkomst", text(language, Text::head_outcome), Align::right)},
                  .rows = {},
                  .basis = what_if_basis(results.network, results.structure.graph, results.coverage, language)};
  for (auto& line : what_if_lines(departure, !results.coverage.cells.empty(), language)) {
    table.rows.push_back({words_entry(text(language, line.name)), words_entry(std::move(line.value))});
  }
  return table;
}

}  // namespace

std::string what_if_title(std::size_t leaving, Language language) {
  return counted_words(language, static_cast<long long>(leaving), Text::what_if_title_one, Text::what_if_title);
}

std::string leaver_words(const NamedLeaver& leaver, std::string_view called, Language language) {
  if (leaver.people.empty()) return std::string(called);
  if (leaver.people.size() == 1) return text(language, Text::what_if_with_one, {called});
  return text(language, Text::what_if_with,
              {called, count_words(language, static_cast<long long>(leaver.people.size()))});
}

std::string what_if_basis(const Network& network, const Graph& graph, const Coverage& coverage, Language language) {
  const auto direction = text(language, graph.directed ? Text::counted_directed : Text::counted_undirected);
  auto ties = text(language, Text::what_if_basis_ties,
                   {snapshot_words(network, language), direction,
                    participants_words(language, static_cast<long long>(graph.size()))});
  if (coverage.cells.empty()) return ties;
  return text(language, Text::what_if_basis_cells,
              {day_words(coverage.as_of, language), coverage_words(coverage.options, language)}) +
         " " + ties;
}

std::vector<WhatIfLine> what_if_lines(const GroupDeparture& departure, bool has_cells, Language language) {
  Lines lines(language);
  if (has_cells) {
    lines.count(Text::what_if_cells_lost, departure.cells_lost.size());
    lines.add(Text::what_if_inhabitants, lost_inhabitants_entry(language, departure).words);
    lines.count(Text::what_if_cells_thinned, departure.cells_thinned.size());
    lines.count(Text::what_if_targets, static_cast<std::size_t>(departure.targets_lost));
  }
  lines.count(Text::what_if_separated, static_cast<std::size_t>(departure.separated));
  lines.from_to(Text::what_if_components, departure.components_before, departure.components_after);
  lines.share(Text::what_if_fragmentation, departure.before.components, departure.after.components);
  lines.share(Text::what_if_distances, departure.before.distances, departure.after.distances);
  return lines.take();
}

Blocks what_if_section(const Told& told, const GroupDeparture& departure, const std::vector<Gap>& opened,
                       Language language) {
  if (told.detail != Detail::people) return {};
  std::vector<std::string> named;
  for (const auto& leaver : departure.named) named.push_back(leaver_words(leaver, leaver.named.text(), language));
  const auto title = what_if_title(departure.actors.size(), language) + ": " + in_a_row(named);
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
