#include "importers/file_set.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

namespace filesystem = std::filesystem;

// Within a folder the ending says what was meant for us; a file asked for by name is judged by content.
constexpr std::string_view endings[] = {
    ".csv",  ".tsv",     ".geojson", ".json",     ".gpkg", ".shp",  ".topojson", ".graphml", ".gexf", ".xgmml",
    ".gxl",  ".dynetml", ".cyjs",    ".cx",       ".cx2",  ".jgf",  ".dot",      ".gv",      ".gt",   ".sif",
    ".ncol", ".lgl",     ".adjlist", ".edgelist", ".gml",  ".net",  ".paj",      ".mat",     ".tim",  ".leda",
    ".gw",   ".dl",      ".vna",     ".##h",      ".xlsx", ".xlsm", ".ods"};

// Of a pair of UCINET the one that tells what is in the other; asked for by either name it is the same network.
filesystem::path first_of_pair(filesystem::path path) {
  const auto ending = path.extension().string();
  if (ending != ".##d" && ending != ".##D") return path;
  auto first = path;
  first.replace_extension(ending == ".##d" ? ".##h" : ".##H");
  std::error_code error;
  return filesystem::exists(first, error) ? first : path;
}

// 2025-11-24, with or without a closing slash.
std::string last_name(const filesystem::path& path) {
  return path.filename().empty() ? path.parent_path().filename().string() : path.filename().string();
}

std::optional<Date> date_in_name(const filesystem::path& path) {
  const auto name = last_name(path);
  const auto date = parse_date(name);
  return date && iso_date(*date) == name ? date : std::nullopt;
}

// Meant as a date, in whatever order: three groups of digits. 2025-11-31 is one, "2025-nieuw" is not.
bool looks_like_date(std::string_view name) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const bool only = std::all_of(name.begin(), name.end(), [&](char c) { return digit(c) || c == '-'; });
  return only && std::count(name.begin(), name.end(), '-') == 2 && digit(name.front()) && digit(name.back());
}

// What a folder holds by order of name; nothing when it cannot be read.
std::optional<std::vector<filesystem::path>> entries_of(const filesystem::path& folder) {
  std::vector<filesystem::path> entries;
  std::error_code error;
  for (filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const bool hidden = at->path().filename().string().front() == '.';
    if (!hidden) entries.push_back(at->path());
  }
  if (error) return std::nullopt;
  std::sort(entries.begin(), entries.end());
  return entries;
}

class Finder {
 public:
  FileSet find(const std::vector<filesystem::path>& paths) {
    std::error_code error;
    for (const auto& path : paths) {
      if (!filesystem::is_directory(path, error)) {
        const auto file = first_of_pair(path);
        add(files_.shared, file, file.filename().string(), false);
      } else if (const auto date = date_in_name(filesystem::absolute(path))) {
        const auto folder = filesystem::absolute(path).lexically_normal();
        const auto bare = folder.filename().empty() ? folder.parent_path() : folder;
        add_files_of(files_.shared, bare.parent_path(), {});
        add_dated(*date, bare);
      } else {
        add_folder(path);
      }
    }
    return std::move(files_);
  }

 private:
  void add_folder(const filesystem::path& folder) {
    const auto entries = entries_of(folder);
    if (!entries) return refuse(folder.string(), IssueCode::folder_unreadable);
    const auto found = add_files_of(files_.shared, folder, {});
    const auto spoken = files_.issues.size();
    bool dated = false;
    std::error_code error;
    for (const auto& entry : *entries) {
      if (!filesystem::is_directory(entry, error)) continue;
      if (const auto date = date_in_name(entry)) {
        add_dated(*date, entry);
        dated = true;
      } else if (looks_like_date(last_name(entry))) {
        refuse(last_name(entry) + '/', IssueCode::folder_date_impossible);
      } else {
        skip(last_name(entry) + '/');
      }
    }
    if (found > 0 || dated) return;
    const bool only_folders = files_.issues.size() > spoken;
    refuse(folder.string(), only_folders ? IssueCode::folder_of_folders : IssueCode::folder_without_tables);
  }

  // A snapshot without tables would make a network of what it shares with the others.
  void add_dated(Date date, const filesystem::path& folder) {
    const auto name = last_name(folder) + '/';
    if (!entries_of(folder)) return refuse(name, IssueCode::folder_unreadable);
    if (add_files_of(files_.dated[date], folder, name) == 0) refuse(name, IssueCode::folder_without_tables);
  }

  // How many files of ours the folder holds.
  std::size_t add_files_of(std::vector<SourceFile>& files, const filesystem::path& folder, const std::string& prefix) {
    std::size_t found = 0;
    std::error_code error;
    for (const auto& entry : entries_of(folder).value_or(std::vector<filesystem::path>{})) {
      if (filesystem::is_directory(entry, error)) continue;
      const auto name = prefix + entry.filename().string();
      if (meant_for_us(entry)) {
        add(files, entry, name, true);
        ++found;
      } else if (first_of_pair(entry) == entry) {
        skip(name);
      }
    }
    return found;
  }

  // Two files with one name are told apart by their whole path; one file is read once.
  void add(std::vector<SourceFile>& files, const filesystem::path& path, std::string name, bool in_folder) {
    std::error_code error;
    const auto whole = filesystem::weakly_canonical(path, error).string();
    if (!paths_.insert(whole.empty() ? path.string() : whole).second) return;
    if (!names_.insert(name).second) name = path.string();
    files.push_back({path, std::move(name), in_folder});
  }

  void refuse(std::string name, IssueCode code) {
    files_.issues.push_back({.severity = Severity::file_refused, .code = code, .file = std::move(name)});
  }

  void skip(std::string name) {
    files_.issues.push_back({.severity = Severity::note, .code = IssueCode::file_skipped, .file = std::move(name)});
  }

  FileSet files_;
  std::set<std::string> paths_;
  std::set<std::string> names_;
};

}  // namespace

bool meant_for_us(const filesystem::path& path) {
  constexpr std::string_view open_in_excel = "~$";  // its own mark beside a workbook that somebody has open
  if (path.filename().string().starts_with(open_in_excel)) return false;
  const auto ending = lower_case(path.extension().string());
  return std::find(std::begin(endings), std::end(endings), ending) != std::end(endings);
}

FileSet find_files(const std::vector<filesystem::path>& paths) { return Finder().find(paths); }

}  // namespace sleutelnet
