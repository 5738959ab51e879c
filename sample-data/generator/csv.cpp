#include "sample-data/generator/csv.hpp"

#include <fstream>

#include "core/support/require.hpp"

namespace sleutelnet::sample {

namespace {

std::string quoted(const std::string& cell) {
  if (cell.find_first_of(";\"\r\n") == std::string::npos) return cell;
  std::string result = "\"";
  for (const char c : cell) {
    if (c == '"') result += '"';
    result += c;
  }
  return result + '"';
}

// Our texts use Latin letters up to U+00FF and nothing beyond, which are the same number in Windows-1252.
std::string windows_1252(const std::string& text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) {
      result += text[at];
      continue;
    }
    SLEUTELNET_REQUIRE((lead == 0xC2 || lead == 0xC3) && at + 1 < text.size());
    const auto tail = static_cast<unsigned char>(text[++at]);
    result += static_cast<char>((lead & 0x03U) << 6U | (tail & 0x3FU));
  }
  return result;
}

}  // namespace

CsvFile::CsvFile(std::filesystem::path path, const std::vector<std::string>& headings, Dialect dialect)
    : path_(std::move(path)), dialect_(dialect) {
  row(headings);
}

void CsvFile::row(const std::vector<std::string>& cells) {
  for (std::size_t at = 0; at < cells.size(); ++at) text_ += (at > 0 ? ";" : "") + quoted(cells[at]);
  text_ += dialect_ == Dialect::plain ? "\n" : "\r\n";
}

void CsvFile::save() const { save_text(path_, dialect_ == Dialect::plain ? text_ : windows_1252(text_)); }

void save_text(const std::filesystem::path& path, const std::string& text) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.flush();
  SLEUTELNET_REQUIRE(file.good());
}

std::string date_cell(const std::optional<Date>& date, Dialect dialect) {
  if (!date) return {};
  if (dialect == Dialect::plain) return iso_date(*date);
  const std::chrono::year_month_day parts(*date);
  return std::to_string(static_cast<unsigned>(parts.day())) + "-" +
         std::to_string(static_cast<unsigned>(parts.month())) + "-" + std::to_string(static_cast<int>(parts.year()));
}

}  // namespace sleutelnet::sample
