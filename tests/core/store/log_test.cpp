#include "core/store/log.hpp"

#include <gtest/gtest.h>

#include <set>

#include "tests/core/store/support/projects.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

Project logged_project() {
  auto project = small_project();
  add_to_log(project, {day(2025, 11, 1), "ans", Act::created, ActorId(), 0});
  add_to_log(project, {day(2025, 11, 2), "ans", Act::dossier_made, ActorId("K001"), 1});
  add_to_log(project, {day(2025, 11, 3), "bob", Act::dossier_made, ActorId("K003"), 1});
  add_to_log(project, {day(2025, 11, 4), "bob", Act::dossier_made, ActorId("K001"), 1});
  return project;
}

TEST(ProjectLog, FindsTheEntriesAboutSomebody) {
  const auto project = logged_project();

  EXPECT_EQ(log_entries_about(project, ActorId("K001")), (std::vector<std::size_t>{2, 4}));
  EXPECT_EQ(log_entries_about(project, ActorId("K003")), (std::vector<std::size_t>{3}));
  EXPECT_TRUE(log_entries_about(project, ActorId("K002")).empty());
}

TEST(ProjectLog, HoldsNoIdAndDoesNotShowThatTwoEntriesAreAboutOne) {
  std::set<std::string> marks;
  for (const auto& entry : logged_project().log) {
    EXPECT_EQ(entry.about.find("K00"), std::string::npos);
    if (!entry.about.empty()) marks.insert(entry.about);
  }
  EXPECT_EQ(marks.size(), 3U);
}

TEST(ProjectLog, NoticesEveryEntryThatWasChangedTakenOutOrPutBetween) {
  const auto log = logged_project().log;
  EXPECT_FALSE(broken_log_entry(log));
  for (std::size_t at = 0; at < log.size(); ++at) {
    const auto expect_broken = [&](auto change) {
      auto changed = log;
      change(changed[at]);
      EXPECT_EQ(broken_log_entry(changed), at + 1);
    };
    expect_broken([](LogEntry& entry) { entry.by = "eve"; });
    expect_broken([](LogEntry& entry) { entry.day += std::chrono::days(1); });
    expect_broken([](LogEntry& entry) { entry.act = Act::purged; });
    expect_broken([](LogEntry& entry) { entry.about += "0"; });
    expect_broken([](LogEntry& entry) { entry.count += 1; });
    auto shorter = log;
    shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(at));
    EXPECT_EQ(broken_log_entry(shorter).has_value(), at + 1 < log.size()) << "the last can only be missed elsewhere";
  }
}

TEST(ProjectLog, StaysWholeWhenTheKeyOfSomebodyIsThrownAway) {
  auto project = logged_project();

  project.log_keys.erase(ActorId("K001"));

  EXPECT_FALSE(broken_log_entry(project.log));
  EXPECT_TRUE(log_entries_about(project, ActorId("K001")).empty());
}

}  // namespace
}  // namespace sleutelnet
