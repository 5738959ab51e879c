#include "cli/report_file.hpp"

#include <algorithm>
#include <fstream>

#include "importers/file_set.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

bool is_input(const fs::path& path, const std::vector<fs::path>& inputs) {
  const auto files = find_files(inputs);
  std::error_code error;
  const auto same = [&](const SourceFile& file) { return fs::equivalent(file.path, path, error); };
  return std::any_of(files.shared.begin(), files.shared.end(), same) ||
         std::any_of(files.dated.begin(), files.dated.end(), [&](const auto& snapshot) {
           return std::any_of(snapshot.second.begin(), snapshot.second.end(), same);
         });
}

// The stamp of a report stands in its head (report/writers/html.cpp).
bool made_by_us(const fs::path& path) {
  constexpr std::size_t head = 4096;
  std::ifstream stream(path, std::ios::binary);
  std::string bytes(head, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes.find("<meta name=\"sleutelnet\"") != std::string::npos;
}

// A name beside it that nobody uses.
fs::path free_name_beside(const fs::path& path) {
  std::error_code error;
  for (int number = 0;; ++number) {
    auto beside = path;
    beside += ".part" + (number == 0 ? std::string() : std::to_string(number));
    if (!fs::exists(fs::symlink_status(beside, error))) return beside;
  }
}

}  // namespace

std::optional<CliText> kept_from_writing(const fs::path& path, const std::vector<fs::path>& inputs) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(path, error))) return std::nullopt;
  if (!fs::is_regular_file(path, error)) return CliText::cli_output_no_file;
  if (is_input(path, inputs)) return CliText::cli_output_is_input;
  if (fs::file_size(path, error) == 0 || made_by_us(path)) return std::nullopt;
  return CliText::cli_output_not_ours;
}

bool write_report(const fs::path& path, const std::string& content) {
  std::error_code error;
  // A link stays, and what it points to is replaced.
  const auto target = fs::is_symlink(fs::symlink_status(path, error)) ? fs::canonical(path, error) : path;
  if (target.empty()) return false;
  const auto beside = free_name_beside(target);
  {
    std::ofstream file(beside, std::ios::binary);
    file << content;
    file.flush();
    if (!file) {
      file.close();
      fs::remove(beside, error);
      return false;
    }
  }
  fs::rename(beside, target, error);
  if (!error) return true;
  fs::remove(beside, error);
  return false;
}

}  // namespace sleutelnet
