#include "importers/networks/dot.hpp"

#include <graphviz/cgraph.h>

#include <algorithm>
#include <charconv>
#include <mutex>
#include <utility>
#include <vector>

#include "importers/networks/dot_scan.hpp"
#include "importers/networks/text_network.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

// cgraph takes names as char* and leaves them as they are.
char* plain(const char* name) { return const_cast<char*>(name); }

struct Unread {
  std::string_view text;
};

int read_piece(void* channel, char* buffer, int size) {
  auto& unread = static_cast<Unread*>(channel)->text;
  const auto length = std::min(unread.size(), static_cast<std::size_t>(size));
  std::copy_n(unread.begin(), length, buffer);
  unread.remove_prefix(length);
  return static_cast<int>(length);
}

// What cgraph says comes in pieces: "Error", ": ", then the sentence. It takes no place to leave them.
struct Heard {
  std::vector<std::string> warnings;
  std::vector<std::string> errors;
  bool is_error = false;
};
Heard* heard = nullptr;

int hear(char* piece) {
  const std::string_view said(piece);
  if (said == "Error" || said == "Warning") {
    heard->is_error = said == "Error";
    (heard->is_error ? heard->errors : heard->warnings).emplace_back();
    return 0;
  }
  auto& list = heard->is_error ? heard->errors : heard->warnings;
  if (list.empty()) list.emplace_back();
  if (said != ": ") list.back() += said;
  return 0;
}

std::size_t line_in(std::string_view sentence) {
  constexpr std::string_view sign = "line ";
  const auto found = sentence.find(sign);
  std::size_t line = 0;
  if (found == std::string_view::npos) return line;
  const auto digits = sentence.substr(found + sign.size());
  std::from_chars(digits.data(), digits.data() + digits.size(), line);
  return line;
}

std::string without_tags(std::string_view html) {
  std::string text;
  bool in_tag = false;
  for (const char sign : html) {
    if (sign == '<') in_tag = true;
    const bool blank = in_tag || sign == '\n' || sign == '\t';
    if (!blank) text += sign;
    if (blank && !text.empty() && text.back() != ' ') text += ' ';
    if (sign == '>') in_tag = false;
  }
  return std::string(trimmed(text));
}

// In a label \N is the name of the node, and \n, \l and \r end a line.
std::string without_escapes(std::string_view label, std::string_view name) {
  std::string text;
  for (std::size_t at = 0; at < label.size(); ++at) {
    if (label[at] != '\\' || at + 1 == label.size()) {
      text += label[at];
      continue;
    }
    const char sign = label[++at];
    if (sign == 'N') {
      text += name;
    } else {
      text += sign == 'n' || sign == 'l' || sign == 'r' ? ' ' : sign;
    }
  }
  return std::string(trimmed(text));
}

class DotReader {
 public:
  DotReader(Agraph_t* graph, ForeignFile& file) : graph_(graph), file_(file), network_(file.networks.emplace_back()) {}

  void read() {
    const std::string name = agnameof(graph_);
    if (!name.starts_with('%')) network_.name = name;  // cgraph's own, for a graph without
    label_ = agattr(graph_, AGNODE, plain("label"), nullptr);
    name_ = agattr(graph_, AGNODE, plain("name"), nullptr);
    tell_attributes();
    direction_ = agattr(graph_, AGEDGE, plain("dir"), nullptr);
    for (auto* node = agfstnode(graph_); node != nullptr; node = agnxtnode(graph_, node)) {
      network_.nodes.push_back({agnameof(node), label_of(node)});
      for (auto* edge = agfstout(graph_, node); edge != nullptr; edge = agnxtout(graph_, edge)) {
        network_.edges.push_back(
            {.source = agnameof(agtail(edge)), .target = agnameof(aghead(edge)), .directed = directed(edge)});
      }
    }
  }

 private:
  // Drawn with an arrow at neither end or at both, an edge of a digraph says that it has no direction.
  bool directed(Agedge_t* edge) const {
    if (agisdirected(graph_) == 0) return false;
    const std::string_view drawn = direction_ == nullptr ? "" : agxget(edge, direction_);
    return drawn != "none" && drawn != "both";
  }

  void tell_attributes() {
    for (const int kind : {AGNODE, AGEDGE}) {
      for (auto* symbol = agnxtattr(graph_, kind, nullptr); symbol != nullptr;
           symbol = agnxtattr(graph_, kind, symbol)) {
        const bool read = kind == AGNODE ? symbol == label_ || symbol == name_ : symbol == direction_;
        if (!read && *symbol->name != '\0') file_.attributes.insert(symbol->name);
      }
    }
  }

  std::string label_of(Agnode_t* node) const {
    auto label = label_ == nullptr ? std::string() : shown(agxget(node, label_), agnameof(node));
    const bool own_name = label.empty() || label == agnameof(node);
    return own_name && name_ != nullptr ? shown(agxget(node, name_), agnameof(node)) : label;
  }

  static std::string shown(char* text, const char* node) {
    return aghtmlstr(text) != 0 ? without_tags(text) : without_escapes(text, node);
  }

  Agraph_t* graph_;
  ForeignFile& file_;
  ForeignNetwork& network_;
  Agsym_t* label_ = nullptr;
  Agsym_t* name_ = nullptr;
  Agsym_t* direction_ = nullptr;
};

void read_graphs(std::string_view text, ForeignFile& file, Heard& said) {
  // Files are read side by side, and cgraph knows one at a time.
  static std::mutex one_at_a_time;
  const std::scoped_lock lock(one_at_a_time);
  Agiodisc_t input{read_piece, AgIoDisc.putstr, AgIoDisc.flush};
  Agdisc_t disciplines{&AgMemDisc, &AgIdDisc, &input};
  heard = &said;
  agseterrf(hear);
  agseterr(AGWARN);
  agreadline(1);
  Unread unread{text};
  while (auto* graph = agread(&unread, &disciplines)) {
    DotReader(graph, file).read();
    agclose(graph);
  }
  agreseterrors();
  agseterrf(nullptr);
  heard = nullptr;
}

ForeignFile refused(const std::string& file, IssueCode code, std::size_t line, std::vector<std::string> arguments) {
  return refused_network("DOT", {.severity = Severity::file_refused,
                                 .code = code,
                                 .file = file,
                                 .line = line,
                                 .arguments = std::move(arguments)});
}

}  // namespace

std::optional<std::string> recognise_dot(const Beginning& beginning) {
  const auto opening = opening_of_dot(beginning.bytes);
  if (!opening) return std::nullopt;
  return cut(*opening, longest_shown_value);
}

ForeignFile read_dot(const std::string& file, std::string bytes) {
  if (bytes.size() > largest_dot) {
    return refused(file, IssueCode::file_too_large, 0, {std::to_string(bytes.size()), std::to_string(largest_dot)});
  }
  ForeignFile read{.format = "DOT"};
  const auto text = network_text(std::move(bytes), file, read);
  if (refuses_file(read)) return read;
  const auto scan = scan_dot(text);
  if (scan.too_deep_line) {
    return refused(file, IssueCode::nested_too_deep, *scan.too_deep_line, {std::to_string(deepest_dot)});
  }
  if (scan.most_edges > most_dot_edges) {
    return refused(file, IssueCode::edges_too_many, 0, {std::to_string(most_dot_edges)});
  }
  Heard said;
  read_graphs(text, read, said);
  if (!said.errors.empty() || read.networks.empty()) {
    const auto line = said.errors.empty() ? 0 : line_in(said.errors.front());
    return refused(file, IssueCode::network_malformed, line, {read.format});
  }
  for (const auto& warning : said.warnings) {
    read.issues.push_back({.severity = Severity::attention,
                           .code = IssueCode::parser_warned,
                           .line = line_in(warning),
                           .arguments = {"Graphviz", cut(trimmed(warning), longest_shown_value)}});
  }
  return read;
}

}  // namespace sleutelnet
