// One row per fact that a test can check, T1 to T20 of the sample's description.
#include <algorithm>

#include "sample-data/generator/cast.hpp"
#include "sample-data/generator/contacts.hpp"
#include "sample-data/generator/ties.hpp"
#include "sample-data/generator/words.hpp"
#include "sample-data/generator/write.hpp"

namespace sleutelnet::sample {

namespace {

const char* const second = "2025-01-13";
const char* const third = "2025-11-24";

class Truths {
 public:
  Truths(const World& world, const Plan& plan, const std::filesystem::path& path)
      : world_(world),
        plan_(plan),
        file_(path, {"truth", "state", "snapshot", "facet", "area", "value", "actor", "expected", "what"}) {}

  void write() {
    departure();
    shared_board();
    owners();
    harbour_group();
    untied_domains();
    contacts_and_aggregates();
    import_traps();
    uncovered();
    reach_over_time();
    recruit();
    evenings();
    turnover();
    file_.save();
  }

 private:
  struct Where {
    std::string snapshot, facet, area, value, actor;
  };
  void now(const char* truth, const Where& where, const std::string& expected, const std::string& what) {
    file_.row({truth, "now", where.snapshot, where.facet, where.area, where.value, where.actor, expected, what});
  }
  void pending(const char* truth, const Where& where, const std::string& expected, const std::string& what) {
    file_.row({truth, "pending", where.snapshot, where.facet, where.area, where.value, where.actor, expected, what});
  }
  std::string area(int index) const { return world_.neighbourhoods[static_cast<std::size_t>(index)].code; }
  static std::string domain(int value) { return words_of(Facet::domain)[static_cast<std::size_t>(value)].code; }

  void departure() {
    for (const auto& cell : plan_.only_bridge) {
      now("T1", {second, "domein", area(cell.neighbourhood), domain(cell.domain), key_figure(bridge)}, "lost",
          "cell that nobody covers any more when this person is removed");
      now("T1", {third, "domein", area(cell.neighbourhood), domain(cell.domain), key_figure(bridge)},
          "blank:somebody_left", "state and reason of that cell after the departure");
    }
    now("T1", {second, "domein", "", "", key_figure(bridge)}, std::to_string(plan_.only_bridge.size()),
        "cells lost, no more than these");
    now("T1", {second, "", "", "", key_figure(bridge)}, "articulation", "removal splits the network of participants");
    now("T1", {second, "", "", "", key_figure(bridge)}, "6",
        "actors separated: two teachers and a school in Lindenhof and in Nieuw-Veld");
  }

  void shared_board() {
    for (const auto& cell : plan_.one_board) {
      now("T2", {third, "domein", area(cell.neighbourhood), domain(cell.domain), shared_board_people()},
          "thin:one_board", std::string("two people, one board ") + sample::shared_board);
    }
    now("T2", {third, "domein", "", "", ""}, std::to_string(plan_.one_board.size()), "cells in all with this reason");
  }
  static std::string shared_board_people() { return key_figure(board_members[0]) + "|" + key_figure(board_members[1]); }

  int relations(const std::string& owner, int snapshot) const {
    const auto bonds = bonds_in(world_, snapshot);
    return static_cast<int>(std::count_if(bonds.begin(), bonds.end(), [&](const Bond* bond) {
      return bond->kind == TieKind::account_holder && (owner.empty() || bond->one == owner);
    }));
  }

  void owners() {
    now("T3", {second, "", "", "", busy_owner}, std::to_string(relations(busy_owner, 1)),
        "relations of this account holder");
    now("T3", {second, "", "", "", ""}, std::to_string(relations("", 1)), "relations of all account holders");
    now("T7", {third, "", "", "", key_figure(shared_out)},
        std::to_string(owners_of(world_, key_figure(shared_out), 2).size()), "account holders of this person");
    now("T7", {third, "", "", "", key_figure(shared_out)}, "no_agreement", "and there is no agreement");
  }

  void harbour_group() {
    std::string people;
    for (const int number : harbour) people += (people.empty() ? "" : "|") + key_figure(number);
    now("T4", {third, "", "WK990101", "", people}, "4", "size of the component of these entrepreneurs");
  }

  void untied_domains() {
    for (const char* district : {"WK990104", "WK9901AA"}) {
      now("T5", {third, "domein", district, "onderwijs|zorg", ""}, "0", "ties between these domains");
    }
  }

  void contacts_and_aggregates() {
    const auto people = forgotten(world_);
    for (std::size_t at = 0; at < people.size(); ++at) {
      now("T6", {third, "", "", "", people[at]}, at < newsletters_only ? "newsletters" : "silent",
          "no two-way contact for more than 180 days");
    }
    now("T16", {third, "", "", "kritische denker", ""}, "3", "group too small for an aggregate that leaves the house");
    pending("T20", {"2024-09-14", "", "WK990103", "", ""}, "2",
            "communities forgotten in the call round, to be in the next plan");
  }

  void import_traps() {
    now("T8", {third, "", "", "", "K121"}, duplicate_of(),
        "same telephone, second spelling: suggest, never merge by itself");
    now("T9", {third, "", "", "", "K122"}, "gelovig", "belief term in a note (file actoren-nieuw.csv)");
    now("T10", {third, "", "", "", "K125"}, "X900", "tie to a non-participant (file relaties-nieuw.csv), refused");
    now("T11", {third, "", "", "", "K123"}, "29", "days as a candidate without notice (file actoren-nieuw.csv)");
  }
  std::string duplicate_of() const {
    for (const auto& person : world_.people) {
      const bool here = person.takes_part(2) && person.kind == ActorKind::key_figure;
      if (here && person.name.find(" van de") != std::string::npos) return person.id;
    }
    return {};
  }

  void uncovered() {
    for (std::size_t index = 0; index < world_.neighbourhoods.size(); ++index) {
      if (!in_scope(world_.neighbourhoods[index]) || !plan_.no_teenagers[index]) continue;
      now("T12", {third, "leeftijd", area(static_cast<int>(index)), "12-17", ""}, "nobody",
          "nobody counts within 24 hours");
    }
    now("T12", {third, "leeftijd", "", "12-17", ""}, "9", "buurten in scope where nobody counts for this age");
    for (const auto& cell : plan_.only_estimates) {
      now("T14", {third, "domein", area(cell.neighbourhood), domain(cell.domain), ""}, "stale:only_estimates",
          "village known by estimates only");
    }
    for (const auto& each : world_.neighbourhoods) {
      if (!in_scope(each)) now("T15", {third, "", each.code, "", ""}, "out_of_scope", "in no gap list of any facet");
    }
  }

  void reach_over_time() {
    now("T13", {second, "setting", "", "", ""}, "31", "buurten reached within 24 hours in some setting");
    now("T13", {third, "setting", "", "", ""}, "30", "buurten reached within 24 hours in some setting");
    for (const int lost : plan_.lost)
      now("T13", {third, "setting", area(lost), "", ""}, "lost", "all who counted here have left");
    for (const int gained : plan_.gained)
      now("T13", {third, "setting", area(gained), "", ""}, "gained", "all who count here are new");
    pending("T13", {third, "setting", "", "", ""}, "0", "buurten lost by the division of 2025, after the crosswalk");
  }

  void recruit() {
    now("T17", {third, "domein", "WK990104", "jeugd", ""}, "6",
        "cells that the best next recruit closes (within 24 hours, weight cells)");
  }

  void evenings() {
    for (const auto& cell : plan_.evenings) {
      now("T18", {third, "domein", area(cell.neighbourhood), domain(cell.domain), ""}, "nobody by day",
          "somebody counts at any moment, nobody at moment daytime");
    }
  }

  void turnover() {
    now("T19", {third, "", "", "", ""}, "14", "left since the snapshot before");
    now("T19", {third, "", "", "", ""}, "17", "joined since the snapshot before");
    pending("T19", {third, "", "", "", ""}, "15.6", "percent turnover on a mean of 89.5 members, over ten months");
  }

  const World& world_;
  const Plan& plan_;
  CsvFile file_;
};

}  // namespace

void write_truths(const World& world, const Plan& plan, const std::filesystem::path& path) {
  Truths(world, plan, path).write();
}

}  // namespace sleutelnet::sample
