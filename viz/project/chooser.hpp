#pragma once
// What happens within a folder that somebody chooses from. What was pointed at comes back; the rest changes the chooser
// alone.

#include "viz/project/project_state.hpp"

namespace sleutelnet {

bool names_something(const Chooser& chooser);  // what is typed is the name of what is to be made

void type_in(Chooser& chooser, const std::string& text);
void move_in(Chooser& chooser, std::size_t choice);

struct IntoFolder {
  std::filesystem::path folder;
};
struct ChosenPath {  // to be opened, or read
  std::filesystem::path path;
};
struct ChosenName {  // with the ending of a project; nobody uses it in this folder
  std::filesystem::path file;
};
// Nothing when there is nothing chosen, or when the chooser says why it will not do.
using PointedEntry = std::variant<std::monostate, IntoFolder, ChosenPath, ChosenName>;

// What is chosen or typed.
PointedEntry take_choice(Chooser& chooser, const std::filesystem::path& home);
// What a path turned out to be: another folder is in sight, or a file was meant.
PointedEntry take_look(Chooser& chooser, const FolderLook& look);

}  // namespace sleutelnet
