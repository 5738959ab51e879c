#include "importers/networks/leda.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "importers/networks/text_network.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view format = "LEDA";
constexpr std::string_view sign = "LEDA.GRAPH";
constexpr std::array<std::string_view, 5> number_types = {"int", "long", "short", "float", "double"};

bool holds_numbers(std::string_view type) {
  return std::find(number_types.begin(), number_types.end(), type) != number_types.end();
}

// "|{2.5}|" holds 2.5.
std::optional<std::string_view> held_in(std::string_view text) {
  if (text.size() < 4 || !text.starts_with("|{") || !text.ends_with("}|")) return std::nullopt;
  return trimmed(text.substr(2, text.size() - 4));
}

class LedaReader {
 public:
  LedaReader(std::string_view text, ForeignFile& file) : lines_(text), file_(file) {}

  // The line where it stops to be LEDA; nothing when all of it is.
  std::optional<std::size_t> read() {
    file_.networks.emplace_back();
    if (next() != sign) return line_.number;
    node_type_ = next();
    edge_type_ = next();
    auto number = next();
    if (number == "-1" || number == "-2") {
      directed_ = number == "-1";
      number = next();
    }
    if (!read_nodes(whole_number(number)) || !read_edges(whole_number(next()))) return line_.number;
    refuse_rest();
    return std::nullopt;
  }

 private:
  // The next line that is no remark; nothing on it at the end.
  std::string_view next() {
    for (auto line = lines_.next(); line; line = lines_.next()) {
      line_ = *line;
      if (line->text.front() != '#') return line->text;
    }
    return {};
  }

  bool read_nodes(std::optional<std::size_t> number) {
    if (!number) return false;
    for (std::size_t place = 1; place <= *number; ++place) {
      const auto held = held_in(next());
      if (!held) return false;
      ForeignNode node{.id = std::to_string(place), .line = line_.number};
      if (node_type_ == "string") {
        node.label = std::string(*held);
      } else if (!held->empty()) {
        file_.attributes.insert(std::string(node_type_));
      }
      file_.networks[0].nodes.push_back(std::move(node));
    }
    return true;
  }

  bool read_edges(std::optional<std::size_t> number) {
    if (!number) return false;
    for (std::size_t place = 0; place < *number; ++place) {
      const auto text = next();
      if (text.empty()) return false;
      read_edge(text);
    }
    return true;
  }

  // Source, target, the place of the edge back, and what it holds.
  void read_edge(std::string_view text) {
    const auto opened = std::min(text.find("|{"), text.size());
    const auto held = held_in(text.substr(opened));
    const auto words = words_of(text.substr(0, opened));
    const auto source = words.size() > 1 ? whole_number(words[0].text) : std::nullopt;
    const auto target = words.size() > 1 ? whole_number(words[1].text) : std::nullopt;
    if (!held || !source || !target) return refuse(text);
    ForeignEdge edge{.source = std::to_string(*source),
                     .target = std::to_string(*target),
                     .directed = directed_,
                     .line = line_.number};
    if (holds_numbers(edge_type_)) {
      edge.weight = std::string(*held);
    } else if (!held->empty()) {
      file_.attributes.insert(std::string(edge_type_));
    }
    file_.networks[0].edges.push_back(std::move(edge));
  }

  void refuse_rest() {
    for (auto text = next(); !text.empty() && !text.starts_with("GraphWin"); text = next()) refuse(text);
  }

  void refuse(std::string_view text) { file_.issues.push_back(malformed_row(file_.format, line_.number, text)); }

  TextLines lines_;
  ForeignFile& file_;
  TextLine line_{1, {}};
  std::string_view node_type_;
  std::string_view edge_type_;
  std::optional<bool> directed_;
};

}  // namespace

std::optional<std::string> recognise_leda(const Beginning& beginning) {
  TextLines lines(without_mark(beginning.bytes));
  while (const auto line = lines.next()) {
    if (line->text.front() == '#') continue;
    return line->text == sign ? std::optional<std::string>(sign) : std::nullopt;
  }
  return std::nullopt;
}

ForeignFile read_leda(const std::string& file, std::string bytes) {
  ForeignFile read{.format = std::string(format)};
  const auto text = network_text(std::move(bytes), file, read);
  if (refuses_file(read)) return read;
  const auto broken = LedaReader(text, read).read();
  return broken ? malformed_network(read.format, file, *broken) : read;
}

}  // namespace sleutelnet
