#include "importers/merge.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "core/edit/edit_run.hpp"
#include "core/network/check.hpp"
#include "importers/draft_order.hpp"
#include "importers/join_area.hpp"
#include "importers/known_records.hpp"
#include "importers/merge_issues.hpp"
#include "importers/possible_duplicates.hpp"

namespace sleutelnet {

namespace {

class Merger {
 public:
  Merger(const Records& onto, const Draft& draft, KeepEdits keep)
      : onto_(onto),
        draft_(draft),
        keep_(keep),
        merged_{.records = onto},
        run_(merged_.records),
        by_content_(onto.network) {
    merged_.files = draft.files;
    merged_.issues = draft.issues;
  }

  Merged run() {
    set_municipality();
    for (const auto& ordered : in_order(draft_.rows)) place(ordered);
    run_.finish();
    place_figures();
    run_.finish();
    suggest_duplicates();
    sort_issues(merged_.issues, merged_.files);
    return std::move(merged_);
  }

 private:
  void set_municipality() {
    const auto& given = draft_.municipality;
    const auto& network = merged_.records.network;
    SetMunicipality edit{given.name.value_or(network.name),
                         given.date.value_or(network.date),
                         given.synthetic.value_or(network.synthetic),
                         {.key_word = given.key_word.value_or(network.choices.key_word),
                          .quiet_days = given.quiet_days.value_or(network.choices.quiet_days)}};
    const bool same = edit.name == network.name && edit.date == network.date && edit.synthetic == network.synthetic &&
                      edit.choices == network.choices;
    if (!same) change(edit);
  }

  void place(const OrderedRow& ordered) {
    const auto& row = *ordered.row;
    if (const auto* area = std::get_if<SetArea>(&row.edit)) return place_area(ordered, area->area);
    if (row.derived && is_there(row.edit)) return look_at_name(row);
    if (row.id_made) return place_without_id(row);
    if (const auto* first = put_for(ordered)) return place_again(row, *first);
    const auto known = existing(onto_, row.edit);
    if (known && same_content(*known, row.edit)) return count_merged(row.place, id_in(row.edit));
    if (!(known ? put(row, replacement(row.edit)) : put(row, row.edit))) return;
    last_put_ = ordered;
    if (known) note(Severity::note, IssueCode::row_changes_existing, row.place, {id_in(row.edit)});
  }

  // The row that put the record of this one. Rows about one record follow each other.
  const DraftRow* put_for(const OrderedRow& ordered) const {
    return last_put_.identity == ordered.identity ? last_put_.row : nullptr;
  }

  // A name that comes along with a row never replaces another, but two names may well be two people.
  void look_at_name(const DraftRow& row) {
    if (!std::holds_alternative<SetIdentity>(row.edit)) return;
    const auto known = existing(merged_.records, row.edit);
    if (!known || same_content(*known, row.edit)) return;
    note(Severity::attention, IssueCode::name_differs, row.place, {id_in(row.edit)});
  }

  void place_again(const DraftRow& row, const DraftRow& first) {
    const auto id = id_in(row.edit);
    if (same_content(first.edit, row.edit)) return count_merged(row.place, id);
    refuse(id_twice(row.place, id, first.place));
  }

  // A row whose id we made is new unless its content is there; ids of others go before ours.
  void place_without_id(const DraftRow& row) {
    if (by_content_.take(row.edit)) return count_merged(row.place, {});
    if (is_there(row.edit)) {
      run_.finish();
      put(row, under_free_id(merged_.records, row.edit, last_made_[row.edit.index()]));
    } else {
      put(row, row.edit);
    }
  }

  void place_area(const OrderedRow& ordered, Area area) {
    const auto& row = *ordered.row;
    const auto* known = run_.area(area.code);
    if (known != nullptr && row.derived) return;
    const auto* first = put_for(ordered);
    const bool same_file = first != nullptr && first->place.file == row.place.file;
    if (same_file) return place_again(row, *first);
    if (known != nullptr) area = joined(*known, area);
    const auto above = parent_of(area.code);
    if (area.parent.empty() && run_.area(above) != nullptr) area.parent = above;
    const bool before = onto_.network.areas.contains(area.code);
    if (before && known != nullptr && *known == area) return count_merged(row.place, area.code.text());
    if (!put(row, SetArea{area})) return;
    last_put_ = ordered;
    if (before) note(Severity::note, IssueCode::row_changes_existing, row.place, {area.code.text()});
  }

  // Applied per area, not per figure: a national table has a hundred of them for each.
  void place_figures() {
    std::map<AreaId, Area> touched;
    std::unordered_map<std::string, const DraftFigure*> seen;
    for (const auto& figure : draft_.figures) {
      const Area* known = merged_.records.network.areas.find(figure.area);
      if (known == nullptr) {
        refuse(unknown_area(figure));
        continue;
      }
      const auto& indicator = figure.indicator;
      const auto identity = figure.area.text() + '\x1f' + indicator.key + '\x1f' + std::to_string(indicator.year);
      const auto [first, fresh] = seen.emplace(identity, &figure);
      if (fresh) {
        set_indicator(touched.emplace(figure.area, *known).first->second, indicator);
      } else if (first->second->indicator == indicator) {
        count_merged(figure.place, figure.area.text());
      } else {
        refuse(id_twice(figure.place, figure.area.text() + " · " + indicator.key, first->second->place));
      }
    }
    for (auto& [code, area] : touched) {
      if (*merged_.records.network.areas.find(code) != area) change(SetArea{std::move(area)});
    }
  }

  void suggest_duplicates() {
    const auto pairs = possible_duplicates(merged_.records);
    if (pairs.empty()) return;
    const auto names = places_of_names();
    for (const auto& pair : pairs) {
      for (const auto& id : {pair.second, pair.first}) {
        const auto place = names.find(id);
        if (place == names.end()) continue;
        merged_.issues.push_back(possible_duplicate(*place->second, pair));
        break;
      }
    }
  }

  std::map<ActorId, const Place*> places_of_names() const {
    std::map<ActorId, const Place*> places;
    for (const auto* row : named_) places.emplace(std::get<SetIdentity>(row->edit).identity.id, &row->place);
    return places;
  }

  bool is_there(const Edit& edit) const { return run_.waits(edit) || existing(merged_.records, edit).has_value(); }

  bool put(const DraftRow& row, const Edit& edit) {
    if (const auto reason = run_.apply(edit)) {
      if (!row.derived) refuse(refusal_of(row, *reason, merged_.records.network));
      return false;
    }
    look_at(row);
    if (std::holds_alternative<SetIdentity>(row.edit)) named_.push_back(&row);
    const auto* added = std::get_if<AddTie>(&edit);
    if (added != nullptr && !added->tie.weight.empty()) merged_.tie_places.emplace(added->tie.id, row.place);
    if (keep_ == KeepEdits::yes) merged_.edits.push_back(edit);
    return true;
  }

  // P12: a candidate who was not told within four weeks.
  void look_at(const DraftRow& row) {
    const auto* added = std::get_if<AddActor>(&row.edit);
    if (added == nullptr) return;
    const auto& actor = added->actor;
    if (actor.status != ActorStatus::candidate || actor.notice || !actor.joined) return;
    const auto days = (merged_.records.network.date - *actor.joined).count();
    if (days <= candidate_days) return;
    note(Severity::attention, IssueCode::candidate_without_name_rights, row.place,
         {actor.id.text(), std::to_string(days)});
  }

  void change(Edit edit) {
    const auto reason = run_.apply(edit);
    if (!reason && keep_ == KeepEdits::yes) merged_.edits.push_back(std::move(edit));
  }

  void note(Severity severity, IssueCode code, const Place& place, std::vector<std::string> arguments) {
    merged_.issues.push_back(issue_at(place, severity, code, std::move(arguments)));
  }

  void count_merged(const Place& place, const std::string& id) {
    note(Severity::note, IssueCode::row_duplicate, place, {id});
    auto& count = count_of(place);
    --count.rows_kept;
    ++count.rows_merged;
  }

  void refuse(Issue issue) {
    auto& count = count_of({issue.file, issue.line});
    --count.rows_kept;
    ++count.rows_refused;
    merged_.issues.push_back(std::move(issue));
  }

  FileCount& count_of(const Place& place) {
    return *std::find_if(merged_.files.begin(), merged_.files.end(),
                         [&](const FileCount& count) { return count.file == place.file; });
  }

  const Records& onto_;
  const Draft& draft_;
  KeepEdits keep_;
  Merged merged_;
  EditRun run_;  // over the records of merged_
  ContentIndex by_content_;
  OrderedRow last_put_;
  std::vector<const DraftRow*> named_;    // rows whose name was put: only these are news to warn about
  std::map<std::size_t, int> last_made_;  // per kind of edit
};

}  // namespace

Merged merge(const Records& onto, const Draft& draft, KeepEdits keep) { return Merger(onto, draft, keep).run(); }

}  // namespace sleutelnet
