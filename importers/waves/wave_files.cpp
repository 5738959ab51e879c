#include "importers/waves/wave_files.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "importers/newest_date.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view before_sheet = " › ";

bool is_one_of(const FileDraft& file, std::initializer_list<TableKind> kinds) {
  return file.table && std::find(kinds.begin(), kinds.end(), *file.table) != kinds.end();
}

// Of these a second file is either a part or a moment.
bool holds_people(const FileDraft& file) {
  using enum TableKind;
  return file.whole_network || is_one_of(file, {actors, people, plain_nodes, plain_edges});
}

bool goes_with_a_moment(const FileDraft& file) {
  using enum TableKind;
  return holds_people(file) || is_one_of(file, {ties, reach, names, contacts, agreements, inquiries});
}

int form_of(const FileDraft& file) { return file.whole_network ? -1 : static_cast<int>(*file.table); }

// The sheet, with the number of a block on it, tells more than the workbook it is in.
std::optional<Period> period_of(const FileDraft& file) {
  const std::string_view name = file.file;
  const auto sheet = name.find(before_sheet);
  if (sheet != std::string_view::npos) {
    if (const auto period = period_in_name(name.substr(sheet + before_sheet.size()))) return period;
  }
  auto base = name.substr(0, sheet);
  base = base.substr(base.find_last_of("/\\") + 1);
  return period_in_name(base.substr(0, base.rfind('.')));
}

using Periods = std::map<const FileDraft*, Period>;

class Waves {
 public:
  Waves(std::vector<FileDraft>& shared, const WaveOptions& options) : shared_(shared), options_(options) {
    for (auto& file : shared_) {
      if (file.in_folder || file.date || !goes_with_a_moment(file)) continue;
      loose_.push_back(&file);
      if (const auto period = period_of(file)) periods_.emplace(&file, *period);
    }
  }

  std::vector<Issue> move_to(DatedDrafts& dated) {
    if (options_.files_are == FilesAre::parts) return {};
    if (!options_.days.empty()) {
      if (!take_given_days()) return refuse([](const FileDraft&) { return true; });
    } else if (options_.files_are == FilesAre::waves) {
      if (std::any_of(loose_.begin(), loose_.end(), [&](auto* file) { return lacks_day(*file); })) {
        return refuse([&](const FileDraft& file) { return lacks_day(file); });
      }
    } else if (!told_by_names()) {
      return possible_waves();
    }
    return move(dated);
  }

 private:
  bool lacks_day(const FileDraft& file) const { return holds_people(file) && !periods_.contains(&file); }

  // One for each file that holds people, or for each that goes with a moment.
  bool take_given_days() {
    for (const bool people_only : {true, false}) {
      std::vector<const FileDraft*> files;
      for (const auto* file : loose_) {
        if (!people_only || holds_people(*file)) files.push_back(file);
      }
      if (files.size() != options_.days.size()) continue;
      for (std::size_t at = 0; at < files.size(); ++at) periods_.insert_or_assign(files[at], options_.days[at]);
      return true;
    }
    return false;
  }

  bool told_by_names() const {
    std::map<int, std::set<Period>> periods;
    std::set<int> undated;
    for (const auto* file : loose_) {
      if (!holds_people(*file)) continue;
      const auto period = periods_.find(file);
      if (period == periods_.end()) {
        undated.insert(form_of(*file));
      } else {
        periods[form_of(*file)].insert(period->second);
      }
    }
    return std::any_of(periods.begin(), periods.end(), [&](const auto& of_form) {
      return of_form.second.size() > 1 && !undated.contains(of_form.first);
    });
  }

  template <class Condition>
  std::vector<Issue> refuse(Condition condition) {
    for (auto* file : loose_) {
      if (!holds_people(*file) || !condition(*file)) continue;
      const auto rows = file->draft.files.empty() ? 0 : file->draft.files.front().rows_read;
      FileDraft refusal{.file = file->file, .draft = {}};
      refusal.draft.files.push_back(refused_file(file->file, rows));
      refusal.draft.issues.push_back(
          {.severity = Severity::file_refused, .code = IssueCode::wave_without_date, .file = file->file});
      *file = std::move(refusal);
    }
    return {};
  }

  Date day_of(const Period& period) const {
    std::optional<Date> newest;
    for (const auto& [file, of_file] : periods_) {
      if (of_file == period) newest = std::max(newest, newest_date(file->draft.rows, period.last));
    }
    return newest && *newest >= period.first ? *newest : period.first;
  }

  std::vector<Issue> move(DatedDrafts& dated) {
    std::map<Period, Date> days;
    for (const auto& [file, period] : periods_) days.try_emplace(period, day_of(period));
    std::map<Date, std::string> told;
    for (auto* file : loose_) {
      const auto period = periods_.find(file);
      if (period == periods_.end()) continue;
      const auto day = days.at(period->second);
      auto& files = told[day];
      files += (files.empty() ? "" : ", ") + file->file;
      file->date = day;
    }
    for (auto& file : shared_) {
      if (!file.date) continue;
      const auto day = *file.date;
      dated[day].push_back(std::move(file));
    }
    std::erase_if(shared_, [](const FileDraft& file) { return file.date.has_value(); });
    return found(told);
  }

  static std::vector<Issue> found(const std::map<Date, std::string>& told) {
    if (told.size() < 2) return {};
    std::string list;
    for (const auto& [day, files] : told) list += (list.empty() ? "" : "; ") + iso_date(day) + " (" + files + ")";
    return {{.severity = Severity::note,
             .code = IssueCode::waves_found,
             .file = {},
             .arguments = {std::to_string(told.size()), list}}};
  }

  // Two lists of one form in which the same people stand.
  std::vector<Issue> possible_waves() const {
    using enum TableKind;
    std::map<int, std::map<std::string, const FileDraft*>> seen;
    std::vector<std::string> files;
    for (const auto* file : loose_) {
      if (!file->whole_network && !is_one_of(*file, {actors, people, plain_nodes})) continue;
      auto& of_form = seen[form_of(*file)];
      const auto* other = shares_person(*file, of_form);
      if (other == nullptr) continue;
      for (const auto* each : {other, file}) {
        if (std::find(files.begin(), files.end(), each->file) == files.end()) files.push_back(each->file);
      }
    }
    if (files.empty()) return {};
    std::string list;
    for (const auto& name : files) list += (list.empty() ? "" : ", ") + name;
    return {{.severity = Severity::attention, .code = IssueCode::waves_possible, .file = {}, .arguments = {list}}};
  }

  // Another file in which somebody of this one stands, by an id that is not ours or by the whole name.
  static const FileDraft* shares_person(const FileDraft& file, std::map<std::string, const FileDraft*>& seen) {
    const FileDraft* shared = nullptr;
    for (const auto& row : file.draft.rows) {
      std::string key;
      if (const auto* added = std::get_if<AddActor>(&row.edit); added != nullptr && !row.id_made) {
        key = "id " + added->actor.id.text();
      } else if (const auto* named = std::get_if<SetIdentity>(&row.edit)) {
        key = "name " + folded(named->identity.name);
      } else {
        continue;
      }
      const auto [known, fresh] = seen.emplace(std::move(key), &file);
      if (!fresh && known->second != &file) shared = known->second;
    }
    return shared;
  }

  std::vector<FileDraft>& shared_;
  const WaveOptions& options_;
  std::vector<FileDraft*> loose_;
  Periods periods_;
};

std::optional<int> edition_of(const FileDraft& file) {
  for (const auto& row : file.draft.rows) {
    const auto* area = std::get_if<SetArea>(&row.edit);
    if (area != nullptr && area->area.edition != 0) return area->area.edition;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Issue> move_waves(std::vector<FileDraft>& shared, DatedDrafts& dated, const WaveOptions& options) {
  return Waves(shared, options).move_to(dated);
}

std::vector<const FileDraft*> of_one_edition(std::vector<const FileDraft*> files, std::optional<Date> day,
                                             std::vector<Issue>& issues) {
  std::map<const FileDraft*, int> editions;
  std::set<int> years;
  for (const auto* file : files) {
    if (file->table != TableKind::areas) continue;
    const auto edition = edition_of(*file);
    if (!edition) continue;
    editions.emplace(file, *edition);
    years.insert(*edition);
  }
  if (years.size() < 2) return files;
  int chosen = *years.rbegin();
  if (day) {
    const int year = static_cast<int>(std::chrono::year_month_day(*day).year());
    const auto after = years.upper_bound(year);
    chosen = after == years.begin() ? *years.begin() : *std::prev(after);
  }
  std::erase_if(files, [&](const FileDraft* file) {
    const auto edition = editions.find(file);
    return edition != editions.end() && edition->second != chosen;
  });
  issues.push_back({.severity = Severity::attention,
                    .code = IssueCode::edition_chosen,
                    .file = day ? iso_date(*day) : std::string(),
                    .arguments = {std::to_string(chosen)}});
  return files;
}

}  // namespace sleutelnet
