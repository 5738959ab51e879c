#include "importers/import_files.hpp"

#include <set>
#include <utility>

#include "importers/compose.hpp"
#include "importers/file_draft.hpp"
#include "importers/merge.hpp"
#include "importers/moments.hpp"
#include "importers/table_file.hpp"

namespace sleutelnet {

namespace {

// Of files that were not told of yet: shared files count with the moment that is read onto the records.
void add(Import& import, std::vector<FileCount> files, std::vector<Issue> issues) {
  std::set<std::string> known;
  for (const auto& count : import.files) known.insert(count.file);
  for (auto& count : files) {
    if (!known.contains(count.file)) import.files.push_back(std::move(count));
  }
  for (auto& issue : issues) {
    if (!issue.file.empty() && !known.contains(issue.file)) import.issues.push_back(std::move(issue));
  }
}

// The moments before the newest, each by itself.
void add_earlier(Import& import, const FilesByMoment& moments, const Records& onto,
                 std::map<std::optional<Date>, Draft>& matched) {
  const auto base = without_people(onto);
  for (auto moment = moments.dated.begin(); std::next(moment) != moments.dated.end(); ++moment) {
    const auto& [day, own] = *moment;
    const auto known = matched.find(day);
    auto draft = known != matched.end() ? std::move(known->second)
                                        : compose(without_names(in_force(moments.shared, own)), base, day);
    auto merged = merge(base, draft, KeepEdits::no);
    import.earlier.push_back({iso_date(*day), std::move(merged.records.network)});
    add(import, std::move(merged.files), std::move(merged.issues));
  }
}

std::string subject_of(const std::vector<FileCount>& files) {
  std::string subject;
  for (const auto& count : files) {
    if (count.rows_kept > 0) subject += (subject.empty() ? "" : ", ") + count.file;
  }
  return subject;
}

std::vector<Issue> left_out(const FileSet& files) {
  std::vector<Issue> issues;
  for (const auto& [day, earlier] : files.dated) {
    if (day == files.dated.rbegin()->first) continue;
    issues.push_back(
        {.severity = Severity::attention, .code = IssueCode::snapshot_left_out, .file = iso_date(day) + "/"});
  }
  return issues;
}

}  // namespace

Import import_files(const Records& onto, const std::vector<std::filesystem::path>& paths, const OpenOptions& options) {
  const auto files = find_files(paths);
  auto moments = read_moments(files, options);
  refuse_lone_nodes(moments.shared, !onto.network.actors.empty() || !onto.network.areas.empty());
  if (!files.dated.empty()) {
    auto& own = moments.dated[files.dated.rbegin()->first];
    for (auto& file : read_all_of(files.dated.rbegin()->second, options)) own.push_back(std::move(file));
  }
  if (moments.dated.empty()) moments.dated.emplace(std::nullopt, std::vector<FileDraft>{});
  refuse_other_editions(moments);

  const auto& [date, own] = *moments.dated.rbegin();
  Matching matching;
  std::map<std::optional<Date>, Draft> matched;
  if (moments.waves) matched = matched_drafts(moments, onto, options.waves, matching);
  std::vector<Issue> editions;
  const auto used = of_one_edition(in_force(moments.shared, own), date, editions);
  auto draft = moments.waves ? std::move(matched.at(date)) : compose(used, onto, date);
  const bool turns_back = date && files.dated.empty() && date_known(onto.network) && *date < onto.network.date;
  if (turns_back) draft.municipality.date.reset();
  auto merged = merge(onto, draft);
  Import import{.files = std::move(merged.files), .issues = std::move(merged.issues)};
  import.edit = {.kind = BatchKind::import, .subject = subject_of(import.files), .edits = std::move(merged.edits)};
  add_earlier(import, moments, onto, matched);
  import.waves = std::move(matching.steps);
  for (const auto& file : moments.shared) add(import, file.draft.files, file.draft.issues);
  std::vector<Issue> first = left_out(files);
  for (const auto& more : {files.issues, moments.issues, matching.issues, editions}) {
    first.insert(first.end(), more.begin(), more.end());
  }
  import.issues.insert(import.issues.begin(), first.begin(), first.end());
  return import;
}

Import import_text(const Records& onto, const std::string& name, std::string text, const OpenOptions& options) {
  const auto read = file_draft(name, read_table(name, std::move(text), {options.directed, options.mapping}), "CSV");
  auto merged = merge(onto, compose({&read}, onto, std::nullopt));
  Import import{.files = std::move(merged.files), .issues = std::move(merged.issues)};
  import.edit = {.kind = BatchKind::import, .subject = name, .edits = std::move(merged.edits)};
  return import;
}

}  // namespace sleutelnet
