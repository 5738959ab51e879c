// Every kind of row as a table: what is shown can be typed back, what is copied reads back, and every edit undoes.

#include "viz/manage/tables.hpp"

#include <gtest/gtest.h>

#include "tests/support/manage_town.hpp"

namespace sleutelnet {
namespace {

class Tables : public testing::TestWithParam<ManageView> {};

TEST_P(Tables, HaveRowsThatAreFoundByTheirKey) {
  const auto records = manage_town();
  const auto& table = row_table(GetParam());
  ASSERT_GT(table.size(records), 0U);
  std::set<std::string> keys;
  for (std::size_t row = 0; row < table.size(records); ++row) {
    const auto key = table.key(records, row);
    EXPECT_TRUE(keys.insert(key).second) << key;
    EXPECT_EQ(table.row_of(records, key), row);
  }
  EXPECT_FALSE(table.row_of(records, "nobody"));
}

// Typing what stands there already changes nothing, in either language.
TEST_P(Tables, TakeWhatTheyShow) {
  const auto records = manage_town();
  const auto& table = row_table(GetParam());
  for (const auto language : {Language::dutch, Language::english}) {
    const CellView view{records, language};
    for (std::size_t row = 0; row < table.size(records); row += 3) {
      for (std::size_t column = 0; column < table.columns().size(); ++column) {
        if (!table.columns()[column].editable) continue;
        SCOPED_TRACE(table.key(records, row) + " column " + std::to_string(column));
        for (const auto& text : {table.show(view, row, column), table.copy(view, row, column)}) {
          if (text.empty()) continue;
          const auto edit = table.edited(view, row, column, text);
          ASSERT_TRUE(std::holds_alternative<Edit>(edit)) << text;
          const auto after = apply(records, std::get<Edit>(edit));
          ASSERT_TRUE(after) << sentence(language, after.reason());
          EXPECT_TRUE(*after == records) << text;
        }
      }
    }
  }
}

TEST_P(Tables, RefuseNonsenseInEveryColumnThatIsNotFreeText) {
  const auto records = manage_town();
  const auto& table = row_table(GetParam());
  const CellView view{records, Language::dutch};
  for (std::size_t column = 0; column < table.columns().size(); ++column) {
    const auto edit = table.edited(view, 0, column, "€#@!");
    if (!table.columns()[column].editable || table.columns()[column].has_choices || table.columns()[column].number) {
      EXPECT_TRUE(std::holds_alternative<CellRefusal>(edit)) << column;
    }
  }
}

TEST_P(Tables, OfferOnlyChoicesThatTheyTake) {
  const auto records = manage_town();
  const auto& table = row_table(GetParam());
  const CellView view{records, Language::english};
  for (std::size_t column = 0; column < table.columns().size(); ++column) {
    for (const auto& choice : table.choices(view, column)) {
      EXPECT_TRUE(std::holds_alternative<Edit>(table.edited(view, 0, column, choice))) << choice;
    }
  }
}

TEST_P(Tables, KeepNamesFromTheClipboard) {
  const auto records = manage_town();
  const auto& table = row_table(GetParam());
  const CellView view{records, Language::dutch};
  for (std::size_t row = 0; row < table.size(records); ++row) {
    for (std::size_t column = 0; column < table.columns().size(); ++column) {
      EXPECT_EQ(table.copy(view, row, column).find("Persoon"), std::string::npos) << table.copy(view, row, column);
    }
  }
}

TEST_P(Tables, TakeARowOutOrSayWhyItStays) {
  const auto records = manage_town();
  const auto& table = row_table(GetParam());
  const auto removal = table.removal(records, 0);
  if (const auto* edit = std::get_if<Edit>(&removal)) {
    const auto after = apply(records, *edit);
    ASSERT_TRUE(after);
    EXPECT_EQ(table.size(*after), table.size(records) - 1);
  } else {
    EXPECT_FALSE(text(Language::dutch, std::get<ManageText>(removal)).empty());
  }
}

INSTANTIATE_TEST_SUITE_P(All, Tables, testing::ValuesIn(table_views),
                         [](const auto& each) { return std::to_string(static_cast<int>(each.param)); });

TEST(CellValues, ActorsAreReadByIdTitleOrName) {
  auto records = manage_town();
  const CellView view{records, Language::dutch};
  const auto read = [&](const std::string& text) { return read_actor(view, text); };
  EXPECT_EQ(std::get<ActorId>(read("K012")), ActorId("K012"));
  EXPECT_EQ(std::get<ActorId>(read("Persoon 12 (K012)")), ActorId("K012"));
  EXPECT_EQ(std::get<ActorId>(read("persoon 12")), ActorId("K012"));
  EXPECT_TRUE(std::get<ActorId>(read("")).empty());
  EXPECT_EQ(std::get<CellProblem>(read("Persoon 99")).what, ManageText::problem_actor);

  records.vault.identities.put({.id = ActorId("K013"), .name = "Persoon 12", .telephone = "", .email = ""});
  EXPECT_EQ(std::get<CellProblem>(read("persoon 12")).what, ManageText::problem_actor_twice);
}

TEST(CellValues, DaysAndNumbersAreReadAsPeopleWriteThem) {
  EXPECT_EQ(std::get<0>(read_day("24-11-2025")), make_date(2025, 11, 24));
  EXPECT_EQ(std::get<0>(read_day("2025-11-24")), make_date(2025, 11, 24));
  EXPECT_EQ(std::get<0>(read_day("24 Nov 2025")), make_date(2025, 11, 24));
  EXPECT_EQ(std::get<0>(read_day("1 mei 2025")), make_date(2025, 5, 1));
  EXPECT_EQ(std::get<CellProblem>(read_day("31 Apr 2025")).what, ManageText::problem_date);
  EXPECT_EQ(std::get<CellProblem>(read_day("31-4-2025")).what, ManageText::problem_date);
  EXPECT_EQ(std::get<0>(read_number("1.234", 0, 9999)), 1234);
  EXPECT_EQ(std::get<CellProblem>(read_number("4", 1, 3)).arguments, (std::vector<std::string>{"4", "1", "3"}));
}

TEST(CellValues, UnknownStandsLastBothWays) {
  const CellKey unknown, low = 1.0, high = 2.0;
  for (const bool descending : {false, true}) {
    EXPECT_TRUE(comes_before(low, unknown, descending));
    EXPECT_TRUE(comes_before(high, unknown, descending));
    EXPECT_FALSE(comes_before(unknown, low, descending));
    EXPECT_FALSE(comes_before(unknown, unknown, descending));
  }
  EXPECT_TRUE(comes_before(low, high, false));
  EXPECT_TRUE(comes_before(high, low, true));
}

}  // namespace
}  // namespace sleutelnet
