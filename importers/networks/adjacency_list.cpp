#include "importers/networks/adjacency_list.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "importers/networks/list_network.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view date_above = "# GMT ";

bool remark(const ListLine& line) { return line.text.front() == '#'; }

std::optional<std::size_t> count_in(std::string_view word) {
  std::size_t count = 0;
  const auto* const end = word.data() + word.size();
  const auto [stop, error] = std::from_chars(word.data(), end, count);
  return error == std::errc() && stop == end ? std::optional(count) : std::nullopt;
}

// How many nodes below belong to the one on this line; nothing when it does not begin a node.
std::optional<std::size_t> ties_below(std::string_view line) {
  const auto words = words_of(line);
  return words.size() == 2 ? count_in(words[1]) : std::nullopt;
}

// NetworkX writes a dictionary behind each tie, if only {}; where nobody has ties there are only counts.
bool several_lines_each(const std::vector<ListLine>& lines) {
  const auto dictionary = [](const ListLine& line) { return after_words(line.text, 1).starts_with('{'); };
  const auto alone = [](const ListLine& line) { return remark(line) || ties_below(line.text) == 0U; };
  return std::any_of(lines.begin(), lines.end(), dictionary) || std::all_of(lines.begin(), lines.end(), alone);
}

class AdjacencyReader {
 public:
  explicit AdjacencyReader(ForeignFile& file) : file_(file), nodes_(file) {}

  // False when the file ends before the ties of its last node do.
  bool read_several_lines_each(const std::vector<ListLine>& lines) {
    for (const auto& line : lines) {
      if (remark(line)) continue;
      const bool read = below_ == 0 ? begin_node(line) : add_tie(line);
      if (!read) file_.issues.push_back(malformed_row(file_.format, line.number, line.text));
    }
    nodes_.tell_implied();
    return below_ == 0;
  }

  void read_one_line_each(const std::vector<ListLine>& lines) {
    for (const auto& line : lines) {
      if (remark(line)) continue;
      const auto words = words_of(line.text);
      nodes_.add_node(words[0], line.number);
      for (std::size_t at = 1; at < words.size(); ++at) {
        nodes_.add_edge({.source = std::string(words[0]), .target = std::string(words[at]), .line = line.number});
      }
    }
    nodes_.tell_implied();
  }

 private:
  bool begin_node(const ListLine& line) {
    const auto ties = ties_below(line.text);
    if (!ties) return false;
    below_ = *ties;
    source_ = words_of(line.text)[0];
    nodes_.add_node(source_, line.number);
    return true;
  }

  bool add_tie(const ListLine& line) {
    --below_;
    const auto dictionary = python_dictionary(after_words(line.text, 1));
    if (!dictionary) return false;
    ForeignEdge edge{.source = source_, .target = std::string(words_of(line.text)[0]), .line = line.number};
    take_dictionary(*dictionary, edge, file_);
    nodes_.add_edge(std::move(edge));
    return true;
  }

  ForeignFile& file_;
  NamedNodes nodes_;
  std::string source_;
  std::size_t below_ = 0;  // lines with ties of the latest node
};

}  // namespace

std::optional<std::string> recognise_adjacency_list(const Beginning& beginning) {
  const auto lines = whole_lines_of(beginning);
  for (const auto& line : lines) {
    if (!remark(line)) break;
    if (line.text.starts_with(date_above)) return list_evidence(line.text, {});
  }
  const bool own = beginning.ending == ".adjlist" && !lines.empty();
  return own ? std::optional(list_evidence(lines.front().text, beginning.ending)) : std::nullopt;
}

ForeignFile read_adjacency_list(const std::string& file, std::string bytes) {
  ForeignFile read{.format = "adjacency list", .dialect = "NetworkX"};
  const auto text = text_of_list(std::move(bytes), file, read);
  if (!text) return read;
  const auto lines = lines_of(*text);
  AdjacencyReader reader(read);
  if (!several_lines_each(lines)) {
    reader.read_one_line_each(lines);
  } else if (!reader.read_several_lines_each(lines)) {
    return refused_network(read.format, {.severity = Severity::file_refused,
                                         .code = IssueCode::network_malformed,
                                         .file = file,
                                         .line = lines.back().number,
                                         .arguments = {read.format}});
  }
  return read;
}

}  // namespace sleutelnet
