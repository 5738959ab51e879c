#include "importers/sheets/xlsx.hpp"

#include <charconv>
#include <utility>

#include "importers/sheets/sheet_builder.hpp"
#include "importers/sheets/xlsx_parts.hpp"

namespace sleutelnet {

namespace {

std::size_t number_in(std::string_view text) {
  std::size_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// "AB12" as column 28 and line 12; zeros for what is not there.
struct CellName {
  std::size_t column = 0;
  std::size_t line = 0;
};

CellName cell_named(std::string_view name) {
  CellName cell;
  std::size_t at = 0;
  constexpr std::size_t most_letters = 3;
  for (; at < name.size() && name[at] >= 'A' && name[at] <= 'Z' && at < most_letters; ++at) {
    cell.column = cell.column * 26 + static_cast<std::size_t>(name[at] - 'A' + 1);
  }
  cell.line = number_in(name.substr(at));
  return cell;
}

MergedCells range_named(std::string_view name) {
  const auto colon = std::min(name.find(':'), name.size());
  const auto first = cell_named(name.substr(0, colon));
  const auto last = colon == name.size() ? first : cell_named(name.substr(colon + 1));
  return {first.line, last.line, first.column, last.column};
}

class SheetHandler : public XmlHandler {
 public:
  SheetHandler(SheetBuilder& builder, const XlsxParts& parts) : builder_(builder), parts_(parts) {}

  void opens(const XmlElement& element) override {
    const auto name = element.name();
    if (in_cell_) {
      if (name == "f") formula_ = true;
      if (name == "v") valued_ = true;
      if (name == "rPh") ++spoken_;
      reading_ = name == "v" || (name == "t" && spoken_ == 0);
    } else if (name == "c") {
      begin_cell(element);
    } else if (name == "row") {
      builder_.begin_row(number_in(element.text_of("r")), element.text_of("hidden") == "1");
    } else if (name == "col" && element.text_of("hidden") == "1") {
      builder_.hide_columns(number_in(element.text_of("min")), number_in(element.text_of("max")));
    } else if (name == "mergeCell") {
      builder_.merge(range_named(element.text_of("ref")));
    }
  }

  void closes(std::string_view name) override {
    reading_ = false;
    if (name == "rPh") --spoken_;
    if (name == "c" && in_cell_) end_cell();
    if (name == "row") builder_.end_row();
  }

  void text(std::string_view more) override {
    if (reading_) text_ += more;
  }

  bool malformed() const { return malformed_; }

 private:
  void begin_cell(const XmlElement& element) {
    in_cell_ = true;
    formula_ = false;
    valued_ = false;
    text_.clear();
    column_ = cell_named(element.text_of("r")).column;
    type_ = element.text_of("t");
    style_ = number_in(element.text_of("s"));
  }

  void end_cell() {
    in_cell_ = false;
    if (formula_ && !valued_) return builder_.put_trouble(column_, IssueCode::formula_without_value, {});
    if (type_ == "e") return builder_.put_trouble(column_, IssueCode::cell_error, text_);
    builder_.put(column_, shown());
  }

  std::string shown() {
    if (text_.empty()) return {};
    if (type_ == "s") {
      const auto place = number_in(text_);
      malformed_ = malformed_ || place >= parts_.texts.size();
      return malformed_ ? std::string() : parts_.texts[place];
    }
    if (type_ == "b") return text_ == "1" ? "true" : "false";
    constexpr std::size_t length_of_date = 10;
    if (type_ == "d") return text_.substr(0, length_of_date);
    const bool number = type_.empty() || type_ == "n";
    if (!number) return text_;
    return style_ < parts_.formats.size() ? parts_.formats[style_].shown(text_, parts_.dates) : plain_number(text_);
  }

  SheetBuilder& builder_;
  const XlsxParts& parts_;
  std::string text_;
  std::string type_;
  std::size_t column_ = 0;
  std::size_t style_ = 0;
  int spoken_ = 0;
  bool in_cell_ = false;
  bool formula_ = false;
  bool valued_ = false;
  bool reading_ = false;
  bool malformed_ = false;
};

// The settings of another program harm nothing when they cannot be read.
std::optional<ToldDirection> direction_on(const ZipFile& file, const SheetEntry& entry, const XlsxParts& parts,
                                          const WorkbookLimits& limits) {
  SheetBuilder builder(entry.name, limits);
  SheetHandler handler(builder, parts);
  if (file.read(entry.part, handler) || builder.trouble() || handler.malformed()) return std::nullopt;
  return direction_in_settings(entry.name, builder.finish().rows);
}

}  // namespace

bool is_xlsx(const ZipFile& file) {
  const auto part = workbook_part(file);
  return part.ends_with(".xml") && part.find("workbook") != std::string::npos;
}

std::variant<Workbook, WorkbookTrouble> read_xlsx(const ZipFile& file, const WorkbookLimits& limits) {
  XlsxParts parts;
  if (auto trouble = read_parts(file, limits, parts)) return *std::move(trouble);
  Workbook workbook{.format = "XLSX"};
  for (const auto& entry : parts.sheets) {
    auto& sheet = workbook.sheets.emplace_back(Sheet{.name = entry.name, .hidden = entry.hidden});
    if (holds_nodexl_settings(entry.name)) workbook.direction = direction_on(file, entry, parts, limits);
    if (entry.hidden) continue;
    SheetBuilder builder(entry.name, limits);
    SheetHandler handler(builder, parts);
    if (auto trouble = file.read(entry.part, handler)) return *std::move(trouble);
    sheet = builder.finish();
    if (auto trouble = builder.trouble()) return *std::move(trouble);
    if (handler.malformed()) return WorkbookTrouble{IssueCode::workbook_malformed, {entry.name}};
  }
  return workbook;
}

}  // namespace sleutelnet
