#include <algorithm>
#include <set>

#include "cli/commands.hpp"
#include "cli/compare_moments.hpp"
#include "cli/crosswalk_asked.hpp"
#include "cli/json.hpp"
#include "cli/opening.hpp"
#include "cli/wave_files.hpp"
#include "report/names.hpp"

namespace sleutelnet {

namespace {

struct Pair {
  Network before;
  Network after;
  std::vector<WaveStep> steps = {};  // of two loose files: who was taken for whom
};

// The four digits that every code of CBS within a municipality starts with.
std::set<std::string> municipality_codes(const Network& network) {
  constexpr std::size_t letters = 2, digits = 4;
  std::set<std::string> codes;
  for (const auto& area : network.areas) codes.insert(area.code.text().substr(letters, digits));
  return codes;
}

// By code where both have areas, since a municipality may change its name; else by name.
bool same_municipality(const Pair& pair) {
  const auto before = municipality_codes(pair.before), after = municipality_codes(pair.after);
  const auto known = [&](const std::string& code) { return after.contains(code); };
  if (!before.empty() && !after.empty()) return std::any_of(before.begin(), before.end(), known);
  return pair.before.name.empty() || pair.after.name.empty() || pair.before.name == pair.after.name;
}

bool without_areas(const Pair& pair) { return pair.before.areas.empty() && pair.after.areas.empty(); }

bool asks_who_is_who(const Request& request) {
  return !request.waves.days.empty() || !request.matches.empty() || request.waves.names_are_confirmed;
}

std::nullopt_t refuse(const Request& request, Streams streams, int& code, const std::string& why) {
  code = wrong_use;
  streams.err << why << '\n' << text(request.language, CliText::cli_see_help, {"sleutelnet compare"}) << '\n';
  return std::nullopt;
}

// Two paths are two snapshots; one folder gives its last two. When there are none, `code` is why.
std::optional<Pair> two_networks(Request& request, Streams streams, bool& attention, int& code) {
  code = input_refused;
  if (request.paths.size() > 2)
    return refuse(request, streams, code, std::string(text(request.language, CliText::cli_needs_one)));
  const auto first = open_and_explain({request.paths.front()}, request, streams, attention);
  if (!first) return std::nullopt;
  if (request.paths.size() == 1) {
    const auto& snapshots = first->snapshots;
    if (snapshots.size() < 2)
      return refuse(request, streams, code, std::string(text(request.language, CliText::cli_needs_two)));
    if (asks_who_is_who(request))
      return refuse(request, streams, code, std::string(text(request.language, CliText::cli_compare_by_id)));
    return Pair{.before = snapshots[snapshots.size() - 2].network, .after = snapshots.back().network};
  }
  const auto second = open_and_explain({request.paths.back()}, request, streams, attention);
  if (!second) return std::nullopt;
  Pair pair{.before = first->records->network, .after = second->records->network};
  if (without_areas(pair) && names_two_loose_files(request)) {
    auto moments = open_two_moments(request, streams, attention);
    if (!moments) return std::nullopt;
    return Pair{std::move(moments->before), std::move(moments->after), std::move(moments->steps)};
  }
  if (asks_who_is_who(request))
    return refuse(request, streams, code, std::string(text(request.language, CliText::cli_compare_by_id)));
  // After a merger of municipalities no code is as it was: then the table leads from the one to the other.
  if (!request.crosswalk.empty() || same_municipality(pair)) return pair;
  return refuse(
      request, streams, code,
      text(request.language, CliText::cli_two_municipalities,
           {municipality_name(pair.before, request.language), municipality_name(pair.after, request.language)}));
}

// A side without a date is judged as of today, and told without one.
ComparisonOverBorders compared(const Pair& pair, const Crosswalk* crosswalk, const Request& request, Streams streams) {
  auto sides = pair;
  for (auto* side : {&sides.before, &sides.after}) {
    if (date_known(*side)) continue;
    side->date = coverage_asked(request, *side, streams).as_of.value_or(side->date);
  }
  auto result = crosswalk != nullptr
                    ? compare_over_borders(sides.before, sides.after, *crosswalk, request.coverage)
                    : ComparisonOverBorders{.comparison = compare(sides.before, sides.after, request.coverage)};
  result.comparison.before = pair.before.date;
  result.comparison.after = pair.after.date;
  return result;
}

// Buurten that one side has and the other has not.
std::pair<std::size_t, std::size_t> areas_on_one_side(const Pair& pair) {
  const auto lacking = [](const Network& one, const Network& other) {
    const auto areas = areas_at(one, AreaLevel::neighbourhood);
    return static_cast<std::size_t>(
        std::count_if(areas.begin(), areas.end(), [&](const Area* area) { return !other.areas.contains(area->code); }));
  };
  return {lacking(pair.before, pair.after), lacking(pair.after, pair.before)};
}

void say_areas_differ(const Pair& pair, const Request& request, Streams streams) {
  const auto [before, after] = areas_on_one_side(pair);
  const auto count = [&](std::size_t value) { return number(request.language, static_cast<long long>(value)); };
  if (before == 0 || after == 0) return;
  streams.err << text(request.language, CliText::cli_compare_areas_differ, {count(before), count(after)}) << '\n';
}

template <class Key>
std::string counted(Language language, CliText name, const Difference<Key>& change) {
  const auto written = [&](std::size_t count) { return number(language, static_cast<long long>(count)); };
  return text(language, name,
              {written(change.added.size()), written(change.removed.size()), written(change.changed.size()),
               written(change.unchanged)});
}

class ComparisonText {
 public:
  ComparisonText(const Pair& pair, const Comparison& comparison, const Request& request, std::ostream& out)
      : pair_(pair), comparison_(comparison), request_(request), language_(request.language), out_(out) {}

  void print(const BorderEffect* borders) const {
    line(CliText::cli_compare_title,
         {municipality_name(pair_.after, language_), date_told(language_, comparison_.before),
          date_told(language_, comparison_.after)});
    if (borders != nullptr) print(*borders);
    line(CliText::cli_compare_members, {written(comparison_.members_before), written(comparison_.members_after),
                                        written(comparison_.joined.size()), written(comparison_.departed.size())});
    if (!comparison_.joined.empty()) line(CliText::cli_compare_joined, {in_a_row(comparison_.joined)});
    if (!comparison_.departed.empty()) line(CliText::cli_compare_departed, {in_a_row(comparison_.departed)});
    out_ << counted(language_, CliText::cli_compare_ties, comparison_.ties) << '\n'
         << counted(language_, CliText::cli_compare_reach, comparison_.reach) << '\n';
    if (without_areas(pair_)) return print_waves(pair_.steps, language_, out_);
    const auto& before = comparison_.totals_before;
    const auto& after = comparison_.totals_after;
    line(CliText::cli_compare_reached, {written(before.neighbourhoods_reached), written(before.neighbourhoods),
                                        written(after.neighbourhoods_reached), written(after.neighbourhoods)});
    cells(CliText::cli_compare_opened, comparison_.opened);
    cells(CliText::cli_compare_closed, comparison_.closed);
    cells(CliText::cli_compare_shifted, comparison_.shifted);
  }

 private:
  // What the borders alone changed, and what all else did: the two add up.
  void print(const BorderEffect& borders) const {
    const auto& carried = borders.carried;
    line(CliText::cli_compare_borders, {written(carried.areas_old.size()), written(carried.areas_new.size()),
                                        written(carried.claims_moved), written(carried.claims_split)});
    if (carried.claims_left > 0) line(CliText::cli_compare_border_left, {written(carried.claims_left)});
    const auto& own = borders.totals_own;
    const auto& redrawn = comparison_.totals_before;
    const auto& after = comparison_.totals_after;
    line(CliText::cli_compare_border_effect,
         {written(own.neighbourhoods_reached), written(own.neighbourhoods), written(redrawn.neighbourhoods_reached),
          written(redrawn.neighbourhoods), written(after.neighbourhoods_reached), written(after.neighbourhoods)});
  }
  template <class Number>
  std::string written(Number value) const {
    return number(language_, static_cast<long long>(value));
  }
  void line(auto name, std::initializer_list<std::string_view> arguments) const {
    out_ << text(language_, name, arguments) << '\n';
  }
  void cells(CliText title, const std::vector<CellChange>& changes) const {
    out_ << '\n';
    line(title, {written(changes.size())});
    for (const auto& change : changes) {
      out_ << "  "
           << text(language_, CliText::cli_compare_cell,
                   {name_of(pair_.after, change.area),
                    name_of(pair_.after, language_, request_.coverage.facet, change.value),
                    label(language_, change.before), label(language_, change.after)});
      if (!change.came.empty()) out_ << " · " << text(language_, CliText::cli_compare_came, {in_a_row(change.came)});
      if (!change.went.empty()) out_ << " · " << text(language_, CliText::cli_compare_went, {in_a_row(change.went)});
      out_ << '\n';
    }
  }

  const Pair& pair_;
  const Comparison& comparison_;
  const Request& request_;
  Language language_;
  std::ostream& out_;
};

}  // namespace

int compare_command(Request request, Streams streams) {
  bool attention = false;
  int code = fine;
  const auto pair = two_networks(request, streams, attention, code);
  if (!pair) return code;
  if (pair->steps.empty() && !has_neighbourhoods(pair->after, request, streams)) return input_refused;
  std::optional<Crosswalk> crosswalk;
  if (!request.crosswalk.empty()) {
    crosswalk = read_crosswalk_asked(pair->before, pair->after, request, streams, attention);
    if (!crosswalk) return input_refused;
  } else {
    say_areas_differ(*pair, request, streams);
  }
  const auto [comparison, effect] = compared(*pair, crosswalk ? &*crosswalk : nullptr, request, streams);
  const auto* borders = crosswalk ? &effect : nullptr;
  if (request.format == Format::json) {
    streams.out << comparison_json(pair->before, pair->after, coverage(pair->after, request.coverage), comparison,
                                   borders);
  } else {
    ComparisonText(*pair, comparison, request, streams.out).print(borders);
  }
  return attention ? needs_attention : fine;
}

}  // namespace sleutelnet
