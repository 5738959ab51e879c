#include "core/edit/waiting_rows.hpp"

#include <gtest/gtest.h>

#include <map>

#include "core/support/random.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// By definition: a map of the last row of each key.
class Waiting {
 public:
  void set(const std::string& id, const std::string& role = "") {
    auto row = key_figure(id);
    row.role = role;
    waiting_.set(row);
    expected_[row.id] = row;
    expect_all_found();
  }

  void put_into_and_compare() {
    waiting_.put_into(table_);
    for (auto& [id, row] : expected_) all_[id] = row;
    std::vector<Actor> rows;
    for (const auto& [id, row] : all_) rows.push_back(row);
    EXPECT_EQ(table_.rows(), rows);
    for (const auto& [id, row] : expected_) EXPECT_FALSE(waiting_.contains(id));
    expected_.clear();
  }

 private:
  void expect_all_found() const {
    for (const auto& [id, row] : expected_) {
      ASSERT_NE(waiting_.find(id), nullptr) << id.text();
      EXPECT_EQ(*waiting_.find(id), row);
    }
    for (const auto* absent : {"K", "K0015", "K999"}) EXPECT_FALSE(waiting_.contains(ActorId(absent)));
  }

  WaitingRows<Actor> waiting_;
  Table<Actor> table_;
  std::map<ActorId, Actor> expected_, all_;
};

TEST(WaitingRows, FindEachOfRowsThatRise) {
  Waiting waiting;
  for (const auto* id : {"K001", "K002", "K003", "K004"}) waiting.set(id);
  waiting.put_into_and_compare();
}

TEST(WaitingRows, FindEachOfRowsThatFall) {
  Waiting waiting;
  for (const auto* id : {"K004", "K003", "K002", "K001"}) waiting.set(id);
  waiting.put_into_and_compare();
}

TEST(WaitingRows, FindEachAlsoAfterOneThatIsOutOfOrder) {
  Waiting waiting;
  for (const auto* id : {"K001", "K003", "K005", "K004", "K006", "K002"}) waiting.set(id);
  waiting.put_into_and_compare();
}

TEST(WaitingRows, KeepTheLastOfOneKeyBeforeAndAfterTheOrderIsLost) {
  Waiting waiting;
  waiting.set("K001", "first");
  waiting.set("K003", "first");
  waiting.set("K001", "second");
  waiting.set("K002", "first");
  waiting.set("K003", "second");
  waiting.set("K002", "second");
  waiting.put_into_and_compare();
}

TEST(WaitingRows, StartAnewOnceTheyArePut) {
  Waiting waiting;
  waiting.set("K005");
  waiting.set("K001");
  waiting.put_into_and_compare();
  waiting.set("K002");
  waiting.set("K003");
  waiting.put_into_and_compare();
  waiting.set("K001", "changed");
  waiting.put_into_and_compare();
}

TEST(WaitingRows, HoldWhatAMapHoldsInAnyOrder) {
  Random random(5);
  Waiting waiting;
  for (int step = 0; step < 400; ++step) {
    waiting.set("K0" + std::to_string(random.below(40) + 100), std::to_string(step));
    if (random.below(25) == 0) waiting.put_into_and_compare();
  }
}

}  // namespace
}  // namespace sleutelnet
