#include "importers/networks/gml_tokens.hpp"

#include <algorithm>

#include "importers/networks/character_names.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view blanks = " \t\r\n\f\v";

bool blank(char c) { return blanks.find(c) != std::string_view::npos; }

bool begins_key(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || byte >= 0x80;
}

// graph-tool puts a backslash before a mark.
std::string without_backslashes(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at, 2) == "\\\"") continue;
    plain += text[at];
  }
  return plain;
}

}  // namespace

GmlToken GmlTokens::next_key() {
  for (skip_blanks(); at_ < text_.size() && text_[at_] == '#'; skip_blanks()) skip_comment();
  if (at_ == text_.size()) return {GmlKind::end, {}, line_};
  if (text_[at_] == ']') return sign(GmlKind::close);
  return begins_key(text_[at_]) ? word() : sign(GmlKind::broken);
}

GmlToken GmlTokens::next_value() {
  for (skip_blanks(); at_comment(); skip_blanks()) skip_comment();
  if (at_ == text_.size()) return {GmlKind::end, {}, line_};
  switch (text_[at_]) {
    case '[': return sign(GmlKind::open);
    case ']': return sign(GmlKind::close);
    case '"': return string();
    default: return word();
  }
}

void GmlTokens::skip_blanks() {
  for (; at_ < text_.size() && blank(text_[at_]); ++at_) {
    if (!line_ends()) continue;
    ++line_;
    line_begins_ = true;
  }
}

// Behind a key on the same line it is a value: a colour.
bool GmlTokens::at_comment() const { return at_ < text_.size() && text_[at_] == '#' && line_begins_; }

void GmlTokens::skip_comment() { at_ = std::min(text_.find_first_of("\r\n", at_), text_.size()); }

// LF, CRLF or a bare CR.
bool GmlTokens::line_ends() const {
  return text_[at_] == '\n' || (text_[at_] == '\r' && text_.substr(at_ + 1, 1) != "\n");
}

GmlToken GmlTokens::sign(GmlKind kind) {
  line_begins_ = false;
  return {kind, std::string(1, text_[at_++]), line_};
}

GmlToken GmlTokens::word() {
  const auto begin = at_;
  while (at_ < text_.size() && !blank(text_[at_]) && text_[at_] != '[' && text_[at_] != ']') ++at_;
  line_begins_ = false;
  return {GmlKind::word, std::string(text_.substr(begin, at_ - begin)), line_};
}

GmlToken GmlTokens::string() {
  const auto begin = at_ + 1;
  const auto opened = line_;
  line_begins_ = false;
  for (at_ = begin; at_ < text_.size(); ++at_) {
    if (line_ends()) ++line_;
    if (text_[at_] != '"' || !closes(at_)) continue;
    const auto inside = without_backslashes(text_.substr(begin, at_ - begin));
    ++at_;
    return {GmlKind::string, with_named_characters(inside), opened, inside.find('"') != std::string::npos};
  }
  return {GmlKind::broken, {}, opened};
}

// Before the end of a list or line; also before a key, unless a backslash stands before the mark or a mark in the key:
// "Stichting "De Brug" Noord" is one string.
bool GmlTokens::closes(std::size_t mark) const {
  if (text_.substr(mark + 1, 1) == "]") return true;
  const auto next = text_.find_first_not_of(" \t", mark + 1);
  if (next == std::string_view::npos || text_[next] == '\n' || text_[next] == '\r') return true;
  if (next == mark + 1 || text_[mark - 1] == '\\') return false;
  const auto word = text_.substr(next, text_.find_first_of(blanks, next) - next);
  return word.find('"') == std::string_view::npos;
}

}  // namespace sleutelnet
