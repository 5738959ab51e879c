// What a condition holds for, against its definition read off the records.

#include "viz/explore/condition.hpp"

#include <gtest/gtest.h>

#include <functional>

#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"

namespace sleutelnet {
namespace {

class Conditions : public ::testing::Test {
 protected:
  Conditions() : window_(viz_town_state()) {}

  std::set<ActorId> who(const Condition& condition) const {
    std::set<ActorId> actors;
    const auto marks = who_meet(window_.state(), window_.results(), condition);
    EXPECT_EQ(marks.size(), window_.results().drawn.size());
    for (std::size_t node = 0; node < marks.size(); ++node) {
      if (marks[node]) actors.insert(window_.results().drawn.nodes[node]);
    }
    return actors;
  }
  std::set<ActorId> where(const std::function<bool(const Actor&)>& holds) const {
    std::set<ActorId> actors;
    for (const auto& id : window_.results().drawn.nodes) {
      if (holds(*window_.state().network().actors.find(id))) actors.insert(id);
    }
    return actors;
  }
  const Network& network() const { return window_.state().network(); }

  HeadlessWindow window_;
};

TEST_F(Conditions, KindAndStatusAreThoseOfTheCard) {
  for (const auto kind : {ActorKind::key_figure, ActorKind::professional, ActorKind::organisation}) {
    EXPECT_EQ(who(OfKind{kind}), where([&](const Actor& actor) { return actor.kind == kind; }));
  }
  EXPECT_EQ(who(OfStatus{ActorStatus::active}),
            where([](const Actor& actor) { return actor.status == ActorStatus::active; }));
  EXPECT_TRUE(who(OfStatus{ActorStatus::left}).empty()) << "who left is not on the canvas";
}

TEST_F(Conditions, AWijkIsReachedByWhoClaimsOneOfItsBuurtenOrAllOfTheMunicipality) {
  for (const auto* district : areas_at(network(), AreaLevel::district)) {
    const auto expected = where([&](const Actor& actor) {
      for (const auto& reach : network().reach) {
        if (reach.actor != actor.id) continue;
        if (reach.area == district->code || lies_within(network(), reach.area, district->code) ||
            lies_within(network(), district->code, reach.area)) {
          return true;
        }
      }
      return false;
    });
    EXPECT_EQ(who(ReachesArea{district->code}), expected) << district->code.text();
  }
}

TEST_F(Conditions, QuickerAnswersAreAmongTheSlower) {
  const auto quick = who(RespondsWithin{ResponseClass::within_2h});
  const auto slower = who(RespondsWithin{ResponseClass::within_24h});

  EXPECT_TRUE(std::includes(slower.begin(), slower.end(), quick.begin(), quick.end()));
  EXPECT_EQ(slower, where([](const Actor& actor) {
              return actor.response == ResponseClass::within_2h || actor.response == ResponseClass::within_24h;
            }));
}

TEST_F(Conditions, WithoutAnAgreementIsEveryKeyFigureWhomNoneNames) {
  const auto expected = where([&](const Actor& actor) {
    const auto& agreements = network().agreements;
    return actor.kind == ActorKind::key_figure && participates(actor) &&
           std::none_of(agreements.begin(), agreements.end(),
                        [&](const Agreement& agreement) { return agreement.actor == actor.id; });
  });
  EXPECT_EQ(who(AsksAttention{Attention::no_agreement}), expected);
}

TEST_F(Conditions, TheListAndTheRingAreTwoThings) {
  const auto open = who(AsksAttention{Attention::leaves_gap});
  const auto link = who(AsksAttention{Attention::only_link});

  EXPECT_EQ(link, where([&](const Actor& actor) { return is_only_link(window_.results(), actor.id); }));
  EXPECT_TRUE(std::includes(open.begin(), open.end(), link.begin(), link.end()))
      << "whoever is the only link leaves something open";
}

TEST_F(Conditions, StepsGrowUntilTheWholePart) {
  const ActorId middle("G001");
  auto before = who(NearTo{middle, 1});
  EXPECT_TRUE(before.contains(middle));
  for (int steps = 2; steps <= most_ego_steps; ++steps) {
    const auto now = who(NearTo{middle, steps});
    EXPECT_TRUE(std::includes(now.begin(), now.end(), before.begin(), before.end()));
    before = now;
  }
  EXPECT_TRUE(who(NearTo{ActorId("nobody"), 3}).empty());
}

TEST_F(Conditions, OfTiesItNamesBothEnds) {
  const auto strong = who(HasTieStrength{3});
  for (const auto& tie : network().ties) {
    if (!in_force(tie, network().date) || tie.strength.value_or(0) < 3) continue;
    EXPECT_TRUE(strong.contains(tie.source)) << tie.id.text();
    EXPECT_TRUE(strong.contains(tie.target)) << tie.id.text();
  }
  EXPECT_LT(strong.size(), window_.results().drawn.size());
  const auto left = ties_left(window_.state(), window_.results(), {HasTieStrength{3}});
  std::set<ActorId> ends;
  for (const auto& [low, high] : left) {
    EXPECT_LT(low, high);
    ends.insert(window_.results().drawn.nodes[low]);
    ends.insert(window_.results().drawn.nodes[high]);
  }
  EXPECT_EQ(ends, strong);
}

TEST_F(Conditions, AMeasureAsksAtLeastTheValueOfSomebody) {
  EXPECT_TRUE(condition_choices(window_.state(), window_.results(), 6).empty()) << "no measure is chosen";
  window_.act(ShowPlace{WindowPlace::network});
  window_.act(SetMeasure{"degree"});

  const auto choices = condition_choices(window_.state(), window_.results(), 6);

  ASSERT_FALSE(choices.empty());
  const auto highest = std::get<MeasureAtLeast>(choices.front());
  EXPECT_EQ(who(highest), where([&](const Actor& actor) {
              const auto node = window_.results().graph.index_of(actor.id);
              return node < window_.results().graph.size() &&
                     static_cast<double>(window_.results().graph.arcs_of(node).size()) >= highest.value;
            }));
}

TEST_F(Conditions, EveryChoiceIsOfItsKindAndHasWordsInBothLanguages) {
  window_.act(ShowPlace{WindowPlace::network});
  window_.act(SelectActor{ActorId("K001")});
  window_.act(SetMeasure{"degree"});
  for (const auto language : {Language::dutch, Language::english}) {
    window_.act(SetLanguage{language});
    for (std::size_t kind = 0; kind < condition_kinds; ++kind) {
      EXPECT_FALSE(condition_heading(window_.state(), kind).empty());
      const auto choices = condition_choices(window_.state(), window_.results(), kind);
      EXPECT_FALSE(choices.empty()) << kind;
      std::set<std::string> words;
      for (const auto& choice : choices) {
        EXPECT_EQ(choice.index(), kind);
        EXPECT_TRUE(words.insert(condition_words(window_.state(), window_.results(), choice)).second)
            << "two choices read alike";
      }
    }
  }
}

}  // namespace
}  // namespace sleutelnet
