#include "cli/text_document.hpp"

#include <sstream>

#include "cli/text_table.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t line_width = 100;

void print(const Heading& heading, std::ostream& out) {
  out << heading.words << '\n' << std::string(width_of(heading.words), '=') << '\n';
}

void print(const Paragraph& paragraph, std::ostream& out) { print_wrapped(paragraph.words, line_width, out); }

void print(const Note& note, std::ostream& out) { print_wrapped(note.words, line_width, out); }

void print(const KeyNumbers& numbers, std::ostream& out) {
  for (const auto& each : numbers.numbers) {
    out << each.value << ' ' << each.words;
    if (!each.uncertainty.empty()) out << " (" << each.uncertainty << ')';
    out << '\n';
  }
}

void print(const DataTable& data, std::ostream& out) {
  std::vector<std::string> heads;
  std::vector<Align> aligns;
  for (const auto& column : data.columns) {
    heads.push_back(column.head);
    aligns.push_back(column.align);
  }
  TextTable table(std::move(heads), std::move(aligns));
  for (const auto& entries : data.rows) {
    std::vector<std::string> row;
    row.reserve(entries.size());
    for (const auto& entry : entries) row.push_back(entry.words);
    table.add(std::move(row));
  }
  out << data.caption << '\n';
  table.print(out);
  if (!data.basis.empty()) print_wrapped(data.basis, line_width, out);
}

void print(const Figure& /*figure*/, std::ostream& /*out*/) {}

}  // namespace

void print(const Document& document, std::ostream& out) {
  print(Heading{1, document.title}, out);
  if (!document.subtitle.empty()) print_wrapped(document.subtitle, line_width, out);
  if (!document.warning.empty()) print_wrapped(document.warning, line_width, out);
  out << '\n';
  for (const auto& block : document.blocks) print(block, out);
}

void print(const Block& block, std::ostream& out) {
  std::visit([&](const auto& content) { print(content, out); }, block);
  out << '\n';
}

void print_wrapped(std::string_view words, std::size_t width, std::ostream& out) {
  std::istringstream stream{std::string(words)};
  std::string word;
  std::size_t used = 0;
  while (stream >> word) {
    const auto needed = width_of(word);
    if (used > 0 && used + 1 + needed > width) {
      out << '\n';
      used = 0;
    }
    out << (used > 0 ? " " : "") << word;
    used += needed + (used > 0 ? 1 : 0);
  }
  out << '\n';
}

}  // namespace sleutelnet
