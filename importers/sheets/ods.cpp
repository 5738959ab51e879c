#include "importers/sheets/ods.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

#include "importers/sheets/number_format.hpp"
#include "importers/sheets/sheet_builder.hpp"

namespace sleutelnet {

namespace {

const std::string manifest_part = "META-INF/manifest.xml";

std::size_t repeated(const XmlElement& element, std::string_view attribute) {
  const auto written = element.text_of(attribute);
  std::size_t value = 1;
  std::from_chars(written.data(), written.data() + written.size(), value);
  return std::max<std::size_t>(value, 1);
}

// The number as it is shown, when only zeros in front tell it from the stored one: 0363.
bool zeros_in_front(const std::string& shown, const std::string& stored) {
  const auto first = shown.find_first_not_of('0');
  return shown.starts_with('0') && first != std::string::npos &&
         shown.find_first_not_of("0123456789") == std::string::npos && shown.substr(first) == stored;
}

struct OdsCell {
  std::string type;    // "float"; empty when there is no value
  std::string stored;  // the value itself, when the file gives it beside its looks
  std::string shown;
  bool error = false;
  bool formula = false;
  std::size_t times = 1;
};

OdsCell cell_of(const XmlElement& element) {
  OdsCell cell;
  cell.type = element.text_of("office:value-type");
  cell.error = element.text_of("calcext:value-type") == "error";
  cell.formula = element.attribute("table:formula").has_value();
  cell.times = repeated(element, "table:number-columns-repeated");
  constexpr std::size_t length_of_date = 10;
  if (cell.type == "date") cell.stored = element.text_of("office:date-value").substr(0, length_of_date);
  if (cell.type == "boolean") cell.stored = element.text_of("office:boolean-value");
  if (cell.type == "string") cell.stored = element.text_of("office:string-value");
  if (const auto value = element.attribute("office:value")) cell.stored = plain_number(*value);
  return cell;
}

std::string text_of(const OdsCell& cell) {
  if (cell.stored.empty() || zeros_in_front(cell.shown, cell.stored)) return cell.shown;
  return cell.stored;
}

// Holds cells or text that are no cells of the sheet.
bool beside_cells(std::string_view name) {
  return name == "annotation" || name == "shapes" || name == "tracked-changes" || name == "dde-links";
}

class OdsHandler : public XmlHandler {
 public:
  OdsHandler(Workbook& workbook, const WorkbookLimits& limits) : workbook_(workbook), limits_(limits) {}

  void opens(const XmlElement& element) override {
    const auto name = element.name();
    if (aside_ > 0 || beside_cells(name)) {
      ++aside_;
    } else if (name == "style") {
      style_ = element.text_of("style:name");
    } else if (name == "table-properties" && element.text_of("table:display") == "false") {
      hidden_styles_.insert(style_);
    } else if (name == "table") {
      begin_sheet(element);
    } else if (name == "table-source") {
      of_another_file_ = true;
    } else if (builder_) {
      opens_in_sheet(element);
    }
  }

  void closes(std::string_view name) override {
    if (aside_ > 0) {
      --aside_;
    } else if (name == "table" && builder_) {
      end_sheet();
    } else if (builder_) {
      closes_in_sheet(name);
    }
  }

  void text(std::string_view more) override {
    if (aside_ == 0 && paragraphs_ > 0) cell_.shown += more;
  }

  std::optional<WorkbookTrouble> trouble;

 private:
  void begin_sheet(const XmlElement& element) {
    const auto name = element.text_of("table:name");
    if (hidden_styles_.contains(element.text_of("table:style-name"))) {
      workbook_.sheets.push_back({.name = name, .hidden = true});
      ++aside_;  // until it closes
      return;
    }
    builder_.emplace(name, limits_);
    of_another_file_ = false;
    line_ = 0;
    columns_ = 0;
  }

  void end_sheet() {
    auto sheet = builder_->finish();
    if (auto found = builder_->trouble()) trouble = std::move(found);
    if (!of_another_file_) workbook_.sheets.push_back(std::move(sheet));
    builder_.reset();
  }

  void opens_in_sheet(const XmlElement& element) {
    const auto name = element.name();
    if (name == "table-column") {
      note_column(element);
    } else if (name == "table-row") {
      begin_row(element);
    } else if (name == "table-cell" || name == "covered-table-cell") {
      cell_ = cell_of(element);
      covered_ = name == "covered-table-cell";
      note_merged(element);
    } else if (name == "p") {
      if (++paragraphs_ == 1 && !cell_.shown.empty()) cell_.shown += '\n';
    } else if (paragraphs_ > 0) {
      if (name == "s") cell_.shown.append(std::min(repeated(element, "text:c"), most_blanks), ' ');
      if (name == "tab") cell_.shown += '\t';
      if (name == "line-break") cell_.shown += '\n';
    }
  }

  void closes_in_sheet(std::string_view name) {
    if (name == "p") --paragraphs_;
    if (name == "table-cell" || name == "covered-table-cell") end_cell();
    if (name == "table-row") end_row();
  }

  void note_column(const XmlElement& element) {
    const auto many = repeated(element, "table:number-columns-repeated");
    if (not_shown(element)) builder_->hide_columns(columns_ + 1, columns_ + many);
    columns_ += many;
  }

  static bool not_shown(const XmlElement& element) {
    const auto visibility = element.text_of("table:visibility");
    return visibility == "collapse" || visibility == "filter";
  }

  void begin_row(const XmlElement& element) {
    rows_ = repeated(element, "table:number-rows-repeated");
    row_hidden_ = not_shown(element);
    cells_.clear();
    column_ = 1;
  }

  void note_merged(const XmlElement& element) {
    const auto columns = repeated(element, "table:number-columns-spanned");
    const auto lines = repeated(element, "table:number-rows-spanned");
    if (columns * lines > 1) builder_->merge({line_ + 1, line_ + lines, column_, column_ + columns - 1});
  }

  // What a merged cell covers may still hold a value of before; it is not shown, and not taken.
  void end_cell() {
    const bool told = cell_.formula && (cell_.error || cell_.type.empty());
    const bool empty = covered_ || (text_of(cell_).empty() && !told);
    if (!empty) cells_.emplace_back(column_, cell_);
    column_ += cell_.times;
    cell_ = {};
  }

  // Sheets end in a million empty rows that are told in one word.
  void end_row() {
    const auto times = cells_.empty() ? 0 : rows_;
    for (std::size_t at = 0; at < times && !builder_->stopped(); ++at) {
      builder_->begin_row(line_ + at + 1, row_hidden_);
      for (const auto& [column, cell] : cells_) put(column, cell);
      builder_->end_row();
    }
    line_ += rows_;
  }

  void put(std::size_t column, const OdsCell& cell) {
    for (std::size_t at = 0; at < cell.times && !builder_->stopped(); ++at) {
      if (cell.error) {
        builder_->put_trouble(column + at, IssueCode::cell_error, cell.shown);
      } else if (cell.formula && cell.type.empty()) {
        builder_->put_trouble(column + at, IssueCode::formula_without_value, {});
      } else {
        builder_->put(column + at, text_of(cell));
      }
    }
  }

  static constexpr std::size_t most_blanks = 1000;

  Workbook& workbook_;
  WorkbookLimits limits_;
  std::set<std::string> hidden_styles_;
  std::string style_;
  std::optional<SheetBuilder> builder_;
  std::vector<std::pair<std::size_t, OdsCell>> cells_;  // of the row, with their column
  OdsCell cell_;
  std::size_t aside_ = 0;  // how deep within what is no cell: remarks, drawings, hidden sheets
  std::size_t paragraphs_ = 0;
  std::size_t line_ = 0;  // the last one that is done
  std::size_t rows_ = 1;
  std::size_t column_ = 1;
  std::size_t columns_ = 0;
  bool of_another_file_ = false;  // a copy of a sheet elsewhere that formulas point at
  bool covered_ = false;
  bool row_hidden_ = false;
};

// Which kind of document it is, and whether a password locks it.
class Manifest : public XmlHandler {
 public:
  void opens(const XmlElement& element) override {
    locked = locked || element.name() == "encryption-data";
    const bool whole = element.text_of("manifest:full-path") == "/";
    if (whole)
      spreadsheet = element.text_of("manifest:media-type").find("opendocument.spreadsheet") != std::string::npos;
  }
  void closes(std::string_view) override {}

  bool locked = false;
  bool spreadsheet = false;
};

}  // namespace

bool is_ods(const ZipFile& file) {
  Manifest manifest;
  return file.contains(manifest_part) && !file.read(manifest_part, manifest) && manifest.spreadsheet;
}

std::variant<Workbook, WorkbookTrouble> read_ods(const ZipFile& file, const WorkbookLimits& limits) {
  Manifest manifest;
  if (auto trouble = file.read(manifest_part, manifest)) return *std::move(trouble);
  if (manifest.locked) return WorkbookTrouble{IssueCode::workbook_locked, {}};
  Workbook workbook{.format = "ODS"};
  OdsHandler handler(workbook, limits);
  if (auto trouble = file.read("content.xml", handler)) return *std::move(trouble);
  if (handler.trouble) return *std::move(handler.trouble);
  return workbook;
}

}  // namespace sleutelnet
