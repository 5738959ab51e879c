#include "core/network/check.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

bool has(const std::vector<Finding>& findings, FindingCode code, bool breaks_schema) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.code == code && finding.breaks_schema == breaks_schema;
  });
}

Records town_with(const Actor& actor) {
  Records records{two_neighbourhoods(), {}};
  records.network.actors.put(actor);
  return records;
}

Agreement agreement_of(const std::string& actor) {
  Agreement made;
  made.id = AgreementId("G" + actor);
  made.actor = ActorId(actor);
  return made;
}

TEST(Check, AWholeNetworkHasNoFindings) {
  auto records = town_with(key_figure("K001"));
  records.network.agreements.put(agreement_of("K001"));
  EXPECT_TRUE(check(records).empty());
}

TEST(Check, NamesATieToSomebodyUnknown) {
  auto records = town_with(key_figure("K001"));
  records.network.ties.put(tie("T1", "K001", "K999"));
  const auto findings = check(records);
  ASSERT_TRUE(has(findings, FindingCode::tie_end_unknown, true));
  EXPECT_EQ(findings.front().arguments, (std::vector<std::string>{"T1", "K999"}));
}

TEST(Check, AnActiveKeyFigureWithoutNoticeBreaksTheSchema) {
  auto person = key_figure("K001");
  person.notice.reset();
  EXPECT_TRUE(has(check(town_with(person)), FindingCode::active_without_notice, true));
}

TEST(Check, ACandidateWithoutNoticeIsOverdueAfterTwentyEightDays) {
  auto person = key_figure("K001");
  person.status = ActorStatus::candidate;
  person.notice.reset();
  person.joined = today - std::chrono::days{28};
  EXPECT_FALSE(has(check(town_with(person)), FindingCode::candidate_overdue, false));
  person.joined = today - std::chrono::days{29};
  EXPECT_TRUE(has(check(town_with(person)), FindingCode::candidate_overdue, false));
}

TEST(Check, ACardIsOldTheDayAfterTwelveMonths) {
  auto person = key_figure("K001");
  person.confirmed = plus_months(today, -12);
  EXPECT_FALSE(has(check(town_with(person)), FindingCode::card_old, false));
  person.confirmed = plus_months(today, -12) - std::chrono::days{1};
  EXPECT_TRUE(has(check(town_with(person)), FindingCode::card_old, false));
}

TEST(Check, NamesAnOwnerWithMoreThanAQuarterOfTheRelations) {
  Records records{two_neighbourhoods(), {}};
  for (const auto* owner : {"A01", "A02", "A03", "A04"}) {
    records.network.actors.put(actor(owner, ActorKind::municipal_team));
  }
  for (int number = 0; number < 12; ++number) {
    const auto id = "K" + std::to_string(100 + number);
    records.network.actors.put(key_figure(id));
    // A03 holds 4 of 12 (a third); A01 holds 3 of 12, exactly a quarter, which is not more.
    const auto* owner = number < 4 ? "A03" : number < 7 ? "A01" : number < 10 ? "A02" : "A04";
    auto owned = tie("T" + id, owner, id);
    owned.kind = TieKind::account_holder;
    records.network.ties.put(owned);
  }
  const auto findings = check(records);
  const auto named = std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
    return finding.code == FindingCode::owner_concentration;
  });
  EXPECT_EQ(named, 1);
  const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
    return finding.code == FindingCode::owner_concentration;
  });
  EXPECT_EQ(found->arguments, (std::vector<std::string>{"A03", "4", "12"}));
}

}  // namespace
}  // namespace sleutelnet
