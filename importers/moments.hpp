#pragma once
// The files behind paths as drafts, by moment, and what must be settled between moments: who is who, and which edition
// of the areas each has.

#include "importers/file_set.hpp"
#include "importers/open.hpp"
#include "importers/waves/wave_files.hpp"

namespace sleutelnet {

std::vector<FileDraft> read_all_of(const std::vector<SourceFile>& files, const OpenOptions& options);

// What every moment shares, and each moment's own.
struct FilesByMoment {
  std::vector<FileDraft> shared;
  DatedDrafts dated;  // from within files; those of dated folders are the caller's
  bool waves = false;  // several moments from within files: who is who must be settled
  std::vector<Issue> issues;
};

// Reads the shared files; a file that holds several moments gives each to its own day, and so do files that are
// moments.
FilesByMoment read_moments(const FileSet& files, const OpenOptions& options);

// A snapshot holds no names, so names of people who have gone since are no error in it.
std::vector<const FileDraft*> without_names(std::vector<const FileDraft*> files);

// The drafts of files that are moments, under the ids of the whole. The newest is composed onto `onto`.
std::map<std::optional<Date>, Draft> matched_drafts(const FilesByMoment& moments, const Records& onto,
                                                    const WaveOptions& options, Matching& matching);

// Files of areas of another edition than any moment has: read, and left out.
void refuse_other_editions(FilesByMoment& moments);

}  // namespace sleutelnet
