#pragma once
// Answers as JSON for programs. Codes, ids and ISO dates; never a translated word, never a name of a
// person. Every answer says of what it is, as of when, and by which convention.

#include <optional>
#include <string>
#include <vector>

#include "core/analysis/compare_borders.hpp"
#include "core/analysis/gaps.hpp"
#include "core/analysis/node_measures.hpp"
#include "core/analysis/quiet_cells.hpp"
#include "core/analysis/recruit.hpp"
#include "core/network/check.hpp"
#include "importers/draft.hpp"
#include "report/language.hpp"

namespace sleutelnet {

std::string gaps_json(const Network& network, const Coverage& coverage, const std::vector<Gap>& gaps,
                      const std::optional<std::vector<QuietCell>>& quiet = {});
std::string comparison_json(const Network& before, const Network& after, const Coverage& convention,
                            const Comparison& comparison, const BorderEffect* borders = nullptr);
std::string recruit_json(const Network& network, const Coverage& coverage, const RecruitPlan& plan);
std::string findings_json(const Network& network, Language language, const std::vector<Finding>& findings);

// The codes that JSON and CSV use.
std::string_view code_of(CellState state);
std::string_view code_of(GapReason reason);

}  // namespace sleutelnet
