#pragma once
// What merging has to say, with its place: every refusal points at the cell that caused it.

#include <string>
#include <vector>

#include "importers/draft.hpp"
#include "importers/possible_duplicates.hpp"

namespace sleutelnet {

Issue issue_at(const Place& place, Severity severity, IssueCode code, std::vector<std::string> arguments);

// Why a row could not be applied. An unknown actor, area or word has its own code and points at the cell.
Issue refusal_of(const DraftRow& row, const Reason& reason, const Network& network);

Issue id_twice(const Place& place, const std::string& id, const Place& first);
Issue unknown_area(const DraftFigure& figure);
Issue possible_duplicate(const Place& place, const PossibleDuplicate& pair);

// The id that people know the record by.
std::string id_in(const Edit& edit);

// By file in the order in which they were read, then by line; what is said of all files first.
void sort_issues(std::vector<Issue>& issues, const std::vector<FileCount>& files);

}  // namespace sleutelnet
