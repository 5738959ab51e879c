#pragma once
// What the place Compare calls things of both days: areas and words that are gone now are looked up in the
// earlier network.

#include <string>

#include "viz/compared.hpp"
#include "viz/view.hpp"

namespace sleutelnet {

std::string area_called(const View& view, const Compared& compared, const AreaId& area);
std::string value_called(const View& view, const Compared& compared, const TermId& value);
std::string cell_called(const View& view, const Compared& compared, const CellPlace& cell);

struct ChangeWords {
  std::string title;
  std::string aside;
  std::string people;  // of a cell: who came and went
};
ChangeWords words_of(const View& view, const Compared& compared, const ChangeRow& row);

std::string cause_words(Language language, ChangeCause cause, bool gained);

// Which cells count, for a line under figures: "domein, binnen 24 uur, altijd".
std::string rules_of(const View& view, const CoverageOptions& options);

}  // namespace sleutelnet
