#pragma once
// Where people keep their files.

#include <filesystem>

namespace sleutelnet {

struct ProjectPlaces {
  std::filesystem::path home;
  std::filesystem::path documents;  // as the desktop calls them; empty when there is no such folder
  std::filesystem::path sample;     // the municipality that was made up; empty when it is not installed
  bool operator==(const ProjectPlaces&) const = default;
};

// From HOME and the desktop's own list of folders (user-dirs.dirs); the sample stands beside the program.
ProjectPlaces places_of_user();

}  // namespace sleutelnet
