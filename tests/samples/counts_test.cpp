// The sizes of Veldhaven per snapshot, as the generator counted them.

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/analysis/compare.hpp"
#include "core/network/check.hpp"
#include "tests/samples/veldhaven.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

int actors_of(const Network& network, ActorKind kind, bool (*belongs)(const Network&, const Actor&) = nullptr) {
  return static_cast<int>(std::count_if(network.actors.begin(), network.actors.end(), [&](const Actor& actor) {
    return actor.kind == kind && participates(actor) && (belongs == nullptr || belongs(network, actor));
  }));
}

bool old_card(const Network& network, const Actor& actor) {
  return !actor.confirmed || plus_months(*actor.confirmed, card_valid_months) < network.date;
}

bool complete(const Network& network, const Actor& actor) {
  return actor.notice && std::any_of(network.agreements.begin(), network.agreements.end(),
                                     [&](const Agreement& agreement) { return agreement.actor == actor.id; });
}

using Counts = std::map<std::string, int>;

Counts counts_of(const Network& network, const Network* before) {
  const auto domain = coverage(network).totals;
  const auto setting = coverage(network, {.facet = Facet::setting});
  Counts counts;
  counts["key_figures"] = actors_of(network, ActorKind::key_figure);
  counts["professionals"] = actors_of(network, ActorKind::professional);
  counts["organisations"] = actors_of(network, ActorKind::organisation);
  counts["owners"] = actors_of(network, ActorKind::municipal_team);
  counts["joined"] = before == nullptr ? 0 : static_cast<int>(compare(*before, network).joined.size());
  counts["left"] = before == nullptr ? 0 : static_cast<int>(compare(*before, network).departed.size());
  counts["reach_rows"] = static_cast<int>(network.reach.size());
  counts["reach_of_participants"] =
      static_cast<int>(std::count_if(network.reach.begin(), network.reach.end(), [&](const Reach& reach) {
        return participates(*network.actors.find(reach.actor));
      }));
  counts["tie_rows"] = static_cast<int>(network.ties.size());
  counts["ties_between_participants"] =
      static_cast<int>(std::count_if(network.ties.begin(), network.ties.end(), [&](const Tie& tie) {
        return participates(*network.actors.find(tie.source)) && participates(*network.actors.find(tie.target));
      }));
  counts["neighbourhoods_reached_24h_setting"] = setting.totals.neighbourhoods_reached;
  counts["target_cells_in_scope"] = setting.totals.target_cells;
  for (const auto& cell : setting.cells) {
    if (!cell.has_target) continue;
    counts["priority_cells_met"] += cell.minimum == 2 && cell.meets_target ? 1 : 0;
    counts["target_cells_on_one_person"] += cell.independent == 1 ? 1 : 0;
  }
  counts["domain_cells_covered"] = domain.covered;
  counts["domain_cells_thin"] = domain.thin;
  counts["domain_cells_stale"] = domain.stale;
  counts["domain_cells_blank"] = domain.blank;
  counts["domain_cells_unknown"] = domain.unknown;
  counts["cards_older_than_12_months"] = actors_of(network, ActorKind::key_figure, old_card);
  counts["agreement_and_notice_complete"] = actors_of(network, ActorKind::key_figure, complete);
  return counts;
}

TEST(VeldhavenCounts, AreThoseOfTheGenerator) {
  std::map<std::string, Counts> counted;
  const Network* before = nullptr;
  for (const auto& snapshot : veldhaven().snapshots) {
    counted[iso_date(snapshot.network.date)] = counts_of(snapshot.network, before);
    before = &snapshot.network;
  }
  ASSERT_EQ(counted.size(), 3U);
  for (const auto& row : expected_table("counts.csv")) {
    const auto& counts = counted.at(row.at("snapshot"));
    ASSERT_TRUE(counts.contains(row.at("name"))) << row.at("name");
    EXPECT_EQ(std::to_string(counts.at(row.at("name"))), row.at("expected"))
        << row.at("name") << " on " << row.at("snapshot");
  }
}

TEST(Samples, AreReadWithoutOneRowRefused) {
  for (const auto* name : {"veldhaven", "polderzijl"}) {
    const auto opened = open_paths({veldhaven_folder.parent_path() / name});
    ASSERT_TRUE(opened.records) << name;
    EXPECT_TRUE(opened.records->network.synthetic);
    for (const auto& file : opened.files) {
      EXPECT_EQ(file.rows_read, file.rows_kept + file.rows_merged + file.rows_refused) << file.file;
      EXPECT_EQ(file.rows_refused, 0U) << file.file;
    }
    for (const auto& finding : check(*opened.records)) EXPECT_FALSE(finding.breaks_schema) << name;
  }
}

TEST(Samples, HaveTheSizesOfTheDescription) {
  const auto& network = veldhaven().records->network;
  EXPECT_EQ(areas_at(network, AreaLevel::district).size(), 9U);
  EXPECT_EQ(coverage(network).totals.neighbourhoods, 40);
  EXPECT_EQ(coverage(network).totals.neighbourhoods_out_of_scope, 3);  // two business parks and the water
  long inhabitants = 0;
  for (const auto* area : areas_at(network, AreaLevel::neighbourhood)) inhabitants += area->inhabitants.value_or(0);
  EXPECT_EQ(inhabitants, 118450);
}

}  // namespace
}  // namespace sleutelnet
