#pragma once
// Controls of more than one part: a row of views of which one is in sight, and a number with less and more.

#include <string>
#include <vector>

#include "viz/view.hpp"

namespace sleutelnet {

// Buttons in a row, or in more rows where they do not fit; the number of the one that was pressed, or -1.
int segments(const View& view, const char* id, const std::vector<std::string>& words, int current);

// "Profielen  − 5 +". Gives the number asked for; `value` when nothing was pressed.
struct StepperRange {
  int low = 0, high = 0;
};
int stepper(const View& view, const char* id, const std::string& words, int value, StepperRange range);

// A figure, large, or how it went: "175 → 208"; and beside it in two lines what it is of.
struct FigureWords {
  std::string before;  // empty: of one moment
  std::string after;
};
void large_figure(const View& view, const FigureWords& figure, const std::string& what, const std::string& aside);

}  // namespace sleutelnet
