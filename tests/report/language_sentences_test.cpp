#include <gtest/gtest.h>

#include <set>

#include "core/network/codes.hpp"
#include "report/language.hpp"

using namespace sleutelnet;

namespace {

constexpr auto nl = Language::dutch;
constexpr auto en = Language::english;

Gap gap(GapReason reason) {
  return {.area = AreaId("BU99010000"), .value = TermId("zorg"), .reason = reason, .organisation = {}};
}

}  // namespace

TEST(Sentences, EmptyCellNamesItsInhabitants) {
  auto nobody = gap(GapReason::nobody);
  nobody.inhabitants = 4120;

  EXPECT_EQ(sentence(nl, nobody), "niemand · 4.120 inwoners");
  EXPECT_EQ(sentence(en, nobody), "nobody · 4,120 inhabitants");
  EXPECT_EQ(advice(nl, nobody), "Werf iemand");
}

TEST(Sentences, UnknownNumberOfInhabitantsIsLeftOut) { EXPECT_EQ(sentence(nl, gap(GapReason::nobody)), "niemand"); }

TEST(Sentences, ThinCellNamesTheOneItHangsOn) {
  auto one = gap(GapReason::one_person);
  one.actors = {ActorId("K017")};

  EXPECT_EQ(sentence(nl, one), "hangt aan K017");
  EXPECT_EQ(advice(nl, one), "Zoek een plaatsvervanger");
  one.actors.clear();
  EXPECT_EQ(sentence(nl, one), "hangt aan één persoon");
}

TEST(Sentences, PeopleOfOneBoardAreCounted) {
  auto board = gap(GapReason::one_board);
  board.people = 2;
  EXPECT_EQ(sentence(nl, board), "twee mensen, één bestuur");
  board.people = 3;
  EXPECT_EQ(sentence(nl, board), "3 mensen, één bestuur");
}

TEST(Sentences, MissedTargetTellsHowManyMore) {
  auto below = gap(GapReason::below_target);
  below.independent = 2;
  below.minimum = 3;

  EXPECT_EQ(sentence(nl, below), "2 van de 3 die nodig zijn");
  EXPECT_EQ(advice(en, below), "Find 1 more");
}

TEST(Sentences, EveryReasonForAGapHasWordsAndAdviceInBothLanguages) {
  for (int reason = 0; reason <= static_cast<int>(GapReason::below_target); ++reason) {
    const auto each = gap(static_cast<GapReason>(reason));
    EXPECT_FALSE(sentence(nl, each).empty());
    EXPECT_NE(advice(nl, each), advice(en, each));
  }
}

TEST(Sentences, ReasonNamesTheFacetInTheLanguage) {
  const Reason reason{ReasonCode::term_unknown, {"leeftijd", "80plus"}};

  EXPECT_EQ(sentence(nl, reason),
            "“80plus” staat niet in de lijst leeftijd. Kies een woord uit de lijst of voeg het toe.");
  EXPECT_EQ(sentence(en, reason), "“80plus” is not in the list age. Choose a word from the list or add it.");
}

TEST(Sentences, ReasonWritesDatesInFull) {
  const Reason reason{ReasonCode::dates_reversed, {"2025-03-04", "2025-01-02"}};
  EXPECT_EQ(sentence(en, reason), "The end date 2 January 2025 is before the start date 4 March 2025. Swap them.");
}

TEST(Sentences, MissingArgumentsLeaveAnEllipsis) {
  EXPECT_EQ(sentence(nl, Reason{ReasonCode::actor_unknown, {}}), "… staat niet in het netwerk. Voeg … eerst toe.");
}

TEST(Sentences, EveryReasonCodeHasItsOwnSentence) {
  std::set<std::string> sentences;
  const auto last = static_cast<int>(ReasonCode::nothing_to_redo);
  for (int code = 0; code <= last; ++code)
    sentences.insert(sentence(nl, Reason{static_cast<ReasonCode>(code), {"a", "b"}}));
  EXPECT_EQ(sentences.size(), static_cast<std::size_t>(last) + 1);
}

TEST(Sentences, CardThatWasNeverConfirmedSaysSo) {
  EXPECT_EQ(sentence(nl, Finding{FindingCode::card_old, false, {"K001", ""}}),
            "De kaart van K001 is nog nooit bevestigd. Laat de kaart bevestigen.");
  EXPECT_EQ(sentence(nl, Finding{FindingCode::card_old, false, {"K001", "2024-05-06"}}),
            "De kaart van K001 is voor het laatst bevestigd op 6 mei 2024. Laat de kaart bevestigen.");
}

TEST(Sentences, EditsReadAsWhatHappened) {
  EXPECT_EQ(sentence(nl, label_of(RemoveActor{ActorId("K017")})), "K017 verwijderd");
  const Batch batch{BatchKind::import, "actoren.csv", {RemoveActor{ActorId("K017")}, RemoveActor{ActorId("K018")}}};
  EXPECT_EQ(sentence(en, label_of(batch)), "actoren.csv (2 changes)");
}
