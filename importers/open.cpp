#include "importers/open.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "importers/compose.hpp"
#include "importers/merge.hpp"
#include "importers/merge_issues.hpp"
#include "importers/moments.hpp"

namespace sleutelnet {

namespace {

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
  auto moments = read_moments(files, options);
  auto& [shared, dated, waves, found] = moments;
  for (const auto& [date, own] : files.dated) {
    for (auto& file : read_all_of(own, options)) dated[date].push_back(std::move(file));
  }
  if (dated.empty()) dated.emplace(std::nullopt, std::vector<FileDraft>{});
  refuse_lone_nodes(shared, about_people(shared, dated));
  refuse_other_editions(moments);

  Opened opened;
  opened.issues = files.issues;
  opened.issues.insert(opened.issues.end(), found.begin(), found.end());
  Opener opener(opened);
  std::map<std::optional<Date>, Draft> matched;
  if (waves) {
    Matching matching;
    matched = matched_drafts(moments, {}, options.waves, matching);
    opened.waves = std::move(matching.steps);
    opener.take({}, std::move(matching.issues));
  }
  for (auto snapshot = dated.rbegin(); snapshot != dated.rend(); ++snapshot) {
    const auto& day = snapshot->first;
    const bool newest = snapshot == dated.rbegin();
    std::vector<Issue> editions;
    auto used = of_one_edition(in_force(shared, snapshot->second), day, editions);
    if (newest) opened.plain_network = plain_network(used);
    if (!newest) used = without_names(std::move(used));
    const bool taking = dated.size() == 1 && editions.empty();
    auto draft = waves    ? std::move(matched.at(day))
                 : taking ? compose_taking(shared, snapshot->second, day)
                          : compose(used, {}, day);
    auto merged = merge({}, draft, KeepEdits::no);
    if (anything_kept(merged.files) || (opened.plain_network && empty_network(merged.files))) {
      add_snapshot(opened, merged.records.network);
      if (newest) opened.tie_places = std::move(merged.tie_places);
      if (newest) opened.records = std::move(merged.records);
    }
    opener.take(std::move(merged.files), std::move(merged.issues));
    if (!newest) opener.take({}, names_left_out(snapshot->second));
    if (!waves) opener.take({}, std::move(editions));
  }
  for (const auto& file : shared) opener.take(file.draft.files, file.draft.issues);  // replaced everywhere
  sort_issues(opened.issues, opened.files);
  return opened;
}

}  // namespace sleutelnet
