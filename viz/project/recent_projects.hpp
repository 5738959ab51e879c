#pragma once
// What was opened before, the newest first: a small file of paths (viz/own_files.hpp). Nothing but the paths is kept.

#include <vector>

#include "viz/project/folder_look.hpp"

namespace sleutelnet {

inline constexpr std::size_t most_recent = 10;

struct RecentProject {
  std::filesystem::path path;
  EntryKind kind{};
  std::optional<StoreProblem> missing;  // why it cannot be opened now
  bool operator==(const RecentProject&) const = default;
};

// None when there is no such file. Lines that are no absolute path are passed over.
std::vector<RecentProject> read_recent(const std::filesystem::path& file);

// Puts the path at the top. Nothing happens when it cannot be written: it is a convenience.
void note_recent(const std::filesystem::path& file, const std::filesystem::path& opened);

void forget_recent(const std::filesystem::path& file);

}  // namespace sleutelnet
