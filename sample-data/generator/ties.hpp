#pragma once
// Who knows whom. Both ends always take part. A tie stays while both ends stay; every snapshot adds ties
// until its number is reached.

#include "core/support/random.hpp"
#include "sample-data/generator/world.hpp"

namespace sleutelnet::sample {

struct TieGoals {
  std::vector<int> rows;        // in the file of each snapshot
  std::vector<int> only_owner;  // key figures whose only tie is their account holder
};

void weave_ties(World& world, const TieGoals& goals, bool veldhaven, Random& random);

// The ties that stand in the file of that snapshot.
std::vector<const Bond*> bonds_in(const World& world, int snapshot);

// The account holders of a key figure in that snapshot.
std::vector<std::string> owners_of(const World& world, const std::string& person, int snapshot);

// T3 and event 6: relations of A03 that nobody took over.
inline constexpr int relations_never_handed_over = 11;
std::vector<std::string> never_handed_over(const World& world);

}  // namespace sleutelnet::sample
