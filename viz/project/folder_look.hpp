#pragma once
// What stands in a folder, for somebody who looks for something to open: read once for each folder, off the thread that
// draws. Hidden files are left out.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/store/store_error.hpp"
#include "core/support/date.hpp"

namespace sleutelnet {

enum class EntryKind {
  folder,
  tables,   // a folder with tables of ours in it
  project,  // by its name
  network,  // a file that may hold a network, a table, a map or a workbook, by its name
  other,
};

struct FolderEntry {
  std::string name;
  EntryKind kind{};
  std::uintmax_t bytes = 0;     // of a file
  std::optional<Date> changed;  // by the calendar of UTC
  bool operator==(const FolderEntry&) const = default;
};

struct FolderLook {
  std::filesystem::path path;           // absolute
  bool folder = true;                   // else it is a file, of `kind`
  EntryKind kind{};                     // of the path itself
  std::vector<FolderEntry> entries;     // folders first, then by name without regard to capitals
  std::optional<StoreProblem> problem;  // it is not there, or may not be read
  bool operator==(const FolderLook&) const = default;
};

// One pass over the folder, and the first names of each folder in it.
FolderLook look_at(const std::filesystem::path& path);

EntryKind kind_of_path(const std::filesystem::path& path);

// "~/x" and "x" as they are meant when somebody in `folder` types them.
std::filesystem::path typed_path(const std::string& typed, const std::filesystem::path& folder,
                                 const std::filesystem::path& home);

}  // namespace sleutelnet
