#include "importers/moments.hpp"

#include <algorithm>
#include <set>

#include "core/support/parallel.hpp"
#include "importers/compose.hpp"
#include "importers/source.hpp"
#include "importers/waves/wave_rows.hpp"

namespace sleutelnet {

namespace {

// A file that holds several moments gives each to its own snapshot.
void move_moments(std::vector<FileDraft>& shared, DatedDrafts& dated) {
  for (auto& file : shared) {
    if (!file.date) continue;
    const auto day = file.date;
    dated[day].push_back(std::move(file));
  }
  std::erase_if(shared, [](const FileDraft& file) { return file.date.has_value(); });
}

std::vector<FileDraft> read_shared(const FileSet& files, const OpenOptions& options) {
  std::set<std::string> in_folder;
  for (const auto& file : files.shared) {
    if (file.in_folder) in_folder.insert(file.name);
  }
  auto drafts = read_all_of(files.shared, options);
  for (auto& draft : drafts) draft.in_folder = in_folder.contains(draft.file.substr(0, draft.file.find(" › ")));
  return drafts;
}

}  // namespace

std::vector<FileDraft> read_all_of(const std::vector<SourceFile>& files, const OpenOptions& options) {
  std::vector<std::vector<FileDraft>> read(files.size());
  for_each_chunk(files.size(), {.progress = options.progress}, [&](std::size_t at) {
    read[at] = read_source(files[at], {options.directed, options.mapping, options.progress});
  });
  std::vector<FileDraft> drafts;
  for (auto& of_file : read) {
    for (auto& draft : of_file) drafts.push_back(std::move(draft));
  }
  return drafts;
}

FilesByMoment read_moments(const FileSet& files, const OpenOptions& options) {
  FilesByMoment moments{.shared = read_shared(files, options)};
  move_moments(moments.shared, moments.dated);
  moments.issues = move_waves(moments.shared, moments.dated, options.waves);
  moments.waves = moments.dated.size() > 1;
  return moments;
}

std::vector<const FileDraft*> without_names(std::vector<const FileDraft*> files) {
  std::erase_if(files, [](const FileDraft* file) { return file->table == TableKind::names; });
  return files;
}

Records without_people(const Records& onto) {
  Records base;
  base.network.name = onto.network.name;
  base.network.synthetic = onto.network.synthetic;
  base.network.choices = onto.network.choices;
  base.network.terms = onto.network.terms;
  base.network.areas = onto.network.areas;
  return base;
}

std::map<std::optional<Date>, Draft> matched_drafts(const FilesByMoment& moments, const Records& onto,
                                                    const WaveOptions& options, Matching& matching) {
  std::vector<WaveMoment> composed;
  std::vector<Issue> editions;
  for (const auto& [day, own] : moments.dated) {
    const bool newest = day == moments.dated.rbegin()->first;
    const auto all = of_one_edition(in_force(moments.shared, own), day, editions);
    const auto used = newest ? all : without_names(all);
    WaveMoment moment{
        .day = *day, .draft = compose(used, newest ? onto : without_people(onto), day), .foreign = plain_network(used)};
    for (const auto* file : all) {
      if (file->table == TableKind::names) moment.names.push_back(&file->draft);
    }
    composed.push_back(std::move(moment));
  }
  std::set<ActorId> here;
  for (const auto& actor : onto.network.actors) here.insert(actor.id);
  matching = match_people(composed, options, here);
  keep_made_ids(composed);
  matching.issues.insert(matching.issues.end(), editions.begin(), editions.end());
  std::map<std::optional<Date>, Draft> drafts;
  for (auto& moment : composed) drafts.emplace(moment.day, std::move(moment.draft));
  return drafts;
}

void refuse_other_editions(FilesByMoment& moments) {
  std::set<const FileDraft*> used;
  std::vector<Issue> issues;
  for (const auto& [day, own] : moments.dated) {
    for (const auto* file : of_one_edition(in_force(moments.shared, own), day, issues)) used.insert(file);
  }
  for (auto& file : moments.shared) {
    if (issues.empty() || file.table != TableKind::areas || used.contains(&file) || file.draft.files.empty()) continue;
    auto& count = file.draft.files.front();
    count.rows_refused += count.rows_kept;
    count.rows_kept = 0;
    for (const auto& row : file.draft.rows) {
      if (row.derived) continue;
      file.draft.issues.push_back({.severity = Severity::row_refused,
                                   .code = IssueCode::edition_chosen,
                                   .file = file.file,
                                   .line = row.place.line,
                                   .arguments = issues.front().arguments});
    }
    file.draft.rows.clear();
  }
}

}  // namespace sleutelnet
