#include "viz/guide/pseudonyms.hpp"

#include <array>
#include <cstdint>

namespace sleutelnet {

namespace {

constexpr std::array trees = {"Abeel",   "Acacia",    "Beuk",  "Berk",       "Ceder",    "Eik",        "Els",
                              "Esdoorn", "Es",        "Hazel", "Hulst",      "Iep",      "Jeneverbes", "Kastanje",
                              "Kers",    "Kornoelje", "Larix", "Linde",      "Lork",     "Meidoorn",   "Mispel",
                              "Moerbei", "Olm",       "Peer",  "Plataan",    "Populier", "Spar",       "Taxus",
                              "Vlier",   "Vuurdoorn", "Wilg",  "Zilverlinde"};
constexpr std::uint64_t numbers = 900, first_number = 100;

// FNV-1a, and its bits mixed once more so that near ids lie far apart.
std::uint64_t mixed(const std::string& words) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char letter : words) hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211U;
  hash = (hash ^ (hash >> 33U)) * 0xFF51AFD7ED558CCDU;
  return hash ^ (hash >> 33U);
}

}  // namespace

std::map<ActorId, std::string> pseudonyms_of(const std::set<ActorId>& people, const std::string& municipality) {
  constexpr std::uint64_t most = trees.size() * numbers;
  std::map<ActorId, std::string> found;
  std::set<std::uint64_t> taken;
  for (const auto& person : people) {
    auto place = mixed(municipality + '/' + person.text()) % most;
    while (taken.size() < most && !taken.insert(place).second) place = (place + 1) % most;
    found[person] = std::string(trees[place / numbers]) + ' ' + std::to_string(first_number + place % numbers);
  }
  return found;
}

std::map<ActorId, std::string> pseudonyms_of(const State& state) {
  std::set<ActorId> people;
  for (const auto& actor : state.network().actors) people.insert(actor.id);
  for (const auto& identity : state.records().vault.identities) people.insert(identity.id);
  for (const auto& snapshot : state.snapshots) {
    for (const auto& actor : snapshot.network.actors) people.insert(actor.id);
  }
  return pseudonyms_of(people, state.network().name);
}

}  // namespace sleutelnet
