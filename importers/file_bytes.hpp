#pragma once
// A file as bytes, within limits, and what kind of file its first bytes say it is.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/issue.hpp"

namespace sleutelnet {

struct SourceFile {
  std::filesystem::path path;
  std::string name;        // how issues call it
  bool in_folder = false;  // found there, not asked for by name
};

// How much of a file is looked at to know its kind.
inline constexpr std::size_t beginning_bytes = 65536;

struct ReadLimits {
  std::uintmax_t file_bytes = std::uintmax_t{512} << 20U;
  std::size_t line_bytes = std::size_t{1} << 20U;
};

enum class FileKind { table, geojson, geopackage, shapefile, workbook };

// By content, never by extension: SQLite's own first bytes, those of a zip or of an old or locked Excel file, or a
// first sign that opens a JSON object.
FileKind kind_of(std::string_view first_bytes);

// The beginning of a file, or nothing and an issue: missing, a folder, larger than the limit.
std::optional<std::string> read_beginning(const SourceFile& file, const ReadLimits& limits, std::vector<Issue>& issues);

// All of a file that read_beginning() accepts.
std::string read_all(const SourceFile& file);

}  // namespace sleutelnet
