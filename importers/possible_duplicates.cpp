#include "importers/possible_duplicates.hpp"

#include <map>
#include <utility>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

std::string sign_value(const Records& records, const Identity& identity, SharedSign sign) {
  switch (sign) {
    case SharedSign::organisation: {
      const Actor* actor = records.network.actors.find(identity.id);
      return actor == nullptr ? std::string() : actor->organisation.text();
    }
    case SharedSign::telephone: return telephone_key(identity.telephone);
    case SharedSign::email: return folded(identity.email);
  }
  return {};
}

}  // namespace

std::string telephone_key(std::string_view written) {
  constexpr std::size_t fewest_digits = 8;
  std::string digits;
  for (const char c : written) {
    if (c >= '0' && c <= '9') digits += c;
  }
  const bool plus = !written.empty() && trimmed(written).substr(0, 1) == "+";
  if (plus && digits.compare(0, 2, "31") == 0) digits.replace(0, 2, "0");
  if (digits.compare(0, 4, "0031") == 0) digits.replace(0, 4, "0");
  if (digits.compare(0, 2, "00") == 0 && digits.size() > 10) digits.erase(0, 1);  // +31 (0)6 …
  return digits.size() < fewest_digits ? std::string() : digits;
}

std::string_view code_of(SharedSign sign) {
  switch (sign) {
    case SharedSign::organisation: return "organisation";
    case SharedSign::telephone: return "telephone";
    case SharedSign::email: return "email";
  }
  return {};
}

std::vector<PossibleDuplicate> possible_duplicates(const Records& records) {
  std::map<std::pair<ActorId, ActorId>, std::vector<SharedSign>> pairs;
  for (const auto sign : {SharedSign::organisation, SharedSign::telephone, SharedSign::email}) {
    std::map<std::pair<std::string, std::string>, ActorId> last_with;
    for (const auto& identity : records.vault.identities) {
      auto name = name_key(identity.name);
      auto value = sign_value(records, identity, sign);
      if (name.empty() || value.empty()) continue;
      auto& last = last_with[{std::move(name), std::move(value)}];
      if (!last.empty()) pairs[{last, identity.id}].push_back(sign);
      last = identity.id;
    }
  }
  std::vector<PossibleDuplicate> found;
  found.reserve(pairs.size());
  for (auto& [ids, shared] : pairs) found.push_back({ids.first, ids.second, std::move(shared)});
  return found;
}

}  // namespace sleutelnet
