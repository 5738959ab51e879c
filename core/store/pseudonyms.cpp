#include "core/store/pseudonyms.hpp"

#include <sodium.h>

#include <algorithm>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

std::string setting_of(const std::string& label) { return "pseudonyms " + label; }

bool is_person(const Actor& actor) {
  return actor.kind == ActorKind::key_figure || actor.kind == ActorKind::professional;
}

std::string numbered(const char* letter, std::size_t number) {
  auto digits = std::to_string(number + 1);
  return letter + std::string(digits.size() < 5 ? 5 - digits.size() : 0, '0') + digits;
}

// Not the seeded generator of core/support: whoever knows the seed could find the order again.
template <class Value>
void shuffle(std::vector<Value>& values) {
  for (std::size_t left = values.size(); left > 1; --left) {
    std::swap(values[left - 1], values[randombytes_uniform(static_cast<std::uint32_t>(left))]);
  }
}

std::map<ActorId, ActorId> drawn_ids(const Network& network) {
  std::vector<ActorId> people;
  for (const auto& actor : network.actors) {
    if (is_person(actor)) people.push_back(actor.id);
  }
  shuffle(people);
  std::map<ActorId, ActorId> drawn;
  std::size_t number = 0;
  for (const auto& person : people) {
    while (network.actors.contains(ActorId(numbered("P", number)))) ++number;
    drawn.emplace(person, ActorId(numbered("P", number++)));
  }
  return drawn;
}

Actor bare(const Actor& actor) {
  Actor rest{.id = actor.id, .kind = actor.kind, .status = actor.status, .domains = actor.domains};
  rest.organisation = actor.organisation;
  rest.availability = actor.availability;
  rest.response = actor.response;
  if (actor.notice) rest.notice = Notice{{}, {}, actor.notice->given};
  rest.confirmed = actor.confirmed;
  return rest;
}

// The rows again in a random order and under new ids.
template <class Row, class Rename>
Table<Row> numbered_anew(const Table<Row>& table, const char* letter, Rename rename) {
  auto rows = table.rows();
  shuffle(rows);
  for (std::size_t at = 0; at < rows.size(); ++at) {
    rows[at].id = decltype(rows[at].id)(numbered(letter, at));
    rename(rows[at]);
  }
  Table<Row> anew;
  anew.put_all(std::move(rows));
  return anew;
}

}  // namespace

bool under_pseudonyms(const Project& project, const std::string& label) {
  return project.settings.contains(setting_of(label));
}

void put_under_pseudonyms(Project& project, Snapshot& snapshot) {
  SLEUTELNET_REQUIRE(sodium_init() >= 0);
  auto& network = snapshot.network;
  const auto drawn = drawn_ids(network);
  const auto rename = [&](ActorId& id) {
    if (const auto found = drawn.find(id); found != drawn.end()) id = found->second;
  };
  std::vector<Actor> actors;
  for (const auto& actor : network.actors) {
    actors.push_back(is_person(actor) ? bare(actor) : actor);
    rename(actors.back().id);
    rename(actors.back().organisation);
  }
  network.actors = {};
  network.actors.put_all(std::move(actors));
  network.ties = numbered_anew(network.ties, "T", [&](Tie& tie) {
    rename(tie.source);
    rename(tie.target);
  });
  network.reach = numbered_anew(network.reach, "R", [&](Reach& reach) { rename(reach.actor); });
  network.contacts = {};
  network.agreements = {};
  project.settings[setting_of(snapshot.name)] = "1";
}

}  // namespace sleutelnet
