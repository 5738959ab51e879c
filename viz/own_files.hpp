#pragma once
// The small files that the program keeps for itself: what somebody prefers, how far the first hour is, what was opened
// before. For their owner alone, and nothing of a network is in them.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sleutelnet {

// $XDG_CONFIG_HOME/sleutelnet/NAME, or under ~/.config; empty when there is no home either.
std::filesystem::path settings_file(std::string_view name);

// $XDG_STATE_HOME/sleutelnet/NAME, or under ~/.local/state; empty likewise.
std::filesystem::path state_file(std::string_view name);

// None when there is no such file, or it cannot be read.
std::vector<std::string> read_lines(const std::filesystem::path& file);

// Written beside and renamed, so that two windows never leave half a file. False: it cannot be written, and what stood
// there stands there still. Without `permissions` they are those of any new file.
bool write_beside(const std::filesystem::path& file, const std::string& bytes,
                  std::optional<std::filesystem::perms> permissions = {});

// The same of lines, for their owner alone, in a folder that is made when it is not there.
bool write_lines(const std::filesystem::path& file, const std::vector<std::string>& lines);

}  // namespace sleutelnet
