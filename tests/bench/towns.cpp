#include "tests/bench/towns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/support/random.hpp"

namespace sleutelnet::bench {

namespace {

constexpr int domains = 12;
const Date today = *make_date(2025, 11, 24);

ActorId actor_id(int number) { return ActorId(fmt::format("A{:06}", number)); }
AreaId district_code(int number) { return AreaId(fmt::format("WK{:04}{:02}", 9000 + number / 100, number % 100)); }
AreaId neighbourhood_code(int district, int number) {
  return AreaId(fmt::format("BU{:04}{:02}{:02}", 9000 + district / 100, district % 100, number));
}
TermId domain_code(int number) { return TermId(fmt::format("d{:02}", number)); }

// Tables are filled in the order of their keys, so that nothing is moved about.
class TownMaker {
 public:
  TownMaker(const TownSize& size, std::uint64_t seed) : size_(size), random_(seed) {}

  Network make() {
    network_.name = "Bench";
    network_.date = today;
    network_.synthetic = true;
    add_terms();
    add_areas();
    add_actors();
    add_ties();
    add_claims();
    return std::move(network_);
  }

 private:
  int below(int bound) { return static_cast<int>(random_.below(static_cast<std::uint64_t>(bound))); }
  int district_of_actor(int actor) const { return actor % size_.districts; }

  void add_terms() {
    for (int number = 0; number < domains; ++number) {
      Term term{
          .facet = Facet::domain, .code = domain_code(number), .dutch = domain_code(number).text(), .position = number};
      network_.terms.put(term);
    }
  }

  void add_areas() {
    for (int district = 0; district < size_.districts; ++district) {
      const int in_district =
          size_.neighbourhoods / size_.districts + (district < size_.neighbourhoods % size_.districts ? 1 : 0);
      for (int number = 0; number < in_district; ++number) {
        Area area{.code = neighbourhood_code(district, number),
                  .level = AreaLevel::neighbourhood,
                  .parent = district_code(district),
                  .edition = 2025,
                  .inhabitants = 100 + below(4000)};
        neighbourhoods_.push_back(area.code);
        network_.areas.put(std::move(area));
        network_.inquiries.put({neighbourhoods_.back(), Facet::domain, TermId(), today});
      }
    }
    for (int district = 0; district < size_.districts; ++district) {
      network_.areas.put({.code = district_code(district), .level = AreaLevel::district, .edition = 2025});
    }
  }

  void add_actors() {
    for (int number = 0; number < size_.actors; ++number) {
      Actor actor{.id = actor_id(number)};
      actor.kind = number % 5 < 2 ? ActorKind::key_figure : ActorKind::professional;
      actor.status = ActorStatus::active;
      actor.domains = {domain_code(below(domains))};
      if (below(3) == 0) actor.organisation = actor_id(size_.actors + below(size_.organisations));
      actor.response = static_cast<ResponseClass>(below(4));
      actor.availability = Availability::always;
      actor.notice = Notice{"v1", "nl", today};
      actor.confirmed = plus_months(today, -below(15));
      network_.actors.put(std::move(actor));
    }
    for (int number = 0; number < size_.organisations; ++number) {
      network_.actors.put(
          {.id = actor_id(size_.actors + number), .kind = ActorKind::organisation, .status = ActorStatus::active});
    }
  }

  int somebody_near(int actor) {
    if (below(10) < 7) {
      const int others = (size_.actors - 1 - district_of_actor(actor)) / size_.districts + 1;
      return below(others) * size_.districts + district_of_actor(actor);
    }
    return below(4) == 0 ? below(std::max(1, size_.actors / 40)) : below(size_.actors);
  }

  void add_ties() {
    std::set<std::pair<int, int>> known;
    while (static_cast<int>(known.size()) < size_.ties) {
      const int one = below(size_.actors);
      const int other = somebody_near(one);
      if (one == other || !known.insert(std::minmax(one, other)).second) continue;
      Tie tie{.id = TieId(fmt::format("T{:06}", known.size())), .source = actor_id(one), .target = actor_id(other)};
      tie.kind = static_cast<TieKind>(below(6));
      tie.frequency = static_cast<Frequency>(below(6));
      tie.evidence = static_cast<TieEvidence>(below(4));
      network_.ties.put(std::move(tie));
    }
  }

  void add_claims() {
    for (int number = 0; number < size_.claims; ++number) {
      const int actor = below(size_.actors / 5) * 5 + below(2);
      Reach reach{.id = ReachId(fmt::format("R{:06}", number)), .actor = actor_id(actor)};
      reach.area = neighbourhoods_[static_cast<std::size_t>(below(size_.neighbourhoods))];
      reach.domain = domain_code(below(domains));
      reach.strength = 1 + below(3);
      reach.source = static_cast<ReachSource>(below(3));
      reach.asserted = plus_months(today, -below(24));
      network_.reach.put(std::move(reach));
    }
  }

  TownSize size_;
  Random random_;
  Network network_;
  std::vector<AreaId> neighbourhoods_;
};

}  // namespace

Network town(const TownSize& size, std::uint64_t seed) { return TownMaker(size, seed).make(); }

Network random_network(int actors, int ties, std::uint64_t seed) {
  Random random(seed);
  Network network;
  network.date = today;
  for (int number = 0; number < actors; ++number) {
    network.actors.put({.id = actor_id(number), .kind = ActorKind::professional, .status = ActorStatus::active});
  }
  const auto somebody = [&] { return static_cast<int>(random.below(static_cast<std::uint64_t>(actors))); };
  std::set<std::pair<int, int>> known;
  while (static_cast<int>(known.size()) < ties) {
    const auto [one, other] = std::pair(somebody(), somebody());
    if (one == other || !known.insert(std::minmax(one, other)).second) continue;
    Tie tie{.id = TieId(fmt::format("T{:06}", known.size())), .source = actor_id(one), .target = actor_id(other)};
    tie.weight = std::to_string(1 + random.below(10));
    network.ties.put(std::move(tie));
  }
  return network;
}

}  // namespace sleutelnet::bench
