#include "core/store/erase.hpp"

#include <gtest/gtest.h>

#include "core/store/autosave.hpp"
#include "core/store/dossier.hpp"
#include "core/store/project_image.hpp"
#include "core/store/removal.hpp"
#include "core/store/safe_save.hpp"
#include "tests/core/store/support/failing_files.hpp"
#include "tests/core/store/support/projects.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
namespace fs = std::filesystem;

const ActorId omer("K001");
const LogNote note{day(2025, 11, 24), "ans", Act::erased, ActorId(), 0};
const std::vector<std::string> traces = {"K001", "Yıldız", "Ömer", "06-00000001", "omer@voorbeeld.nl"};

// A town in which everything points to Ömer: contacts, an agreement, notes of others, the log.
Project town_around_omer() {
  auto project = small_project();
  auto& network = project.records.network;
  network.contacts.put({.id = ContactId("C1"), .actor = omer, .by = ActorId("G001"), .date = day(2025, 5, 5)});
  network.contacts.put({.id = ContactId("C2"), .actor = ActorId("K002"), .by = omer, .date = day(2025, 5, 5)});
  network.agreements.put({.id = AgreementId("A1"), .actor = omer, .functions = {"meedenken"}});
  auto neighbour = *network.actors.find(ActorId("K002"));
  neighbour.note = "Vraag het eerst aan Ömer Yıldız-de Vries (K001), niet aan K0011.";
  neighbour.organisation = omer;
  network.actors.put(neighbour);
  network.targets.put({AreaId("BU99990101"), Facet::domain, TermId("zorg"), 2, {}, "wens van K001"});
  project.settings["laatst gekozen"] = "K001";
  add_to_log(project, {day(2025, 11, 1), "ans", Act::dossier_made, omer, 1});
  return project;
}

std::string plain(const fs::path& file, SealedKind kind) {
  const auto bytes = bytes_of(file);
  const auto content =
      unseal({reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()}, kind, town_secret());
  EXPECT_TRUE(content) << file;
  return content ? std::string(content->image.begin(), content->image.end()) : std::string();
}

// Every file of the folder, opened, byte for byte.
std::string everything_in(const fs::path& folder) {
  std::string all;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const bool names = entry.path().filename().string().find(".namen") != std::string::npos;
    all += bytes_of(entry) + plain(entry, names ? SealedKind::names : SealedKind::network);
  }
  return all;
}

bool stands_in(const std::string& text, const std::string& trace) {
  for (auto at = text.find(trace); at != std::string::npos; at = text.find(trace, at + 1)) {
    if (trace != "K001" || text[at + 4] != '1') return true;  // K0011 is somebody else
  }
  return false;
}

class Erased : public ::testing::Test {
 protected:
  Erased() {
    for (int number = 0; number < 7; ++number) EXPECT_FALSE(save_project(town_around_omer(), file, town_secret()));
    EXPECT_FALSE(write_autosave(town_around_omer(), file, town_secret()));
    put_bytes(folder / "stad.sleutelnet.nieuw", bytes_of(file));
    put_bytes(folder / "stad.namen.nieuw", bytes_of(folder / "stad.namen"));
  }

  ScratchFolder folder;
  fs::path file = folder / "stad.sleutelnet";
};

TEST_F(Erased, LeavesNoByteOfNameOrIdInAnyFile) {
  const auto before = everything_in(folder.path());
  for (const auto& trace : traces) ASSERT_TRUE(stands_in(before, trace)) << trace;

  const auto outcome = erase_person(file, town_secret(), omer, note);

  ASSERT_TRUE(outcome);
  EXPECT_TRUE(outcome->known);
  EXPECT_TRUE(outcome->thrown_away.empty());
  const auto after = everything_in(folder.path());
  for (const auto& trace : traces) EXPECT_FALSE(stands_in(after, trace)) << trace;
  EXPECT_TRUE(stands_in(after, "K0011"));
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 2 + 2 * kept_generations + 2);
}

TEST_F(Erased, LeavesTheOthersAndExplainsTheTotals) {
  ASSERT_TRUE(erase_person(file, town_secret(), omer, note));

  const auto project = load_project(file, town_secret()).value();
  const auto before = town_around_omer();
  const auto explained = [&](const std::string& moment, const char* record) {
    const auto found = project.removed.find({moment, record});
    return found == project.removed.end() ? 0U : static_cast<std::size_t>(found->second);
  };
  EXPECT_EQ(project.records.network.actors.size() + explained("", "actors"), before.records.network.actors.size());
  EXPECT_EQ(project.records.network.ties.size() + explained("", "ties"), before.records.network.ties.size());
  EXPECT_EQ(project.records.network.reach.size() + explained("", "reach"), before.records.network.reach.size());
  const auto& earlier = before.snapshots.front();
  EXPECT_EQ(project.snapshots.front().network.actors.size() + explained(earlier.name, "actors"),
            earlier.network.actors.size());
  EXPECT_EQ(project.snapshots.front().network.reach.size() + explained(earlier.name, "reach"),
            earlier.network.reach.size());
  EXPECT_EQ(project.records.network.contacts.find(ContactId("C2"))->by, ActorId());
  EXPECT_EQ(project.records.network.actors.find(ActorId("K002"))->note, "Vraag het eerst aan … (…), niet aan K0011.");
  EXPECT_EQ(project.records.vault.identities.size(), 1U);
}

TEST_F(Erased, StaysInTheLogAsAnActWithoutAPerson) {
  ASSERT_TRUE(erase_person(file, town_secret(), omer, note));

  const auto project = load_project(file, town_secret()).value();

  ASSERT_EQ(project.log.size(), 2U);
  EXPECT_EQ(project.log.back().act, Act::erased);
  EXPECT_EQ(project.log.back().count, 1);
  EXPECT_EQ(project.log.back().about, "");
  EXPECT_FALSE(broken_log_entry(project.log));
  EXPECT_TRUE(log_entries_about(project, omer).empty());
}

TEST_F(Erased, CanBeFinishedAfterAStopAtAnyWrite) {
  for (int step = 1; step < 60; step += 7) {
    FailingFiles files(Fault::killed, step);
    const auto stopped = erase_person(file, town_secret(), omer, note, files);
    ASSERT_TRUE(load_project(file, town_secret())) << step;
    if (stopped) break;
  }
  ASSERT_TRUE(erase_person(file, town_secret(), omer, note));
  const auto after = everything_in(folder.path());
  for (const auto& trace : traces) EXPECT_FALSE(stands_in(after, trace)) << trace;
}

TEST_F(Erased, ThrowsAwayWhatWasKeptUnderAnotherPassphraseAndSaysSo) {
  const auto other = folder / "ander.sleutelnet";
  ASSERT_FALSE(save_project(town_around_omer(), other, secret_of("vorig jaar")));
  fs::rename(other, generation(file, 3));
  fs::remove(folder / "ander.namen");

  const auto outcome = erase_person(file, town_secret(), omer, note);

  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->thrown_away, std::vector<fs::path>{generation(file, 3)});
  EXPECT_FALSE(fs::exists(generation(file, 3)));
  EXPECT_FALSE(fs::exists(folder / "stad.namen.3"));
}

TEST_F(Erased, OfAnIdThatNobodyHasChangesNothing) {
  const auto before = bytes_of(file);

  const auto outcome = erase_person(file, town_secret(), ActorId("K999"), note);

  ASSERT_TRUE(outcome);
  EXPECT_FALSE(outcome->known);
  EXPECT_EQ(bytes_of(file), before);
}

TEST_F(Erased, IsRefusedWhileTheNamesAreElsewhere) {
  fs::remove(folder / "stad.namen");
  fs::remove(folder / "stad.namen.nieuw");

  const auto outcome = erase_person(file, town_secret(), omer, note);

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().problem, StoreProblem::names_not_open);
}

// Compared with what a direct question to each table gives.
TEST_F(Erased, BeforeThatTheDossierHoldsAllThereIs) {
  const auto states = load_everywhere(file, town_secret());
  ASSERT_TRUE(states);

  const auto dossier = dossier_of(*states, omer);

  ASSERT_EQ(dossier.parts.size(), 2U) << "generations that hold the same are told once";
  const auto& present = dossier.parts.front();
  EXPECT_EQ(present.identity->email, "omer@voorbeeld.nl");
  EXPECT_EQ(present.card->id, omer);
  EXPECT_EQ(present.ties.size(), 2U);
  EXPECT_EQ(present.reach.size(), 2U);
  EXPECT_EQ(present.contacts.size(), 2U);
  EXPECT_EQ(present.agreements.size(), 1U);
  EXPECT_EQ(present.named_in, std::vector<ActorId>{ActorId("K002")});
  EXPECT_EQ(dossier.parts.back().moment, "2025-03-15");
  EXPECT_EQ(dossier.log.size(), 1U);
  EXPECT_TRUE(dossier_of(*states, ActorId("K999")).parts.empty());
}

TEST(WithoutWords, TakesWholeWordsInAnyCapitals) {
  const std::vector<std::string> words{"Bakker", "K1"};
  EXPECT_EQ(without_words("bakker, BAKKER en bakkerij", words), "…, … en bakkerij");
  EXPECT_EQ(without_words("K1 K10 (K1)", words), "… K10 (…)");
  EXPECT_EQ(without_words("", words), "");
}

}  // namespace
}  // namespace sleutelnet
