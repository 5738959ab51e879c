// The page behind one number holds what it must, in both languages, for every measure.

#include "report/explain.hpp"

#include <gtest/gtest.h>

#include "report/explain_words.hpp"
#include "report/measure_words.hpp"
#include "report/writers/html.hpp"
#include "tests/support/small_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

struct Page {
  Network network = small_town();
  Coverage covered = coverage(network);
  Graph graph = make_graph(network);
  MeasureOptions options{.coverage = &covered};

  Document of(const std::string& measure, const ActorId& actor, Language language) const {
    return explanation_document(network, *explain(network, graph, options, measure, actor), language);
  }
};

const std::vector<Language> both{Language::dutch, Language::english};

TEST(ExplanationDocument, HasDefinitionBasisPeersAndCountsForEveryMeasureAndActor) {
  const Page page;
  for (const auto language : both) {
    for (const auto& measure : measure_names(page.network, false, page.options)) {
      for (const auto& actor : page.graph.nodes) {
        const auto document = page.of(measure, actor, language);
        EXPECT_NE(document.title.find(actor.text()), std::string::npos);
        EXPECT_FALSE(document.warning.empty());
        const auto tables = tables_of(document);
        ASSERT_FALSE(tables.empty());
        EXPECT_EQ(tables.back()->rows.size(), 5U) << "one row for each program";
        for (const auto* table : tables) {
          for (const auto& row : table->rows) EXPECT_EQ(row.size(), table->columns.size()) << table->name;
        }
        EXPECT_EQ(to_html(document).find("{0}"), std::string::npos) << measure;
      }
    }
  }
}

TEST(ExplanationDocument, SaysWhyThereIsNoValue) {
  const auto network = plain_network(3, {{0, 1}});
  const auto graph = make_graph(network);
  const auto alone = explain(network, graph, {.municipal = false}, "closeness_reach", ActorId("n002"));
  const auto document = explanation_document(network, *alone, Language::dutch);
  const auto& first = std::get<Paragraph>(document.blocks.front());
  EXPECT_EQ(first.words, "Voor n002 is hier geen waarde: van deze deelnemer zijn geen relaties bekend.");
}

std::string beyond_words(DistanceUnit unit) {
  Explanation explanation;
  explanation.measure = "reach_24h";
  explanation.basis = StepsBasis{
      .unit = unit, .others = 4, .beyond = Circle{.distance = 30, .actors_in_all = 1, .actors = {ActorId("K2")}}};
  const auto blocks = basis_blocks({}, explanation, Language::dutch);
  EXPECT_EQ(blocks.size(), 1U);
  return std::get<Paragraph>(blocks.front()).words;
}

TEST(ExplanationDocument, NamesWhoIsNearestWhereNobodyIsNearEnough) {
  const auto words = beyond_words(DistanceUnit::hours);
  EXPECT_NE(words.find("te ver om mee te tellen: K2. Naar verwachting 30 uur."), std::string::npos) << words;
  EXPECT_EQ(words.find("niets om te noemen"), std::string::npos) << words;
  EXPECT_NE(beyond_words(DistanceUnit::steps).find("K2. Afstand: 30 stappen."), std::string::npos);
}

TEST(ExplanationDocument, StandsByNameForWhoMaySeeNames) {
  const Page page;
  const auto found = *explain(page.network, page.graph, page.options, "degree", ActorId("K001"));
  ExplanationAside aside;
  aside.name_of = [](const ActorId& actor) { return "Naam van " + actor.text(); };

  const auto document = explanation_document(page.network, found, Language::dutch, aside);

  EXPECT_NE(document.title.find("Naam van K001"), std::string::npos);
  EXPECT_NE(document.warning.find("met hun naam"), std::string::npos);
  const auto& row = tables_of(document).front()->rows.front();
  EXPECT_EQ(row.front().words, "Naam van " + row.front().exact);
}

TEST(ExplanationDocument, TellsHowSureTheValueIs) {
  const Page page;
  const auto explained = explain(page.network, page.graph, page.options, "degree", page.graph.nodes.front());
  ExplanationAside aside{.place = ActorPlace{3.0, 2, Spread{1, 4}, Spread{1, 6}, 0.5}};
  const auto unsure = explanation_document(page.network, *explained, Language::english, aside);
  EXPECT_EQ(std::get<Paragraph>(unsure.blocks[1]).words,
            "With what is uncertain of the ties: value 1 to 4, place 1 to 6 (in 9 of 10 draws).");
  const auto outside = certainty_words(Language::english, ActorPlace{3.0, 2, Spread{1, 1}, Spread{2, 2}, 1.0});
  EXPECT_EQ(outside,
            "With what is uncertain of the ties: value 1, place 2 (in 9 of 10 draws). The value above lies outside: it "
            "counts every tie that was written down, also the doubtful ones.");
  aside.place = ActorPlace{3.0, 2, Spread{3, 3}, Spread{2, 2}, 1.0};
  const auto firm = explanation_document(page.network, *explained, Language::dutch, aside);
  EXPECT_EQ(std::get<Paragraph>(firm.blocks[1]).words,
            "Dit blijft zo met wat onzeker is aan relaties (in 9 van de 10 trekkingen).");
  EXPECT_EQ(certainty_words(Language::dutch, ActorPlace{}), "");
}

TEST(ExplanationWords, HaveAWordForEveryCodeInBothLanguages) {
  for (const auto language : both) {
    for (int code = 0; code <= static_cast<int>(UndefinedReason::fewer_than_two_neighbourhoods); ++code) {
      const auto reason = static_cast<UndefinedReason>(code);
      EXPECT_EQ(label(language, reason).empty(), reason == UndefinedReason::none);
    }
    for (int code = 0; code <= static_cast<int>(PeerDifference::undefined_without_outgoing); ++code) {
      EXPECT_FALSE(label(language, static_cast<PeerDifference>(code)).empty());
      EXPECT_FALSE(code_of(static_cast<PeerDifference>(code)).empty());
    }
    for (int code = 0; code <= static_cast<int>(TieStanding::not_yet); ++code) {
      EXPECT_FALSE(label(language, static_cast<TieStanding>(code)).empty());
    }
  }
}

TEST(ExplanationWords, KeepWholeNumbersWholeAndSmallNumbersReadable) {
  EXPECT_EQ(value_words(Language::dutch, 12.0), "12");
  EXPECT_EQ(value_words(Language::dutch, 1234.0), "1.234");
  EXPECT_EQ(value_words(Language::dutch, 0.123456), "0,1235");
  EXPECT_EQ(value_words(Language::english, 0.00123456), "0.001235");
  EXPECT_EQ(value_words(Language::english, 1.5), "1.5000");
}

TEST(ExplanationWords, TellWhenAProgramAgreesHereButCountsDifferently) {
  PeerValue peer{.answer = PeerAnswer::printed, .agrees = true, .differences = {PeerDifference::divides_by_reached}};
  EXPECT_EQ(reason_of(Language::english, peer), "The same here. Divides by those reached, not by all others");
  peer.differences.clear();
  EXPECT_EQ(reason_of(Language::dutch, peer), "hetzelfde");
}

}  // namespace
}  // namespace sleutelnet
