#pragma once
// A report in words, tables and pictures, before anything is known of the file it becomes. All words are
// of one language already; a writer adds none but the fixed ones of its format.

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "report/language.hpp"
#include "report/picture.hpp"

namespace sleutelnet {

struct Heading {
  int level = 2;  // 1 is the title of the document
  std::string words;
};
struct Paragraph {
  std::string words;
};
struct Note {  // a caution or a definition, set apart
  std::string words;
};

// A number that matters, with what is uncertain about it (P43).
struct KeyNumber {
  std::string value;
  std::string words;
  std::string uncertainty;  // may be empty
};
struct KeyNumbers {
  std::vector<KeyNumber> numbers;
  std::string basis = {};  // as with a table
};

enum class Align { left, right, centre };
struct DataColumn {
  std::string name;  // heading in a data file: lower case, the words of docs/tables.md where they exist
  std::string head;
  Align align = Align::left;
};
struct Entry {
  std::string words;
  std::string exact;  // in a data file: 4120, 0.52, 2025-11-24, BU99010203; empty is the same as `words`
};
struct DataTable {
  std::string name;  // of the data file
  std::string caption;
  std::vector<DataColumn> columns;  // the first column heads its row
  std::vector<std::vector<Entry>> rows;
  std::string basis;  // on what the figures rest; may be empty
};
struct Figure {
  Picture picture;
  std::string caption;
  std::optional<DataTable> data;  // the same in figures, for who cannot see the picture
};

using Block = std::variant<Heading, Paragraph, Note, KeyNumbers, DataTable, Figure>;

struct Fact {
  std::string name;
  std::string value;
};
struct Document {
  Language language = Language::dutch;
  std::string title;
  std::string subtitle;
  std::string author;       // municipality, for the properties of the file
  std::vector<Fact> stamp;  // for whom, for what, made of what (P19)
  std::string warning;      // stands above everything: invented data, people inside, expiry (P25); may be empty
  std::string footer;       // repeated on every printed page
  std::vector<Block> blocks;
};

std::string_view program_version();

// Every table of the document, those beside pictures included, in order.
std::vector<const DataTable*> tables_of(const Document& document);

}  // namespace sleutelnet
