#pragma once
// Replaces files so that, whatever fails and whenever the machine stops, each of them is there and whole: the old one
// or the new one. Written beside (FILE.nieuw), flushed, read back and compared, renamed, folder flushed. What was
// there before is kept as FILE.1, which was FILE.1 becomes FILE.2, and so on up to FILE.5.

#include <vector>

#include "core/store/file_operations.hpp"

namespace sleutelnet {

inline constexpr int kept_generations = 5;

std::filesystem::path beside(const std::filesystem::path& file, const std::string& suffix);  // FILE + suffix
std::filesystem::path written_beside(const std::filesystem::path& file);                     // FILE.nieuw
std::filesystem::path generation(const std::filesystem::path& file, int number);             // FILE.1 …

struct FileToSave {
  std::filesystem::path path;
  Bytes bytes;
};

enum class Generations { keep, leave };  // leave: those that are there stay as they are

// Several files of one folder are renamed in their order, once all of them are written. From the first rename on the
// new state counts: whoever reads takes FILE.nieuw for a file that was not renamed yet (project_file.cpp).
Failure save_safely(const std::vector<FileToSave>& files, Generations generations, FileOperations& operations);

}  // namespace sleutelnet
