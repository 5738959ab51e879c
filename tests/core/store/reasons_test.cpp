#include "core/store/reasons.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/store/dossier.hpp"
#include "core/store/erase.hpp"
#include "tests/core/store/support/projects.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Project town_with(const std::string& id, const std::string& name) {
  auto project = small_project();
  project.records.vault.identities.put({.id = ActorId(id), .name = name});
  return project;
}

void log_with_reason(Project& project, const std::string& reason) {
  add_to_log(project, {day(2025, 11, 1), "ans", Act::names_exported, ActorId(), 2});
  keep_reason(project, reason);
}

bool names_somebody(const std::string& name, const std::string& reason) {
  return person_named_in(town_with("K001", name), reason) == ActorId("K001");
}

TEST(Reasons, ANameHoweverShortIsFoundInAReason) {
  EXPECT_TRUE(names_somebody("Jan van Dijk", "afscheid van Jan"));
  EXPECT_TRUE(names_somebody("Jan van Dijk", "voor dhr. Dijk, woensdag"));
  EXPECT_TRUE(names_somebody("Jan van Dijk", "jan van dijk verhuist"));
  EXPECT_TRUE(names_somebody("Öz, A.", "bezoek aan Öz"));
}

TEST(Reasons, WordsThatAreNoNameAreFree) {
  EXPECT_FALSE(names_somebody("Jan van Dijk", "uitnodiging van de wijk"));
  EXPECT_FALSE(names_somebody("Jan van Dijk", "De dijk is in januari klaar"));
  EXPECT_FALSE(names_somebody("Vries, A. de", "a. de rest volgt")) << "initials and particles";
  EXPECT_FALSE(names_somebody("Jan van Dijk", ""));
}

TEST(Reasons, AnOrganisationMayBeNamed) {
  auto project = town_with("G001", "Stichting Anker");
  auto organisation = *project.records.network.actors.find(ActorId("G001"));
  organisation.kind = ActorKind::organisation;
  project.records.network.actors.put(organisation);

  EXPECT_EQ(person_named_in(project, "uitnodiging door Stichting Anker"), std::nullopt);
}

class ReasonsInTheLog : public ::testing::Test {
 protected:
  ReasonsInTheLog() {
    auto project = small_project();
    log_with_reason(project, "uitnodiging voor het afscheid");
    log_with_reason(project, "vraag van K001");
    log_with_reason(project, "voor Ömer Yıldız-de Vries");
    log_with_reason(project, "vraag van K0011");
    EXPECT_FALSE(save_project(project, file, town_secret()));
  }

  ScratchFolder folder;
  std::filesystem::path file = folder / "stad.sleutelnet";
};

TEST_F(ReasonsInTheLog, ThatNameSomebodyStandInTheDossier) {
  const auto states = load_everywhere(file, town_secret());
  ASSERT_TRUE(states);

  const auto dossier = dossier_of(*states, ActorId("K001"));

  ASSERT_EQ(dossier.reasons.size(), 2U);
  EXPECT_EQ(dossier.reasons[0].number, 2U);
  EXPECT_EQ(dossier.reasons[0].reason, "vraag van K001");
  EXPECT_EQ(dossier.reasons[1].number, 3U);
  EXPECT_THAT(dossier_of(*states, ActorId("K002")).reasons, IsEmpty());
}

TEST_F(ReasonsInTheLog, GoWithThePersonWhileTheChainStays) {
  const auto outcome = erase_person(file, town_secret(), ActorId("K001"), {day(2025, 11, 24), "ans"});

  ASSERT_TRUE(outcome);
  EXPECT_THAT(outcome->reasons_gone, ElementsAre(2U, 3U));
  const auto project = load_project(file, town_secret()).value();
  EXPECT_EQ(broken_log_entry(project.log), std::nullopt);
  EXPECT_EQ(project.log.size(), 5U) << "with the erasure itself";
  EXPECT_EQ(reason_of(project, 1), "uitnodiging voor het afscheid");
  EXPECT_EQ(reason_of(project, 2), "");
  EXPECT_EQ(reason_of(project, 3), "");
  EXPECT_EQ(reason_of(project, 4), "vraag van K0011");
}

}  // namespace
}  // namespace sleutelnet
