#include "viz/project/update_project.hpp"

#include <algorithm>
#include <utility>

#include "core/store/passphrase.hpp"
#include "importers/text_folding.hpp"
#include "viz/project/asking.hpp"
#include "viz/project/chooser.hpp"
#include "viz/project/update_import.hpp"
#include "viz/update.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

fs::path first_folder(const State& state) {
  const auto& project = state.project;
  if (!project.path.empty() && project.path.has_parent_path()) return project.path.parent_path();
  return project.places.documents.empty() ? project.places.home : project.places.documents;
}

bool can_be_stopped(const Errand& errand) {
  return !std::holds_alternative<SaveErrand>(errand) && !std::holds_alternative<MomentErrand>(errand);
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
    begin_errand(state_, OpenErrand{.paths = action.paths, .passphrase = {}});
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
    if (names_locked(state_)) begin_errand(state_, OpenErrand{.paths = {state_.home.path}, .passphrase = {}});
  }
  void operator()(const KeepMoment&) {
    if (may_keep_moment(state_)) work_on(project_, MomentErrand{});
  }
  void operator()(const CloseProject&) {
    if (may_close_project(state_)) begin_errand(state_, LeaveErrand{});
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
      begin_errand(state_, OpenErrand{.paths = action.paths, .passphrase = {}});
    } else {
      read_files(project_, action.paths);
    }
  }

  void operator()(const ReadFiles& action) {
    if (!action.paths.empty() && something_open(state_) && !project_dialog_open(state_)) {
      read_files(project_, action.paths);
    }
  }
  void operator()(const ReadFilesAgain& action) { update_import(project_, action); }
  void operator()(const MapColumn& action) { update_import(project_, action); }
  void operator()(const MapTable& action) { update_import(project_, action); }
  void operator()(const ChooseWeights& action) { update_import(project_, action); }
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
    show_import(project_, told);
    if (!state_.guide.presenting) state_.place = WindowPlace::manage;
  }
  void operator()(const TemplateKept& kept) {
    if (awaited() == nullptr) return;
    project_.dialog = {};
    project_.behind = {};
    if (project_.import) project_.import->template_saved = kept.file;
  }
  void operator()(const MomentKept& kept) {
    if (awaited() == nullptr) return;
    project_.dialog = {};
    project_.behind = {};
    if (kept.was_there) {
      state_.message = {.kind = Message::Kind::not_now, .why_not = GuideText::moment_there};
      return;
    }
    state_.snapshots = kept.snapshots;
    state_.saved_revision = kept.revision;
    state_.message = {.kind = Message::Kind::moment_kept};
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
    if (purpose == ChooserPurpose::import) return read_files(project_, {chosen->path});
    if (purpose == ChooserPurpose::template_file) {
      if (project_.import) work_on(project_, ImportErrand{project_.import->read->paths, {}, chosen->path});
      return;
    }
    begin_errand(state_, OpenErrand{.paths = {chosen->path}, .passphrase = {}});
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
    begin_errand(state_, std::move(errand));
  }

  State& state_;
  ProjectState& project_;
  std::uint64_t number_ = 0;  // of the errand whose news is taken
};

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
  if (working != nullptr && !can_be_stopped(working->errand)) return true;
  project.dialog = std::exchange(project.behind, {});
  if (auto* chooser = std::get_if<Chooser>(&project.dialog)) chooser->anew = true;
  return true;
}

bool project_dialog_open(const State& state) { return state.project.dialog.index() != 0; }

bool something_open(const State& state) { return !state.project.start; }

bool may_close_project(const State& state) { return something_open(state) && !project_dialog_open(state); }

bool may_keep_moment(const State& state) {
  return state.home.kind == Home::Kind::project && state.dated && may_edit(state) && !project_dialog_open(state);
}

bool names_locked(const State& state) {
  return state.home.kind == Home::Kind::project && state.home.names == VaultState::closed;
}

}  // namespace sleutelnet
