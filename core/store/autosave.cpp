#include "core/store/autosave.hpp"

#include "core/store/safe_save.hpp"

namespace sleutelnet {

namespace fs = std::filesystem;

fs::path autosave_file_of(const fs::path& file) { return beside(project_path(file), ".herstel"); }

Failure write_autosave(const Project& project, const fs::path& file, const Secret& secret, FileOperations& operations) {
  return rewrite_project(project, autosave_file_of(file), secret, operations);
}

std::optional<fs::path> find_autosave(const fs::path& file) {
  auto autosave = autosave_file_of(file);
  if (!is_project_file(autosave)) return std::nullopt;
  std::error_code error;
  const auto saved = fs::last_write_time(project_path(file), error);
  const auto kept = fs::last_write_time(autosave, error);
  if (!error && kept < saved) return std::nullopt;
  return autosave;
}

Failure discard_autosave(const fs::path& file, FileOperations& operations) {
  const auto autosave = autosave_file_of(file);
  const auto names = names_file_of(autosave);
  for (const auto& each : {autosave, written_beside(autosave), names, written_beside(names)}) {
    if (!operations.exists(each)) continue;
    if (auto failure = operations.remove(each)) return failure;
  }
  return std::nullopt;
}

}  // namespace sleutelnet
