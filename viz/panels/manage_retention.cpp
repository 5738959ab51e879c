// What has been kept long enough (P12, P26–P28): what is due now first, then what follows soon.

#include <algorithm>

#include "viz/manage/due.hpp"
#include "viz/names.hpp"
#include "viz/panels/due_table.hpp"
#include "viz/panels/manage.hpp"

namespace sleutelnet {

namespace {

struct KeptTooLong {
  ManageText what{};
  ManageText to_do = ManageText::do_purge;
  ActorId actor;
  std::string name;  // of a snapshot, or how many
  bool now = false;
  std::optional<Edit> edit;
};

template <class Values, class Value>
bool holds(const Values& values, const Value& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

// Those that are due now stand first.
std::vector<KeptTooLong> kept_too_long(const DueResults& due) {
  std::vector<KeptTooLong> rows;
  const auto add = [&](ManageText what, const auto& now, const auto& soon, auto make) {
    for (const auto& each : soon) {
      auto row = make(each);
      row.what = what;
      row.now = holds(now, each);
      rows.push_back(std::move(row));
    }
  };
  const auto card = [](const ActorId& who) {
    return KeptTooLong{.to_do = ManageText::do_remove_card, .actor = who, .name = {}, .edit = RemoveActor{who}};
  };
  const auto name = [](const ActorId& who) {
    return KeptTooLong{.to_do = ManageText::do_remove_name, .actor = who, .name = {}, .edit = RemoveIdentity{who}};
  };
  const auto snapshot = [](const std::string& label) { return KeptTooLong{.actor = {}, .name = label, .edit = {}}; };
  add(ManageText::keep_candidate, due.now.candidates, due.soon.candidates, card);
  add(ManageText::keep_card, due.now.cards, due.soon.cards, card);
  add(ManageText::keep_name, due.now.names, due.soon.names, name);
  add(ManageText::keep_snapshot, due.now.snapshots, due.soon.snapshots, snapshot);
  const auto contacts = [&](std::size_t many, bool now) {
    if (many == 0) return;
    rows.push_back(
        {.what = ManageText::keep_contacts, .actor = {}, .name = std::to_string(many), .now = now, .edit = {}});
  };
  contacts(due.now.contacts, true);
  contacts(due.soon.contacts - due.now.contacts, false);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const KeptTooLong& left, const KeptTooLong& right) { return left.now > right.now; });
  return rows;
}

DueRow words_of(const View& view, const KeptTooLong& kept) {
  auto subject = kept.actor.empty() ? kept.name : actor_title(view.state, kept.actor);
  auto what = view.say(kept.what);
  if (kept.what == ManageText::keep_contacts) {
    what = view.say(kept.what, {kept.name});
    subject = {};
  }
  const auto when = kept.now ? view.say(ManageText::retention_now)
                             : view.say(ManageText::retention_soon, {std::to_string(purge_ahead_days)});
  return {kept.actor, {when, subject, view.say(kept.to_do), what}, kept.now, 2};
}

}  // namespace

void draw_retention(const View& view, Actions& actions) {
  const auto& due = view.results.due;
  due_title(
      view, ManageText::retention_title,
      view.say(ManageText::retention_basis, {date_told(view.language(), due.as_of), std::to_string(purge_ahead_days)}));
  const auto rows = kept_too_long(due);
  if (rows.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(ManageText::retention_none));
    return;
  }
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(ManageText::retention_note));
  const auto chosen = std::find_if(rows.begin(), rows.end(), [&](const KeptTooLong& kept) {
    return kept.now && kept.edit && view.state.selection == Selection(kept.actor);
  });
  gap(view.px(6));
  const auto words = chosen == rows.end() ? ManageText::do_remove_card : chosen->to_do;
  if (button(view, "retention/do", view.say(words), {.enabled = chosen != rows.end()})) {
    actions.push_back(ApplyEdit{*chosen->edit});
  }
  const DueHeads heads{{ManageText::head_when, 130},
                       {ManageText::head_who, 170},
                       {ManageText::head_do, 170},
                       {ManageText::head_what, 400}};
  draw_due_table(
      view, "retention", heads, rows.size(), [&](std::size_t row) { return words_of(view, rows[row]); }, actions);
}

}  // namespace sleutelnet
