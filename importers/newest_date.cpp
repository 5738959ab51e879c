#include "importers/newest_date.hpp"

#include <algorithm>

namespace sleutelnet {

namespace {

class NewestDate {
 public:
  explicit NewestDate(std::optional<Date> not_after) : not_after_(not_after) {}

  void operator()(const AddActor& edit) {
    const auto& actor = edit.actor;
    see(actor.joined);
    see(actor.departed);
    see(actor.confirmed);
    if (actor.notice) see(actor.notice->given);
  }
  void operator()(const AddTie& edit) { see(edit.tie.observed); }
  void operator()(const AddReach& edit) { see(edit.reach.asserted); }
  void operator()(const SetInquiry& edit) { see(edit.inquiry.asked); }
  void operator()(const SetContact& edit) { see(edit.contact.date); }
  void operator()(const SetAgreement& edit) { see(edit.agreement.start); }
  template <class Other>
  void operator()(const Other&) {}

  std::optional<Date> value() const { return newest_; }

 private:
  void see(std::optional<Date> date) {
    if (date && not_after_ && *date > *not_after_) return;
    newest_ = std::max(newest_, date);
  }

  std::optional<Date> not_after_;
  std::optional<Date> newest_;
};

}  // namespace

std::optional<Date> newest_date(const std::vector<DraftRow>& rows, std::optional<Date> not_after) {
  NewestDate newest(not_after);
  for (const auto& row : rows) std::visit(newest, row.edit);
  return newest.value();
}

}  // namespace sleutelnet
