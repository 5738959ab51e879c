// Every version of the file format that was ever released opens for good: a file of each is kept here.

#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/core/store/support/projects.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

const std::filesystem::path kept = std::filesystem::path(SOURCE_FOLDER) / "tests/core/store/data";

// SLEUTELNET_KEEP_VERSION=1 writes the file of a version that is new; one that was released is never written again.
void keep(const std::string& name, const Project& project, const Secret& secret) {
  if (std::getenv("SLEUTELNET_KEEP_VERSION") == nullptr || std::filesystem::exists(kept / name)) return;
  ASSERT_FALSE(save_project(project, kept / name, secret));
}

TEST(KeptVersions, TheFirstOpensSealed) {
  keep("version-1.sleutelnet", full_project(), town_secret());

  const auto loaded = load_project(kept / "version-1.sleutelnet", town_secret());

  ASSERT_TRUE(loaded);
  EXPECT_TRUE(*loaded == full_project());
}

TEST(KeptVersions, TheSecondKnowsWhatTheMunicipalityChose) {
  auto chosen = full_project();
  chosen.records.network.choices = {.key_word = KeyWord::person, .quiet_days = 90};
  keep("version-2.sleutelnet", chosen, town_secret());

  const auto loaded = load_project(kept / "version-2.sleutelnet", town_secret());

  ASSERT_TRUE(loaded);
  EXPECT_TRUE(*loaded == chosen);
}

TEST(KeptVersions, TheFirstOpensInClear) {
  Project invented;
  invented.records.network = small_town();
  invented.records.vault.identities.put({ActorId("K001"), "Verzonnen Naam", "", ""});
  keep("version-1-in-clear.sleutelnet", invented, Secret());

  const auto loaded = load_project(kept / "version-1-in-clear.sleutelnet", Secret());

  ASSERT_TRUE(loaded);
  EXPECT_TRUE(*loaded == invented);
}

}  // namespace
}  // namespace sleutelnet
