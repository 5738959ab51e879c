#include "importers/networks/edge_list.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "importers/networks/list_network.hpp"
#include "importers/number.hpp"

namespace sleutelnet {

namespace {

constexpr std::array<std::string_view, 4> own_endings = {".ncol", ".edgelist", ".edges", ".el"};

bool remark(std::string_view line) { return line.front() == '#' || line.front() == '%'; }

bool of_table(std::string_view word) { return word.find_first_of(";,") != std::string_view::npos; }

struct EdgeLine {
  ForeignEdge edge;
  std::map<std::string, std::string> dictionary;
  bool with_dictionary = false;
};

// Nothing when the line is no edge.
std::optional<EdgeLine> edge_on(const ListLine& line) {
  const auto words = words_of(line.text);
  if (words.size() < 2) return std::nullopt;
  EdgeLine read{{.source = std::string(words[0]), .target = std::string(words[1]), .line = line.number}, {}, false};
  if (words.size() == 2) return read;
  const auto rest = after_words(line.text, 2);
  if (rest.front() == '{') {
    auto dictionary = python_dictionary(rest);
    if (!dictionary) return std::nullopt;
    read.dictionary = *std::move(dictionary);
    read.with_dictionary = true;
    return read;
  }
  if (words.size() > 3 || !written_as_number(words[2])) return std::nullopt;
  read.edge.weight = words[2];
  return read;
}

}  // namespace

std::optional<std::string> recognise_edge_list(const Beginning& beginning) {
  const bool own = std::find(own_endings.begin(), own_endings.end(), beginning.ending) != own_endings.end();
  std::string_view first;
  bool signed_by_itself = true;
  for (const auto& line : whole_lines_of(beginning)) {
    if (remark(line.text)) continue;
    const auto read = edge_on(line);
    if (!read || of_table(read->edge.source) || of_table(read->edge.target)) return std::nullopt;
    const bool names = !written_as_number(read->edge.source) && !written_as_number(read->edge.target);
    signed_by_itself = signed_by_itself && (read->with_dictionary || (names && !read->edge.weight.empty()));
    if (first.empty()) first = line.text;
  }
  if (first.empty() || (!own && !signed_by_itself)) return std::nullopt;
  return list_evidence(first, signed_by_itself ? std::string_view() : std::string_view(beginning.ending));
}

ForeignFile read_edge_list(const std::string& file, std::string bytes) {
  ForeignFile read{.format = "edge list"};
  if (ending_of(file) == ".ncol") read.dialect = "NCOL";
  NamedNodes nodes(read);
  const auto text = text_of_list(std::move(bytes), file, read);
  if (!text) return read;
  for (const auto& line : lines_of(*text)) {
    if (remark(line.text)) continue;
    auto found = edge_on(line);
    if (!found) {
      read.issues.push_back(malformed_row(read.format, line.number, line.text));
      continue;
    }
    if (found->with_dictionary) read.dialect = "NetworkX";
    take_dictionary(found->dictionary, found->edge, read);
    nodes.add_edge(std::move(found->edge));
  }
  nodes.tell_implied();
  return read;
}

}  // namespace sleutelnet
