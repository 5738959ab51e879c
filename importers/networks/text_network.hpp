#pragma once
// What the readers of text networks share: lines, words, and how a place that cannot be read is named.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/networks/foreign_network.hpp"

namespace sleutelnet {

// The text in UTF-8. Tells when it was in another encoding; damaged characters refuse the file, because ids that lost
// theirs could meet.
std::string network_text(std::string bytes, const std::string& file, ForeignFile& read);

// Without the byte order mark that some programs put before the text.
std::string_view without_mark(std::string_view bytes);

struct TextLine {
  std::size_t number = 0;  // 1-based, as an editor shows it
  std::string_view text;   // without blanks at either end
};

// Lines with something on them, whether they end in LF, CRLF or a bare CR.
class TextLines {
 public:
  explicit TextLines(std::string_view text) : text_(text) {}
  std::optional<TextLine> next();

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t number_ = 0;
};

struct Word {
  std::string_view text;
  bool quoted = false;
};

// A quotation mark closes where a separator or the end follows: some programs (networkx) write the marks within a name
// as they are. One that never closes is a sign like any other.
std::vector<Word> words_of(std::string_view line, std::string_view separators = " \t");

// Whether marks within words leave it open where a name ends.
bool quotes_misplaced(const std::vector<Word>& words);
Issue misplaced_quote(std::size_t line);

// Digits only.
std::optional<std::size_t> whole_number(std::string_view text);

// A number, or what programs write for one that is none.
bool numeric(std::string_view text);

// Whether so many nodes are more than a file of this size could mean: each has a line or stands in one, unless they are
// isolates, of which a heading alone may announce ten thousand.
bool beyond_file(std::size_t declared, std::size_t bytes);

// A short quotation, for evidence and issues.
std::string quoted_short(std::string_view text);

ForeignFile malformed_network(const std::string& format, const std::string& file, std::size_t line);

bool refuses_file(const ForeignFile& read);

}  // namespace sleutelnet
