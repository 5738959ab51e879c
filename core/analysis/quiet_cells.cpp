#include "core/analysis/quiet_cells.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/analysis/claim_standing.hpp"
#include "core/analysis/contact_log.hpp"

namespace sleutelnet {

namespace {

std::map<ActorId, std::optional<Date>> last_contacts(const Network& network, Date day) {
  std::map<ActorId, std::optional<Date>> last;
  for (const auto& person : contact_log(network, {.as_of = day}).people) last[person.key_figure] = person.last_two_way;
  return last;
}

}  // namespace

std::vector<QuietCell> quiet_cells(const Network& network, const Coverage& coverage, int quiet_days) {
  const auto last = last_contacts(network, coverage.as_of);
  std::vector<QuietCell> quiet;
  for (const auto& cell : coverage.cells) {
    if (cell.people == 0 || cell.state == CellState::out_of_scope) continue;
    QuietCell found{.cell = {cell.area, cell.value},
                    .state = cell.state,
                    .actors = actors_with(cell.basis, Standing::counts),
                    .inhabitants = cell.inhabitants};
    for (const auto& actor : found.actors) {
      const auto known = last.find(actor);
      if (known != last.end()) found.last_two_way = std::max(found.last_two_way, known->second);
    }
    if (found.last_two_way) found.days = static_cast<int>((coverage.as_of - *found.last_two_way).count());
    if (!found.days || *found.days > quiet_days) quiet.push_back(std::move(found));
  }
  // Cells come by area code and column, which the stable sort keeps for equals; no day comes before every day.
  std::stable_sort(quiet.begin(), quiet.end(), [](const QuietCell& left, const QuietCell& right) {
    return std::tuple(left.last_two_way, -left.inhabitants) < std::tuple(right.last_two_way, -right.inhabitants);
  });
  return quiet;
}

}  // namespace sleutelnet
