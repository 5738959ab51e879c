#include "viz/project/update_project.hpp"

#include <algorithm>
#include <utility>

#include "core/store/passphrase.hpp"
#include "importers/column_guess.hpp"
#include "importers/text_folding.hpp"
#include "viz/guide/pseudonyms.hpp"
#include "viz/project/chooser.hpp"
#include "viz/project/import_hindrance.hpp"
#include "viz/update.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

std::uint64_t ask(ProjectState& project, Errand errand) {
  project.asked.push_back({++project.last_number, std::move(errand)});
  return project.last_number;
}

void work_on(ProjectState& project, Errand errand) {
  const auto number = ask(project, errand);
  if (!std::holds_alternative<LeaveErrand>(errand)) project.dialog = WorkingPage{number, std::move(errand)};
}

bool replaces_present(const Errand& errand) {
  const auto* save = std::get_if<SaveErrand>(&errand);
  return save == nullptr || save->source == SaveErrand::Source::nothing;
}

// Edits that are not saved are decided on first.
void begin(State& state, Errand errand) {
  if (replaces_present(errand) && edited(state)) {
    state.project.next = std::move(errand);
    state.closing = Closing::asked;
  } else {
    work_on(state.project, std::move(errand));
  }
}

fs::path first_folder(const State& state) {
  const auto& project = state.project;
  if (!project.path.empty() && project.path.has_parent_path()) return project.path.parent_path();
  return project.places.documents.empty() ? project.places.home : project.places.documents;
}

bool invented(const State& state) {
  return state.network().synthetic && std::all_of(state.snapshots.begin(), state.snapshots.end(),
                                                  [](const Snapshot& each) { return each.network.synthetic; });
}

class ProjectUpdater {
 public:
  explicit ProjectUpdater(State& state) : state_(state), project_(state.project) {}

  void operator()(const WantProjectMenu&) { project_.menu_wanted = true; }
  void operator()(const ProjectMenuReady&) { project_.menu_wanted = false; }

  void operator()(const BeginChoosing& action) {
    const bool of_page =
        action.purpose == ChooserPurpose::template_name || action.purpose == ChooserPurpose::template_file;
    const bool of_present = action.purpose == ChooserPurpose::save_as || action.purpose == ChooserPurpose::import;
    if ((of_present && project_.start) || (of_page && !project_.import)) return;
    project_.behind = {};
    Chooser chooser{.purpose = action.purpose};
    if (action.purpose == ChooserPurpose::save_as) chooser.typed = name_proposed();
    if (action.purpose == ChooserPurpose::template_name) {
      chooser.typed = project_.import->read->paths.front().stem().string() + ".json";
    }
    choose_in(std::move(chooser), first_folder(state_));
  }
  void operator()(const ChooserReady&) {
    if (auto* chooser = std::get_if<Chooser>(&project_.dialog)) chooser->anew = false;
  }
  void operator()(const TypeInChooser& action) {
    if (auto* chooser = std::get_if<Chooser>(&project_.dialog)) type_in(*chooser, action.text);
  }
  void operator()(const MoveInChooser& action) {
    if (auto* chooser = std::get_if<Chooser>(&project_.dialog)) move_in(*chooser, action.choice);
  }
  void operator()(const GoToFolder& action) {
    if (auto* chooser = std::get_if<Chooser>(&project_.dialog)) look_into(*chooser, action.folder);
  }
  void operator()(const TakeChoice&) {
    auto* chooser = std::get_if<Chooser>(&project_.dialog);
    if (chooser != nullptr) follow(*chooser, take_choice(*chooser, project_.places.home));
  }
  void operator()(const OpenPaths& action) {
    if (action.paths.empty() || project_dialog_open(state_)) return;
    begin(state_, OpenErrand{.paths = action.paths, .passphrase = {}});
  }

  void operator()(const FillPassphrase& action) {
    if (std::holds_alternative<PassphrasePage>(project_.dialog)) project_.dialog = action.page;
  }
  void operator()(const FillSeal& action) {
    if (std::holds_alternative<SealPage>(project_.dialog)) project_.dialog = action.page;
  }
  void operator()(const SubmitPassphrase&) {
    if (const auto* page = std::get_if<PassphrasePage>(&project_.dialog)) {
      const auto& given = page->errand.passphrase;
      if (!given.typed.empty() || !given.key_file.empty()) work_on(project_, OpenErrand(page->errand));
    } else if (auto* seal = std::get_if<SealPage>(&project_.dialog)) {
      submit(*seal);
    }
  }
  void operator()(const ReadPassphrase&) {
    project_.behind = std::exchange(project_.dialog, {});
    choose_in({.purpose = ChooserPurpose::key_file}, first_folder(state_));
  }
  void operator()(const UnlockNames&) {
    if (names_locked(state_)) begin(state_, OpenErrand{.paths = {state_.home.path}, .passphrase = {}});
  }
  void operator()(const CloseProject&) {
    if (may_close_project(state_)) begin(state_, LeaveErrand{});
  }
  void operator()(const ReadRecent&) { ask(project_, RecentErrand{}); }
  void operator()(const ForgetRecent&) { ask(project_, RecentErrand{.noted = {}, .forget = true}); }
  void operator()(const DropFiles& action) {
    const bool choosing = std::holds_alternative<Chooser>(project_.dialog);
    if (action.paths.empty() || (project_dialog_open(state_) && !choosing)) return;
    project_.dialog = {};
    project_.behind = {};
    const auto is_one = [](const fs::path& path) { return path.extension() == project_extension; };
    const auto projects = std::count_if(action.paths.begin(), action.paths.end(), is_one);
    if (projects > 0 && action.paths.size() > 1) {
      project_.dialog = FailurePage{{.path = action.paths.front(), .several = true}};
    } else if (projects > 0 || project_.start) {
      begin(state_, OpenErrand{.paths = action.paths, .passphrase = {}});
    } else {
      read_files(action.paths);
    }
  }

  void operator()(const ReadFiles& action) {
    if (!action.paths.empty() && something_open(state_) && !project_dialog_open(state_)) read_files(action.paths);
  }
  void operator()(const ReadFilesAgain&) {
    if (project_.import)
      work_on(project_, ImportErrand{project_.import->read->paths, project_.import->read->mapping, {}});
  }
  void operator()(const MapColumn& action) {
    if (!project_.import || action.heading >= project_.import->mapping.columns.size()) return;
    auto mapping = project_.import->mapping;
    // A column of ours has one heading.
    for (auto& column : mapping.columns) {
      if (!action.column.empty() && column.column == action.column) column = {column.heading, {}, {}};
    }
    auto& changed = mapping.columns[action.heading];
    changed = {changed.heading, action.column, {}};
    work_on(project_, ImportErrand{project_.import->read->paths, std::move(mapping), {}});
  }
  void operator()(const MapTable& action) {
    if (!project_.import) return;
    auto mapping = project_.import->mapping;
    if (mapping.table != action.table) mapping = by_headings(action.table, mapping.columns);
    work_on(project_, ImportErrand{project_.import->read->paths, std::move(mapping), {}});
  }
  void operator()(const ChooseWeights& action) {
    const auto& page = project_.import;
    if (!page || (action.use == WeightUse::strength && !page->read->weights_are_strengths)) return;
    project_.import->weights = action.use;
  }
  void operator()(const ApplyImport&) {}  // an edit, which update() applies
  void operator()(const DropImport&) { project_.import.reset(); }

  void operator()(const LeaveDialog&) { project_step_back(state_); }
  void operator()(const ErrandsBegun&) { project_.asked.clear(); }

  void operator()(const TakeNews& action) {
    number_ = action.number;
    std::visit(*this, action.news);
  }
  void operator()(const FolderLook& look) {
    auto* chooser = std::get_if<Chooser>(&project_.dialog);
    if (chooser == nullptr || chooser->number != number_) return;
    follow(*chooser, take_look(*chooser, look));
    // Somewhere to begin must be there.
    const auto& home = project_.places.home;
    const bool nowhere = std::holds_alternative<Chooser>(project_.dialog) && chooser->look.path.empty();
    if (nowhere && chooser->number == 0 && look.path != home) look_into(*chooser, home);
  }
  void operator()(const ImportTold& told) {
    if (awaited() == nullptr) return;
    project_.dialog = {};
    project_.behind = {};
    const auto weights = project_.import ? project_.import->weights : WeightUse::kept;
    project_.import = ImportPage{told.read, weights, told.read->mapping.value_or(told.read->guess), {}, {}};
    if (weights == WeightUse::strength && !told.read->weights_are_strengths) project_.import->weights = WeightUse::kept;
    if (!state_.guide.presenting) state_.place = WindowPlace::manage;
  }
  void operator()(const TemplateKept& kept) {
    if (awaited() == nullptr) return;
    project_.dialog = {};
    project_.behind = {};
    if (project_.import) project_.import->template_saved = kept.file;
  }
  void operator()(const RecentProjects& recent) { project_.recent = recent; }
  void operator()(const PassphraseWanted& wanted) {
    const auto* working = awaited();
    if (working == nullptr) return;
    auto errand = std::get<OpenErrand>(working->errand);
    errand.passphrase = {};
    project_.dialog = PassphrasePage{std::move(errand), wanted};
  }
  void operator()(const ErrandFailure& failure) {
    if (awaited() != nullptr) project_.dialog = FailurePage{failure};
  }

 private:
  const WorkingPage* awaited() const {
    const auto* working = std::get_if<WorkingPage>(&project_.dialog);
    return working != nullptr && working->number == number_ ? working : nullptr;
  }

  // What the headings say of another table.
  static ColumnMapping by_headings(TableKind table, const std::vector<MappedColumn>& columns) {
    ColumnMapping mapping{.table = table, .columns = {}};
    std::vector<std::string> written;
    for (const auto& column : columns) written.push_back(column.heading);
    for (const auto& heading : written) mapping.columns.push_back({heading, {}, {}});
    const auto found = taken_by(table, written);
    for (std::size_t at = 0; at < found.places.size(); ++at) {
      if (!found.places[at]) continue;
      auto& column = mapping.columns[*found.places[at]];
      column.column = found.layout->columns[at].english;
      column.because = code_of(GuessBasis::heading);
    }
    return mapping;
  }

  void read_files(const std::vector<fs::path>& paths) {
    project_.import.reset();
    work_on(project_, ImportErrand{paths, {}, {}});
  }

  void choose_in(Chooser chooser, const fs::path& folder) {
    look_into(chooser, folder);
    project_.dialog = std::move(chooser);
  }

  void look_into(Chooser& chooser, const fs::path& folder) {
    chooser.refusal.reset();
    chooser.nameless = false;
    chooser.number = ask(project_, LookErrand{folder});
  }

  void follow(Chooser& chooser, const PointedEntry& pointed) {
    if (const auto* into = std::get_if<IntoFolder>(&pointed)) return look_into(chooser, into->folder);
    if (const auto* name = std::get_if<ChosenName>(&pointed)) return take_name(chooser, name->file);
    const auto* chosen = std::get_if<ChosenPath>(&pointed);
    if (chosen == nullptr) return;
    const auto purpose = chooser.purpose;
    if (purpose == ChooserPurpose::key_file) return take_key_file(chosen->path);
    project_.dialog = {};
    if (purpose == ChooserPurpose::import) return read_files({chosen->path});
    if (purpose == ChooserPurpose::template_file) {
      if (project_.import) work_on(project_, ImportErrand{project_.import->read->paths, {}, chosen->path});
      return;
    }
    begin(state_, OpenErrand{.paths = {chosen->path}, .passphrase = {}});
  }

  void take_key_file(const fs::path& file) {
    project_.dialog = std::exchange(project_.behind, {});
    if (auto* page = std::get_if<PassphrasePage>(&project_.dialog)) {
      page->errand.passphrase = {{}, file};
    } else if (auto* seal = std::get_if<SealPage>(&project_.dialog)) {
      seal->errand.passphrase = {{}, file};
      seal->again.clear();
    }
  }

  std::string name_proposed() const {
    const auto& name = name_known(state_.network());
    return (name.empty() ? project_.path.stem().string() : lower_case(std::string(name))) + project_extension;
  }

  void take_name(const Chooser& chooser, const fs::path& file) {
    if (chooser.purpose != ChooserPurpose::template_name) return seal(chooser, file);
    project_.behind = std::move(project_.dialog);
    project_.dialog = {};
    if (project_.import) work_on(project_, TemplateErrand{file, project_.import->mapping});
  }

  // How what is saved under that name is locked.
  void seal(const Chooser& chooser, const fs::path& file) {
    const bool fresh = chooser.purpose == ChooserPurpose::make;
    SealPage page;
    page.errand.source = fresh ? SaveErrand::Source::nothing : SaveErrand::Source::present;
    page.errand.file = file;
    page.may_be_clear = fresh || invented(state_);
    page.may_be_same = !fresh && state_.home.kind == Home::Kind::project && !state_.home.in_clear;
    page.without_names = !fresh && state_.home.names != VaultState::open;
    if (page.may_be_same) page.errand.seal = SaveErrand::Seal::same;
    project_.behind = std::move(project_.dialog);
    project_.dialog = std::move(page);
  }

  void submit(SealPage& page) {
    const auto& given = page.errand.passphrase;
    page.refusal = SealPage::Refusal::none;
    if (page.errand.seal == SaveErrand::Seal::passphrase && given.key_file.empty()) {
      if (given.typed.size() < shortest_passphrase) {
        page.refusal = SealPage::Refusal::too_short;
      } else if (given.typed != page.again) {
        page.refusal = SealPage::Refusal::not_the_same;
      }
      if (page.refusal != SealPage::Refusal::none) return;
    }
    auto errand = page.errand;
    project_.behind = std::move(project_.dialog);
    project_.dialog = {};
    begin(state_, std::move(errand));
  }

  State& state_;
  ProjectState& project_;
  std::uint64_t number_ = 0;  // of the errand whose news is taken
};

void keep_look(State& state, const State& before) {
  state.language = before.language;
  state.scale = before.scale;
  state.dark = before.dark;
  state.guide = before.guide;
  if (state.guide.presenting) state.guide.pseudonyms = pseudonyms_of(state);
  state.layout_generation = before.layout_generation + 1;  // an arrangement that is on its way is of another network
  state.project.recent = before.project.recent;
  state.project.places = before.project.places;
  state.project.last_number = before.project.last_number;
  state.project.asked = before.project.asked;
}

}  // namespace

void update_project(State& state, const ProjectAction& action) { std::visit(ProjectUpdater(state), action); }

void settle_next(State& state) {
  auto& next = state.project.next;
  if (!next) return;
  const bool kept = state.closing == Closing::kept && state.saving == Saving::no && !edited(state);
  if (state.closing == Closing::dropped || kept) {
    state.closing = Closing::no;
    work_on(state.project, *std::exchange(next, std::nullopt));
  } else if (state.closing == Closing::no) {
    next.reset();
  }
}

bool project_step_back(State& state) {
  auto& project = state.project;
  if (!project_dialog_open(state)) return false;
  const auto* working = std::get_if<WorkingPage>(&project.dialog);
  if (working != nullptr && std::holds_alternative<SaveErrand>(working->errand)) return true;  // cannot be stopped
  project.dialog = std::exchange(project.behind, {});
  if (auto* chooser = std::get_if<Chooser>(&project.dialog)) chooser->anew = true;
  return true;
}

bool project_dialog_open(const State& state) { return state.project.dialog.index() != 0; }

bool something_open(const State& state) { return !state.project.start; }

bool may_close_project(const State& state) { return something_open(state) && !project_dialog_open(state); }

bool names_locked(const State& state) {
  return state.home.kind == Home::Kind::project && state.home.names == VaultState::closed;
}

std::optional<Edit> edit_of_import(const State& state) {
  const auto& page = state.project.import;
  if (!page || import_hindrance(state) != ImportHindrance::none) return std::nullopt;
  return edit_of(*page->read, page->weights);
}

void import_answered(State& state, const std::optional<Reason>& refusal) {
  if (!refusal) {
    state.project.import.reset();
  } else if (state.project.import) {
    state.project.import->refusal = refusal;
  }
}

void arrive(State& state, Arrival arrival, std::optional<Date> today) {
  auto& opened = arrival.opened;
  const bool nothing = !opened.records.has_value();
  if (nothing) opened.records.emplace();
  const bool dated = date_known(opened.records->network);
  if (!dated && today) opened.records->network.date = *today;
  auto fresh = initial_state(*std::move(opened.records), std::move(opened.snapshots), state.history.next_revision());
  keep_look(fresh, state);
  fresh.dated = dated;
  fresh.rows_left_out = rows_left_out(opened.files);
  fresh.project.start = nothing;
  fresh.project.path = arrival.path;
  if (!nothing) {
    fresh.home.kind = arrival.project ? Home::Kind::project : Home::Kind::new_folder;
    fresh.home.path = (arrival.project ? arrival.path : arrival.folder).string();
    fresh.home.names = arrival.names;
    fresh.home.in_clear = arrival.in_clear;
    fresh.home.closed = arrival.hand.closed;
    fresh.recovered = std::move(arrival.hand.recovered);
    if (arrival.alone) ask(fresh.project, RecentErrand{.noted = arrival.path});
  }
  if (!nothing && !may_edit(fresh)) fresh.message = {.kind = Message::Kind::read_only};
  state = std::move(fresh);
}

void settle_in(State& state, NewHome home) {
  auto& project = state.project;
  project.dialog = {};
  project.behind = {};
  project.path = home.file;
  state.home = {Home::Kind::project, home.file.string(), home.hand.closed};
  state.home.in_clear = home.in_clear;
  state.snapshots = std::move(home.snapshots);
  state.saved_revision = home.revision;
  // A save of the former home that was under way does not answer any more; this one has it all.
  state.saving = Saving::no;
  if (state.closing == Closing::kept) state.closing = edited(state) ? Closing::asked : Closing::dropped;
  state.recovered.reset();
  state.message = {.kind = Message::Kind::saved, .where = home.file.string()};
  ask(project, RecentErrand{.noted = home.file});
}

Records records_to_keep(const State& state, bool in_project) {
  auto records = state.records();
  if (!state.dated && in_project) records.network.date = Date{};
  return records;
}

}  // namespace sleutelnet
