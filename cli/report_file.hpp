#pragma once
// Where a report may be written: never over something that is not a report of ours.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "report/language_command_line.hpp"

namespace sleutelnet {

// Why this file may not be replaced: it is one of the inputs, no ordinary file, or not made by Sleutelnet.
// Nothing when it is not there yet, is empty, or is an earlier report; links are followed.
std::optional<CliText> kept_from_writing(const std::filesystem::path& path,
                                         const std::vector<std::filesystem::path>& inputs);

// Written beside and then renamed, so that a full disk never leaves half a report under its name.
bool write_report(const std::filesystem::path& path, const std::string& content);

}  // namespace sleutelnet
