#pragma once
// How far somebody is with the first hour, kept between runs (viz/own_files.hpp): a line for each task that was done
// and one when it was put away. Holds nothing else.

#include <filesystem>

#include "viz/guide/guide_state.hpp"

namespace sleutelnet {

// A file that is not there, or of which a line is not understood, has nothing done.
FirstHour read_hour(const std::filesystem::path& file);
// False when it cannot be written; then it is asked anew in the next run, and nothing else.
bool write_hour(const std::filesystem::path& file, const FirstHour& hour);

}  // namespace sleutelnet
