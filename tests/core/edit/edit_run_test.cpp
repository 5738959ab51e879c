// Many edits in a run: the same records and the same refusals as one by one.

#include "core/edit/edit_run.hpp"

#include <gtest/gtest.h>

#include "core/support/random.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// Edits of few ids, so that they meet: twice the same, ends that are not there yet, organisations named before and
// after they come, records changed while others of their table wait.
class Edits {
 public:
  explicit Edits(std::uint64_t seed) : random_(seed) {}

  Edit next() {
    switch (below(10)) {
      case 0:
      case 1:
      case 2: return AddActor{key_figure(actor(), below(2) == 0 ? "" : actor())};
      case 3:
      case 4: return AddTie{tie("T" + std::to_string(below(12)), actor(), actor())};
      case 5:
      case 6: return AddReach{reach("R" + std::to_string(below(12)), actor(), "BU99010000", "zorg")};
      case 7: return SetArea{area(area_code(), 100)};
      case 8: return ChangeActor{key_figure(actor())};
      default: return RemoveActor{ActorId(actor())};
    }
  }

 private:
  int below(int bound) { return static_cast<int>(random_.below(static_cast<std::uint64_t>(bound))); }
  std::string actor() { return "K00" + std::to_string(below(8)); }

  std::string area_code() {
    const auto district = std::to_string(below(4));
    return below(2) == 0 ? "WK99010" + district : "BU99010" + district + "0" + std::to_string(below(3));
  }

  Random random_;
};

TEST(EditRun, EndsWhereOneByOneEnds) {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    SCOPED_TRACE(seed);
    Records alone{two_neighbourhoods(), {}};
    Records together = alone;
    Edits edits(seed);
    EditRun run(together);
    for (int step = 0; step < 60; ++step) {
      const auto edit = edits.next();
      EXPECT_EQ(run.apply(edit), apply_in_place(alone, edit)) << step;
    }
    run.finish();
    ASSERT_EQ(together, alone);
  }
}

TEST(EditRun, KnowsTheActorsAlsoInALongRow) {
  Records records{two_neighbourhoods(), {}};
  EditRun run(records);
  for (const auto* id : {"K001", "K002"}) ASSERT_FALSE(run.apply(AddActor{key_figure(id)}));
  for (int number = 0; number < 1500; ++number) {
    ASSERT_FALSE(run.apply(AddTie{tie("T" + std::to_string(number), "K001", "K002")})) << number;
  }
  EXPECT_EQ(run.apply(AddTie{tie("X", "K001", "K009")})->code, ReasonCode::tie_end_unknown);
  ASSERT_FALSE(run.apply(AddActor{key_figure("K009")}));
  EXPECT_FALSE(run.apply(AddTie{tie("X", "K001", "K009")}));
  ASSERT_FALSE(run.apply(RemoveActor{ActorId("K009")}));
  EXPECT_EQ(run.apply(AddTie{tie("Y", "K001", "K009")})->code, ReasonCode::tie_end_unknown);
}

TEST(EditRun, SeesWhatWaits) {
  Records records{two_neighbourhoods(), {}};
  EditRun run(records);
  ASSERT_FALSE(run.apply(AddActor{key_figure("K001")}));
  EXPECT_TRUE(run.waits(AddActor{key_figure("K001")}));
  EXPECT_FALSE(records.network.actors.contains(ActorId("K001")));
  ASSERT_FALSE(run.apply(SetArea{area("WK990107", 5)}));
  EXPECT_TRUE(records.network.actors.contains(ActorId("K001"))) << "another table is touched";
  ASSERT_NE(run.area(AreaId("WK990107")), nullptr);
  ASSERT_NE(run.area(AreaId("BU99010000")), nullptr);
  run.finish();
  EXPECT_TRUE(records.network.areas.contains(AreaId("WK990107")));
  EXPECT_FALSE(run.waits(SetArea{area("WK990107", 5)}));
}

TEST(EditRun, PutsEverythingWhenItEnds) {
  Records records{two_neighbourhoods(), {}};
  { EXPECT_FALSE(EditRun(records).apply(AddActor{key_figure("K001")})); }
  EXPECT_TRUE(records.network.actors.contains(ActorId("K001")));
}

}  // namespace
}  // namespace sleutelnet
