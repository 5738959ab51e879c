#include "core/store/recipient_pseudonyms.hpp"

#include <sodium.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

static_assert(std::tuple_size_v<PseudonymKey> == crypto_generichash_KEYBYTES);

// Capitals and blanks are no other purpose.
std::string folded(const std::string& words) {
  std::string result;
  for (const char sign : words) {
    const bool blank = sign == ' ' || sign == '\t';
    if (blank && (result.empty() || result.back() == ' ')) continue;
    result += blank ? ' ' : sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

std::string hexadecimal(const PseudonymKey& key) {
  std::string text(key.size() * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), key.data(), key.size());
  text.pop_back();
  return text;
}

bool read_key(const std::string& text, PseudonymKey& key) {
  std::size_t length = 0;
  return sodium_hex2bin(key.data(), key.size(), text.data(), text.size(), nullptr, &length, nullptr) == 0 &&
         length == key.size();
}

using Digest = std::array<unsigned char, crypto_generichash_BYTES>;

Digest digest_of(const PseudonymKey& key, const ActorId& actor) {
  Digest digest{};
  const auto& id = actor.text();
  crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(id.data()), id.size(),
                     key.data(), key.size());
  return digest;
}

// Five bits a sign, in the alphabet of Crockford: no I, L, O and U.
std::string number_of(const Digest& digest, std::size_t bytes) {
  constexpr std::string_view signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::string number = "P";
  unsigned held = 0;
  unsigned bits = 0;
  for (std::size_t at = 0; at < bytes; ++at) {
    held = (held << 8U) | digest.at(at);
    for (bits += 8; bits >= 5; bits -= 5) number += signs[(held >> (bits - 5)) & 31U];
  }
  if (bits > 0) number += signs[(held << (5 - bits)) & 31U];
  return number;
}

constexpr std::size_t short_bytes = 5;

std::map<ActorId, ActorId> numbers(const PseudonymKey& key, const Network& network) {
  std::map<ActorId, Digest> digests;
  std::map<std::string, int> taken;
  for (const auto& actor : network.actors) {
    const bool person = actor.kind == ActorKind::key_figure || actor.kind == ActorKind::professional;
    if (!person) {
      ++taken[actor.id.text()];
      continue;
    }
    const auto digest = digest_of(key, actor.id);
    digests.emplace(actor.id, digest);
    ++taken[number_of(digest, short_bytes)];
  }
  std::map<ActorId, ActorId> found;
  for (const auto& [id, digest] : digests) {
    const auto number = number_of(digest, short_bytes);
    found.emplace(id, ActorId(taken[number] == 1 ? number : number_of(digest, digest.size())));
  }
  return found;
}

template <class Row, class Key>
Table<Row> counted_anew(std::vector<Row> rows, const char* letter, Key key) {
  std::sort(rows.begin(), rows.end(), [&](const Row& left, const Row& right) { return key(left) < key(right); });
  std::size_t count = 0;
  for (auto& row : rows) {
    auto digits = std::to_string(++count);
    row.id = decltype(row.id)(letter + std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits);
  }
  Table<Row> table;
  table.put_all(std::move(rows));
  return table;
}

auto said_by(const Tie& tie) {
  return std::tie(tie.source, tie.target, tie.kind, tie.directed, tie.strength, tie.frequency, tie.observed,
                  tie.expires, tie.weight, tie.evidence);
}

auto said_by(const Reach& reach) {
  return std::tie(reach.actor, reach.area, reach.domain, reach.setting, reach.age, reach.theme, reach.strength,
                  reach.source, reach.asserted, reach.expires);
}

}  // namespace

PseudonymKey pseudonym_key(Project& project, const std::string& recipient, const std::string& purpose) {
  SLEUTELNET_REQUIRE(sodium_init() >= 0);
  auto& kept = project.settings["numbers for " + folded(recipient) + ": " + folded(purpose)];
  PseudonymKey key{};
  if (read_key(kept, key)) return key;
  key = passing_pseudonym_key();
  kept = hexadecimal(key);
  return key;
}

PseudonymKey passing_pseudonym_key() {
  SLEUTELNET_REQUIRE(sodium_init() >= 0);
  PseudonymKey key{};
  randombytes_buf(key.data(), key.size());
  return key;
}

Network under_numbers_of(const PseudonymKey& key, const Network& network) {
  SLEUTELNET_REQUIRE(sodium_init() >= 0);
  const auto found = numbers(key, network);
  const auto rename = [&](ActorId& id) {
    if (const auto number = found.find(id); number != found.end()) id = number->second;
  };
  Network result = network;
  auto actors = network.actors.rows();
  for (auto& actor : actors) {
    rename(actor.id);
    rename(actor.organisation);
    actor.note.clear();
    actor.role.clear();
  }
  result.actors = {};
  result.actors.put_all(std::move(actors));
  auto ties = network.ties.rows();
  for (auto& tie : ties) {
    rename(tie.source);
    rename(tie.target);
    // A tie without a direction is the same either way round; which end came first would tell the old order.
    if (!tie.directed && tie.target < tie.source) std::swap(tie.source, tie.target);
  }
  result.ties = counted_anew(std::move(ties), "T", [](const Tie& tie) { return said_by(tie); });
  auto reach = network.reach.rows();
  for (auto& claim : reach) rename(claim.actor);
  result.reach = counted_anew(std::move(reach), "R", [](const Reach& claim) { return said_by(claim); });
  result.contacts = {};
  result.agreements = {};
  return result;
}

}  // namespace sleutelnet
