#include "core/store/safe_save.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

Failure write_and_compare(const FileToSave& file, FileOperations& operations) {
  const auto fresh = written_beside(file.path);
  if (auto failure = operations.write(fresh, file.bytes, file.path)) return failure;
  if (auto failure = operations.flush(fresh)) return failure;
  const auto read = operations.read(fresh);
  if (!read) return read.error();
  if (*read != file.bytes) return StoreError{StoreProblem::differs_after_writing, fresh};
  return std::nullopt;
}

// The file itself stays under its own name all the while.
Failure keep_generation(const fs::path& file, FileOperations& operations) {
  if (!operations.exists(file)) return std::nullopt;
  for (int number = kept_generations - 1; number >= 1; --number) {
    if (!operations.exists(generation(file, number))) continue;
    if (auto failure = operations.rename(generation(file, number), generation(file, number + 1))) return failure;
  }
  return operations.duplicate(file, generation(file, 1));
}

Failure prepare(const std::vector<FileToSave>& files, Generations generations, FileOperations& operations) {
  for (const auto& file : files) {
    if (auto failure = write_and_compare(file, operations)) return failure;
  }
  if (generations == Generations::leave) return std::nullopt;
  for (const auto& file : files) {
    if (auto failure = keep_generation(file.path, operations)) return failure;
  }
  return std::nullopt;
}

}  // namespace

fs::path beside(const fs::path& file, const std::string& suffix) {
  auto path = file;
  path += suffix;
  return path;
}

fs::path written_beside(const fs::path& file) { return beside(file, ".nieuw"); }
fs::path generation(const fs::path& file, int number) { return beside(file, "." + std::to_string(number)); }

Failure save_safely(const std::vector<FileToSave>& files, Generations generations, FileOperations& operations) {
  bool renamed = false;
  auto failure = prepare(files, generations, operations);
  for (std::size_t at = 0; !failure && at < files.size(); ++at) {
    failure = operations.rename(written_beside(files[at].path), files[at].path);
    renamed = renamed || !failure;
  }
  if (!failure) return operations.flush_folder(files.front().path.parent_path());
  if (!renamed) {
    for (const auto& file : files) operations.remove(written_beside(file.path));
  }
  return failure;
}

}  // namespace sleutelnet
