// What has to be done, the most pressing first: contacts, account holders, agreements and notices.

#include "core/analysis/contact_log.hpp"
#include "core/analysis/owners.hpp"
#include "core/analysis/upkeep.hpp"
#include "viz/manage/due.hpp"
#include "viz/names.hpp"
#include "viz/panels/due_table.hpp"
#include "viz/panels/manage.hpp"

namespace sleutelnet {

namespace {

std::string last_words(const View& view, const ContactStanding& standing) {
  if (!standing.days) return view.say(ManageText::never_spoken);
  return view.say(ManageText::days_since, {count(view, *standing.days)}) + " · " +
         short_date(view.language(), *standing.last_two_way);
}

std::string promise_words(const View& view, const ContactStanding& standing) {
  if (standing.promises.empty()) return {};
  const auto day = short_date(view.language(), standing.promises.front().promised_for);
  if (standing.promises.size() == 1) return view.say(ManageText::promise_open, {day});
  return view.say(ManageText::promises_open, {count(view, standing.promises.size()), day});
}

std::string balance_words(const View& view, const ContactStanding& standing) {
  if (standing.asked == 0 && standing.given == 0) return view.say(ManageText::nothing_exchanged);
  if (standing.given == 0) return view.say(ManageText::only_asked, {count(view, standing.asked)});
  return view.say(ManageText::asked_given, {count(view, standing.asked), count(view, standing.given)});
}

ManageText to_do(ContactNeed need) {
  switch (need) {
    case ContactNeed::promise_overdue: return ManageText::do_promise;
    case ContactNeed::silent: return ManageText::do_call;
    case ContactNeed::only_asked: return ManageText::do_thank;
    case ContactNeed::none: return ManageText::do_nothing;
  }
  return ManageText::do_nothing;
}

ManageText what(const DueItem& item) {
  switch (item.kind) {
    case DueKind::notice: return ManageText::due_notice;
    case DueKind::reconfirm: return ManageText::due_reconfirm;
    case DueKind::card: return item.due ? ManageText::due_card : ManageText::due_card_never;
    case DueKind::review: return ManageText::due_review;
    case DueKind::agreement: return ManageText::due_agreement;
  }
  return ManageText::due_card;
}

ManageText to_do(DueKind kind) {
  switch (kind) {
    case DueKind::notice: return ManageText::do_notice;
    case DueKind::reconfirm: return ManageText::do_reconfirm;
    case DueKind::card: return ManageText::do_card;
    case DueKind::review: return ManageText::do_review;
    case DueKind::agreement: return ManageText::do_agreement;
  }
  return ManageText::do_card;
}

std::string when(const View& view, const std::optional<Date>& due, Date as_of) {
  if (!due) return view.say(ManageText::no_day);
  const auto days = (*due - as_of).count();
  const auto day = short_date(view.language(), *due);
  if (days == 0) return day;
  return view.say(days < 0 ? ManageText::days_late : ManageText::days_left,
                  {day, count(view, static_cast<int>(std::abs(days)))});
}

void draw_owner_rows(const View& view, const Owners& owners, Actions& actions) {
  const DueHeads heads{{ManageText::head_owner, 200},
                       {ManageText::head_relations, 90},
                       {ManageText::head_share, 80},
                       {ManageText::head_alone, 150},
                       {ManageText::head_do, 330}};
  auto sorted = owners.owners;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const OwnerLoad& left, const OwnerLoad& right) { return left.relations > right.relations; });
  std::vector<ActorId> nobodys;
  for (const auto& each : owners.key_figures) {
    if (each.owners.empty()) nobodys.push_back(each.key_figure);
  }
  const auto without = [&](const OwnerLoad& load) { return in_a_row(load.only_owner_of); };
  draw_due_table(
      view, "owners", heads, sorted.size() + nobodys.size(),
      [&](std::size_t row) {
        if (row >= sorted.size()) {
          const auto& who = nobodys[row - sorted.size()];
          return DueRow{who,
                        {view.say(ManageText::head_no_owner),
                         {},
                         {},
                         actor_title(view.state, who),
                         view.say(ManageText::do_owner)}};
        }
        const auto& load = sorted[row];
        auto todo = load.concentrated ? view.say(ManageText::do_divide) : std::string();
        if (todo.empty() && !load.only_owner_of.empty()) todo = view.say(ManageText::do_deputy, {without(load)});
        return DueRow{load.owner,
                      {actor_title(view.state, load.owner), count(view, load.relations),
                       percentage(view.language(), load.share), count(view, load.only_owner_of.size()), todo},
                      load.concentrated,
                      4};
      },
      actions);
}

}  // namespace

void draw_contact_log(const View& view, Actions& actions) {
  const auto& log = view.results.due.contacts;
  due_title(
      view, ManageText::contact_log_title,
      view.say(ManageText::contact_log_basis, {date_told(view.language(), log.as_of), count(view, log.people.size())}));
  due_figure(view, count(view, log.silent), view.say(ManageText::longer_than, {count(view, log.silent_days)}));
  due_figure(view, count(view, log.with_promises), view.say(ManageText::people_with_promises));
  const DueHeads heads{{ManageText::head_who, 180},
                       {ManageText::head_do, 180},
                       {ManageText::head_last, 170},
                       {ManageText::head_promises, 150},
                       {ManageText::head_balance, 160}};
  draw_due_table(
      view, "contact_log", heads, log.people.size(),
      [&](std::size_t row) {
        const auto& each = log.people[row];
        return DueRow{each.key_figure,
                      {actor_title(view.state, each.key_figure), view.say(to_do(each.need)), last_words(view, each),
                       promise_words(view, each), balance_words(view, each)},
                      each.need == ContactNeed::promise_overdue};
      },
      actions);
}

void draw_owners(const View& view, Actions& actions) {
  const auto& owners = view.results.due.owners;
  due_title(view, ManageText::owners_title,
            view.say(ManageText::owners_basis,
                     {date_told(view.language(), view.state.network().date), count(view, owners.relations)}));
  if (owners.relations == 0) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(ManageText::owners_none));
    return;
  }
  due_figure(view, count(view, owners.without_owner), view.say(ManageText::owners_without));
  due_figure(view, count(view, owners.without_deputy), view.say(ManageText::owners_no_deputy));
  draw_owner_rows(view, owners, actions);
}

void draw_reviews(const View& view, Actions& actions) {
  const auto& upkeep = view.results.due.upkeep;
  due_title(
      view, ManageText::reviews_title,
      view.say(ManageText::reviews_basis, {date_told(view.language(), upkeep.as_of), count(view, upkeep.ahead_days)}));
  if (upkeep.items.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(ManageText::reviews_none));
    return;
  }
  const DueHeads heads{{ManageText::head_who, 200},
                       {ManageText::head_do, 230},
                       {ManageText::head_when, 210},
                       {ManageText::head_what, 190}};
  draw_due_table(
      view, "reviews", heads, upkeep.items.size(),
      [&](std::size_t row) {
        const auto& item = upkeep.items[row];
        return DueRow{item.actor,
                      {actor_title(view.state, item.actor), view.say(to_do(item.kind)),
                       when(view, item.due, upkeep.as_of), view.say(what(item))},
                      item.due && *item.due < upkeep.as_of};
      },
      actions);
}

std::optional<std::size_t> due_count(const View& view, ManageView which) {
  const auto& due = view.results.due;
  switch (which) {
    case ManageView::contact_log: return static_cast<std::size_t>(due.contacts.silent);
    case ManageView::owners: return static_cast<std::size_t>(due.owners.without_owner + due.owners.without_deputy);
    case ManageView::reviews: return static_cast<std::size_t>(due.upkeep.late);
    case ManageView::retention: return due.now.total();
    case ManageView::duplicates: return due.duplicates.size();
    default: return std::nullopt;
  }
}

}  // namespace sleutelnet
