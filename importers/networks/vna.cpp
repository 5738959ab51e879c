#include "importers/networks/vna.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "importers/networks/matrix_rows.hpp"
#include "importers/networks/text_network.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view format = "VNA";

enum class Block { none, unknown, node_data, node_properties, tie_data, tie_properties };

constexpr std::array<std::pair<std::string_view, Block>, 4> blocks = {{{"*nodedata", Block::node_data},
                                                                       {"*nodeproperties", Block::node_properties},
                                                                       {"*tiedata", Block::tie_data},
                                                                       {"*tieproperties", Block::tie_properties}}};

Block block_named(std::string_view line) {
  const auto name = folded(line);
  for (const auto& [known, block] : blocks) {
    if (known == name) return block;
  }
  return Block::unknown;
}

class VnaReader {
 public:
  VnaReader(std::string_view text, ForeignFile& file) : text_(text), file_(file) {}

  // The line where it stops to be VNA; nothing when all of it is.
  std::optional<std::size_t> read() {
    file_.networks.emplace_back();
    TextLines lines(text_);
    while (const auto line = lines.next()) {
      if (line->text.front() == '*') {
        open(*line);
      } else if (headings_.empty() && block_ != Block::unknown) {
        if (!take_headings(line->text)) return line->number;
      } else {
        take(*line);
      }
    }
    if (implied_ > 0) {
      file_.issues.push_back(
          {.severity = Severity::note, .code = IssueCode::nodes_implied, .arguments = {std::to_string(implied_)}});
    }
    return std::nullopt;
  }

 private:
  void open(const TextLine& line) {
    block_ = block_named(line.text);
    headings_.clear();
    if (block_ == Block::unknown) refuse(line);
  }

  bool take_headings(std::string_view line) {
    if (block_ == Block::none) return false;
    for (const auto& word : words_of(line)) headings_.emplace_back(word.text);
    const auto known = block_ == Block::tie_data ? 2U : 1U;
    if (block_ == Block::node_data) file_.attributes.insert(headings_.begin() + 1, headings_.end());
    return headings_.size() >= known;
  }

  void take(const TextLine& line) {
    if (block_ == Block::tie_properties) return;
    const auto words = words_of(line.text);
    if (words.size() != headings_.size()) return refuse(line);
    if (quotes_misplaced(words)) file_.issues.push_back(misplaced_quote(line.number));
    switch (block_) {
      case Block::node_data: return take_node(words, line.number);
      case Block::node_properties: return take_properties(words, line.number);
      case Block::tie_data: return take_tie(words, line.number);
      default: return refuse(line);
    }
  }

  void take_node(const std::vector<Word>& words, std::size_t line) {
    const auto before = network().nodes.size();
    const auto& node = node_named(words[0].text, line);
    if (network().nodes.size() > before) return;
    file_.issues.push_back({.severity = Severity::row_refused,
                            .code = IssueCode::id_twice,
                            .line = line,
                            .arguments = {node.id, std::to_string(node.line)}});
  }

  void take_properties(const std::vector<Word>& words, std::size_t line) {
    auto& node = node_named(words[0].text, line);
    for (std::size_t at = 1; at < words.size(); ++at) {
      if (folded(headings_[at]) == "shortlabel") node.label = std::string(trimmed(words[at].text));
    }
  }

  void take_tie(const std::vector<Word>& words, std::size_t line) {
    const auto before = network().nodes.size();
    const auto source = node_named(words[0].text, line).id;
    const auto target = node_named(words[1].text, line).id;
    implied_ += network().nodes.size() - before;
    ForeignEdge edge{.source = source, .target = target, .directed = true, .line = line};
    if (words.size() < 4) {
      if (words.size() == 3) edge.weight = std::string(words[2].text);
      network().edges.push_back(std::move(edge));
      return;
    }
    for (std::size_t at = 2; at < words.size(); ++at) {
      if (zero(words[at].text)) continue;
      edge.weight = std::string(words[at].text);
      edge.relation = headings_[at];
      network().edges.push_back(edge);
    }
  }

  ForeignNode& node_named(std::string_view name, std::size_t line) {
    const auto [place, fresh] = places_.emplace(name, network().nodes.size());
    if (fresh) network().nodes.push_back({.id = std::string(name), .line = line});
    return network().nodes[place->second];
  }

  void refuse(const TextLine& line) { file_.issues.push_back(malformed_row(file_.format, line.number, line.text)); }

  ForeignNetwork& network() { return file_.networks[0]; }

  std::string_view text_;
  ForeignFile& file_;
  Block block_ = Block::none;
  std::vector<std::string> headings_;
  std::map<std::string, std::size_t, std::less<>> places_;  // of the nodes, by name
  std::size_t implied_ = 0;
};

}  // namespace

std::optional<std::string> recognise_vna(const Beginning& beginning) {
  const auto line = TextLines(without_mark(beginning.bytes)).next();
  if (!line || block_named(line->text) == Block::unknown) return std::nullopt;
  return quoted_short(line->text);
}

ForeignFile read_vna(const std::string& file, std::string bytes) {
  ForeignFile read{.format = std::string(format)};
  const auto text = network_text(std::move(bytes), file, read);
  if (refuses_file(read)) return read;
  const auto broken = VnaReader(text, read).read();
  return broken ? malformed_network(read.format, file, *broken) : read;
}

}  // namespace sleutelnet
