#include "report/language.hpp"

#include <gtest/gtest.h>

#include <array>
#include <set>

#include "tests/support/networks.hpp"

using namespace sleutelnet;
using sleutelnet::testing::day;

namespace {

constexpr Text all_texts[] = {
#define TEXT(name, dutch, english) Text::name,
#include "report/texts.def"
#undef TEXT
};
constexpr std::array both = {Language::dutch, Language::english};

}  // namespace

TEST(Language, EveryTextStandsInBothLanguages) {
  for (const auto name : all_texts) {
    EXPECT_FALSE(text(Language::dutch, name).empty());
    EXPECT_FALSE(text(Language::english, name).empty());
  }
}

TEST(Language, EveryTextCanBeFilledIn) {
  for (const auto language : both) {
    for (const auto name : all_texts) {
      const auto filled = text(language, name, {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"});
      EXPECT_EQ(filled.find('{'), std::string::npos) << filled;
      EXPECT_EQ(filled.find('}'), std::string::npos) << filled;
    }
  }
}

TEST(Language, SpeaksOfKeyPersonsWhereTheMunicipalityDoes) {
  std::size_t changed = 0;
  for (const auto tongue : {Language::dutch, Language::english}) {
    const Language usual(tongue), chosen(tongue, KeyWord::person);
    EXPECT_TRUE(chosen == tongue);
    EXPECT_FALSE(chosen == usual);
    for (const auto name : all_texts) {
      const auto words = text(chosen, name);
      for (const auto* other : {"leutelfigu", "ey figure"}) EXPECT_EQ(words.find(other), words.npos) << words;
      EXPECT_EQ(placeholders(words), placeholders(text(usual, name))) << words;
      if (words != text(usual, name)) ++changed;
    }
  }
  EXPECT_GT(changed, 20U);
  EXPECT_EQ(text({Language::dutch, KeyWord::person}, Text::summary_people), "sleutelpersonen doen mee");
  EXPECT_EQ(text({Language::english, KeyWord::person}, Text::summary_people), "key people take part");
  EXPECT_EQ(label({Language::dutch, KeyWord::person}, ActorKind::key_figure), "sleutelpersoon");
}

TEST(Language, NoTextHasDoubledOrLooseBlanks) {
  for (const auto language : both) {
    for (const auto name : all_texts) {
      const auto words = text(language, name);
      EXPECT_EQ(words.find("  "), std::string_view::npos) << words;
      EXPECT_NE(words.front(), ' ') << words;
    }
  }
}

// P42: no sentence ties an area or a group to violence or radicalisation.
TEST(Language, NoTextSpeaksOfViolenceOrRadicalisation) {
  for (const auto language : both) {
    for (const auto name : all_texts) {
      const std::string words(text(language, name));
      for (const auto* word :
           {"geweld", "violen", "radical", "extremis", "terror", "risicogroep", "dreiging", "jihad"}) {
        EXPECT_EQ(words.find(word), std::string::npos) << words;
      }
    }
  }
}

// P39: a person is never called important, central or strong.
TEST(Language, NoTextCallsAPersonImportant) {
  for (const auto name : all_texts) {
    const std::string dutch(text(Language::dutch, name));
    const std::string english(text(Language::english, name));
    for (const auto* word : {"belangrijkste", "invloedrijk", "machtig"})
      EXPECT_EQ(dutch.find(word), std::string::npos) << dutch;
    for (const auto* word : {"important", "influential", "powerful"})
      EXPECT_EQ(english.find(word), std::string::npos) << english;
  }
}

TEST(Language, NumbersAreGroupedTheWayTheLanguageDoes) {
  EXPECT_EQ(number(Language::dutch, 4120LL), "4.120");
  EXPECT_EQ(number(Language::english, 4120LL), "4,120");
  EXPECT_EQ(number(Language::dutch, 1234567LL), "1.234.567");
  EXPECT_EQ(number(Language::dutch, 999LL), "999");
  EXPECT_EQ(number(Language::dutch, 0LL), "0");
  EXPECT_EQ(number(Language::english, -1500LL), "−1,500");
}

TEST(Language, FractionsHaveACommaInDutchAndAPointInEnglish) {
  EXPECT_EQ(number(Language::dutch, 0.516, 2), "0,52");
  EXPECT_EQ(number(Language::english, 0.516, 2), "0.52");
  EXPECT_EQ(number(Language::dutch, 12345.5, 1), "12.345,5");
  EXPECT_EQ(number(Language::english, -0.25, 2), "−0.25");
}

TEST(Language, PercentagesHaveABlankInDutchOnly) {
  EXPECT_EQ(percentage(Language::dutch, 0.714), "71 %");
  EXPECT_EQ(percentage(Language::english, 0.714), "71%");
}

TEST(Language, DatesAreWrittenInWordsAndShort) {
  const auto date_of_test = day(2025, 11, 24);

  EXPECT_EQ(date(Language::dutch, date_of_test), "24 november 2025");
  EXPECT_EQ(date(Language::english, date_of_test), "24 November 2025");
  EXPECT_EQ(short_date(Language::dutch, date_of_test), "24-11-2025");
  EXPECT_EQ(short_date(Language::english, date_of_test), "24 Nov 2025");
}

TEST(Language, StatesOfACellHaveDifferentLetters) {
  std::set<char> letters;
  for (const auto state : {CellState::blank, CellState::thin, CellState::stale, CellState::covered, CellState::unknown,
                           CellState::out_of_scope}) {
    letters.insert(letter(state));
  }
  EXPECT_EQ(letters.size(), 6U);
}

TEST(Language, TermWithoutATranslationKeepsTheOtherWord) {
  Term term{.facet = Facet::domain, .code = TermId("zorg"), .dutch = "zorg", .english = {}, .definition = {}};
  EXPECT_EQ(label(Language::english, term), "zorg");
  term.dutch.clear();
  EXPECT_EQ(label(Language::dutch, term), "zorg");
}
