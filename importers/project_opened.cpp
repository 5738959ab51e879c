#include "importers/project_opened.hpp"

#include <utility>

namespace sleutelnet {

bool is_project(const std::filesystem::path& path) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return false;
  return path.extension() == project_extension || is_project_file(path);
}

Opened opened_of(Project project) {
  Opened opened;
  opened.snapshots = std::move(project.snapshots);
  const auto& network = project.records.network;
  const bool kept = !opened.snapshots.empty() && opened.snapshots.back().network == network;
  if (!kept) opened.snapshots.push_back({iso_date(network.date), network});
  opened.records = std::move(project.records);
  return opened;
}

}  // namespace sleutelnet
