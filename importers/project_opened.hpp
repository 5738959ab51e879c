#pragma once
// Projects among the files that people open: what is one, and its records as those of anything else that was opened.

#include "core/store/project_file.hpp"
#include "importers/open.hpp"

namespace sleutelnet {

// By its name or by what is in it; a folder never is.
bool is_project(const std::filesystem::path& path);

// As with a folder of tables the present is the last of the snapshots.
Opened opened_of(Project project);

}  // namespace sleutelnet
