// The measures in the network: chosen by hand, by key and by search, read in the list and on the canvas; and what
// if some leave.

#include <gtest/gtest.h>

#include "core/analysis/ranks.hpp"
#include "report/explain.hpp"
#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/document_view.hpp"
#include "viz/measure_choice.hpp"
#include "viz/measure_text.hpp"
#include "viz/network_scene.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

State network_state() {
  auto state = viz_town_state();
  state.place = WindowPlace::network;
  return state;
}

// Somebody whom nobody knows.
State with_a_stranger() {
  auto records = viz_town();
  records.network.actors.put({.id = ActorId("P099"), .kind = ActorKind::professional, .status = ActorStatus::active});
  auto state = initial_state(std::move(records), {});
  state.place = WindowPlace::network;
  return state;
}

TEST(Measures, NothingIsSizedUntilOneIsChosen) {
  const HeadlessWindow window(network_state());

  for (const auto& node : scene_of(window.state(), window.results(), {}).nodes) {
    EXPECT_EQ(node.size, NodeSize::by_degree);
  }
  EXPECT_TRUE(window.shows("Wie heeft achtervang nodig?"));
}

TEST(Measures, EveryOneThatIsOfferedIsWorkedOutOrToldToBeAbsent) {
  HeadlessWindow window(network_state());
  for (const auto& choice : measure_choices()) {
    SCOPED_TRACE(choice.name);
    window.act(SetMeasure{choice.name});

    EXPECT_EQ(window.state().measure, choice.name);
    EXPECT_NE(window.results().measure.has_value(), window.shows("kan in dit netwerk niet"));
    EXPECT_TRUE(window.shows(measure_title(Language::dutch, choice.name)));
  }
}

TEST(Measures, TheFirstThreeOfTheListCanBeSwitchedOffTogether) {
  HeadlessWindow window(network_state());
  window.act(SetMeasure{"degree"});
  ASSERT_TRUE(window.results().measure);
  const auto& measure = *window.results().measure;
  std::set<ActorId> first;
  for (std::size_t at = 0; at < 3; ++at) first.insert(measure.actors[measure.order[at]]);
  window.act(ToggleLeaving{measure.actors[measure.order[5]]});

  window.click("what_if_first");

  EXPECT_EQ(window.state().leaving, first);
}

TEST(Measures, OneIsChosenWithTheMouseAndTakenAwayAgain) {
  HeadlessWindow window(network_state());

  window.click("measure");
  window.click("###measure/betweenness_norm");
  EXPECT_EQ(window.state().measure, "betweenness_norm");
  ASSERT_TRUE(window.results().measure);
  window.click("measure");
  window.click("###measure/");

  EXPECT_FALSE(window.results().measure);
}

TEST(Measures, OneIsChosenWithTheKeyboardAlone) {
  HeadlessWindow window(network_state());

  window.press(key::f4);
  ASSERT_TRUE(window.has("###measure/degree"));
  window.press(key::down);
  window.press(key::enter);

  EXPECT_EQ(window.state().measure, "degree");
}

TEST(Measures, EscapeClosesTheChooserAndNothingElse) {
  HeadlessWindow window(network_state());
  window.act(SelectActor{ActorId("K001")});
  window.press(key::f4);

  window.press(key::escape);

  EXPECT_FALSE(window.has("###measure/degree"));
  EXPECT_EQ(window.state().selection, Selection(ActorId("K001")));
}

TEST(Measures, OneIsFoundBySearch) {
  HeadlessWindow window(viz_town_state());

  window.press(key::k, true);
  window.type(measure_title(Language::dutch, "pagerank"));
  window.press(key::enter);

  EXPECT_EQ(window.state().measure, "pagerank");
  EXPECT_EQ(window.state().place, WindowPlace::network);
}

TEST(Measures, OnlyWhatIsOfferedCanBeChosen) {
  auto state = network_state();

  update(state, SetMeasure{"somebodys_worth"});

  EXPECT_EQ(state.measure, "");
}

TEST(Measures, TheListRunsFromHighToLowWithRanks) {
  HeadlessWindow window(network_state());
  window.act(SetMeasure{"degree"});

  const auto& measure = *window.results().measure;
  ASSERT_EQ(measure.order.size(), window.results().graph.size());
  for (std::size_t row = 1; row < measure.order.size(); ++row) {
    EXPECT_GE(measure.values[measure.order[row - 1]], measure.values[measure.order[row]]);
  }
  EXPECT_EQ(measure.ranks, ranks(measure.values));
  const auto& first = measure.actors[measure.order.front()];
  window.click("measured/" + first.text());
  EXPECT_EQ(window.state().selection, Selection(first));
}

TEST(Measures, TheAreaOfANodeFollowsItsValue) {
  HeadlessWindow window(network_state());
  window.act(SetMeasure{"degree"});
  const auto& measure = *window.results().measure;

  const auto scene = scene_of(window.state(), window.results(), {});

  for (const auto& node : scene.nodes) {
    ASSERT_EQ(node.size, NodeSize::by_value);
    const double value = *measure.values[measure.place_of(node.actor->id)];
    const double area = static_cast<double>(radius_of(node)) * static_cast<double>(radius_of(node));
    if (radius_of(node) > smallest_radius) {
      EXPECT_NEAR(area, 400 * value / measure.high, 1e-2);
    }
  }
  EXPECT_TRUE(window.shows(measure_value(Language::dutch, measure, measure.high)));
  EXPECT_TRUE(window.shows("oppervlak = waarde"));
}

TEST(Measures, WhatIsNotDefinedIsHollowAndToldAndNeverZero) {
  HeadlessWindow window(with_a_stranger());
  const ActorId stranger("P099");
  window.act(SetMeasure{"burt_constraint"});

  const auto& measure = *window.results().measure;
  EXPECT_FALSE(measure.values[measure.place_of(stranger)]);
  EXPECT_EQ(measure.actors[measure.order.back()], stranger) << "after all who have a value";
  EXPECT_TRUE(window.shows("niet bepaald: "));
  const auto scene = scene_of(window.state(), window.results(), {});
  for (const auto& node : scene.nodes) {
    EXPECT_EQ(node.size == NodeSize::not_defined, node.degree == 0) << node.actor->id.text();
  }
  window.move_to(window.node(stranger));
  EXPECT_TRUE(window.shows("Niet bepaald: ")) << "the pointer gives the reason";
}

TEST(Measures, CertaintyComesWhenAMeasureThatHasItIsChosen) {
  HeadlessWindow window(network_state());
  EXPECT_TRUE(window.results().certainty.empty()) << "nobody looks at it";

  window.act(SetMeasure{"betweenness_norm"});

  ASSERT_EQ(window.results().certainty.size(), 1U);
  const auto* place = certainty_of(window.state(), window.results(), ActorId("K001"));
  ASSERT_NE(place, nullptr);
  EXPECT_TRUE(place->ranks);
  window.act(SetMeasure{"pagerank"});
  EXPECT_EQ(certainty_of(window.state(), window.results(), ActorId("K001")), nullptr);
}

TEST(Why, ThePageSaysWhatTheCommandLineSays) {
  HeadlessWindow window(network_state());
  window.act(SetMeasure{"betweenness_norm"});
  window.act(SelectActor{ActorId("K001")});
  EXPECT_TRUE(window.shows("in 9 van de 10")) << "the interval stands beside the value";
  window.click("why");

  ASSERT_TRUE(window.results().explanation);
  const auto& part = *window.results().explanation;
  ASSERT_TRUE(part.found);
  const auto& network = window.state().network();
  ExplanationAside aside;
  aside.name_of = [&](const ActorId& actor) { return actor_title(window.state(), actor); };
  const auto page = explanation_document(network, *part.found, Language::dutch, aside);
  EXPECT_TRUE(window.shows(page.title));
  const auto* measure = &*window.results().measure;
  EXPECT_EQ(part.found->value, measure->values[measure->place_of(ActorId("K001"))]);
  for (const auto* program : {"Gephi", "igraph", "NetworkX", "UCINET", "SocNetV"}) EXPECT_TRUE(window.shows(program));

  window.press(key::escape);
  EXPECT_FALSE(window.state().why_shown);
  EXPECT_FALSE(window.results().explanation);
  EXPECT_EQ(window.state().selection, Selection(ActorId("K001"))) << "one step back at a time";
}

TEST(Why, ThePageNamesPeopleWhereTheVaultIsOpen) {
  HeadlessWindow window(network_state());
  ASSERT_TRUE(vault_open(window.state()));
  window.act(SetMeasure{"degree"});
  window.act(SelectActor{ActorId("K001")});
  window.click("why");
  EXPECT_TRUE(window.shows("hier staan deelnemers met hun naam"));
  EXPECT_TRUE(window.shows("Aantal relaties van " + actor_title(window.state(), ActorId("K001"))));
}

TEST(Why, ThePageFollowsTheHand) {
  HeadlessWindow window(network_state());
  window.act(SetMeasure{"degree"});
  window.press(key::f12);
  EXPECT_FALSE(window.state().why_shown) << "nobody is selected";
  window.act(SelectActor{ActorId("K001")});
  window.press(key::f12);
  ASSERT_TRUE(window.results().explanation);
  window.act(SelectActor{ActorId("P002")});
  EXPECT_EQ(window.results().explanation->asked, (ValueAsked{"degree", ActorId("P002")}));
  window.act(SetMeasure{"harmonic_norm"});
  EXPECT_EQ(window.results().explanation->asked, (ValueAsked{"harmonic_norm", ActorId("P002")}));
  window.act(ApplyEdit{RemoveActor{ActorId("P002")}});
  EXPECT_FALSE(window.results().explanation);
  EXPECT_FALSE(window.shows("SocNetV"));
}

TEST(DocumentView, NarrowColumnsKeepTheirWidthAndWideOnesShare) {
  EXPECT_EQ(column_widths({10, 20, 30}, 100), (std::vector<float>{10, 20, 30}));
  EXPECT_EQ(column_widths({200, 10, 300}, 110), (std::vector<float>{50, 10, 50}));
  EXPECT_EQ(column_widths({}, 100), std::vector<float>{});
  for (const float width : column_widths({5, 5}, -1)) EXPECT_EQ(width, 0);
}

TEST(WhatIf, MarkedPeopleAreWeighedAtOnceAndTheNetworkStaysAsItIs) {
  HeadlessWindow window(network_state());
  const auto before = content_hash(window.state().network());
  window.act(SelectActor{ActorId("P002")});
  window.press(key::f9);
  window.act(SelectActor{ActorId("K001")});
  window.press(key::f9);

  ASSERT_TRUE(window.results().leaving);
  const auto& results = window.results();
  const auto expected =
      group_departure({window.state().network(), results.coverage, results.graph}, {ActorId("K001"), ActorId("P002")});
  EXPECT_EQ(results.leaving->departure.cells_lost, expected.cells_lost);
  EXPECT_EQ(results.leaving->departure.separated, expected.separated);
  EXPECT_EQ(content_hash(window.state().network()), before);
  EXPECT_TRUE(window.shows("Als deze 2 weggaan"));
  EXPECT_TRUE(window.shows("alleen zien wie een achtervang nodig heeft"));
  EXPECT_TRUE(window.shows("weg")) << "the badge";

  window.click("keep_all");

  EXPECT_TRUE(window.state().leaving.empty());
  EXPECT_FALSE(window.results().leaving);
}

TEST(WhatIf, AnOrganisationTakesItsPeopleAlong) {
  auto state = network_state();
  auto network = state.network();
  std::size_t people = 0;
  ActorId organisation;
  const auto graph = make_graph(network);
  const auto covered = coverage(network);
  for (const auto& departure : organisation_departures({network, covered, graph})) {
    if (departure.people.size() < 2 || graph.index_of(departure.organisation) == graph.size()) continue;
    organisation = departure.organisation;
    people = departure.people.size();
  }
  ASSERT_GE(people, 2U);
  HeadlessWindow window(std::move(state));

  window.act(ToggleLeaving{organisation});

  EXPECT_TRUE(window.shows("Als deze " + std::to_string(people + 1) + " weggaan"));
  EXPECT_TRUE(window.shows("met " + std::to_string(people) + " mensen"));
}

TEST(WhatIf, AMarkIsTakenOffAgain) {
  HeadlessWindow window(network_state());
  window.act(ToggleLeaving{ActorId("K001")});
  ASSERT_TRUE(window.shows("Als deze ene weggaat"));

  window.click("stays/K001");

  EXPECT_TRUE(window.state().leaving.empty());
}

TEST(WhatIf, WhoDoesNotTakePartOrIsGoneIsNotMarked) {
  auto state = network_state();
  update(state, ToggleLeaving{ActorId("K029")});
  EXPECT_TRUE(state.leaving.empty()) << "K029 has left already";
  update(state, ToggleLeaving{ActorId("K001")});

  update(state, ApplyEdit{RemoveActor{ActorId("K001")}});

  EXPECT_TRUE(state.leaving.empty());
}

}  // namespace
}  // namespace sleutelnet
