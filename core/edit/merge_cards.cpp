#include "core/edit/merge_cards.hpp"

#include <algorithm>

#include "core/network/codes.hpp"

namespace sleutelnet {

namespace {

std::string written(const std::string& value) { return value; }
std::string written(const ActorId& value) { return value.text(); }
std::string written(Date value) { return iso_date(value); }
std::string written(const Notice& value) { return iso_date(value.given) + " " + value.version + " " + value.language; }
template <class Value>
std::string written(const std::optional<Value>& value) {
  return value ? written(*value) : std::string();
}
template <class Value>
requires std::is_enum_v<Value> std::string written(Value value) { return std::string(code_of(value)); }

class Card {
 public:
  explicit Card(ActorMerge& told) : told_(told) {}

  // `open` is the value that says nothing.
  template <class Value>
  void settle(const char* column, Value& kept, const Value& other, const Value& open = {}, bool may_fill = true) {
    if (kept == other || other == open) return;
    if (kept == open && may_fill) {
      kept = other;
      told_.filled.emplace_back(column);
    } else {
      told_.left_out.push_back({column, written(kept), written(other)});
    }
  }

 private:
  ActorMerge& told_;
};

void add_domains(Actor& stays, const Actor& goes, ActorMerge& told) {
  const auto before = stays.domains.size();
  for (const auto& domain : goes.domains) {
    const bool known = std::find(stays.domains.begin(), stays.domains.end(), domain) != stays.domains.end();
    if (!known) stays.domains.push_back(domain);
  }
  if (stays.domains.size() > before) told.filled.emplace_back("domains");
}

}  // namespace

Actor joined_card(Actor stays, const Actor& goes, ActorMerge& told) {
  Card card(told);
  if (stays.organisation == goes.id) stays.organisation = {};
  auto organisation = goes.organisation;
  if (organisation == stays.id) organisation = {};
  const bool same_status = stays.status == goes.status;
  if (!same_status) told.left_out.push_back({"status", written(stays.status), written(goes.status)});
  add_domains(stays, goes, told);
  card.settle("organisation", stays.organisation, organisation);
  card.settle("role", stays.role, goes.role);
  card.settle("style", stays.style, goes.style, Style::unknown);
  card.settle("independence", stays.independence, goes.independence, Independence::unknown);
  card.settle("availability", stays.availability, goes.availability, Availability::unknown);
  card.settle("response", stays.response, goes.response, ResponseClass::unknown);
  card.settle("notice", stays.notice, goes.notice);
  const bool joined_fits = !stays.departed || !goes.joined || *goes.joined <= *stays.departed;
  card.settle("joined", stays.joined, goes.joined, {}, joined_fits);
  const bool departed_fits = !stays.joined || !goes.departed || *stays.joined <= *goes.departed;
  card.settle("departed", stays.departed, goes.departed, {}, same_status && departed_fits);
  card.settle("exit_reason", stays.exit_reason, goes.exit_reason, ExitReason::unknown, same_status);
  card.settle("confirmed", stays.confirmed, goes.confirmed);
  card.settle("note", stays.note, goes.note);
  return stays;
}

Identity joined_identity(Identity stays, const Identity& goes, ActorMerge& told) {
  Card card(told);
  card.settle("name", stays.name, goes.name);
  card.settle("telephone", stays.telephone, goes.telephone);
  card.settle("email", stays.email, goes.email);
  return stays;
}

}  // namespace sleutelnet
