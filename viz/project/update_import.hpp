#pragma once
// What the actions about files that are read in do to the page that shows them.

#include "viz/project/project_action.hpp"

namespace sleutelnet {

// Reads them for somebody to look at; what stood there is gone.
void read_files(ProjectState& project, const std::vector<std::filesystem::path>& paths);

void update_import(ProjectState& project, const ReadFilesAgain&);
void update_import(ProjectState& project, const MapColumn& action);
void update_import(ProjectState& project, const MapTable& action);
void update_import(ProjectState& project, const ChooseWeights& action);

// What was chosen about weights stays where it can.
void show_import(ProjectState& project, const ImportTold& told);

}  // namespace sleutelnet
