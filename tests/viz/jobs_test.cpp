// The long work beside the window: in what order it answers, and what becomes of it when somebody does not wait.

#include "viz/jobs.hpp"

#include <gtest/gtest.h>

#include <atomic>

#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"

namespace sleutelnet {
namespace {

// A barrier in the middle of the work, which opens when the test says so or when the work is cancelled.
class Gate {
 public:
  void pass(const Progress& progress) {
    ++arrived_;
    while (closed && !progress.cancelled()) std::this_thread::yield();
    if (progress.cancelled()) throw Cancelled();
  }
  void await_arrival(int number) const {
    while (arrived_ < number) std::this_thread::yield();
  }
  int arrived() const { return arrived_; }
  std::atomic<bool> closed = false;

 private:
  std::atomic<int> arrived_ = 0;
};

Worker through(Gate& gate) {
  return [&gate](const JobRequest& request, const JobReport& report) {
    gate.pass(*report.begin(JobStage::measures));
    work_out(request, report);
  };
}

JobRequest request_for(const State& state, std::uint64_t revision) {
  JobRequest request{.revision = revision, .network = state.network(), .options = state.coverage};
  request.departures = true;
  return request;
}

TEST(Jobs, ANewerRequestCancelsTheOneThatRuns) {
  Gate gate;
  gate.closed = true;
  Jobs jobs({}, through(gate));
  const auto state = viz_town_state();
  jobs.start(request_for(state, 1));
  gate.await_arrival(1);

  jobs.start(request_for(state, 2));
  gate.await_arrival(2);
  gate.closed = false;
  jobs.wait();

  const auto answers = jobs.take();
  ASSERT_EQ(answers.size(), 1U);
  EXPECT_EQ(answers.front().revision, 2U);
}

TEST(Jobs, AfterAStopNothingRunsAndNothingComes) {
  Gate gate;
  gate.closed = true;
  Jobs jobs({}, through(gate));
  jobs.start(request_for(viz_town_state(), 1));
  gate.await_arrival(1);
  EXPECT_TRUE(jobs.running());

  jobs.stop();
  jobs.wait();

  EXPECT_FALSE(jobs.running());
  EXPECT_TRUE(jobs.take().empty());
}

TEST(Jobs, WhatWasDeliveredBeforeTheStopStands) {
  Gate gate;
  gate.closed = true;
  Jobs jobs({}, [&](const JobRequest& request, const JobReport& report) {
    work_out(request, report);
    gate.pass(*report.begin(JobStage::certainty));
  });
  jobs.start(request_for(viz_town_state(), 1));
  gate.await_arrival(1);

  jobs.stop();
  jobs.wait();

  EXPECT_EQ(jobs.take().size(), 1U);
}

TEST(Jobs, ClosingTheWindowWaitsForNoAnswer) {
  Gate gate;
  gate.closed = true;
  {
    Jobs jobs({}, through(gate));
    jobs.start(request_for(viz_town_state(), 1));
    gate.await_arrival(1);
  }
  EXPECT_EQ(gate.arrived(), 1);
}

TEST(Jobs, WhatSomebodyLooksAtComesFirstThenTheQuickPartsAndCertaintyLast) {
  Jobs jobs;
  const auto state = viz_town_state();
  auto request = request_for(state, 1);
  request.compare = compare_request(state, *sides_of(state));
  request.recruit = RecruitOptions{};
  request.inform = InformOptions{};
  request.leaving = {ActorId("K001")};
  request.value = ValueAsked{"degree", ActorId("K001")};
  request.families = {MeasureFamily::degree, MeasureFamily::current_flow};
  request.certainty = RankedMeasure::degree;
  request.layout = ArrangementAsked{.kind = Arrangement::map, .seed = 1};
  request.groups = GroupKind::organisation;
  request.drawn = make_graph(state.network());
  jobs.start(request);
  jobs.wait();

  std::vector<std::size_t> kinds;
  for (const auto& answer : jobs.take()) kinds.push_back(answer.part.index());

  EXPECT_EQ(kinds, (std::vector<std::size_t>{0, 1, 2, 3, 4, 6, 7, 8, 9, 9, 10}));
}

TEST(Jobs, AnEditWhileTheyRunGivesTheAnswerOfTheNewestRevision) {
  Gate gate;
  HeadlessWindow window(viz_town_state(), {.worker = through(gate)});
  window.act(SetMeasure{"degree"});
  window.act(ShowPlace{WindowPlace::network});
  gate.closed = true;
  const int before = gate.arrived();

  window.act_while_working(ApplyEdit{RemoveActor{ActorId("K001")}});
  gate.await_arrival(before + 1);
  EXPECT_TRUE(window.shows("Wordt bijgewerkt")) << "and the older values stand there until then";
  ASSERT_TRUE(window.results().measure);
  EXPECT_FALSE(window.results().measure->fresh);
  window.act_while_working(ApplyEdit{RemoveActor{ActorId("K002")}});
  gate.await_arrival(before + 2);
  gate.closed = false;
  window.settle();

  const auto& network = window.state().network();
  const auto graph = make_graph(network);
  const auto expected = node_measures(network, graph, MeasureFamily::degree, {});
  ASSERT_TRUE(window.results().measure);
  EXPECT_TRUE(window.results().measure->fresh);
  EXPECT_EQ(window.results().measure->actors, graph.nodes);
  EXPECT_EQ(window.results().measure->values, expected->front().values);
  EXPECT_FALSE(window.shows("Wordt bijgewerkt"));
}

TEST(Jobs, TheStatusLineTellsOfLongWorkAndStopsAndResumesIt) {
  Gate gate;
  HeadlessWindow window(viz_town_state(), {.worker = through(gate)});
  gate.closed = true;
  window.act_while_working(ApplyEdit{RemoveActor{ActorId("K001")}});
  // So long it takes before anybody is told.
  while (window.results().work.seconds < 0.5) window.frame();
  EXPECT_TRUE(window.shows("Metingen: 0 %"));

  window.act_while_working(SetWorking{false});
  window.settle();
  EXPECT_TRUE(window.shows("rekenen gestopt"));
  EXPECT_TRUE(window.results().departures.empty());
  gate.closed = false;
  window.click("work");

  EXPECT_FALSE(window.shows("rekenen gestopt"));
  EXPECT_EQ(window.results().departures.size(), window.results().graph.size());
}

TEST(Jobs, AnotherQuestionEndsTheStop) {
  HeadlessWindow window(viz_town_state());
  window.act(SetWorking{false});

  window.act(ApplyEdit{RemoveActor{ActorId("K001")}});

  EXPECT_FALSE(window.state().work_stopped);
  EXPECT_EQ(window.results().departures.size(), window.results().graph.size());
}

}  // namespace
}  // namespace sleutelnet
