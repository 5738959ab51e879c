#include "importers/networks/pajek.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "importers/networks/matrix_rows.hpp"
#include "importers/networks/pajek_events.hpp"
#include "importers/networks/text_network.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view format = "Pajek";

enum class Section { none, unknown, vertices, arcs, edges, arcs_list, edges_list, matrix, events, object, values };

constexpr std::array<std::pair<std::string_view, Section>, 12> sections = {{{"vertices", Section::vertices},
                                                                            {"arcs", Section::arcs},
                                                                            {"edges", Section::edges},
                                                                            {"arcslist", Section::arcs_list},
                                                                            {"edgeslist", Section::edges_list},
                                                                            {"matrix", Section::matrix},
                                                                            {"events", Section::events},
                                                                            {"partition", Section::object},
                                                                            {"vector", Section::object},
                                                                            {"permutation", Section::object},
                                                                            {"cluster", Section::object},
                                                                            {"hierarchy", Section::object}}};

// How a vertex or line is drawn: says nothing about it.
constexpr std::array<std::string_view, 9> shapes = {"ellipse", "box", "diamond", "triangle", "cross",
                                                    "empty",   "man", "woman",   "house"};
constexpr std::array<std::string_view, 26> drawing = {"ic", "bc", "bw",   "x_fact", "y_fact", "phi", "r",  "q", "lc",
                                                      "la", "lr", "lphi", "fos",    "font",   "w",   "c",  "p", "s",
                                                      "a",  "ap", "l",    "lp",     "h1",     "h2",  "k1", "k2"};

template <std::size_t Size>
bool among(const std::array<std::string_view, Size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// "*Arcs :2 "name"" is arcs, and the rest.
struct Heading {
  std::string name;
  std::string_view rest;
};

Heading heading_of(std::string_view line) {
  const auto end = std::min(line.find_first_of(" \t:", 1), line.size());
  return {lower_case(line.substr(1, end - 1)), trimmed(line.substr(end))};
}

Section section_named(std::string_view name) {
  for (const auto& [known, section] : sections) {
    if (known == name) return section;
  }
  return Section::unknown;
}

std::string relation_in(std::string_view rest) {
  if (rest.empty() || rest.front() != ':') return {};
  const auto words = words_of(rest.substr(1));
  return words.empty() ? std::string() : std::string(words[std::min<std::size_t>(words.size(), 2) - 1].text);
}

class PajekReader {
 public:
  PajekReader(std::string_view text, ForeignFile& file) : text_(text), file_(file) {}

  // The line where it stops to be Pajek; nothing when all of it is.
  std::optional<std::size_t> read() {
    TextLines lines(text_);
    std::size_t last = 1;
    while (const auto line = lines.next()) {
      last = line->number;
      if (line->text.front() == '%') continue;
      const bool fits = line->text.front() == '*' ? open(*line) : take(*line);
      if (!fits) return last;
    }
    if (!matrix_complete() || file_.networks.empty()) return last;
    if (times_) file_.issues.push_back({.severity = Severity::note, .code = IssueCode::times_left_out});
    return std::nullopt;
  }

 private:
  bool open(const TextLine& line) {
    if (!matrix_complete()) return false;
    const auto [name, rest] = heading_of(line.text);
    if (name == "network") return begin_network(rest);
    const auto section = section_named(name);
    const bool of_object = section_ == Section::object && section == Section::vertices;
    section_ = of_object ? Section::values : section;
    if (of_object) return true;
    relation_ = relation_in(rest);
    switch (section) {
      case Section::unknown: return refuse(line);
      case Section::object: file_.attributes.insert(rest.empty() ? name : std::string(rest)); return true;
      case Section::vertices: return begin_vertices(rest, line.number);
      case Section::matrix: return has_vertices_ && begin_matrix();
      default: return has_vertices_;
    }
  }

  bool begin_network(std::string_view name) {
    file_.networks.push_back({.name = std::string(name)});
    section_ = Section::unknown;
    has_vertices_ = false;
    return true;
  }

  bool begin_vertices(std::string_view rest, std::size_t line) {
    const auto words = words_of(rest);
    const auto declared = words.empty() ? std::nullopt : whole_number(words[0].text);
    const auto first_kind = words.size() > 1 ? whole_number(words[1].text) : declared;
    if (!declared || !first_kind || *first_kind > *declared) return false;
    declared_ += *declared;
    if (beyond_file(declared_, text_.size())) return false;
    if (has_vertices_ || file_.networks.empty()) file_.networks.emplace_back();
    has_vertices_ = true;
    events_ = {};
    first_kind_ = *first_kind;
    seen_.assign(*declared, 0);
    for (std::size_t number = 1; number <= *declared; ++number) {
      network().nodes.push_back({.id = std::to_string(number), .line = line});
    }
    if (first_kind_ < *declared && file_.networks.size() == 1) {
      file_.issues.push_back({.severity = Severity::attention,
                              .code = IssueCode::two_kinds_of_nodes,
                              .arguments = {std::to_string(first_kind_), std::to_string(*declared - first_kind_)}});
    }
    return true;
  }

  bool begin_matrix() {
    const auto all = network().nodes.size();
    const bool two_kinds = first_kind_ < all;
    matrix_ = MatrixRows(first_kind_, two_kinds ? all - first_kind_ : all, two_kinds ? first_kind_ : 0, relation_);
    return true;
  }

  bool matrix_complete() const { return section_ != Section::matrix || matrix_.complete(); }

  bool take(const TextLine& line) {
    const bool passed_over = section_ == Section::none || section_ == Section::object || section_ == Section::values;
    if (passed_over) return true;
    const auto words = words_of(line.text);
    switch (section_) {
      case Section::matrix: return matrix_.take(words, line.number, network());
      case Section::events: times_ = true; return events_.take(words, line.number, network()) || refuse(line);
      case Section::vertices: return take_vertex(words, line);
      case Section::arcs:
      case Section::edges: return take_line(words, line);
      case Section::arcs_list:
      case Section::edges_list: return take_list(words, line);
      default: return refuse(line);
    }
  }

  bool take_vertex(const std::vector<Word>& words, const TextLine& line) {
    const auto number = whole_number(words[0].text);
    if (!number || *number == 0 || *number > seen_.size()) return refuse(line);
    auto& first = seen_[*number - 1];
    if (first > 0) {
      file_.issues.push_back({.severity = Severity::row_refused,
                              .code = IssueCode::id_twice,
                              .line = line.number,
                              .arguments = {std::to_string(*number), std::to_string(first)}});
      return true;
    }
    first = line.number;
    auto& node = network().nodes[*number - 1];
    node.line = line.number;
    if (words.size() > 1) node.label = std::string(trimmed(words[1].text));
    if (quotes_misplaced(words)) file_.issues.push_back(misplaced_quote(line.number));
    see_rest(words, 2);
    return true;
  }

  bool take_line(const std::vector<Word>& words, const TextLine& line) {
    const bool own_relation = words[0].text.ends_with(':');
    const std::size_t first = own_relation ? 1 : 0;
    if (words.size() < first + 2) return refuse(line);
    const auto source = whole_number(words[first].text);
    const auto target = whole_number(words[first + 1].text);
    if (!source || !target) return refuse(line);
    auto& edge = add(*source, *target, section_ == Section::arcs, line.number);
    if (own_relation) edge.relation = std::string(words[0].text.substr(0, words[0].text.size() - 1));
    const bool weighted = words.size() > first + 2 && numeric(words[first + 2].text);
    if (weighted) edge.weight = std::string(words[first + 2].text);
    see_rest(words, first + (weighted ? 3 : 2));
    return true;
  }

  bool take_list(const std::vector<Word>& words, const TextLine& line) {
    std::vector<std::size_t> numbers;
    for (const auto& word : words) {
      const auto number = whole_number(word.text);
      if (!number) return refuse(line);
      numbers.push_back(*number);
    }
    for (std::size_t at = 1; at < numbers.size(); ++at) {
      add(numbers[0], numbers[at], section_ == Section::arcs_list, line.number);
    }
    return true;
  }

  ForeignEdge& add(std::size_t source, std::size_t target, bool directed, std::size_t line) {
    return network().edges.emplace_back(ForeignEdge{.source = std::to_string(source),
                                                    .target = std::to_string(target),
                                                    .directed = directed,
                                                    .relation = relation_,
                                                    .line = line});
  }

  // Behind what we take stand places, a shape, and names each with a value.
  void see_rest(const std::vector<Word>& words, std::size_t from) {
    for (auto at = from; at < words.size(); ++at) {
      const auto& word = words[at];
      if (word.text.starts_with('[')) {
        times_ = true;
        while (!words[at].text.ends_with(']') && at + 1 < words.size()) ++at;
      } else if (!word.quoted && !numeric(word.text) && !among(shapes, lower_case(word.text)) &&
                 at + 1 < words.size()) {
        if (!among(drawing, lower_case(word.text))) file_.attributes.insert(std::string(word.text));
        ++at;
      }
    }
  }

  bool refuse(const TextLine& line) {
    file_.issues.push_back(malformed_row(file_.format, line.number, line.text));
    return true;
  }

  ForeignNetwork& network() { return file_.networks.back(); }

  std::string_view text_;
  ForeignFile& file_;
  Section section_ = Section::none;
  bool has_vertices_ = false;
  std::size_t first_kind_ = 0;
  std::size_t declared_ = 0;       // vertices of all networks
  std::vector<std::size_t> seen_;  // the line of each vertex, 0 when it has none
  std::string relation_;
  MatrixRows matrix_;
  PajekEvents events_;
  bool times_ = false;
};

}  // namespace

// A list in a text may begin with a star too; only a network tells its vertices.
std::optional<std::string> recognise_pajek(const Beginning& beginning) {
  TextLines lines(without_mark(beginning.bytes));
  bool begun = false;
  while (const auto line = lines.next()) {
    if (line->text.front() != '*') continue;
    const auto name = heading_of(line->text).name;
    if (!begun && name != "network" && section_named(name) == Section::unknown) return std::nullopt;
    begun = true;
    if (name == "vertices") return quoted_short(line->text);
  }
  return std::nullopt;
}

ForeignFile read_pajek(const std::string& file, std::string bytes) {
  ForeignFile read{.format = std::string(format)};
  const auto text = network_text(std::move(bytes), file, read);
  if (refuses_file(read)) return read;
  const auto broken = PajekReader(text, read).read();
  return broken ? malformed_network(read.format, file, *broken) : read;
}

}  // namespace sleutelnet
