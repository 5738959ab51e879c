#pragma once
// A tiny municipality made by hand: two wijken, five buurten (one water within another, one business park),
// four domains, and key figures of whom each stands differently. What each cell should be:
//
//                  zorg       onderwijs   sport      wonen
//   Markt          covered    thin        unknown    blank
//   Haven          thin       stale       stale      unknown
//   Dijkzicht      thin       blank       unknown    blank
//   De Plas (water) and Bedrijvenpark (20 inhabitants) do not count.

#include <string>
#include <vector>

#include "tests/support/networks.hpp"

namespace sleutelnet::testing {

inline Ring rectangle(double left, double bottom, double right, double top) {
  return {{left, bottom}, {right, bottom}, {right, top}, {left, top}};
}

inline Area town_area(std::string code, std::string name, std::string parent, AreaLevel level, Polygon border) {
  Area area{
      .code = AreaId(std::move(code)), .name = std::move(name), .level = level, .parent = AreaId(std::move(parent))};
  area.edition = 2025;
  area.polygons = {std::move(border)};
  return area;
}

inline void put_areas(Network& town) {
  const auto put = [&](Area area, std::optional<int> inhabitants, AreaSurface surface = AreaSurface::land) {
    area.inhabitants = inhabitants;
    area.surface = surface;
    town.areas.put(std::move(area));
  };
  using enum AreaLevel;
  put(town_area("GM9999", "Waterdam", "", municipality, {rectangle(600000, 400000, 603000, 402000), {}}), 4320);
  put(town_area("WK999900", "Centrum", "GM9999", district, {rectangle(600000, 400000, 601500, 402000), {}}), 2000);
  put(town_area("WK999901", "Oost", "GM9999", district, {rectangle(601500, 400000, 603000, 402000), {}}), 2320);
  put(town_area("BU99990001", "Markt", "WK999900", neighbourhood, {rectangle(600000, 401000, 601500, 402000), {}}),
      1200);
  put(town_area("BU99990002", "Haven", "WK999900", neighbourhood, {rectangle(600000, 400000, 601500, 401000), {}}),
      800);
  const auto pond = rectangle(602000, 401000, 602400, 401400);
  put(town_area("BU99990101", "Dijkzicht", "WK999901", neighbourhood,
                {rectangle(601500, 400600, 603000, 402000), {pond}}),
      2300);
  put(town_area("BU99990102", "De Plas", "WK999901", neighbourhood, {pond, {}}), 0, AreaSurface::water);
  put(town_area("BU99990103", "Bedrijvenpark", "WK999901", neighbourhood,
                {rectangle(601500, 400000, 603000, 400600), {}}),
      20);
}

inline void put_terms(Network& town) {
  int position = 0;
  for (const auto& [code, english] : std::vector<std::pair<std::string, std::string>>{
           {"zorg", "care"}, {"onderwijs", "education"}, {"sport", "sport"}, {"wonen", "housing"}}) {
    town.terms.put({.facet = Facet::domain,
                    .code = TermId(code),
                    .dutch = code,
                    .english = english,
                    .definition = {},
                    .position = ++position});
  }
}

inline Actor town_key_figure(const std::string& id, std::string domain, const std::string& organisation = {}) {
  auto made = key_figure(id, organisation);
  made.domains = {TermId(std::move(domain))};
  made.joined = day(2024, 3, 1);
  return made;
}

inline void put_actors(Network& town) {
  const auto other = [&](const std::string& id, ActorKind kind) {
    auto made = actor(id, kind);
    made.domains = {TermId("zorg")};
    town.actors.put(made);
  };
  other("G001", ActorKind::municipal_team);
  other("O001", ActorKind::organisation);
  other("P001", ActorKind::professional);
  town.actors.put(town_key_figure("K001", "zorg", "O001"));
  town.actors.put(town_key_figure("K002", "zorg", "O001"));
  town.actors.put(town_key_figure("K003", "onderwijs"));
  auto slow = town_key_figure("K004", "sport");
  slow.response = ResponseClass::within_72h;
  town.actors.put(slow);
  auto old_card = town_key_figure("K005", "onderwijs");
  old_card.confirmed = day(2024, 2, 1);
  town.actors.put(old_card);
  auto left = town_key_figure("K006", "wonen");
  left.status = ActorStatus::left;
  left.departed = day(2025, 6, 1);
  town.actors.put(left);
}

inline void put_claims(Network& town) {
  int count = 0;
  const auto claim = [&](const std::string& who, const std::string& where, const std::string& domain) {
    return reach("R00" + std::to_string(++count), who, where, domain);
  };
  town.reach.put(claim("K001", "BU99990001", "zorg"));
  town.reach.put(claim("K003", "BU99990001", "zorg"));
  town.reach.put(claim("K003", "BU99990001", "onderwijs"));
  town.reach.put(claim("K001", "BU99990002", "zorg"));
  town.reach.put(claim("K002", "BU99990002", "zorg"));
  town.reach.put(claim("K005", "BU99990002", "onderwijs"));
  auto estimate = claim("K004", "BU99990002", "sport");
  estimate.source = ReachSource::estimate;
  town.reach.put(estimate);
  town.reach.put(claim("K002", "BU99990101", "zorg"));
  town.reach.put(claim("K006", "BU99990001", "wonen"));
}

inline void put_ties(Network& town) {
  int count = 0;
  for (const auto& [source, target] : std::vector<std::pair<std::string, std::string>>{{"G001", "P001"},
                                                                                       {"P001", "O001"},
                                                                                       {"O001", "K001"},
                                                                                       {"O001", "K002"},
                                                                                       {"K001", "K002"},
                                                                                       {"P001", "K003"}}) {
    town.ties.put({.id = TieId("T00" + std::to_string(++count)),
                   .source = ActorId(source),
                   .target = ActorId(target),
                   .kind = TieKind::works_with,
                   .frequency = Frequency::monthly});
  }
}

inline Network small_town() {
  Network town{.name = "Waterdam", .date = day(2025, 11, 24), .synthetic = true};
  put_areas(town);
  put_terms(town);
  put_actors(town);
  put_claims(town);
  put_ties(town);
  town.targets.put({.area = AreaId("BU99990101"), .facet = Facet::domain, .value = TermId("zorg"), .minimum = 2});
  for (const auto* domain : {"onderwijs", "wonen"}) {
    town.inquiries.put({AreaId("BU99990101"), Facet::domain, TermId(domain), day(2025, 3, 1)});
  }
  return town;
}

// The same town ten months before: K003 was not there yet, K006 still was.
inline Network small_town_before() {
  auto town = small_town();
  town.date = day(2025, 3, 15);
  town.actors.erase_if([](const Actor& actor) { return actor.id == ActorId("K003"); });
  town.reach.erase_if([](const Reach& reach) { return reach.actor == ActorId("K003"); });
  town.ties.erase_if([](const Tie& tie) { return tie.target == ActorId("K003"); });
  auto staying = *town.actors.find(ActorId("K006"));
  staying.status = ActorStatus::active;
  staying.departed.reset();
  staying.confirmed = day(2025, 2, 1);
  town.actors.put(staying);
  return town;
}

}  // namespace sleutelnet::testing
