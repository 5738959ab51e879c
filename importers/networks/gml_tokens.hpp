#pragma once
// GML as keys and values. Strings take what programs write in them: line breaks, named characters, marks within.

#include <string>
#include <string_view>

namespace sleutelnet {

enum class GmlKind { word, string, open, close, end, broken };

struct GmlToken {
  GmlKind kind = GmlKind::end;
  std::string text;
  std::size_t line = 0;
  bool quote_misplaced = false;  // a mark within the string, which should have been written by name
};

class GmlTokens {
 public:
  explicit GmlTokens(std::string_view text) : text_(text) {}

  // A word, the end of a list or of the text. A line or rest of a line behind '#' is a comment.
  GmlToken next_key();

  // A word (numbers, and what else stands there: NaN, ids that are not numbers), a string, or the beginning of a list.
  GmlToken next_value();

 private:
  void skip_blanks();
  bool at_comment() const;
  void skip_comment();
  bool line_ends() const;
  GmlToken sign(GmlKind kind);
  GmlToken word();
  GmlToken string();
  bool closes(std::size_t mark) const;

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  bool line_begins_ = true;
};

}  // namespace sleutelnet
