#pragma once
// Are several files parts of one moment, or moments of one network?
//
// Told by content: files that were named one by one, and the sheets of a workbook, are moments when at least two of
// them hold people of one form (a network, a list of actors, of people, of nodes, of edges) and every file of that form
// has a day, month or year of its own in its name. Tables of ties, reach, names, contacts, agreements and inquiries
// then go with the moment in their name; what names none is shared by all. Files in a folder are parts: there a
// subfolder named by its day is a moment.
//
// The day of a month or year is the newest day within it that stands in the rows of its files, else its first day.

#include <map>
#include <optional>
#include <vector>

#include "importers/file_draft.hpp"
#include "importers/waves/wave_options.hpp"

namespace sleutelnet {

using DatedDrafts = std::map<std::optional<Date>, std::vector<FileDraft>>;

// Moves the drafts that are moments from `shared` to their day, and says so. A file that must have a day and has none
// is refused.
std::vector<Issue> move_waves(std::vector<FileDraft>& shared, DatedDrafts& dated, const WaveOptions& options);

// Keeps of several editions of areas the one in force on that day: the latest that is not after it, else the first. On
// no known day the latest. The files of the others stay out, with an issue in `issues` when there are any.
std::vector<const FileDraft*> of_one_edition(std::vector<const FileDraft*> files, std::optional<Date> day,
                                             std::vector<Issue>& issues);

}  // namespace sleutelnet
