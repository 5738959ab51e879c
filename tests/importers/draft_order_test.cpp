#include "importers/draft_order.hpp"

#include <gtest/gtest.h>

#include <set>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

DraftRow row_of(Edit edit, const std::string& file, std::size_t line) {
  DraftRow row;
  row.edit = std::move(edit);
  row.place.file = file;
  row.place.line = line;
  return row;
}

// Which records come in two pieces, with another in between.
std::set<std::string> torn_apart(const std::vector<OrderedRow>& ordered) {
  std::set<std::string> seen, torn;
  for (std::size_t at = 0; at < ordered.size(); ++at) {
    const auto& identity = ordered[at].identity;
    const bool follows = at > 0 && ordered[at - 1].identity == identity;
    if (!seen.insert(identity).second && !follows) torn.insert(identity);
  }
  return torn;
}

TEST(DraftOrder, PutsRowsAboutOneRecordRightAfterEachOther) {
  std::vector<DraftRow> rows;
  for (const auto* file : {"een.csv", "twee.csv"}) {
    for (const auto* id : {"K002", "K001", "K003"}) {
      rows.push_back(row_of(AddActor{key_figure(id, "O01")}, file, rows.size() + 2));
      rows.push_back(row_of(AddTie{tie("T" + std::string(id), id, "O01")}, file, rows.size() + 2));
    }
    rows.push_back(row_of(AddActor{actor("O01", ActorKind::organisation)}, file, rows.size() + 2));
  }

  const auto ordered = in_order(rows);

  EXPECT_EQ(ordered.size(), rows.size());
  EXPECT_TRUE(torn_apart(ordered).empty());
  EXPECT_EQ(ordered[0].row->place.file, "een.csv");  // of one record in the order read
  EXPECT_EQ(ordered[1].row->place.file, "twee.csv");
}

TEST(DraftOrder, KeepsAnAreaTogetherWhateverLevelItsRowsState) {
  auto as_district = area("BU99010000", 100);
  as_district.level = AreaLevel::district;
  std::vector<DraftRow> rows;
  rows.push_back(row_of(SetArea{as_district}, "een.csv", 2));
  rows.push_back(row_of(SetArea{area("WK990100", 300)}, "een.csv", 3));
  rows.push_back(row_of(SetArea{area("BU99010000", 100)}, "twee.csv", 2));

  const auto ordered = in_order(rows);

  EXPECT_TRUE(torn_apart(ordered).empty());
  EXPECT_EQ(ordered[0].identity, identity_of(rows[1].edit));  // the wijk before its buurt
}

}  // namespace
}  // namespace sleutelnet
