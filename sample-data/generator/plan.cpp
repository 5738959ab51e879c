#include "sample-data/generator/plan.hpp"

#include "core/support/require.hpp"
#include "sample-data/generator/cast.hpp"
#include "sample-data/generator/places.hpp"
#include "sample-data/generator/words.hpp"

namespace sleutelnet::sample {

namespace {

int domain(const char* code) { return word_index(Facet::domain, code); }

int person_index(const World& world, int number) {
  for (std::size_t index = 0; index < world.people.size(); ++index) {
    if (world.people[index].id == key_figure(number)) return static_cast<int>(index);
  }
  SLEUTELNET_REQUIRE(false);
  return -1;
}

std::vector<int> named(const World& world, const std::vector<std::string>& names) {
  std::vector<int> found;
  for (const auto& name : names) found.push_back(neighbourhood_named(world, name));
  return found;
}

// In scope, without those named.
std::vector<bool> all_but(const World& world, const std::vector<std::string>& names) {
  std::vector<bool> chosen;
  for (const auto& area : world.neighbourhoods) chosen.push_back(in_scope(area));
  for (const int index : named(world, names)) chosen[static_cast<std::size_t>(index)] = false;
  return chosen;
}

std::vector<PlannedCell> cells(const World& world, const std::vector<std::pair<std::string, const char*>>& places) {
  std::vector<PlannedCell> found;
  for (const auto& [name, code] : places) found.push_back({neighbourhood_named(world, name), domain(code)});
  return found;
}

// In the first year whole wijken were out of reach; later single buurten.
void plan_reach(const World& world, Plan& plan) {
  const std::vector<std::string> never = {"Polderdorp", "Westeind",  "Oudeland",  "Opvang",
                                          "Veld-Oost",  "Veld-West", "Waterrijk", "Ecowijk"};
  const auto and_also = [&](const std::vector<std::string>& more) {
    auto names = never;
    names.insert(names.end(), more.begin(), more.end());
    return all_but(world, names);
  };
  plan.reached = {and_also({"Veld-Noord", "Veld-Zuid", "Noordpolder", "Westpolder", "Campus-West", "Campus-Oost",
                            "Studentenpark", "Havenlogies"}),
                  and_also({"Havenlogies"}), and_also({"Veld-Zuid", "Noordpolder"})};
  plan.lost = named(world, {"Veld-Zuid", "Noordpolder"});
  plan.gained = named(world, {"Havenlogies"});
}

struct Statement {  // one planned claim in plain words
  int number;
  const char* area;  // a buurt, or a wijk by its code
  const char* domain;
  const char* setting;
  const char* age;
  int strength;
  ReachSource source;
  int first;
  const char* asserted;
};

const std::vector<Statement>& statements() {
  static const std::vector<Statement> list = {
      {17, "Kerkbuurt", "zorg", "buurthuis", "65+", 3, ReachSource::self, 0, "2023-05-10"},
      {17, "Tuindorp", "welzijn", "buurthuis", "25-44", 3, ReachSource::self, 0, "2023-05-10"},
      {17, "Plantsoen", "onderwijs", "school", "12-17", 2, ReachSource::joint, 0, "2023-09-21"},
      {31, "Molenwiek", "sport", "sportclub", "18-24", 2, ReachSource::self, 1, "2024-04-18"},
      {54, "Molenwiek", "sport", "sportclub", "12-17", 3, ReachSource::self, 1, "2024-04-18"},
      {31, "Molenwiek", "wonen", "vereniging", "45-64", 2, ReachSource::joint, 2, "2025-04-03"},
      {54, "Molenwiek", "wonen", "vereniging", "25-44", 2, ReachSource::self, 1, "2024-10-09"},
      {72, "WK9901AA", "veiligheid", "straat", "18-24", 2, ReachSource::self, 1, "2024-06-05"},
      {90, "Campus-West", "veiligheid", "school", "18-24", 3, ReachSource::joint, 2, "2025-03-12"},
      {46, "Polderdorp", "veiligheid", "straat", "45-64", 2, ReachSource::estimate, 2, "2025-05-20"},
      {46, "Westeind", "veiligheid", "straat", "45-64", 2, ReachSource::estimate, 2, "2025-05-20"},
      {46, "Oudeland", "veiligheid", "straat", "45-64", 2, ReachSource::estimate, 2, "2025-05-20"},
      {63, "Polderdorp", "werk", "ondernemers", "25-44", 2, ReachSource::estimate, 2, "2025-06-11"},
      {63, "Westeind", "werk", "ondernemers", "25-44", 2, ReachSource::estimate, 2, "2025-06-11"},
      {63, "Oudeland", "werk", "ondernemers", "25-44", 1, ReachSource::estimate, 2, "2025-06-11"},
      {113, "Werf", "werk", "ondernemers", "25-44", 2, ReachSource::self, 2, "2025-11-03"},
      {114, "Kade", "werk", "ondernemers", "45-64", 2, ReachSource::self, 2, "2025-11-03"},
      {115, "Kolk", "werk", "ondernemers", "25-44", 1, ReachSource::self, 2, "2025-11-04"},
      {116, "WK990101", "werk", "ondernemers", "45-64", 2, ReachSource::joint, 2, "2025-11-04"}};
  return list;
}

Claim made(const World& world, const Statement& statement) {
  Claim claim;
  claim.person = person_index(world, statement.number);
  for (std::size_t index = 0; index < world.districts.size(); ++index) {
    if (world.districts[index].code != statement.area) continue;
    claim.whole_district = true;
    claim.area = static_cast<int>(index);
  }
  if (!claim.whole_district) claim.area = neighbourhood_named(world, statement.area);
  claim.value(Facet::domain) = word_index(Facet::domain, statement.domain);
  claim.value(Facet::setting) = word_index(Facet::setting, statement.setting);
  claim.value(Facet::age) = word_index(Facet::age, statement.age);
  claim.strength = statement.strength;
  claim.source = statement.source;
  claim.first = statement.first;
  claim.asserted = day(statement.asserted);
  if (claim.source == ReachSource::estimate) claim.expires = plus_months(claim.asserted, 18);
  claim.planned = true;
  return claim;
}

}  // namespace

Plan veldhaven_plan(const World& world) {
  Plan plan;
  plan_reach(world, plan);
  plan.no_teenagers = all_but(world, {});
  for (const int index : named(world, {"Polderdorp", "Westeind", "Oudeland", "Noordpolder", "Westpolder", "Vijverberg",
                                       "Villapark", "Opvang", "Havenlogies"})) {
    plan.no_teenagers[static_cast<std::size_t>(index)] = false;
  }
  plan.no_teenagers.flip();
  plan.only_bridge = cells(world, {{"Kerkbuurt", "zorg"}, {"Tuindorp", "welzijn"}, {"Plantsoen", "onderwijs"}});
  plan.one_board = cells(world, {{"Molenwiek", "sport"}, {"Molenwiek", "wonen"}});
  for (const char* village : {"Polderdorp", "Westeind", "Oudeland"}) {
    for (const char* code : {"veiligheid", "werk"}) {
      plan.only_estimates.push_back({neighbourhood_named(world, village), domain(code)});
    }
  }
  plan.evenings =
      cells(world, {{"Campus-West", "veiligheid"}, {"Campus-Oost", "veiligheid"}, {"Studentenpark", "veiligheid"}});
  plan.youth = domain("jeugd");
  plan.open_district = 4;
  plan.bridge_person = person_index(world, bridge);
  for (std::size_t at = 0; at < 2; ++at) plan.board_people[at] = person_index(world, board_members[at]);
  return plan;
}

void add_planned_claims(World& world) {
  for (const auto& statement : statements()) world.claims.push_back(made(world, statement));
}

// Three settings in every buurt; priority where many young people live (Oosterdijk, Lindenhof, the schools
// of Campus) and in the community centres of Havenkwartier: 18 + 15 + 3 + 4 cells.
void set_veldhaven_goals(World& world) {
  for (std::size_t index = 0; index < world.neighbourhoods.size(); ++index) {
    const auto& area = world.neighbourhoods[index];
    if (area.water) continue;
    for (const char* code : {"school", "sportclub", "buurthuis"}) {
      const int setting = word_index(Facet::setting, code);
      const bool young = area.district == 2 || area.district == 3 || (area.district == 7 && setting == 0);
      const bool harbour_centre = area.district == 1 && code == std::string("buurthuis");
      world.goals.push_back({static_cast<int>(index), setting, young || harbour_centre});
    }
  }
}

// A small municipality asks for one thing: a community centre or club it can walk into everywhere.
void set_polderzijl_goals(World& world) {
  for (std::size_t index = 0; index < world.neighbourhoods.size(); ++index) {
    world.goals.push_back({static_cast<int>(index), word_index(Facet::setting, "buurthuis"), false});
  }
}

}  // namespace sleutelnet::sample
