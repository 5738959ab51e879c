// The truths planted in Veldhaven (sample-data/veldhaven/expected/waarheden.csv): each row marked "now" is
// found by the program; rows marked "pending" wait for questions that it cannot answer yet.

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "cli/json.hpp"
#include "core/analysis/compare.hpp"
#include "core/analysis/components.hpp"
#include "core/analysis/contact_log.hpp"
#include "core/analysis/departure.hpp"
#include "core/analysis/domain_pairs.hpp"
#include "core/analysis/gaps.hpp"
#include "core/analysis/owners.hpp"
#include "core/analysis/recruit.hpp"
#include "core/network/check.hpp"
#include "core/network/codes.hpp"
#include "importers/import_files.hpp"
#include "report/disclose.hpp"
#include "tests/samples/veldhaven.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

std::vector<TableRow> rows_of(const std::string& truth) {
  std::vector<TableRow> found;
  for (auto& row : expected_table("waarheden.csv")) {
    if (row.at("truth") == truth && row.at("state") == "now") found.push_back(std::move(row));
  }
  EXPECT_FALSE(found.empty()) << truth << " is not planted";
  return found;
}

Coverage coverage_of(const TableRow& row, CoverageOptions options = {}) {
  if (!row.at("facet").empty()) options.facet = *from_code<Facet>(row.at("facet"));
  return coverage(veldhaven_on(row.at("snapshot")), options);
}

std::vector<Gap> gaps_of(const TableRow& row) { return gaps(veldhaven_on(row.at("snapshot")), coverage_of(row)); }

std::string ids(const std::vector<ActorId>& actors) {
  std::string joined;
  for (const auto& actor : actors) joined += (joined.empty() ? "" : "|") + actor.text();
  return joined;
}

// "blank:somebody_left": state and reason of that cell in the gap list.
void expect_gap(const TableRow& row) {
  for (const auto& gap : gaps_of(row)) {
    if (gap.area.text() != row.at("area") || gap.value.text() != row.at("value")) continue;
    EXPECT_EQ(std::string(code_of(gap.state)) + ":" + std::string(code_of(gap.reason)), row.at("expected"));
    const bool names_somebody = !row.at("actor").empty();
    EXPECT_TRUE(!names_somebody || ids(gap.actors) == row.at("actor")) << ids(gap.actors);
    return;
  }
  ADD_FAILURE() << row.at("area") << ' ' << row.at("value") << " is no gap";
}

bool has_finding(const std::string& snapshot, FindingCode code, const std::vector<std::string>& arguments) {
  const auto findings = check({veldhaven_on(snapshot), {}});
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& finding) { return finding.code == code && finding.arguments == arguments; });
}

DepartureImpact departure_of(const TableRow& row) {
  const auto& network = veldhaven_on(row.at("snapshot"));
  const auto graph = make_graph(network);
  const auto impacts = departure_impacts(network, coverage(network), graph);
  return impacts.at(graph.index_of(ActorId(row.at("actor"))));
}

TEST(Truths, T1_ThreeCellsGoToZeroWhenK017Leaves) {
  for (const auto& row : rows_of("T1")) {
    const auto& expected = row.at("expected");
    if (expected.find(':') != std::string::npos) {
      expect_gap(row);
      continue;
    }
    const auto impact = departure_of(row);
    if (expected == "lost") {
      const CellPlace cell{AreaId(row.at("area")), TermId(row.at("value"))};
      EXPECT_EQ(std::count(impact.cells_lost.begin(), impact.cells_lost.end(), cell), 1);
    } else if (expected == "articulation") {
      EXPECT_GT(impact.components_after, impact.components_before);
    } else if (row.at("facet").empty()) {
      EXPECT_EQ(std::to_string(impact.separated), expected);
    } else {
      EXPECT_EQ(std::to_string(impact.cells_lost.size()), expected);
    }
  }
}

TEST(Truths, T2_TwoPeopleOfOneBoardAreOne) {
  for (const auto& row : rows_of("T2")) {
    if (!row.at("area").empty()) {
      expect_gap(row);
      continue;
    }
    const auto found = gaps_of(row);
    const auto boards =
        std::count_if(found.begin(), found.end(), [](const Gap& gap) { return gap.reason == GapReason::one_board; });
    EXPECT_EQ(std::to_string(boards), row.at("expected"));
  }
}

TEST(Truths, T3_A03HoldsAThirdOfTheRelations) {
  const auto rows = rows_of("T3");
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_TRUE(has_finding(rows[0].at("snapshot"), FindingCode::owner_concentration,
                          {rows[0].at("actor"), rows[0].at("expected"), rows[1].at("expected")}));
  const auto held = owners(veldhaven_on(rows[0].at("snapshot")));
  const auto busy = std::find_if(held.owners.begin(), held.owners.end(),
                                 [&](const OwnerLoad& load) { return load.owner.text() == rows[0].at("actor"); });
  ASSERT_NE(busy, held.owners.end());
  EXPECT_EQ(std::to_string(busy->relations), rows[0].at("expected"));
  EXPECT_EQ(std::to_string(held.relations), rows[1].at("expected"));
  EXPECT_EQ(std::count_if(held.owners.begin(), held.owners.end(), [](const auto& load) { return load.concentrated; }),
            1);
  EXPECT_TRUE(busy->concentrated);
}

TEST(Truths, T4_FourEntrepreneursAreUnconnectedToTheRest) {
  for (const auto& row : rows_of("T4")) {
    const auto graph = make_graph(veldhaven_on(row.at("snapshot")));
    const auto components = weak_components(graph);
    std::set<std::uint32_t> numbers;
    for (const auto& id : split(row.at("actor"), '|'))
      numbers.insert(components.of_node.at(graph.index_of(ActorId(id))));
    ASSERT_EQ(numbers.size(), 1U);
    EXPECT_EQ(std::to_string(components.sizes.at(*numbers.begin())), row.at("expected"));
  }
}

TEST(Truths, T5_EducationAndCareAreUntiedInNieuwVeldAndOnCampus) {
  for (const auto& row : rows_of("T5")) {
    const auto untied = untied_domains(domain_ties(veldhaven_on(row.at("snapshot"))));
    const auto planted = std::find_if(untied.begin(), untied.end(), [&](const UntiedDomains& pair) {
      const std::set<std::string> domains{pair.one.text(), pair.other.text()};
      return pair.district.text() == row.at("area") && domains == std::set<std::string>{"onderwijs", "zorg"};
    });
    ASSERT_NE(planted, untied.end()) << row.at("area");
    EXPECT_EQ(planted->why, MissingLink::no_tie) << row.at("area");  // with people on both sides
  }
}

TEST(Truths, T6_WhoWasNotSpokenForHalfAYear) {
  const auto rows = rows_of("T6");
  const auto network = veldhaven_on(rows.front().at("snapshot"));
  const auto log = contact_log(network);
  std::set<std::string> silent, planted;
  for (const auto& each : log.people) {
    if (!each.days || *each.days > log.silent_days) silent.insert(each.key_figure.text());
  }
  for (const auto& row : rows) {
    planted.insert(row.at("actor"));
    const bool written_to = std::any_of(network.contacts.begin(), network.contacts.end(), [&](const auto& contact) {
      const auto days = (log.as_of - contact.date).count();
      return contact.actor.text() == row.at("actor") && !contact.two_way && days <= log.silent_days;
    });
    EXPECT_EQ(written_to, row.at("expected") == "newsletters") << row.at("actor");
  }
  EXPECT_EQ(silent, planted);
  EXPECT_EQ(log.silent, 8);
}

TEST(Truths, T7_OnePersonHasFiveOwnersAndNoAgreement) {
  for (const auto& row : rows_of("T7")) {
    const auto held = owners(veldhaven_on(row.at("snapshot")));
    const auto person = std::find_if(held.key_figures.begin(), held.key_figures.end(), [&](const OwnedKeyFigure& each) {
      return each.key_figure.text() == row.at("actor");
    });
    ASSERT_NE(person, held.key_figures.end());
    if (row.at("expected") == "no_agreement") {
      EXPECT_FALSE(person->has_agreement);
      EXPECT_TRUE(has_finding(row.at("snapshot"), FindingCode::no_agreement, {row.at("actor")}));
    } else {
      EXPECT_EQ(std::to_string(person->owners.size()), row.at("expected"));
      EXPECT_TRUE(has_finding(row.at("snapshot"), FindingCode::many_owners, {row.at("actor"), row.at("expected")}));
    }
  }
}

Import mailed_batch() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(veldhaven_folder / "import"))
    files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return import_files(*veldhaven().records, files);
}

bool has_issue(const Import& import, IssueCode code, const std::string& argument) {
  return std::any_of(import.issues.begin(), import.issues.end(), [&](const Issue& issue) {
    const auto& given = issue.arguments;
    return issue.code == code && issue.line > 0 && std::find(given.begin(), given.end(), argument) != given.end();
  });
}

TEST(Truths, T8_ADuplicateUnderTwoSpellingsIsSuggestedAndNotMerged) {
  const auto import = mailed_batch();
  for (const auto& row : rows_of("T8")) {
    EXPECT_TRUE(has_issue(import, IssueCode::possible_duplicate, row.at("actor")));
    EXPECT_TRUE(has_issue(import, IssueCode::possible_duplicate, row.at("expected")));
    EXPECT_TRUE(has_issue(import, IssueCode::possible_duplicate, "telephone")) << "the reason is not told";
    const auto after = apply(*veldhaven().records, import.edit);
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->network.actors.contains(ActorId(row.at("actor"))));
    EXPECT_TRUE(after->network.actors.contains(ActorId(row.at("expected"))));
  }
}

TEST(Truths, T9_ANoteWithABeliefTermIsWithheld) {
  const auto import = mailed_batch();
  for (const auto& row : rows_of("T9")) {
    EXPECT_TRUE(has_issue(import, IssueCode::note_withheld, row.at("expected")));
    const auto after = apply(*veldhaven().records, import.edit);
    EXPECT_TRUE(after->network.actors.find(ActorId(row.at("actor")))->note.empty());
  }
}

TEST(Truths, T10_ATieToANonParticipantIsRefused) {
  const auto import = mailed_batch();
  for (const auto& row : rows_of("T10")) {
    EXPECT_TRUE(has_issue(import, IssueCode::unknown_actor, row.at("expected")));
    const auto after = apply(*veldhaven().records, import.edit);
    for (const auto& tie : after->network.ties) {
      EXPECT_NE(tie.source.text(), row.at("expected"));
      EXPECT_NE(tie.target.text(), row.at("expected"));
    }
  }
}

TEST(Truths, T11_ACandidateWithoutNoticeIsNamedAfterTwentyEightDays) {
  const auto import = mailed_batch();
  for (const auto& row : rows_of("T11")) {
    EXPECT_TRUE(has_issue(import, IssueCode::candidate_without_name_rights, row.at("actor")));
    EXPECT_TRUE(has_issue(import, IssueCode::candidate_without_name_rights, row.at("expected"))) << "days";
    const auto after = apply(*veldhaven().records, import.edit);
    const auto findings = check(*after);
    const std::vector<std::string> about{row.at("actor"), row.at("expected")};
    EXPECT_TRUE(std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
      return finding.code == FindingCode::candidate_overdue && finding.arguments == about;
    }));
  }
}

TEST(Truths, TheMailedBatchLosesOnlyTheRowOfTheNonParticipant) {
  const auto import = mailed_batch();
  std::size_t refused = 0;
  for (const auto& file : import.files) {
    EXPECT_EQ(file.rows_read, file.rows_kept + file.rows_merged + file.rows_refused) << file.file;
    refused += file.rows_refused;
  }
  EXPECT_EQ(refused, 1U);
}

TEST(Truths, T12_AgeBandIsUncoveredInNineBuurten) {
  for (const auto& row : rows_of("T12")) {
    const auto covered = coverage_of(row);
    if (!row.at("area").empty()) {
      EXPECT_EQ(covered.find(AreaId(row.at("area")), TermId(row.at("value")))->people, 0) << row.at("area");
      continue;
    }
    const auto empty = std::count_if(covered.cells.begin(), covered.cells.end(), [&](const Cell& cell) {
      return cell.value.text() == row.at("value") && cell.state != CellState::out_of_scope && cell.people == 0;
    });
    EXPECT_EQ(std::to_string(empty), row.at("expected"));
  }
}

bool reached(const Coverage& coverage, const std::string& area) {
  return std::any_of(coverage.cells.begin(), coverage.cells.end(),
                     [&](const Cell& cell) { return cell.area.text() == area && cell.people > 0; });
}

TEST(Truths, T13_OneBuurtFewerIsTwoLostAndOneGained) {
  for (const auto& row : rows_of("T13")) {
    const auto covered = coverage_of(row);
    if (row.at("area").empty()) {
      EXPECT_EQ(std::to_string(covered.totals.neighbourhoods_reached), row.at("expected"));
      continue;
    }
    auto earlier = row;
    earlier["snapshot"] = "2025-01-13";
    EXPECT_EQ(reached(coverage_of(earlier), row.at("area")), row.at("expected") == "lost") << row.at("area");
    EXPECT_EQ(reached(covered, row.at("area")), row.at("expected") == "gained") << row.at("area");
  }
}

TEST(Truths, T14_FarmersVillagesAreKnownByEstimatesOnly) {
  for (const auto& row : rows_of("T14")) expect_gap(row);
}

TEST(Truths, T15_BusinessParksAndWaterAreInNoGapList) {
  for (const auto& row : rows_of("T15")) {
    for (const auto facet : {Facet::domain, Facet::setting, Facet::age, Facet::theme}) {
      const auto& network = veldhaven_on(row.at("snapshot"));
      for (const auto& gap : gaps(network, coverage(network, {.facet = facet}))) {
        EXPECT_NE(gap.area.text(), row.at("area"));
      }
    }
  }
}

TEST(Truths, T17_TheBestNextRecruitIsForYouthInNieuwVeld) {
  for (const auto& row : rows_of("T17")) {
    const auto& network = veldhaven_on(row.at("snapshot"));
    const auto covered = coverage_of(row);
    const auto plan = plan_recruitment(network, covered);
    ASSERT_FALSE(plan.profiles.empty());
    EXPECT_EQ(plan.profiles[0].area.text(), row.at("area"));
    EXPECT_EQ(plan.profiles[0].values, std::vector{TermId(row.at("value"))});
    EXPECT_EQ(std::to_string(plan.profiles[0].closes.size()), row.at("expected"));
    EXPECT_TRUE(verify(network, covered, plan));
    // Strictly the best: the next profile closes fewer.
    ASSERT_GT(plan.profiles.size(), 1U);
    EXPECT_LT(plan.profiles[1].gain, plan.profiles[0].gain);
  }
}

TEST(Truths, T16_AGroupOfThreeIsNotCountedForTheCouncil) {
  for (const auto& row : rows_of("T16")) {
    auto network = veldhaven_on(row.at("snapshot"));
    const auto in_group = [](const Actor& actor) {
      return actor.kind == ActorKind::key_figure && participates(actor) && actor.style == Style::critical_thinker;
    };
    const auto group = std::count_if(network.actors.begin(), network.actors.end(), in_group);
    ASSERT_EQ(std::to_string(group), row.at("expected"));
    const auto whole = disclose(results_of(network), {.recipient = Recipient::council});
    EXPECT_TRUE(whole.taking_part) << "a count of many people may be told";

    // Whoever is left when only this group takes part: every count of people is one of so few.
    network.actors.erase_if([&](const Actor& actor) { return participates(actor) && !in_group(actor); });
    const auto told = disclose(results_of(network), {.recipient = Recipient::council});
    EXPECT_FALSE(told.taking_part);
    for (const auto& count : told.claims) EXPECT_TRUE(!count || *count == 0 || *count >= 5) << *count;
    EXPECT_TRUE(told.results.network.actors.empty());
  }
}

TEST(Truths, T18_EveningsOnlyLeavesCampusUncoveredByDay) {
  for (const auto& row : rows_of("T18")) {
    const AreaId area(row.at("area"));
    const TermId value(row.at("value"));
    EXPECT_GT(coverage_of(row).find(area, value)->people, 0) << area.text();
    EXPECT_EQ(coverage_of(row, {.moment = Moment::daytime}).find(area, value)->people, 0) << area.text();
  }
}

TEST(Truths, T19_JoinersAndLeaversAddUp) {
  const auto changes = compare(veldhaven_on("2025-01-13"), veldhaven_on("2025-11-24"));
  const auto rows = rows_of("T19");
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(std::to_string(changes.departed.size()), rows[0].at("expected"));
  EXPECT_EQ(std::to_string(changes.joined.size()), rows[1].at("expected"));
  EXPECT_EQ(
      changes.members_before + static_cast<int>(changes.joined.size()) - static_cast<int>(changes.departed.size()),
      changes.members_after);
}

TEST(Truths, EveryTruthMarkedNowHasATest) {
  const std::set<std::string> tested{"T1",  "T2",  "T3",  "T4",  "T5",  "T6",  "T7",  "T8",  "T9", "T10",
                                     "T11", "T12", "T13", "T14", "T15", "T16", "T17", "T18", "T19"};
  for (const auto& row : expected_table("waarheden.csv")) {
    EXPECT_TRUE(row.at("state") == "pending" || tested.contains(row.at("truth"))) << row.at("truth");
  }
}

}  // namespace
}  // namespace sleutelnet
