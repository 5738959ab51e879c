#include "importers/networks/lgl.hpp"

#include <utility>

#include "importers/networks/list_network.hpp"
#include "importers/number.hpp"

namespace sleutelnet {

namespace {

bool heads(const ListLine& line) { return line.text.front() == '#'; }

// One node, or one and a weight.
bool well_formed(const ListLine& line) {
  const auto words = words_of(heads(line) ? line.text.substr(1) : line.text);
  if (heads(line) || words.size() == 1) return words.size() == 1;
  return words.size() == 2 && written_as_number(words[1]);
}

}  // namespace

std::optional<std::string> recognise_lgl(const Beginning& beginning) {
  const auto lines = whole_lines_of(beginning);
  if (lines.empty() || !heads(lines.front())) return std::nullopt;
  std::size_t nodes = 0;
  for (const auto& line : lines) {
    if (!well_formed(line)) return std::nullopt;
    if (heads(line)) ++nodes;
  }
  // A title and a few words look the same, so that one node needs the ending as well.
  const bool told = nodes > 1 && lines.back().number == lines.front().number + lines.size() - 1;
  if (!told && beginning.ending != ".lgl") return std::nullopt;
  return list_evidence(lines.front().text, told ? std::string_view() : std::string_view(beginning.ending));
}

ForeignFile read_lgl(const std::string& file, std::string bytes) {
  ForeignFile read{.format = "LGL"};
  NamedNodes nodes(read);
  const auto text = text_of_list(std::move(bytes), file, read);
  if (!text) return read;
  std::string source;
  for (const auto& line : lines_of(*text)) {
    if (heads(line)) source.clear();
    if (!well_formed(line) || (!heads(line) && source.empty())) {
      read.issues.push_back(malformed_row(read.format, line.number, line.text));
      continue;
    }
    const auto words = words_of(heads(line) ? line.text.substr(1) : line.text);
    if (heads(line)) {
      source = words[0];
      nodes.add_node(source, line.number);
    } else {
      nodes.add_edge({.source = source,
                      .target = std::string(words[0]),
                      .weight = words.size() > 1 ? std::string(words[1]) : std::string(),
                      .line = line.number});
    }
  }
  nodes.tell_implied();
  return read;
}

}  // namespace sleutelnet
