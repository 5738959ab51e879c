// The place Coverage: the order of the rows, the figure beside them, the minimum that is asked for, and who stands
// round a cell. None of it changes a state; every figure is that of core.

#include <gtest/gtest.h>

#include <algorithm>

#include "core/analysis/introductions.hpp"
#include "report/language_places.hpp"
#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"

namespace sleutelnet {
namespace {

constexpr const char* children = "percentage_huishoudens_met_kinderen";

// The town with a figure in every buurt but the first, which was not published, and the second, which was never given.
State town_with_figures() {
  auto state = viz_town_state();
  auto records = state.records();
  int number = 0;
  for (const auto* area : areas_at(state.network(), AreaLevel::neighbourhood)) {
    auto changed = *area;
    if (number == 0) changed.indicators = {{children, 2023, std::nullopt, -99997}};
    if (number > 1) changed.indicators = {{children, 2022, 1.0, {}}, {children, 2023, 10.0 + number * 7 % 30, {}}};
    records.network.areas.put(changed);
    ++number;
  }
  return initial_state(std::move(records), state.snapshots);
}

std::vector<AreaId> rows_of(const WindowResults& results) {
  std::vector<AreaId> areas;
  for (const auto& district : results.districts) {
    for (const auto row : district.rows) areas.push_back(results.coverage.areas[row]);
  }
  return areas;
}

CoverageLook by(AreaOrder order, bool context = true) {
  return {.order = order, .context = context ? std::optional(IndicatorChosen{children, 2023}) : std::nullopt};
}

TEST(CoveragePlace, EveryOrderHasEveryBuurtOnceAndWithItsOwnWijk) {
  HeadlessWindow window(town_with_figures());
  auto all = rows_of(window.results());
  std::sort(all.begin(), all.end());
  for (const auto order : {AreaOrder::code, AreaOrder::gaps, AreaOrder::inhabitants, AreaOrder::context}) {
    window.act(SetCoverageLook{by(order)});
    for (const auto& district : window.results().districts) {
      for (const auto row : district.rows) {
        const auto& area = window.results().coverage.areas[row];
        EXPECT_EQ(window.state().network().areas.find(area)->parent, district.district);
      }
    }
    auto shown = rows_of(window.results());
    std::sort(shown.begin(), shown.end());
    EXPECT_EQ(shown, all);
  }
}

TEST(CoveragePlace, MostGapsFirstCountsTheGapsOfCore) {
  HeadlessWindow window(town_with_figures());
  window.act(SetCoverageLook{by(AreaOrder::gaps)});
  const auto gaps_of = [&](std::size_t row) {
    const auto& area = window.results().coverage.areas[row];
    return std::count_if(window.results().gaps.begin(), window.results().gaps.end(),
                         [&](const Gap& gap) { return gap.area == area; });
  };
  std::ptrdiff_t before = 1'000'000;
  for (const auto& district : window.results().districts) {
    std::ptrdiff_t sum = 0;
    for (std::size_t at = 0; at < district.rows.size(); ++at) {
      sum += gaps_of(district.rows[at]);
      if (at == 0) continue;
      EXPECT_LE(gaps_of(district.rows[at]), gaps_of(district.rows[at - 1]));
    }
    EXPECT_LE(sum, before);
    before = sum;
  }
}

TEST(CoveragePlace, TheHighestFigureComesFirstAndWithoutOneLast) {
  HeadlessWindow window(town_with_figures());
  window.act(SetCoverageLook{by(AreaOrder::context)});
  const auto& context = window.results().context;
  for (const auto& district : window.results().districts) {
    for (std::size_t at = 1; at < district.rows.size(); ++at) {
      EXPECT_LE(context.rows[district.rows[at]].value, context.rows[district.rows[at - 1]].value);
    }
  }
}

TEST(CoveragePlace, AFigureStandsBesideItsBuurtOfTheNewestYearAndChangesNothingElse) {
  HeadlessWindow window(town_with_figures());
  const auto before = window.results().coverage;
  ASSERT_EQ(window.results().indicators, (std::vector<IndicatorChosen>{{children, 2023}}));

  window.choose("##context", 1);

  EXPECT_EQ(window.state().look.context, (IndicatorChosen{children, 2023}));
  EXPECT_TRUE(window.shows("24 %"));  // of the third buurt
  EXPECT_TRUE(window.shows("Percentage huishoudens met kinderen (2023)"));
  EXPECT_EQ(window.results().coverage, before);
  window.choose("##context", 0);
  EXPECT_FALSE(window.state().look.context);
  EXPECT_FALSE(window.shows("24 %"));
}

TEST(CoveragePlace, WithoutAFigureThereIsNoOrderByIt) {
  auto state = town_with_figures();
  update(state, SetCoverageLook{by(AreaOrder::context)});
  update(state, SetCoverageLook{by(AreaOrder::context, false)});
  EXPECT_EQ(state.look.order, AreaOrder::code);
}

TEST(CoveragePlace, AsksForAtLeastSoManyPeople) {
  HeadlessWindow window(viz_town_state());
  const auto& network = window.state().network();

  window.choose("##minimum", 1);

  EXPECT_EQ(window.state().coverage.minimum, 2);
  auto options = window.state().coverage;
  EXPECT_EQ(window.results().coverage, coverage(network, options));
  options.minimum = 1;
  EXPECT_LT(window.results().coverage.totals.cells_meeting_minimum,
            coverage(network, options).totals.cells_meeting_minimum);
  window.act(SetMinimum{-4});
  EXPECT_EQ(window.state().coverage.minimum, 1);
  window.act(SetMinimum{400});
  EXPECT_EQ(window.state().coverage.minimum, largest_minimum);
}

TEST(CoveragePlace, TheThreeFiguresUnderTheListAddUp) {
  HeadlessWindow window(viz_town_state());
  const auto& gaps = window.results().gaps;
  const auto missing = std::count_if(gaps.begin(), gaps.end(), [](const Gap& gap) { return gap.misses_target; });
  EXPECT_EQ(window.results().coverage.totals.cells - missing, window.results().coverage.totals.cells_meeting_minimum);
  const auto all = static_cast<std::ptrdiff_t>(gaps.size());
  EXPECT_TRUE(window.shows(std::to_string(missing) + " halen het doel niet, " + std::to_string(all - missing)));
}

TEST(CoveragePlace, SaysThroughWhomEachOfAChosenCellIsReached) {
  HeadlessWindow window(viz_town_state());
  const auto& network = window.state().network();
  const auto& cells = window.results().coverage.cells;
  const auto cell = std::find_if(cells.begin(), cells.end(), [&](const Cell& each) {
    return std::any_of(each.basis.begin(), each.basis.end(),
                       [](const ClaimStanding& claim) { return claim.standing == Standing::counts; });
  });
  ASSERT_NE(cell, cells.end());

  window.act(SelectCell{{cell->area, cell->value}});

  const auto& company = window.results().company;
  for (const auto& [actor, way] : company.ways) {
    EXPECT_EQ(way, introductions(network, window.results().graph, {actor}).front());
  }
  for (const auto& claim : cell->basis) {
    EXPECT_EQ(company.ways.contains(claim.actor),
              window.results().graph.index_of(claim.actor) < window.results().graph.size());
  }
  window.act(ClearSelection{});
  EXPECT_TRUE(window.results().company.ways.empty());
}

TEST(CoveragePlace, TheListNamesOnlyTheGapsThatWereAskedFor) {
  HeadlessWindow window(viz_town_state());
  const auto& gaps = window.results().gaps;
  const auto choose = [&](ListedGaps listed) {
    window.choose("##listed", static_cast<int>(listed));
    EXPECT_EQ(window.state().look.listed, listed);
    return window.results().listed.size();
  };
  const auto with = [&](auto matches) {
    return static_cast<std::size_t>(std::count_if(gaps.begin(), gaps.end(), matches));
  };
  EXPECT_EQ(choose(ListedGaps::nobody), with([](const Gap& gap) { return gap.state == CellState::blank; }));
  EXPECT_EQ(choose(ListedGaps::one_person), with([](const Gap& gap) { return gap.reason == GapReason::one_person; }));
  EXPECT_EQ(choose(ListedGaps::one_board), with([](const Gap& gap) { return gap.reason == GapReason::one_board; }));
  EXPECT_EQ(choose(ListedGaps::below_target), with([](const Gap& gap) { return gap.misses_target; }));
  const auto shown = window.results().listed.front();
  const auto left_out = std::find_if(gaps.begin(), gaps.end(), [](const Gap& gap) { return !gap.misses_target; });
  ASSERT_NE(left_out, gaps.end());
  EXPECT_TRUE(window.has("gap/" + gaps[shown].area.text() + "/" + gaps[shown].value.text()));
  EXPECT_FALSE(window.has("gap/" + left_out->area.text() + "/" + left_out->value.text()));
  EXPECT_EQ(choose(ListedGaps::all), gaps.size());
}

TEST(CoveragePlace, QuietCellsAreThoseOfCoreAndNoGaps) {
  HeadlessWindow window(viz_town_state());
  const auto& network = window.state().network();
  const auto expected = quiet_cells(network, window.results().coverage, usual_quiet_days);
  ASSERT_FALSE(expected.empty());

  window.choose("##listed", static_cast<int>(ListedGaps::quiet));

  EXPECT_EQ(window.results().quiet, expected);
  EXPECT_TRUE(window.has("gap/" + expected.front().cell.area.text() + "/" + expected.front().cell.value.text()));
  EXPECT_TRUE(window.shows("nog nooit een gesprek genoteerd"));
  window.click("gap/" + expected.front().cell.area.text() + "/" + expected.front().cell.value.text());
  EXPECT_EQ(window.state().selection, Selection(expected.front().cell));
}

TEST(CoveragePlace, AGapLeadsToTheProfilesThatCloseIt) {
  HeadlessWindow window(viz_town_state());
  const auto gap = window.results().gaps.front();
  window.act(SelectCell{{gap.area, gap.value}});
  window.click("see_profile");
  EXPECT_EQ(window.state().place, WindowPlace::plan);
  EXPECT_EQ(window.state().planning.view, PlanView::profiles);
}

TEST(CoveragePlace, TheStatusLineNamesWhichNeighbourhoodsDoNotCountAndWhy) {
  HeadlessWindow window(viz_town_state());
  window.move_to({60, 1000 - 16});
  window.frame();
  EXPECT_TRUE(window.shows("Tellen niet mee: Waterrijk (water)"));
}

}  // namespace
}  // namespace sleutelnet
