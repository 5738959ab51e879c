#include "core/edit/edit.hpp"

namespace sleutelnet {

namespace {

struct Describe {
  EditLabel operator()(const AddActor& edit) const { return {.subject = edit.actor.id.text()}; }
  EditLabel operator()(const ChangeActor& edit) const { return {.subject = edit.actor.id.text()}; }
  EditLabel operator()(const RemoveActor& edit) const { return {.subject = edit.actor.text()}; }
  EditLabel operator()(const AddTie& edit) const {
    return {.subject = edit.tie.source.text(), .object = edit.tie.target.text()};
  }
  EditLabel operator()(const ChangeTie& edit) const {
    return {.subject = edit.tie.source.text(), .object = edit.tie.target.text()};
  }
  EditLabel operator()(const RemoveTie& edit) const { return {.subject = edit.tie.text()}; }
  EditLabel operator()(const AddReach& edit) const {
    return {.subject = edit.reach.actor.text(), .object = edit.reach.area.text()};
  }
  EditLabel operator()(const ChangeReach& edit) const {
    return {.subject = edit.reach.actor.text(), .object = edit.reach.area.text()};
  }
  EditLabel operator()(const RemoveReach& edit) const { return {.subject = edit.reach.text()}; }
  EditLabel operator()(const SetTarget& edit) const {
    return {.subject = edit.target.area.text(), .object = edit.target.value.text()};
  }
  EditLabel operator()(const RemoveTarget& edit) const {
    return {.subject = edit.area.text(), .object = edit.value.text()};
  }
  EditLabel operator()(const SetArea& edit) const { return {.subject = edit.area.code.text()}; }
  EditLabel operator()(const SetTerm& edit) const { return {.subject = edit.term.code.text()}; }
  EditLabel operator()(const SetInquiry& edit) const { return {.subject = edit.inquiry.area.text()}; }
  EditLabel operator()(const SetContact& edit) const { return {.subject = edit.contact.actor.text()}; }
  EditLabel operator()(const RemoveContact& edit) const { return {.subject = edit.contact.text()}; }
  EditLabel operator()(const SetAgreement& edit) const { return {.subject = edit.agreement.actor.text()}; }
  EditLabel operator()(const RemoveAgreement& edit) const { return {.subject = edit.agreement.text()}; }
  EditLabel operator()(const SetIdentity& edit) const { return {.subject = edit.identity.id.text()}; }
  EditLabel operator()(const RemoveIdentity& edit) const { return {.subject = edit.actor.text()}; }
  EditLabel operator()(const SetMunicipality& edit) const { return {.subject = edit.name}; }
  EditLabel operator()(const MergeActors& edit) const {
    return {.subject = edit.gone.text(), .object = edit.keep.text()};
  }
  EditLabel operator()(const Batch& batch) const { return {.subject = batch.subject, .count = batch.edits.size()}; }
};

// Who is added comes with a first claim and a name: that is one addition to whoever undoes it.
const AddActor* addition(const Edit& edit) {
  const auto* batch = std::get_if<Batch>(&edit);
  const auto* added = batch == nullptr || batch->edits.empty() ? nullptr : std::get_if<AddActor>(&batch->edits.front());
  return added != nullptr && added->actor.id.text() == batch->subject ? added : nullptr;
}

}  // namespace

EditLabel label_of(const Edit& edit) {
  if (const auto* added = addition(edit)) return label_of(*added);
  if (const auto* batch = std::get_if<Batch>(&edit); batch && batch->subject.empty() && !batch->edits.empty()) {
    auto first = label_of(batch->edits.front());
    first.count = batch->edits.size();
    return first;
  }
  auto label = std::visit(Describe{}, edit);
  label.kind = edit.index();
  return label;
}

}  // namespace sleutelnet
