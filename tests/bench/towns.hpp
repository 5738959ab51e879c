#pragma once
// Invented networks of the sizes of docs/performance.md, made from a seed.

#include <cstdint>

#include "core/analysis/graph.hpp"
#include "core/network/network.hpp"

namespace sleutelnet::bench {

struct TownSize {
  int actors = 0;
  int ties = 0;
  int districts = 0;
  int neighbourhoods = 0;
  int claims = 0;
  int organisations = 0;
};

inline constexpr TownSize large{1'000, 5'000, 50, 500, 2'400, 300};
inline constexpr TownSize goal{2'000, 20'000, 50, 500, 4'800, 600};
inline constexpr TownSize national{85'000, 200'000, 3'200, 15'000, 80'000, 25'000};

// A municipality (or the country): actors live in a district, 70 % of their ties stay there, a few hubs know
// many; claims, targets and inquiries over twelve domains.
Network town(const TownSize& size, std::uint64_t seed = 1);

// Ties between any two at random, as in the comparisons of other libraries.
Network random_network(int actors, int ties, std::uint64_t seed = 1);

}  // namespace sleutelnet::bench
