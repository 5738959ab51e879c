#include "importers/known_records.hpp"

#include <utility>

#include "importers/draft.hpp"
#include "importers/draft_order.hpp"

namespace sleutelnet {

namespace {

template <class Wrapped, class Row, class Key>
std::optional<Edit> wrapped(const Table<Row>& table, const Key& key) {
  const Row* found = table.find(key);
  return found == nullptr ? std::nullopt : std::optional<Edit>(Wrapped{*found});
}

struct Existing {
  const Records& records;

  std::optional<Edit> operator()(const AddActor& edit) const {
    return wrapped<AddActor>(records.network.actors, edit.actor.id);
  }
  std::optional<Edit> operator()(const AddTie& edit) const {
    return wrapped<AddTie>(records.network.ties, edit.tie.id);
  }
  std::optional<Edit> operator()(const AddReach& edit) const {
    return wrapped<AddReach>(records.network.reach, edit.reach.id);
  }
  std::optional<Edit> operator()(const SetArea& edit) const {
    return wrapped<SetArea>(records.network.areas, edit.area.code);
  }
  std::optional<Edit> operator()(const SetTerm& edit) const {
    return wrapped<SetTerm>(records.network.terms, edit.term.key());
  }
  std::optional<Edit> operator()(const SetTarget& edit) const {
    return wrapped<SetTarget>(records.network.targets, edit.target.key());
  }
  std::optional<Edit> operator()(const SetInquiry& edit) const {
    return wrapped<SetInquiry>(records.network.inquiries, edit.inquiry.key());
  }
  std::optional<Edit> operator()(const SetContact& edit) const {
    return wrapped<SetContact>(records.network.contacts, edit.contact.id);
  }
  std::optional<Edit> operator()(const SetAgreement& edit) const {
    return wrapped<SetAgreement>(records.network.agreements, edit.agreement.id);
  }
  std::optional<Edit> operator()(const SetIdentity& edit) const {
    return wrapped<SetIdentity>(records.vault.identities, edit.identity.id);
  }
  template <class Other>
  std::optional<Edit> operator()(const Other&) const {
    return std::nullopt;
  }
};

// The id of a record that a row may come without; nullptr for the other kinds.
struct FreeId {
  const std::string* operator()(const AddTie& edit) const { return &edit.tie.id.text(); }
  const std::string* operator()(const AddReach& edit) const { return &edit.reach.id.text(); }
  const std::string* operator()(const SetContact& edit) const { return &edit.contact.id.text(); }
  const std::string* operator()(const SetAgreement& edit) const { return &edit.agreement.id.text(); }
  template <class Other>
  const std::string* operator()(const Other&) const {
    return nullptr;
  }
};

struct Rename {
  const std::string& id;

  void operator()(AddTie& edit) const { edit.tie.id = TieId(id); }
  void operator()(AddReach& edit) const { edit.reach.id = ReachId(id); }
  void operator()(SetContact& edit) const { edit.contact.id = ContactId(id); }
  void operator()(SetAgreement& edit) const { edit.agreement.id = AgreementId(id); }
  template <class Other>
  void operator()(Other&) const {}
};

// What two records with the same content certainly share.
struct Ends {
  std::string operator()(const AddTie& edit) const { return edit.tie.source.text() + '\x1f' + edit.tie.target.text(); }
  std::string operator()(const AddReach& edit) const {
    return edit.reach.actor.text() + '\x1f' + edit.reach.area.text();
  }
  std::string operator()(const SetContact& edit) const { return edit.contact.actor.text(); }
  std::string operator()(const SetAgreement& edit) const { return edit.agreement.actor.text(); }
  template <class Other>
  std::string operator()(const Other&) const {
    return {};
  }
};

std::string content_key(const Edit& edit) { return std::to_string(edit.index()) + '\x1f' + std::visit(Ends{}, edit); }

}  // namespace

std::optional<Edit> existing(const Records& records, const Edit& edit) { return std::visit(Existing{records}, edit); }

Edit replacement(const Edit& edit) {
  if (const auto* actor = std::get_if<AddActor>(&edit)) return ChangeActor{actor->actor};
  if (const auto* reach = std::get_if<AddReach>(&edit)) return ChangeReach{reach->reach};
  if (const auto* tie = std::get_if<AddTie>(&edit)) {
    return Batch{BatchKind::change, tie->tie.id.text(), {RemoveTie{tie->tie.id}, *tie}};
  }
  return edit;
}

Edit under_free_id(const Records& records, Edit edit, int& number) {
  const auto* written = std::visit(FreeId{}, edit);
  if (written == nullptr || written->empty()) return edit;
  const char letter = written->front();
  do {
    const auto id = numbered_id(letter, static_cast<std::size_t>(++number));
    std::visit(Rename{id}, edit);
  } while (existing(records, edit));
  return edit;
}

ContentIndex::ContentIndex(const Network& network) {
  for (const auto& tie : network.ties) add(AddTie{tie});
  for (const auto& reach : network.reach) add(AddReach{reach});
  for (const auto& contact : network.contacts) add(SetContact{contact});
  for (const auto& agreement : network.agreements) add(SetAgreement{agreement});
}

void ContentIndex::add(Edit edit) {
  auto key = content_key(edit);
  edits_.emplace(std::move(key), std::move(edit));
}

bool ContentIndex::take(const Edit& edit) {
  const auto* id = std::visit(FreeId{}, edit);
  if (id == nullptr) return false;
  const auto [first, last] = edits_.equal_range(content_key(edit));
  for (auto candidate = first; candidate != last; ++candidate) {
    auto renamed = candidate->second;
    std::visit(Rename{*id}, renamed);
    if (!same_content(renamed, edit)) continue;
    edits_.erase(candidate);
    return true;
  }
  return false;
}

}  // namespace sleutelnet
