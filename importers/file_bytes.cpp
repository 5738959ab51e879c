#include "importers/file_bytes.hpp"

#include <fstream>
#include <iterator>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view shapefile_mark("\0\0\x27\x0A", 4);
constexpr std::string_view sqlite_mark("SQLite format 3\0", 16);
constexpr std::string_view zip_mark = "PK\x03\x04";
constexpr std::string_view compound_mark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

FileKind kind_of(std::string_view first_bytes) {
  if (first_bytes.substr(0, sqlite_mark.size()) == sqlite_mark) return FileKind::geopackage;
  if (first_bytes.substr(0, shapefile_mark.size()) == shapefile_mark) return FileKind::shapefile;
  if (first_bytes.starts_with(zip_mark) || first_bytes.starts_with(compound_mark)) return FileKind::workbook;
  if (first_bytes.substr(0, byte_order_mark.size()) == byte_order_mark)
    first_bytes.remove_prefix(byte_order_mark.size());
  const auto text = trimmed(first_bytes);
  return !text.empty() && text.front() == '{' ? FileKind::geojson : FileKind::table;
}

std::optional<std::string> read_beginning(const SourceFile& file, const ReadLimits& limits,
                                          std::vector<Issue>& issues) {
  const auto refuse = [&](IssueCode code, std::vector<std::string> arguments = {}) {
    issues.push_back(
        {.severity = Severity::file_refused, .code = code, .file = file.name, .arguments = std::move(arguments)});
    return std::nullopt;
  };
  std::error_code error;
  if (std::filesystem::is_directory(file.path, error)) return refuse(IssueCode::file_is_folder);
  // A pipe or device has no end that we could count on.
  if (!std::filesystem::is_regular_file(file.path, error)) return refuse(IssueCode::file_missing);
  const auto size = std::filesystem::file_size(file.path, error);
  if (error) return refuse(IssueCode::file_missing);
  if (size > limits.file_bytes) {
    return refuse(IssueCode::file_too_large, {std::to_string(size), std::to_string(limits.file_bytes)});
  }
  std::ifstream stream(file.path, std::ios::binary);
  if (!stream) return refuse(IssueCode::file_missing);
  std::string bytes(beginning_bytes, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

std::string read_all(const SourceFile& file) {
  std::ifstream stream(file.path, std::ios::binary);
  std::error_code error;
  const auto size = std::filesystem::file_size(file.path, error);
  std::string bytes;
  if (!error) bytes.resize(size);
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

}  // namespace sleutelnet
