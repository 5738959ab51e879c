#include "importers/networks/list_network.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "importers/networks/text_network.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t longest_evidence = 40;
constexpr std::size_t shortest_half_file = 32768;  // what is shorter is the whole file
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool blank(char sign) { return sign == ' ' || sign == '\t' || sign == '\r'; }

class Dictionary {
 public:
  explicit Dictionary(std::string_view text) : text_(trimmed(text)) {}

  std::optional<std::map<std::string, std::string>> read() {
    std::map<std::string, std::string> pairs;
    if (!take('{')) return std::nullopt;
    while (!take('}')) {
      auto name = quoted();
      if (!name || !take(':')) return std::nullopt;
      auto value = starts_quote() ? quoted() : plain();
      if (!value) return std::nullopt;
      pairs.insert_or_assign(*std::move(name), *std::move(value));
      if (!take(',') && !next_is('}')) return std::nullopt;
    }
    return at_ == text_.size() ? std::optional(std::move(pairs)) : std::nullopt;
  }

 private:
  void skip_blanks() {
    while (at_ < text_.size() && blank(text_[at_])) ++at_;
  }

  bool next_is(char sign) {
    skip_blanks();
    return at_ < text_.size() && text_[at_] == sign;
  }

  bool take(char sign) {
    if (!next_is(sign)) return false;
    ++at_;
    return true;
  }

  bool starts_quote() { return next_is('\'') || next_is('"'); }

  std::optional<std::string> quoted() {
    if (!starts_quote()) return std::nullopt;
    const char quote = text_[at_++];
    std::string value;
    for (; at_ < text_.size() && text_[at_] != quote; ++at_) {
      if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
      value += text_[at_];
    }
    return take(quote) ? std::optional(std::move(value)) : std::nullopt;
  }

  // A number, None, or a list within brackets, as it is written.
  std::optional<std::string> plain() {
    skip_blanks();
    const auto start = at_;
    for (std::size_t depth = 0; at_ < text_.size(); ++at_) {
      const char sign = text_[at_];
      if (depth == 0 && (sign == ',' || sign == '}')) break;
      if (sign == '[' || sign == '(' || sign == '{') ++depth;
      if ((sign == ']' || sign == ')' || sign == '}') && depth > 0) --depth;
    }
    const auto value = trimmed(text_.substr(start, at_ - start));
    return value.empty() ? std::nullopt : std::optional(std::string(value));
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<ListLine> lines_of(std::string_view text) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  std::vector<ListLine> lines;
  std::size_t number = 1;
  for (std::size_t at = 0; at < text.size(); ++number) {
    const auto end = std::min(text.find('\n', at), text.size());
    if (const auto line = trimmed(text.substr(at, end - at)); !line.empty()) lines.push_back({number, line});
    at = end + 1;
  }
  return lines;
}

std::vector<ListLine> whole_lines_of(const Beginning& beginning) {
  auto text = beginning.bytes;
  if (text.size() >= shortest_half_file) text = text.substr(0, text.rfind('\n') + 1);
  return lines_of(text);
}

std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < line.size();) {
    if (blank(line[at])) {
      ++at;
      continue;
    }
    const auto start = at;
    while (at < line.size() && !blank(line[at])) ++at;
    words.push_back(line.substr(start, at - start));
  }
  return words;
}

std::string_view after_words(std::string_view line, std::size_t words) {
  for (; words > 0; --words) {
    // The same blanks as between words_of(): one that does not break is a word.
    const auto begin = std::find_if_not(line.begin(), line.end(), blank);
    line.remove_prefix(static_cast<std::size_t>(begin - line.begin()));
    const auto end = std::find_if(line.begin(), line.end(), blank);
    line.remove_prefix(static_cast<std::size_t>(end - line.begin()));
  }
  return trimmed(line);
}

std::optional<std::map<std::string, std::string>> python_dictionary(std::string_view text) {
  return Dictionary(text).read();
}

void take_dictionary(const std::map<std::string, std::string>& dictionary, ForeignEdge& edge, ForeignFile& file) {
  for (const auto& [name, value] : dictionary) {
    if (folded(name) == "weight") {
      edge.weight = value;
    } else {
      file.attributes.insert(name);
    }
  }
}

void NamedNodes::add_node(std::string_view id, std::size_t line) { name(id, line, true); }

void NamedNodes::add_edge(ForeignEdge edge) {
  name(edge.source, edge.line, false);
  name(edge.target, edge.line, false);
  file_.networks.front().edges.push_back(std::move(edge));
}

void NamedNodes::name(std::string_view id, std::size_t line, bool by_itself) {
  const auto [known, fresh] = by_itself_.emplace(id, by_itself);
  known->second = known->second || by_itself;
  if (fresh) file_.networks.front().nodes.push_back({std::string(id), {}, line});
}

void NamedNodes::tell_implied() {
  const auto implied =
      std::count_if(by_itself_.begin(), by_itself_.end(), [](const auto& entry) { return !entry.second; });
  if (implied == 0) return;
  file_.issues.push_back(
      {.severity = Severity::note, .code = IssueCode::nodes_implied, .arguments = {std::to_string(implied)}});
}

std::optional<std::string> text_of_list(std::string bytes, const std::string& file, ForeignFile& read) {
  auto text = network_text(std::move(bytes), file, read);
  return refuses_file(read) ? std::nullopt : std::optional(std::move(text));
}

std::string ending_of(const std::string& file) { return lower_case(std::filesystem::path(file).extension().string()); }

std::string list_evidence(std::string_view line, std::string_view ending) {
  auto shown = cut(line, longest_evidence);
  return ending.empty() ? shown : shown + ", " + std::string(ending);
}

}  // namespace sleutelnet
