#include "importers/networks/dot_scan.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "importers/json_scan.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t beyond_count = std::size_t{1} << 31U;  // counts stop growing here: no product overflows

std::size_t bounded(std::size_t count) { return std::min(count, beyond_count); }

enum class Token { end, word, edge, open, close, open_list, close_list, other };

// The signs of DOT one by one, without comments. Texts in quotes and HTML are words.
class Words {
 public:
  explicit Words(std::string_view text) : text_(text) {}

  Token next() {
    skip_blanks();
    start_ = at_;
    if (at_ >= text_.size()) return Token::end;
    const char sign = text_[at_];
    if (sign == '"') return take_quoted();
    if (sign == '<') return take_html();
    if (starts("->") || starts("--")) return take(2, Token::edge);
    if (sign == '{') return take(1, Token::open);
    if (sign == '}') return take(1, Token::close);
    if (sign == '[') return take(1, Token::open_list);
    if (sign == ']') return take(1, Token::close_list);
    if (!of_word(sign)) return take(1, Token::other);
    while (at_ < text_.size() && of_word(text_[at_]) && !starts("--") && !starts("->")) ++at_;
    return Token::word;
  }

  std::string_view word() const { return text_.substr(start_, at_ - start_); }
  std::size_t start() const { return start_; }
  std::size_t end() const { return at_; }
  bool html_too_deep() const { return html_too_deep_; }

 private:
  static bool of_word(char sign) {
    const auto byte = static_cast<unsigned char>(sign);
    const bool letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
    return letter || byte >= 0x80U || sign == '_' || sign == '.' || sign == '-';
  }

  bool starts(std::string_view signs) const { return text_.substr(at_, signs.size()) == signs; }

  Token take(std::size_t length, Token token) {
    at_ += length;
    return token;
  }

  void skip_to(std::string_view signs) {
    const auto found = text_.find(signs, at_);
    at_ = found == std::string_view::npos ? text_.size() : found + signs.size();
  }

  void skip_blanks() {
    while (at_ < text_.size()) {
      const char sign = text_[at_];
      const bool line_begins = at_ == 0 || text_[at_ - 1] == '\n';
      if (starts("/*")) {
        skip_to("*/");
      } else if (starts("//") || (sign == '#' && line_begins)) {
        skip_to("\n");
      } else if (sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n') {
        ++at_;
      } else {
        return;
      }
    }
  }

  Token take_quoted() {
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\') ++at_;
    }
    at_ = std::min(at_ + 1, text_.size());
    return Token::word;
  }

  Token take_html() {
    std::size_t depth = 0;
    for (; at_ < text_.size(); ++at_) {
      if (text_[at_] == '<') ++depth;
      html_too_deep_ = html_too_deep_ || depth > deepest_dot;
      if (text_[at_] == '>' && --depth == 0) break;
    }
    at_ = std::min(at_ + 1, text_.size());
    return Token::word;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t start_ = 0;
  bool html_too_deep_ = false;
};

class Estimator {
 public:
  explicit Estimator(std::string_view text) : text_(text), words_(text) {}

  DotScan scan() {
    for (auto token = words_.next(); token != Token::end; token = words_.next()) {
      see(token);
      if (open_.size() > deepest_dot || words_.html_too_deep()) scan_.too_deep_line = line_of(text_, words_.start());
      if (scan_.too_deep_line) break;
    }
    return scan_;
  }

 private:
  // A part of the graph between braces, as far as it was read.
  struct Group {
    std::string name;
    std::size_t nodes = 0;      // at most
    std::size_t last = 0;       // nodes of the latest end of an edge
    bool edge_follows = false;  // an arrow stood behind it
    bool name_follows = false;  // the word subgraph stood there
    std::string next_name;      // of the group that opens next
  };

  void see(Token token) {
    if (token == Token::open_list) in_list_ = true;
    if (token == Token::close_list) in_list_ = false;
    if (in_list_ || token == Token::close_list) return;
    if (token == Token::open) return open();
    if (token == Token::close) return close();
    auto& group = open_.back();
    if (token == Token::word) see_word(group, words_.word());
    if (token == Token::edge) group.edge_follows = true;
  }

  void see_word(Group& group, std::string_view word) {
    if (group.name_follows) {
      group.name_follows = false;
      group.next_name = word;
    } else if (lower_case(word) == "subgraph") {
      group.name_follows = true;
    } else {
      add_end(group, 1);
    }
  }

  void open() {
    auto& around = open_.back();
    around.name_follows = false;
    open_.push_back({.name = std::exchange(around.next_name, {})});
  }

  // A subgraph that opens again under its name still holds what it held before.
  void close() {
    if (open_.size() == 1) return;
    const auto closed = std::move(open_.back());
    open_.pop_back();
    auto nodes = closed.nodes;
    if (!closed.name.empty()) {
      auto& known = nodes_of_[closed.name];
      known = bounded(known + nodes);
      nodes = known;
    }
    add_end(open_.back(), nodes);
  }

  void add_end(Group& group, std::size_t nodes) {
    if (group.edge_follows) scan_.most_edges = bounded(scan_.most_edges + group.last * nodes);
    group.edge_follows = false;
    group.last = nodes;
    group.nodes = bounded(group.nodes + nodes);
  }

  std::string_view text_;
  Words words_;
  std::vector<Group> open_ = std::vector<Group>(1);
  std::map<std::string, std::size_t> nodes_of_;  // subgraphs, by name
  bool in_list_ = false;
  DotScan scan_;
};

}  // namespace

DotScan scan_dot(std::string_view text) { return Estimator(text).scan(); }

std::optional<std::string_view> opening_of_dot(std::string_view text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  Words words(text);
  auto token = words.next();
  const auto start = words.start();
  if (token == Token::word && lower_case(words.word()) == "strict") token = words.next();
  const auto kind = token == Token::word ? lower_case(words.word()) : std::string();
  if (kind != "graph" && kind != "digraph") return std::nullopt;
  token = words.next();
  if (token == Token::word) token = words.next();
  if (token != Token::open) return std::nullopt;
  return text.substr(start, words.end() - start);
}

}  // namespace sleutelnet
