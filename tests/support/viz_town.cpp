#include "tests/support/viz_town.hpp"

#include <array>

#include "core/support/random.hpp"

namespace sleutelnet {

namespace {

constexpr int columns = 5, rows = 4;

constexpr std::array district_names = {"Binnenstad", "Oosterdijk", "Lindenhof", "Nieuw-Veld"};
constexpr std::array neighbourhood_names = {
    "Markt",         "Grachtengordel", "Nieuwstad", "Stationsplein", "Singel",    "Dijkzicht", "Flatbuurt",
    "Sluiskwartier", "Oosterhof",      "Molenwiek", "Lindenlaan",    "Kerkbuurt", "Tuindorp",  "Beukenhof",
    "Plantsoen",     "Veld-Noord",     "Veld-Oost", "Veld-Zuid",     "Veld-West", "Waterrijk"};
struct Words {
  const char* code;
  const char* dutch;
  const char* english;
};
constexpr std::array domains = {Words{"veiligheid", "veiligheid", "safety"},
                                Words{"zorg", "zorg", "care"},
                                Words{"welzijn", "welzijn", "welfare"},
                                Words{"onderwijs", "onderwijs", "education"},
                                Words{"jeugd", "jeugd", "youth"},
                                Words{"sport", "sport", "sports"}};

std::string padded(int number, std::size_t width) {
  auto digits = std::to_string(number);
  return std::string(width - std::min(width, digits.size()), '0') + digits;
}

AreaId neighbourhood(int row, int column) { return AreaId("BU99" + padded(row, 2) + "00" + padded(column, 2)); }

Point corner(int row, int column) {
  Random random(static_cast<std::uint64_t>(row * 100 + column + 7));
  const auto shift = [&] { return (random.unit() - 0.5) * 220; };
  return {150000 + column * 600 + shift(), 450000 - row * 700 + shift()};
}

void add_areas(Network& network) {
  network.areas.put({.code = AreaId("GM9900"), .name = "Toetsdam", .level = AreaLevel::municipality});
  for (int row = 0; row < rows; ++row) {
    const AreaId district("WK99" + padded(row, 2) + "00");
    network.areas.put({.code = district,
                       .name = district_names.at(static_cast<std::size_t>(row)),
                       .level = AreaLevel::district,
                       .parent = AreaId("GM9900")});
    for (int column = 0; column < columns; ++column) {
      Area area{.code = neighbourhood(row, column), .parent = district};
      area.name = neighbourhood_names.at(static_cast<std::size_t>(row * columns + column));
      area.inhabitants = 900 + (row * 7 + column * 13) % 11 * 310;
      if (row == 3 && column == 4) area.surface = AreaSurface::water;
      area.polygons = {
          {{corner(row, column), corner(row, column + 1), corner(row + 1, column + 1), corner(row + 1, column)}, {}}};
      network.areas.put(area);
    }
  }
}

void add_actors(Records& records, Random& random) {
  auto& network = records.network;
  for (int number = 1; number <= 4; ++number) {
    network.actors.put(
        {.id = ActorId("O" + padded(number, 3)), .kind = ActorKind::organisation, .status = ActorStatus::active});
  }
  network.actors.put({.id = ActorId("G001"), .kind = ActorKind::municipal_team, .status = ActorStatus::active});
  for (int number = 1; number <= 30; ++number) {
    Actor actor{.id = ActorId("K" + padded(number, 3)), .status = ActorStatus::active};
    actor.domains = {TermId(domains.at(random.below(domains.size())).code)};
    if (random.below(3) == 0) actor.organisation = ActorId("O" + padded(static_cast<int>(random.below(4)) + 1, 3));
    actor.response = random.below(4) == 0 ? ResponseClass::within_72h : ResponseClass::within_24h;
    actor.availability = random.below(4) == 0 ? Availability::evenings : Availability::always;
    actor.notice = Notice{"2", "nl", network.date - std::chrono::days(400)};
    actor.confirmed = network.date - std::chrono::days(30 + static_cast<int>(random.below(420)));
    if (number == 29) actor.status = ActorStatus::left;
    network.actors.put(actor);
    records.vault.identities.put(
        {.id = actor.id, .name = "Persoon " + std::to_string(number), .telephone = "", .email = ""});
  }
  for (int number = 1; number <= 5; ++number) {
    Actor actor{.id = ActorId("P" + padded(number, 3)), .kind = ActorKind::professional, .status = ActorStatus::active};
    actor.role = "wijkagent";
    network.actors.put(actor);
  }
}

void add_reach(Network& network, Random& random) {
  for (int number = 1; number <= 110; ++number) {
    Reach reach{.id = ReachId("R" + padded(number, 4))};
    reach.actor = ActorId("K" + padded(static_cast<int>(random.below(30)) + 1, 3));
    reach.area = neighbourhood(static_cast<int>(random.below(rows)), static_cast<int>(random.below(columns)));
    reach.domain = TermId(domains.at(random.below(domains.size())).code);
    reach.strength = 2 + static_cast<int>(random.below(2));
    reach.source = random.below(5) == 0 ? ReachSource::estimate : ReachSource::joint;
    reach.asserted = network.date - std::chrono::days(static_cast<int>(random.below(500)));
    if (random.below(6) == 0) reach.expires = network.date - std::chrono::days(3);
    network.reach.put(reach);
  }
  for (int row = 0; row < 3; ++row) {
    network.inquiries.put({.area = AreaId("WK99" + padded(row, 2) + "00"),
                           .facet = Facet::domain,
                           .value = {},
                           .asked = network.date - std::chrono::days(60)});
  }
}

void add_ties(Network& network, Random& random) {
  int number = 0;
  const auto add = [&](const ActorId& source, const ActorId& target) {
    if (source == target) return;
    Tie tie{.id = TieId("T" + padded(++number, 4)), .source = source, .target = target};
    tie.strength = 1 + static_cast<int>(random.below(3));
    tie.frequency = static_cast<Frequency>(random.below(4));
    network.ties.put(tie);
  };
  for (int key = 1; key <= 28; ++key) {
    const ActorId actor("K" + padded(key, 3));
    add(actor, ActorId("P" + padded(key % 5 + 1, 3)));
    if (key % 3 != 0) add(actor, ActorId("K" + padded(key / 2 + 1, 3)));
  }
  for (int professional = 1; professional <= 5; ++professional) {
    add(ActorId("P" + padded(professional, 3)), ActorId("G001"));
    if (professional < 5) add(ActorId("P" + padded(professional, 3)), ActorId("O" + padded(professional, 3)));
  }
}

}  // namespace

Records viz_town() {
  Records records;
  auto& network = records.network;
  network.name = "Toetsdam";
  network.date = *make_date(2025, 11, 24);
  network.synthetic = true;
  int position = 0;
  for (const auto& domain : domains) {
    network.terms.put({.facet = Facet::domain,
                       .code = TermId(domain.code),
                       .dutch = domain.dutch,
                       .english = domain.english,
                       .position = position++});
  }
  network.terms.put({.facet = Facet::age, .code = TermId("jong"), .dutch = "jong", .english = "young"});
  Random random(42);
  add_areas(network);
  add_actors(records, random);
  add_reach(network, random);
  add_ties(network, random);
  return records;
}

State viz_town_state() {
  auto records = viz_town();
  std::vector<Snapshot> snapshots;
  for (const int months : {-24, -12}) {
    Snapshot snapshot{.name = "eerder", .network = records.network};
    snapshot.network.date = plus_months(records.network.date, months);
    snapshots.push_back(snapshot);
  }
  return initial_state(std::move(records), std::move(snapshots));
}

}  // namespace sleutelnet
