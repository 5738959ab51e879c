// How somebody likes the window is kept between runs, and nothing else.

#include "viz/preferences.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace sleutelnet {
namespace {

class PreferencesFile : public ::testing::Test {
 protected:
  PreferencesFile() { std::filesystem::remove_all(folder_); }

  const std::filesystem::path folder_ = std::filesystem::path(BUILD_FOLDER) / "scratch" / "preferences";
  const std::filesystem::path file_ = folder_ / "sleutelnet" / "preferences";
};

TEST_F(PreferencesFile, ComeBackAsTheyWere) {
  for (const auto& preferences :
       {Preferences{}, Preferences{.language = Language::english, .scale = 2.25, .dark = true, .less_motion = true}}) {
    ASSERT_TRUE(write_preferences(file_, preferences));
    EXPECT_EQ(read_preferences(file_, {.scale = 3, .dark = !preferences.dark}), preferences);
  }
}

TEST_F(PreferencesFile, WhatIsMissingOrNotUnderstoodIsAsItWas) {
  const Preferences otherwise{.language = Language::english, .scale = 1.5, .dark = true, .less_motion = true};

  EXPECT_EQ(read_preferences(file_, otherwise), otherwise) << "there is no file";
  std::filesystem::create_directories(file_.parent_path());
  std::ofstream(file_) << "language fr\nscale groot\nscale 900\nscale 10\nground\nmotion\n\n";
  EXPECT_EQ(read_preferences(file_, otherwise), otherwise);
}

TEST_F(PreferencesFile, WhatWasAskedForOnceIsNotKept) {
  const Preferences kept{.language = Language::dutch, .scale = 2};
  const Preferences before{.language = Language::english, .scale = 1.5};
  auto after = before;
  after.dark = true;
  EXPECT_EQ(with_changes(kept, before, after), (Preferences{.language = Language::dutch, .scale = 2, .dark = true}));
}

TEST_F(PreferencesFile, AreForTheirOwnerAlone) {
  ASSERT_TRUE(write_preferences(file_, {}));
  EXPECT_EQ(std::filesystem::status(file_).permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(PreferencesFile, FailToBeWrittenWithoutHarm) {
  EXPECT_FALSE(write_preferences({}, {}));
  EXPECT_FALSE(write_preferences("/dev/null/preferences", {}));
}

}  // namespace
}  // namespace sleutelnet
