#include "importers/networks/sif.hpp"

#include <algorithm>
#include <vector>

#include "importers/networks/list_network.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

std::vector<std::string_view> between_tabs(std::string_view line) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= line.size();) {
    const auto end = std::min(line.find('\t', at), line.size());
    if (const auto part = trimmed(line.substr(at, end - at)); !part.empty()) parts.push_back(part);
    at = end + 1;
  }
  return parts;
}

}  // namespace

std::optional<std::string> recognise_sif(const Beginning& beginning) {
  if (beginning.ending != ".sif") return std::nullopt;
  for (const auto& line : whole_lines_of(beginning)) {
    if (words_of(line.text).size() > 2) return list_evidence(line.text, beginning.ending);
  }
  return std::nullopt;
}

ForeignFile read_sif(const std::string& file, std::string bytes) {
  ForeignFile read{.format = "SIF"};
  NamedNodes nodes(read);
  const auto text = text_of_list(std::move(bytes), file, read);
  if (!text) return read;
  const bool tabs = text->find('\t') != std::string::npos;
  for (const auto& line : lines_of(*text)) {
    const auto words = tabs ? between_tabs(line.text) : words_of(line.text);
    if (words.size() == 2) {
      read.issues.push_back(malformed_row(read.format, line.number, line.text));
      continue;
    }
    nodes.add_node(words[0], line.number);
    for (std::size_t at = 2; at < words.size(); ++at) {
      nodes.add_edge({.source = std::string(words[0]),
                      .target = std::string(words[at]),
                      .relation = std::string(words[1]),
                      .line = line.number});
    }
  }
  nodes.tell_implied();
  return read;
}

}  // namespace sleutelnet
