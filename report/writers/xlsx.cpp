#include "report/writers/xlsx.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <tuple>

#include "report/picture.hpp"

namespace sleutelnet {

namespace {

constexpr double narrowest = 7;  // of a column, in digits
constexpr double widest = 60;

lxw_color_t number_of(Colour colour) {
  return (static_cast<lxw_color_t>(colour.red) << 16U) | (static_cast<lxw_color_t>(colour.green) << 8U) | colour.blue;
}

// A file that stands in memory alone, under a name that can be opened.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(memfd_create("sleutelnet", MFD_CLOEXEC)) {}
  ~MemoryFile() {
    if (descriptor_ >= 0) close(descriptor_);
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::string name() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

  std::string content() const {
    std::string bytes;
    std::array<char, 65536> part{};
    for (off_t at = 0;;) {
      const auto count = pread(descriptor_, part.data(), part.size(), at);
      if (count <= 0) return bytes;
      bytes.append(part.data(), static_cast<std::size_t>(count));
      at += count;
    }
  }

 private:
  int descriptor_;
};

class Writer {
 public:
  explicit Writer(const Spreadsheet& spreadsheet) : spreadsheet_(spreadsheet) {
    // Parts on their way stand in memory too (P32); without such a place the library unlinks its files at once.
    std::error_code error;
    const bool shared_memory = std::filesystem::is_directory(memory_folder_, error);
    lxw_workbook_options options{};
    options.tmpdir = shared_memory ? memory_folder_.data() : nullptr;
    workbook_ = workbook_new_opt(file_.name().c_str(), &options);
    plain_ = workbook_add_format(workbook_);
    format_set_align(plain_, LXW_ALIGN_VERTICAL_TOP);
    wrapped_ = workbook_add_format(workbook_);
    format_set_align(wrapped_, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(wrapped_);
    strong_ = workbook_add_format(workbook_);
    format_set_bold(strong_);
    head_ = workbook_add_format(workbook_);
    format_set_bold(head_);
    format_set_text_wrap(head_);
    format_set_align(head_, LXW_ALIGN_VERTICAL_TOP);
    format_set_bottom(head_, LXW_BORDER_THIN);
    number_ = workbook_add_format(workbook_);
    format_set_num_format(number_, "#,##0");
    format_set_align(number_, LXW_ALIGN_VERTICAL_TOP);
    date_ = workbook_add_format(workbook_);
    format_set_num_format(date_, spreadsheet.date_format.c_str());
    format_set_align(date_, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(date_, LXW_ALIGN_LEFT);
  }

  std::optional<std::string> write() {
    describe();
    for (const auto& sheet : spreadsheet_.sheets) add(sheet);
    const bool closed = workbook_close(workbook_) == LXW_NO_ERROR;
    if (!closed || failed_) return std::nullopt;
    return file_.content();
  }

 private:
  void keep(lxw_error error) { failed_ = failed_ || error != LXW_NO_ERROR; }

  void describe() {
    auto title = spreadsheet_.title;
    auto author = spreadsheet_.author;
    auto subject = spreadsheet_.subject;
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.subject = subject.data();
    properties.created = std::chrono::duration_cast<std::chrono::seconds>(spreadsheet_.made.time_since_epoch()).count();
    if (properties.created == 0) properties.created = 1;  // 0 is the clock
    keep(workbook_set_properties(workbook_, &properties));
    for (const auto& [name, value] : spreadsheet_.properties) {
      keep(workbook_set_custom_property_string(workbook_, name.c_str(), value.c_str()));
    }
  }

  void add(const PrintedSheet& sheet) {
    auto* page = workbook_add_worksheet(workbook_, sheet.name.c_str());
    if (page == nullptr) {
      failed_ = true;
      return;
    }
    set_widths(page, sheet);
    lxw_row_t line = 0;
    for (std::size_t column = 0; column < sheet.head.size(); ++column) {
      keep(worksheet_write_string(page, line, static_cast<lxw_col_t>(column), sheet.head[column].c_str(), head_));
    }
    if (!sheet.head.empty()) ++line;
    for (const auto& row : sheet.rows) {
      const bool strong = static_cast<std::size_t>(line) < sheet.strong_rows;
      for (std::size_t column = 0; column < row.size(); ++column) {
        write(page, line, static_cast<lxw_col_t>(column), row[column], strong);
      }
      ++line;
    }
    dress(page, sheet, line);
  }

  void dress(lxw_worksheet* page, const PrintedSheet& sheet, lxw_row_t lines) {
    worksheet_set_landscape(page);
    worksheet_set_paper(page, 9);  // A4
    worksheet_fit_to_pages(page, 1, 0);
    const auto footer = "&L&8" + plain_footer() + "&R&8&P/&N";
    if (footer.size() < 255) keep(worksheet_set_footer(page, footer.c_str()));
    if (sheet.head.empty()) return;
    worksheet_freeze_panes(page, 1, static_cast<lxw_col_t>(sheet.frozen_columns));
    worksheet_repeat_rows(page, 0, 0);
    const auto last = static_cast<lxw_col_t>(sheet.head.size() - 1);
    keep(worksheet_autofilter(page, 0, 0, std::max<lxw_row_t>(lines, 2) - 1, last));
  }

  // In a footer & begins an order.
  std::string plain_footer() const {
    std::string plain;
    for (const char sign : spreadsheet_.footer) plain += sign == '&' ? std::string("&&") : std::string(1, sign);
    return plain;
  }

  void write(lxw_worksheet* page, lxw_row_t line, lxw_col_t column, const PrintedCell& cell, bool strong) {
    auto* looked = cell.look ? format_of(*cell.look) : nullptr;
    if (const auto* words = std::get_if<std::string>(&cell.value)) {
      auto* format = looked != nullptr                             ? looked
                     : strong                                      ? strong_
                     : static_cast<double>(words->size()) > widest ? wrapped_
                                                                   : plain_;
      keep(worksheet_write_string(page, line, column, words->c_str(), format));
    } else if (const auto* number = std::get_if<double>(&cell.value)) {
      keep(worksheet_write_number(page, line, column, *number, looked != nullptr ? looked : number_));
    } else if (const auto* day = std::get_if<Date>(&cell.value)) {
      const std::chrono::year_month_day parts(*day);
      lxw_datetime moment{static_cast<int>(parts.year()),
                          static_cast<int>(static_cast<unsigned>(parts.month())),
                          static_cast<int>(static_cast<unsigned>(parts.day())),
                          0,
                          0,
                          0};
      keep(worksheet_write_datetime(page, line, column, &moment, date_));
    } else if (looked != nullptr) {
      keep(worksheet_write_blank(page, line, column, looked));
    }
  }

  lxw_format* format_of(const CellStyle& style) {
    const auto key = std::tuple(number_of(style.fill), number_of(style.mark), number_of(style.ink), style.pattern);
    auto& format = looks_[key];
    if (format != nullptr) return format;
    format = workbook_add_format(workbook_);
    format_set_align(format, LXW_ALIGN_CENTER);
    format_set_bold(format);
    format_set_font_color(format, number_of(style.ink));
    format_set_border_color(format, number_of(style.frame));
    format_set_border(format, style.pattern == Pattern::framed ? LXW_BORDER_MEDIUM : LXW_BORDER_THIN);
    switch (style.pattern) {
      case Pattern::none: return format;
      case Pattern::hatched: format_set_pattern(format, LXW_PATTERN_LIGHT_UP); break;
      case Pattern::dotted: format_set_pattern(format, LXW_PATTERN_GRAY_0625); break;
      case Pattern::plain:
      case Pattern::framed: format_set_pattern(format, LXW_PATTERN_SOLID); break;
    }
    // Of a solid pattern the foreground is the cell, of the others the lines.
    const bool lines = style.pattern == Pattern::hatched || style.pattern == Pattern::dotted;
    format_set_fg_color(format, number_of(lines ? style.mark : style.fill));
    format_set_bg_color(format, number_of(style.fill));
    return format;
  }

  void set_widths(lxw_worksheet* page, const PrintedSheet& sheet) {
    std::vector<double> widths;
    const auto needs = [&](std::size_t column, double width) {
      if (widths.size() <= column) widths.resize(column + 1, narrowest);
      widths[column] = std::max(widths[column], std::min(width, widest));
    };
    constexpr double digit = 0.62;  // of the size of a letter; report/picture.hpp
    for (std::size_t column = 0; column < sheet.head.size(); ++column) {
      needs(column, text_width(sheet.head[column], 1, true) / digit + 4);  // beside the button of the filter
    }
    for (std::size_t line = sheet.strong_rows; line < sheet.rows.size(); ++line) {
      for (std::size_t column = 0; column < sheet.rows[line].size(); ++column) {
        const auto& value = sheet.rows[line][column].value;
        if (const auto* words = std::get_if<std::string>(&value)) needs(column, text_width(*words, 1) / digit + 1);
        if (std::holds_alternative<Date>(value)) needs(column, 12);
      }
    }
    for (std::size_t column = 0; column < widths.size(); ++column) {
      const auto place = static_cast<lxw_col_t>(column);
      keep(worksheet_set_column(page, place, place, widths[column], nullptr));
    }
  }

  const Spreadsheet& spreadsheet_;
  std::string memory_folder_ = "/dev/shm";
  MemoryFile file_;
  lxw_workbook* workbook_ = nullptr;
  lxw_format* plain_ = nullptr;
  lxw_format* wrapped_ = nullptr;
  lxw_format* strong_ = nullptr;
  lxw_format* head_ = nullptr;
  lxw_format* number_ = nullptr;
  lxw_format* date_ = nullptr;
  std::map<std::tuple<lxw_color_t, lxw_color_t, lxw_color_t, Pattern>, lxw_format*> looks_;
  bool failed_ = false;
};

}  // namespace

std::optional<std::string> to_xlsx(const Spreadsheet& spreadsheet) { return Writer(spreadsheet).write(); }

}  // namespace sleutelnet
