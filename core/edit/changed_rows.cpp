#include "core/edit/changed_rows.hpp"

#include <tuple>

namespace sleutelnet {

namespace {

template <class Row>
std::size_t changed(const Table<Row>& before, const Table<Row>& after) {
  if (before.shares_rows_with(after)) return 0;
  std::size_t same = 0, on_both_sides = 0;
  for (const auto& row : after) {
    const auto* earlier = before.find(row.key());
    if (earlier == nullptr) continue;
    ++on_both_sides;
    if (*earlier == row) ++same;
  }
  return before.size() + after.size() - on_both_sides - same;
}

auto heading(const Network& network) {
  return std::tie(network.name, network.date, network.synthetic, network.choices.key_word, network.choices.quiet_days);
}

}  // namespace

std::size_t changed_rows(const Records& before, const Records& after) {
  const auto& old = before.network;
  const auto& now = after.network;
  return changed(old.terms, now.terms) + changed(old.areas, now.areas) + changed(old.actors, now.actors) +
         changed(old.ties, now.ties) + changed(old.reach, now.reach) + changed(old.targets, now.targets) +
         changed(old.inquiries, now.inquiries) + changed(old.contacts, now.contacts) +
         changed(old.agreements, now.agreements) + changed(before.vault.identities, after.vault.identities) +
         (heading(old) == heading(now) ? 0 : 1);
}

}  // namespace sleutelnet
