#include "importers/open.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/support/parallel.hpp"
#include "importers/compose.hpp"
#include "importers/file_draft.hpp"
#include "importers/file_set.hpp"
#include "importers/merge.hpp"
#include "importers/merge_issues.hpp"
#include "importers/table_file.hpp"

namespace sleutelnet {

namespace {

std::vector<FileDraft> read_all_of(const std::vector<SourceFile>& files, const OpenOptions& options) {
  std::vector<std::vector<FileDraft>> read(files.size());
  for_each_chunk(files.size(), {}, [&](std::size_t at) {
    read[at] = read_source(files[at], {options.directed, options.mapping});
  });
  std::vector<FileDraft> drafts;
  for (auto& of_file : read) {
    for (auto& draft : of_file) drafts.push_back(std::move(draft));
  }
  return drafts;
}

// A snapshot holds no names, so names of people who have gone since are no error in it.
std::vector<const FileDraft*> without_names(std::vector<const FileDraft*> files) {
  std::erase_if(files, [](const FileDraft* file) { return file->table == TableKind::names; });
  return files;
}

std::vector<Issue> names_left_out(const std::vector<FileDraft>& own) {
  std::vector<Issue> issues;
  for (const auto& file : own) {
    if (file.table != TableKind::names) continue;
    issues.push_back({.severity = Severity::note, .code = IssueCode::names_left_out, .file = file.file});
  }
  return issues;
}

std::string key_of(const Issue& issue) {
  auto key = issue.file + '\x1f' + std::to_string(issue.line) + '\x1f' + std::to_string(static_cast<int>(issue.code)) +
             '\x1f' + issue.column + '\x1f' + issue.value;
  for (const auto& argument : issue.arguments) key += '\x1f' + argument;
  return key;
}

// What the snapshots say of the files they share is said once.
class Opener {
 public:
  explicit Opener(Opened& opened) : opened_(opened) {}

  // Newest first: a file counts for what it gave the network that is opened. A row that only an older
  // snapshot could not place is no loss, but something to look at.
  void take(std::vector<FileCount> files, std::vector<Issue> issues) {
    std::set<std::string> counted;
    for (const auto& count : opened_.files) counted.insert(count.file);
    for (auto& count : files) {
      if (!counted.contains(count.file)) opened_.files.push_back(std::move(count));
    }
    std::set<std::string> saying;
    for (auto& issue : issues) {
      const auto key = key_of(issue);
      if (said_.contains(key)) continue;
      saying.insert(key);
      if (counted.contains(issue.file)) issue.severity = std::min(issue.severity, Severity::attention);
      opened_.issues.push_back(std::move(issue));
    }
    said_.merge(saying);
  }

 private:
  Opened& opened_;
  std::set<std::string> said_;
};

void add_snapshot(Opened& opened, const Network& network) {
  opened.snapshots.insert(opened.snapshots.begin(), {iso_date(network.date), network});
}

bool anything_kept(const std::vector<FileCount>& files) {
  return std::any_of(files.begin(), files.end(), [](const FileCount& count) { return count.rows_kept > 0; });
}

// A network file may well hold nobody: it was read, and that is what it says.
bool empty_network(const std::vector<FileCount>& files) {
  return std::any_of(files.begin(), files.end(), [](const FileCount& count) {
    return count.table.empty() && !count.refused && count.rows_read == 0;
  });
}

using DatedDrafts = std::map<std::optional<Date>, std::vector<FileDraft>>;

// A file that holds several moments gives each to its own snapshot.
void move_moments(std::vector<FileDraft>& shared, DatedDrafts& dated) {
  for (auto& file : shared) {
    if (file.date) dated[file.date].push_back(std::move(file));
  }
  std::erase_if(shared, [](const FileDraft& file) { return file.date.has_value(); });
}

bool about_people(const std::vector<FileDraft>& shared, const DatedDrafts& dated) {
  const auto own = [](const FileDraft& file) {
    return file.table == TableKind::actors || file.table == TableKind::people || file.table == TableKind::reach ||
           file.table == TableKind::areas;
  };
  return std::any_of(shared.begin(), shared.end(), own) ||
         std::any_of(dated.begin(), dated.end(), [&](const auto& snapshot) {
           return std::any_of(snapshot.second.begin(), snapshot.second.end(), own);
         });
}

}  // namespace

Opened open_paths(const std::vector<std::filesystem::path>& paths, const OpenOptions& options) {
  const auto files = find_files(paths);
  auto shared = read_all_of(files.shared, options);
  DatedDrafts dated;
  for (const auto& [date, own] : files.dated) dated.emplace(date, read_all_of(own, options));
  move_moments(shared, dated);
  if (dated.empty()) dated.emplace(std::nullopt, std::vector<FileDraft>{});
  refuse_lone_nodes(shared, about_people(shared, dated));

  Opened opened;
  opened.issues = files.issues;
  Opener opener(opened);
  for (auto snapshot = dated.rbegin(); snapshot != dated.rend(); ++snapshot) {
    const bool newest = snapshot == dated.rbegin();
    auto used = in_force(shared, snapshot->second);
    if (newest) opened.plain_network = plain_network(used);
    if (!newest) used = without_names(std::move(used));
    const bool only = dated.size() == 1;
    auto merged =
        merge({}, only ? compose_taking(shared, snapshot->second, snapshot->first) : compose(used, {}, snapshot->first),
              KeepEdits::no);
    if (anything_kept(merged.files) || (opened.plain_network && empty_network(merged.files))) {
      add_snapshot(opened, merged.records.network);
      if (newest) opened.tie_places = std::move(merged.tie_places);
      if (newest) opened.records = std::move(merged.records);
    }
    opener.take(std::move(merged.files), std::move(merged.issues));
    if (!newest) opener.take({}, names_left_out(snapshot->second));
  }
  for (const auto& file : shared) opener.take(file.draft.files, file.draft.issues);  // replaced everywhere
  sort_issues(opened.issues, opened.files);
  return opened;
}

Import import_text(const Records& onto, const std::string& name, std::string text, const OpenOptions& options) {
  const auto read = file_draft(name, read_table(name, std::move(text), {options.directed, options.mapping}), "CSV");
  auto merged = merge(onto, compose({&read}, onto, std::nullopt));
  return {.edit = {.kind = BatchKind::import, .subject = name, .edits = std::move(merged.edits)},
          .files = std::move(merged.files),
          .issues = std::move(merged.issues)};
}

Import import_files(const Records& onto, const std::vector<std::filesystem::path>& paths, const OpenOptions& options) {
  const auto files = find_files(paths);
  auto shared = read_all_of(files.shared, options);
  std::vector<FileDraft> own;
  std::optional<Date> date;
  if (!files.dated.empty()) {
    date = files.dated.rbegin()->first;
    own = read_all_of(files.dated.rbegin()->second, options);
  }
  refuse_lone_nodes(shared, !onto.network.actors.empty() || !onto.network.areas.empty());
  auto merged = merge(onto, compose(in_force(shared, own), onto, date));
  Import import{.files = std::move(merged.files), .issues = std::move(merged.issues)};
  import.issues.insert(import.issues.begin(), files.issues.begin(), files.issues.end());
  for (const auto& [day, earlier] : files.dated) {
    if (day == date) continue;
    import.issues.push_back(
        {.severity = Severity::attention, .code = IssueCode::snapshot_left_out, .file = iso_date(day) + "/"});
  }
  import.edit = {.kind = BatchKind::import, .edits = std::move(merged.edits)};
  for (const auto& count : import.files) {
    if (count.rows_kept == 0) continue;
    import.edit.subject += (import.edit.subject.empty() ? "" : ", ") + count.file;
  }
  return import;
}

}  // namespace sleutelnet
