#pragma once
// Small networks for tests, written so that a reader sees the picture.

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/network/network.hpp"
#include "core/support/random.hpp"

namespace sleutelnet::testing {

inline Date day(int year, unsigned month, unsigned date) { return *make_date(year, month, date); }
inline const Date today = day(2025, 11, 24);

inline Term term(Facet facet, const std::string& code, int position = 0) {
  Term made;
  made.facet = facet;
  made.code = TermId(code);
  made.dutch = code;
  made.english = code;
  made.position = position;
  return made;
}

inline Area area(const std::string& code, int inhabitants) {
  Area made;
  made.code = AreaId(code);
  made.name = "Area " + code;
  made.level = *level_of(code);
  made.parent = parent_of(made.code);
  made.edition = 2024;
  made.inhabitants = inhabitants;
  return made;
}

// Active, informed, confirmed last month, reacts within 24 hours.
inline Actor key_figure(const std::string& id, const std::string& organisation = {}) {
  Actor made;
  made.id = ActorId(id);
  made.kind = ActorKind::key_figure;
  made.status = ActorStatus::active;
  made.organisation = ActorId(organisation);
  made.response = ResponseClass::within_24h;
  made.availability = Availability::always;
  made.notice = Notice{"v1", "nl", day(2025, 1, 10)};
  made.confirmed = day(2025, 10, 20);
  return made;
}

inline Actor actor(const std::string& id, ActorKind kind) {
  Actor made;
  made.id = ActorId(id);
  made.kind = kind;
  made.status = ActorStatus::active;
  return made;
}

inline Tie tie(const std::string& id, const std::string& source, const std::string& target) {
  Tie made;
  made.id = TieId(id);
  made.source = ActorId(source);
  made.target = ActorId(target);
  return made;
}

inline Reach reach(const std::string& id, const std::string& actor_id, const std::string& area_code,
                   const std::string& domain) {
  Reach made;
  made.id = ReachId(id);
  made.actor = ActorId(actor_id);
  made.area = AreaId(area_code);
  made.domain = TermId(domain);
  made.strength = 2;
  made.source = ReachSource::self;
  made.asserted = day(2025, 1, 15);
  return made;
}

// One gemeente, one wijk, two buurten (BU99010000 with 1000 and BU99010001 with 500 inhabitants), a
// business park of 35 inhabitants (BU99010002) and water (BU99010003); domains zorg and werk.
inline Network two_neighbourhoods() {
  Network network;
  network.name = "Proefstad";
  network.date = today;
  network.synthetic = true;
  network.terms.put(term(Facet::domain, "zorg", 1));
  network.terms.put(term(Facet::domain, "werk", 2));
  network.areas.put(area("GM9901", 1535));
  network.areas.put(area("WK990100", 1535));
  network.areas.put(area("BU99010000", 1000));
  network.areas.put(area("BU99010001", 500));
  network.areas.put(area("BU99010002", 35));
  auto water = area("BU99010003", 0);
  water.inhabitants.reset();
  water.surface = AreaSurface::water;
  network.areas.put(water);
  return network;
}

using Ends = std::pair<int, int>;

// Nodes n00 … in order, so that node i is index i; ties as given, directed when asked.
inline Network plain_network(int nodes, const std::vector<Ends>& ends, bool directed = false) {
  const std::size_t width = nodes > 1000 ? 6 : 3;
  const auto name = [width](int number) {
    const auto digits = std::to_string(number);
    return "n" + std::string(width - std::min(width, digits.size()), '0') + digits;
  };
  Network network;
  network.date = today;
  for (int node = 0; node < nodes; ++node) network.actors.put(actor(name(node), ActorKind::professional));
  int number = 0;
  for (const auto& [source, target] : ends) {
    auto made = tie("t" + std::to_string(1000 + number++), name(source), name(target));
    made.directed = directed;
    network.ties.put(made);
  }
  return network;
}

inline Graph plain_graph(int nodes, const std::vector<Ends>& ends, bool directed = false) {
  return make_graph(plain_network(nodes, ends, directed), {.directed = directed});
}

inline std::vector<Ends> random_ends(Random& random, int nodes, double chance, bool directed) {
  std::vector<Ends> ends;
  for (int one = 0; one < nodes; ++one) {
    for (int other = directed ? 0 : one + 1; other < nodes; ++other) {
      if (one != other && random.unit() < chance) ends.emplace_back(one, other);
    }
  }
  return ends;
}

}  // namespace sleutelnet::testing
