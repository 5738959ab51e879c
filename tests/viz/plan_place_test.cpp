// The place Plan: vacancy profiles and the cells they close, whom to inform first and through whom, and what hangs on
// one person; every figure is that of core.

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include "report/language_places.hpp"
#include "tests/support/headless_window.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/small_town.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/place_answers.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

std::string count(long long value) { return number(Language::dutch, value); }

State plan_state(PlanView view = PlanView::profiles) {
  auto state = viz_town_state();
  state.place = WindowPlace::plan;
  state.planning.view = view;
  return state;
}

TEST(PlanPlace, IsReachedByKeyAndGivesThePlanOfCore) {
  HeadlessWindow window(viz_town_state());

  window.press(key::four, true);

  EXPECT_EQ(window.state().place, WindowPlace::plan);
  ASSERT_TRUE(window.results().recruited);
  const auto& network = window.state().network();
  const auto expected = plan_recruitment(network, coverage(network, window.state().coverage));
  const auto& plan = window.results().recruited->part.plan;
  ASSERT_EQ(plan.profiles.size(), expected.profiles.size());
  for (std::size_t at = 0; at < plan.profiles.size(); ++at) {
    EXPECT_EQ(plan.profiles[at].closes, expected.profiles[at].closes);
    EXPECT_EQ(plan.profiles[at].gain, expected.profiles[at].gain);
  }
  EXPECT_TRUE(verify(network, window.results().coverage, plan));
  EXPECT_TRUE(window.shows(count(expected.closed)));
  EXPECT_TRUE(window.shows("van " + count(expected.open) + " open cellen"));
  EXPECT_TRUE(window.shows("vult er meer dan " + count(expected.bound)));
  EXPECT_TRUE(window.shows("Open cellen op 24-11-2025"));
}

TEST(PlanPlace, MoreOrFewerProfilesAreAskedForAndOtherWeights) {
  HeadlessWindow window(plan_state());
  const auto closed = window.results().recruited->part.plan.closed;

  window.click("profiles/more");
  EXPECT_EQ(window.state().planning.profiles, 6);
  EXPECT_GE(window.results().recruited->part.plan.closed, closed);
  window.click("profiles/less");
  window.click("profiles/less");
  EXPECT_EQ(window.results().recruited->part.plan.profiles.size(), 4U);
  window.choose("##weight", 1);
  EXPECT_EQ(window.results().recruited->part.plan.options.weight, RecruitWeight::inhabitants);
  EXPECT_TRUE(window.shows("inwoners bij open cellen"));
}

TEST(PlanPlace, TheNumbersStayWithinTheirRange) {
  auto state = plan_state();
  update(state, SetPlanning{{.profiles = 0, .people = 900, .within_steps = 50}});
  EXPECT_EQ(state.planning.profiles, 1);
  EXPECT_EQ(state.planning.people, most_informed);
  EXPECT_EQ(state.planning.within_steps, most_inform_steps);
  HeadlessWindow window(std::move(state));

  window.click("profiles/less");

  EXPECT_EQ(window.state().planning.profiles, 1);
}

TEST(PlanPlace, AProfileUnderThePointerLightsItsCellsInTheMap) {
  HeadlessWindow window(plan_state());
  EXPECT_EQ(lit_profile(window.state(), window.results()), nullptr);
  EXPECT_TRUE(window.shows("Wijs een profiel aan"));

  window.move_to(window.middle_of("profile/1"));

  const auto* lit = lit_profile(window.state(), window.results());
  ASSERT_NE(lit, nullptr);
  EXPECT_EQ(lit, &window.results().recruited->part.plan.profiles[1]);
  const auto shown = shown_value(window.state(), window.results());
  EXPECT_NE(std::find(lit->values.begin(), lit->values.end(), shown), lit->values.end()) << "the map follows";
  window.move_to(window.middle_of("map"));
  EXPECT_EQ(lit_profile(window.state(), window.results()), nullptr);
}

TEST(PlanPlace, AProfileIsReachedAndLitWithTheKeyboardAlone) {
  HeadlessWindow window(plan_state());

  // The arrows go from part to part; the space bar goes into one, and presses.
  for (const int code : {key::down, key::down, key::space, key::down, key::down, key::space}) window.press(code);

  EXPECT_EQ(window.state().hovered_profile, 0U);
  EXPECT_NE(lit_profile(window.state(), window.results()), nullptr);
  window.press(key::space);
  EXPECT_EQ(window.state().planning.profile, 0U);
}

TEST(PlanPlace, AClickKeepsAProfileAndItsCellsCanBeChosen) {
  HeadlessWindow window(plan_state());

  window.click("profile/0");
  window.move_to(window.middle_of("map"));

  ASSERT_EQ(window.state().planning.profile, 0U);
  const auto& profile = window.results().recruited->part.plan.profiles[0];
  EXPECT_EQ(lit_profile(window.state(), window.results()), &profile);
  const auto cell = profile.closes.front();
  window.click("closes/" + cell.area.text() + "/" + cell.value.text());
  EXPECT_EQ(window.state().selection, Selection(cell));
  window.press(key::escape);
  EXPECT_FALSE(window.state().planning.profile);
}

TEST(PlanPlace, TheFiltersOfCoverageAskForAnotherPlan) {
  HeadlessWindow window(plan_state());
  const auto open = window.results().recruited->part.plan.open;

  window.choose("##response", 3);

  EXPECT_LT(window.results().recruited->part.plan.open, open) << "at any speed fewer cells are open";
  EXPECT_TRUE(recruitment_fresh(window.state(), window.results()));
}

TEST(PlanPlace, NamesWhomToInformFirstAndThroughWhom) {
  HeadlessWindow window(plan_state(PlanView::inform), {1600, 1600, 1});

  ASSERT_TRUE(window.results().informed);
  const auto& part = window.results().informed->part;
  const auto graph = make_graph(window.state().network());
  EXPECT_EQ(part.plan, inform_first(graph));
  EXPECT_TRUE(verify(graph, part.plan));
  EXPECT_TRUE(window.shows("Wie informeren we het eerst?"));
  const auto& first = part.plan.sets.front().front();
  const auto way = introductions(window.state().network(), graph, {first}).front();
  EXPECT_EQ(*part.way_to(first), way);
  window.click("inform/0/" + first.text());
  EXPECT_EQ(window.state().selection, Selection(first));
  EXPECT_TRUE(window.shows("kpp-pos") || window.shows("stappen")) << "what it rests on";
}

TEST(PlanPlace, HowManyAndWithinHowManyStepsAreAskedFor) {
  HeadlessWindow window(plan_state(PlanView::inform));

  window.click("people/more");
  EXPECT_EQ(window.results().informed->part.plan.sets.front().size(), 4U);
  window.choose("##goal", 2);

  EXPECT_EQ(window.state().planning.within_steps, 2);
  EXPECT_EQ(window.results().informed->part.asked.within_steps, 2);
  EXPECT_TRUE(informing_fresh(window.state(), window.results()));
}

TEST(PlanPlace, IsNotWorkedOutUntilSomebodyLooks) {
  HeadlessWindow window(viz_town_state());
  EXPECT_FALSE(window.results().recruited);
  window.press(key::four, true);
  EXPECT_TRUE(window.results().recruited);
  EXPECT_FALSE(window.results().informed);
  window.press(key::f11);
  EXPECT_TRUE(window.results().informed);
}

TEST(PlanPlace, WhatHangsOnOnePersonLeadsToWhatIf) {
  HeadlessWindow window(plan_state(PlanView::departures));
  const auto& results = window.results();
  ASSERT_FALSE(results.departure_order.empty());
  for (std::size_t at = 1; at < results.departure_order.size(); ++at) {
    EXPECT_GE(results.departures[results.departure_order[at - 1]].cells_lost.size(),
              results.departures[results.departure_order[at]].cells_lost.size());
  }
  const auto first = results.departures[results.departure_order.front()].actor;

  window.click("departure/" + first.text());
  EXPECT_EQ(window.state().selection, Selection(first));
  EXPECT_EQ(window.state().place, WindowPlace::plan);
  window.click("what_if/" + first.text());

  EXPECT_EQ(window.state().place, WindowPlace::network);
  EXPECT_TRUE(window.state().leaving.contains(first));
  EXPECT_TRUE(window.shows("Als deze ene weggaat"));
}

TEST(PlanPlace, OfAPlainNetworkNamesWhomToInformFirst) {
  Records records;
  for (const auto* id : {"K001", "K002", "K003", "K004"}) records.network.actors.put(testing::key_figure(id));
  records.network.ties.put(testing::tie("T1", "K001", "K002"));
  records.network.ties.put(testing::tie("T2", "K002", "K003"));
  auto state = initial_state(std::move(records), {});
  HeadlessWindow window(std::move(state));

  window.press(key::four, true);

  EXPECT_EQ(window.state().planning.view, PlanView::inform);
  EXPECT_TRUE(window.shows("Er zijn nog geen buurten of domeinen"));
  ASSERT_TRUE(window.results().informed);
  EXPECT_TRUE(window.results().informed->part.ways.empty()) << "no municipality to start from";
  EXPECT_FALSE(window.results().recruited);
  window.click("plan/0");
  EXPECT_TRUE(window.shows("dus geen open cellen"));
}

TEST(PlanPlace, OfNobodySaysWhatToDo) {
  HeadlessWindow window(initial_state({}, {}));

  window.press(key::four, true);

  EXPECT_TRUE(window.shows("Er doet nog niemand mee"));
  window.press(key::f11);
  EXPECT_TRUE(window.shows("Niemand laat iets open"));
}

// Long work waits for nobody: the older answer stays, told as such, and stopping stops it.
TEST(PlanPlace, AnOlderAnswerStaysInSightUntilTheNewOneIsThere) {
  std::atomic<bool> closed = false;
  const Worker slow = [&](const JobRequest& request, const JobReport& report) {
    auto* progress = report.begin(JobStage::recruitment);
    while (closed && !progress->cancelled()) std::this_thread::yield();
    if (progress->cancelled()) throw Cancelled();
    work_out(request, report);
  };
  HeadlessWindow window(plan_state(), {1600, 1000, 1, slow});
  ASSERT_TRUE(recruitment_fresh(window.state(), window.results()));
  closed = true;

  window.act_while_working(SetMoment{Moment::evening});

  ASSERT_TRUE(window.results().recruited);
  EXPECT_FALSE(recruitment_fresh(window.state(), window.results()));
  EXPECT_TRUE(window.shows("dit is nog van een moment geleden"));
  window.act_while_working(SetWorking{false});
  window.settle();
  EXPECT_FALSE(recruitment_fresh(window.state(), window.results())) << "the work was stopped";
  closed = false;
  window.act(SetWorking{true});
  EXPECT_TRUE(recruitment_fresh(window.state(), window.results()));
}

TEST(PlanPlace, DomainsThatDoNotKnowEachOtherAreThoseOfCore) {
  HeadlessWindow window(plan_state(PlanView::links));
  const auto& network = window.state().network();
  const auto links = domain_ties(network);
  const auto untied = untied_domains(links);
  for (std::size_t district = 0; district < links.districts.size(); ++district) {
    window.choose("##links_district", static_cast<int>(district) + 1);
    const auto without = std::count_if(untied.begin(), untied.end(), [&](const UntiedDomains& pair) {
      return pair.district == links.districts[district].district && pair.why == MissingLink::no_tie;
    });
    EXPECT_TRUE(window.shows(count(without) + " paren kennen elkaar niet"));
    for (std::size_t other = 1; other < links.domains.size(); ++other) {
      EXPECT_TRUE(window.has("pair/0/" + std::to_string(other)));
    }
  }
}

TEST(PlanPlace, APairOfDomainsTellsItsTies) {
  HeadlessWindow window(plan_state(PlanView::links));
  const auto links = domain_ties_of_all(window.state().network());
  window.move_to(window.middle_of("pair/0/1"));
  window.frame();
  const int ties = links.ties(0, 0, 1);
  EXPECT_TRUE(window.shows(ties == 1 ? "1 relatie" : ties > 1 ? count(ties) + " relaties" : "geen relatie"));
}

}  // namespace
}  // namespace sleutelnet
