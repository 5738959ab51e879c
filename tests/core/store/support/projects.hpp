#pragma once
// Projects to save and a folder to save them in.

#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "core/network/codes.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/small_town.hpp"

namespace sleutelnet::testing {

// A folder of its own that goes with the object.
class ScratchFolder {
 public:
  ScratchFolder() {
    static std::atomic<int> number = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("sleutelnet-store-" + std::to_string(getpid()) + "-" + std::to_string(++number));
    std::filesystem::create_directories(path_);
  }
  ~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

inline std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline void put_bytes(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

inline Secret secret_of(std::string_view passphrase, KeyCost cost = interactive_cost) {
  return Secret(SecretBytes(passphrase.begin(), passphrase.end()), cost);
}

// One secret for a whole test program: its key is made once.
inline const Secret& town_secret() {
  static const Secret secret = secret_of("drie oude bomen");
  return secret;
}

inline Project small_project() {
  Project project;
  project.records.network = small_town();
  project.records.network.synthetic = false;
  project.records.vault.identities.put({ActorId("K001"), "Ömer Yıldız-de Vries", "06-00000001", "omer@voorbeeld.nl"});
  project.records.vault.identities.put({ActorId("K003"), "Fenna Zandstra", "", ""});
  auto before = small_town_before();
  before.synthetic = false;
  project.snapshots.push_back({"2025-03-15", before});
  project.settings["taal"] = "nl";
  return project;
}

// Every value of every closed list, every field once known and once not, and texts that want to be misread.
inline Project full_project() {
  auto project = small_project();
  auto& network = project.records.network;
  Actor card{.id = ActorId("K'1\"|\\;"), .organisation = ActorId("O001"), .role = "hoofd\nzorg", .note = "é|\\"};
  card.domains = {TermId("zorg"), TermId("a|b"), TermId("c\\"), TermId("")};
  card.notice = Notice{"v1", "ar", day(2025, 1, 10)};
  card.joined = day(1970, 1, 1);
  card.departed = day(2199, 12, 31);
  card.confirmed = day(1900, 1, 1);
  network.actors.put(card);
  int number = 0;
  const auto next = [&](const char* letter) { return letter + std::to_string(++number); };
  const auto each = []<class Value>(Value /*of*/, auto make) {
    for (const auto& code : codes<Value>()) make(code.value);
  };
  each(ActorKind{}, [&](auto value) { network.actors.put({.id = ActorId(next("X")), .kind = value}); });
  each(ActorStatus{}, [&](auto value) { network.actors.put({.id = ActorId(next("X")), .status = value}); });
  each(Style{}, [&](auto value) { network.actors.put({.id = ActorId(next("X")), .style = value}); });
  each(Independence{}, [&](auto value) { network.actors.put({.id = ActorId(next("X")), .independence = value}); });
  each(Availability{}, [&](auto value) { network.actors.put({.id = ActorId(next("X")), .availability = value}); });
  each(ResponseClass{}, [&](auto value) { network.actors.put({.id = ActorId(next("X")), .response = value}); });
  each(ExitReason{}, [&](auto value) { network.actors.put({.id = ActorId(next("X")), .exit_reason = value}); });
  const ActorId one("K001");
  const ActorId other("K002");
  each(TieKind{}, [&](auto value) { network.ties.put({TieId(next("T")), one, other, value, 3}); });
  each(Frequency{}, [&](auto value) {
    network.ties.put({.id = TieId(next("T")), .source = one, .target = other, .frequency = value, .directed = true});
  });
  each(TieEvidence{}, [&](auto value) {
    network.ties.put({.id = TieId(next("T")), .source = one, .target = other, .evidence = value, .weight = "2.50"});
  });
  each(ReachSource{}, [&](auto value) {
    network.reach.put({.id = ReachId(next("R")),
                       .actor = one,
                       .area = AreaId("BU99990001"),
                       .theme = TermId("eenzaam"),
                       .source = value,
                       .asserted = day(2025, 1, 1),
                       .expires = day(2026, 1, 1)});
  });
  each(Facet{}, [&](auto value) {
    network.terms.put({value, TermId("t"), "nl", "en", "uitleg", -3, day(2020, 1, 1), day(2030, 1, 1), TermId("u")});
    network.targets.put({AreaId("BU99990001"), value, TermId("t"), 2, ResponseClass::within_2h, "omdat"});
    network.inquiries.put({AreaId("WK999900"), value, TermId(), day(2025, 2, 2)});
  });
  each(ContactChannel{}, [&](auto value) {
    network.contacts.put({ContactId(next("C")), one, other, day(2025, 5, 5), value, Initiative::key_figure,
                          ContactPurpose::crisis, true, day(2025, 6, 6), day(2025, 7, 7)});
  });
  // Once a value: the kept files are from before a purpose could have two words (kept_versions_test.cpp).
  std::set<ContactPurpose> purposes;
  each(ContactPurpose{}, [&](auto value) {
    if (!purposes.insert(value).second) return;
    network.contacts.put({.id = ContactId(next("C")), .actor = one, .date = day(2025, 5, 5), .purpose = value});
  });
  each(AgreementForm{}, [&](auto value) {
    network.agreements.put({AgreementId(next("A")), one, {"meedenken", ""}, day(2025, 1, 1), std::nullopt, value});
  });
  network.agreements.put({.id = AgreementId(next("A")), .actor = one, .functions = {""}});
  auto area = *network.areas.find(AreaId("BU99990001"));
  area.indicators = {{"aantal", 2024, 12.25, std::nullopt}, {"aantal", 2023, std::nullopt, -99997}};
  area.change = BoundaryChange::border_changed;
  area.inhabitants.reset();
  network.areas.put(area);
  network.areas.put({.code = AreaId("BU99990009"),
                     .surface = AreaSurface::abroad,
                     .polygons = {{{{0.1, -0.0}, {1e300, 5e-324}}, {}}, {}}});
  project.log.push_back({day(2025, 11, 24), "ans", Act::created, "", 0, "ab"});
  project.log.push_back({day(2025, 11, 25), "ans", Act::erased, "c0ffee", 7, "cd"});
  project.log_keys[one] = "00ff";
  project.removed[{"2025-03-15", "actors"}] = 1;
  return project;
}

}  // namespace sleutelnet::testing
