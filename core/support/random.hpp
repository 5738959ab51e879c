#pragma once
// A small seeded generator (SplitMix64, steele2014) with the same numbers on every machine and compiler, which the
// standard distributions do not promise. The seed is always a parameter, never the clock.

#include <cstdint>

namespace sleutelnet {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
  }

  // A whole number in [0, bound), bound > 0. Slightly uneven for bounds near 2^64, which we never use.
  std::uint64_t below(std::uint64_t bound) { return next() % bound; }

  // A number in [0, 1).
  double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

 private:
  std::uint64_t state_;
};

}  // namespace sleutelnet
