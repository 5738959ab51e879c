#include "sample-data/generator/mend.hpp"

#include "sample-data/generator/choose.hpp"
#include "sample-data/generator/claims.hpp"
#include "sample-data/generator/grid.hpp"

namespace sleutelnet::sample {

namespace {

int distance(const World& world, const std::vector<int>& origins, const Plan& plan) {
  int sum = 0;
  for (const auto& deviation : deviations(world, origins, plan)) sum += deviation.second;
  return sum;
}

std::size_t any_claim(const World& world, Random& random) {
  for (;;) {
    const auto at = random.below(world.claims.size());
    if (!world.claims[at].planned) return at;
  }
}

void redraw(World& world, Random& random) {
  auto& claim = world.claims[any_claim(world, random)];
  const Claim before = claim;
  do {
    claim = before;
    switch (number_between(random, 0, 4)) {
      case 0: draw_domain(world, claim, random); break;
      case 1: draw_setting(claim, random); break;
      case 2: draw_age(claim, random); break;
      default: draw_area(world, claim, random); break;
    }
  } while (!plausible(claim));
}

// Swapping keeps the mix of strengths as it was drawn.
void swap_strengths(World& world, Random& random) {
  auto& one = world.claims[any_claim(world, random)];
  auto& other = world.claims[any_claim(world, random)];
  std::swap(one.strength, other.strength);
}

// The expiry goes along: it belongs to what an estimate is.
void swap_sources(World& world, Random& random) {
  auto& one = world.claims[any_claim(world, random)];
  auto& other = world.claims[any_claim(world, random)];
  if (one.source == other.source) return;
  std::swap(one.source, other.source);
  for (auto* claim : {&one, &other}) {
    claim->expires.reset();
    if (claim->source == ReachSource::estimate) claim->expires = plus_months(claim->asserted, 18);
  }
}

}  // namespace

int mend(World& world, const Plan& plan, Random& random, int most_steps) {
  const auto origins = origins_of(world);
  int current = distance(world, origins, plan);
  for (int step = 0; step < most_steps && current > 0; ++step) {
    const auto kept = world.claims;
    const int kind = number_between(random, 0, 9);
    if (kind == 0) {
      swap_sources(world, random);
    } else if (kind <= 2) {
      swap_strengths(world, random);
    } else {
      redraw(world, random);
      if (chance(random, 30)) redraw(world, random);
    }
    const int now = distance(world, origins, plan);
    // Now and then a small step back, or the search would stay in a corner.
    const int patience = chance(random, 2) ? 3 : 0;
    if (now <= current + patience) {
      current = now;
    } else {
      world.claims = kept;
    }
  }
  return current;
}

}  // namespace sleutelnet::sample
