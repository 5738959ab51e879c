// The sentences of report/language_issues.cpp, on issues as the importers make them.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/merge.hpp"
#include "importers/table_file.hpp"
#include "report/language.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;
using testing::with_code;

Issue first(const std::string& text, IssueCode code) {
  return with_code(read_table("bereik.csv", text, {}).issues, code).at(0);
}

TEST(IssueSentence, SaysWhereWhatAndWhatToDo) {
  const auto issue = first("actor;gebied;domein;bron\nK1;BU99020101;zorg;gok\n", IssueCode::value_unknown);

  EXPECT_EQ(sentence(Language::dutch, issue),
            "bereik.csv, regel 2, kolom «bron»: ‘gok’ is geen bekende waarde. Gebruik: zelf, samen, schatting.");
  EXPECT_EQ(sentence(Language::english, issue),
            "bereik.csv, line 2, column “bron”: ‘gok’ is not a known value. Use: self, joint, estimate.");
}

TEST(IssueSentence, RangeIsTold) {
  const auto issue = first("van;naar;soort;sterkte\nK1;K2;kent;4\n", IssueCode::number_invalid);

  EXPECT_THAT(sentence(Language::dutch, issue), HasSubstr("van 1 tot en met 3"));
}

TEST(IssueSentence, LimitsAreInMegabytes) {
  Issue issue{
      Severity::file_refused, IssueCode::file_too_large, "groot.csv", 0, {}, {}, {"629145600", "536870912"}, {}};

  EXPECT_THAT(sentence(Language::dutch, issue), HasSubstr("512 MB"));
}

TEST(IssueSentence, WithoutAPlaceItStartsWithACapital) {
  const Issue issue{.severity = Severity::note, .code = IssueCode::vocabulary_default};

  EXPECT_THAT(sentence(Language::dutch, issue), StartsWith("Er is geen woordenlijst"));
}

TEST(IssueSentence, RefusedEditsUseTheWordsOfTheModel) {
  Issue issue{.severity = Severity::row_refused, .code = IssueCode::edit_refused, .file = "a.csv", .line = 3};
  issue.reason = {ReasonCode::dates_reversed, {"2025-01-02", "2025-01-01"}};

  EXPECT_EQ(sentence(Language::dutch, issue), "a.csv, regel 3: " + sentence(Language::dutch, issue.reason));
}

TEST(IssueSentence, EveryIssueHasASentenceInBothLanguagesWithoutOpenPlaces) {
  for (int number = 0; number <= static_cast<int>(IssueCode::self_loop); ++number) {
    const Issue issue{Severity::note,
                      static_cast<IssueCode>(number),
                      "a.csv",
                      2,
                      "kolom",
                      "waarde",
                      {"een", "twee", "drie", "vier"},
                      {ReasonCode::actor_unknown, {"K1"}}};
    for (const auto language : {Language::dutch, Language::english}) {
      const auto words = sentence(language, issue);

      EXPECT_GT(words.size(), 40U) << number;
      EXPECT_THAT(words, Not(HasSubstr("{"))) << number;
      EXPECT_EQ(words.back(), '.') << words;
    }
  }
}

TEST(IssueSentence, PossibleDuplicateTellsTheSharedSigns) {
  const Issue issue{Severity::attention,
                    IssueCode::possible_duplicate,
                    "namen.csv",
                    3,
                    {},
                    {},
                    {"K1", "K2", "telephone", "organisation"},
                    {}};

  EXPECT_THAT(sentence(Language::dutch, issue), HasSubstr("gelijk telefoonnummer, gelijke organisatie"));
}

}  // namespace
}  // namespace sleutelnet
