#include "viz/update.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "viz/arrange/update_arrange.hpp"
#include "viz/explore/update_explore.hpp"
#include "viz/guide/first_hour.hpp"
#include "viz/guide/update_guide.hpp"
#include "viz/manage/update_manage.hpp"
#include "viz/measure_choice.hpp"
#include "viz/project/update_project.hpp"

namespace sleutelnet {

namespace {

// So many buurten fit on a screen; in larger towns the wijken start folded.
constexpr std::size_t most_unfolded = 80;

bool takes_part(const Network& network, const ActorId& id) {
  const auto* actor = network.actors.find(id);
  return actor != nullptr && participates(*actor);
}

void forget_what_is_gone(State& state) {
  const auto& network = state.network();
  const auto* actor = std::get_if<ActorId>(&state.selection);
  if (actor != nullptr && !network.actors.contains(*actor)) state.selection = {};
  if (!value_chosen(state)) state.why_shown = false;
  std::erase_if(state.leaving, [&](const ActorId& leaving) { return !takes_part(network, leaving); });
  std::erase_if(state.moved, [&](const auto& place) { return !network.actors.contains(place.first); });
  if (state.grabbed && !network.actors.contains(*state.grabbed)) state.grabbed.reset();
  forget_gone_rows(state);
  forget_gone_chosen(state);
}

void close_form(State& state) { state.form = std::monostate{}; }

// What the long work depends on.
auto what_is_asked(const State& state) {
  return std::tuple(state.history.revision(), state.coverage, state.layout_generation, state.measure, state.leaving,
                    state.why_shown, state.place, state.comparing, state.planning, state.explore.scenarios,
                    state.arrange.arrangement, state.arrange.centre, state.arrange.groups);
}

// What leads to an edit, or makes one.
bool edits(const Action& action) {
  if (const auto* managed = std::get_if<ManageAction>(&action.kind())) return changes_records(*managed);
  if (const auto* explored = std::get_if<ExploreAction>(&action.kind())) return changes_records(*explored);
  if (const auto* project = std::get_if<ProjectAction>(&action.kind()))
    return std::holds_alternative<ApplyImport>(*project);
  return std::visit(
      []<class Kind>(const Kind&) {
        return std::is_same_v<Kind, BeginAddActor> || std::is_same_v<Kind, BeginChangeActor> ||
               std::is_same_v<Kind, BeginConnect> || std::is_same_v<Kind, BeginAddReach> ||
               std::is_same_v<Kind, BeginChangeReach> || std::is_same_v<Kind, SubmitForm> ||
               std::is_same_v<Kind, ApplyEdit>;
      },
      action.kind());
}

// Folders, files that were opened before and questions under a name may show what is not for the audience.
bool opens_other_things(const Action::Kinds& kind) {
  if (const auto* explored = std::get_if<ExploreAction>(&kind)) return std::holds_alternative<ShowScenarios>(*explored);
  const auto* project = std::get_if<ProjectAction>(&kind);
  return project != nullptr && std::visit(
                                   []<class Kind>(const Kind&) {
                                     return std::is_same_v<Kind, BeginChoosing> ||
                                            std::is_same_v<Kind, WantProjectMenu> ||
                                            std::is_same_v<Kind, CloseProject> || std::is_same_v<Kind, OpenPaths> ||
                                            std::is_same_v<Kind, UnlockNames> || std::is_same_v<Kind, DropFiles> ||
                                            std::is_same_v<Kind, ReadFiles>;
                                   },
                                   *project);
}

// What a presentation has no place for.
bool changes_or_shows_names(const Action& action) {
  const auto& kind = action.kind();
  const auto* place = std::get_if<ShowPlace>(&kind);
  return edits(action) || std::holds_alternative<Undo>(kind) || std::holds_alternative<Redo>(kind) ||
         std::holds_alternative<ManageAction>(kind) || std::holds_alternative<TakeBackRecovered>(kind) ||
         std::holds_alternative<DropRecovered>(kind) || opens_other_things(kind) ||
         (place != nullptr && place->place == WindowPlace::manage);
}

class Updater {
 public:
  explicit Updater(State& state) : state_(state) {}

  void operator()(const ShowPlace& action) {
    state_.place = action.place;
    state_.why_shown = false;
    state_.connecting = false;
    state_.hovered_profile.reset();
    if (action.place == WindowPlace::manage) enter_manage(state_);
  }
  void operator()(const SelectCell& action) {
    const auto* area = state_.network().areas.find(action.cell.area);
    if (area == nullptr) return;
    select(action.cell);
    state_.folded.erase(area->parent);
    state_.column = action.cell.value;
  }
  void operator()(const SelectArea& action) {
    if (state_.network().areas.contains(action.area)) select(action.area);
  }
  void operator()(const SelectActor& action) {
    if (state_.network().actors.contains(action.actor)) select(action.actor);
  }
  void operator()(const ClearSelection&) {
    // One step back at a time: first the question, the overlay, then the form, the mode, the search, the selection.
    if (state_.closing != Closing::no) {
      state_.closing = Closing::no;
    } else if (guide_step_back(state_)) {
      return;
    } else if (state_.show_keys) {
      state_.show_keys = false;
    } else if (project_step_back(state_)) {
      return;
    } else if (state_.why_shown) {
      state_.why_shown = false;
    } else if (state_.form.index() != 0) {
      close_form(state_);
    } else if (state_.place == WindowPlace::manage && state_.project.import) {
      state_.project.import.reset();
    } else if (state_.connecting) {
      state_.connecting = false;
    } else if (explore_step_back(state_)) {
      return;
    } else if (!state_.search.empty()) {
      state_.search.clear();
    } else if (!manage_step_back(state_)) {
      state_.selection = {};
      state_.ego_steps = 0;
      state_.planning.profile.reset();
      state_.comparing.cause.reset();
    }
  }
  void operator()(const SetColumn& action) { state_.column = action.value; }
  void operator()(const SetFacet& action) {
    if (state_.coverage.facet == action.facet) return;
    state_.coverage.facet = action.facet;
    state_.column = {};
    if (std::holds_alternative<CellPlace>(state_.selection)) state_.selection = {};
  }
  void operator()(const SetResponse& action) { state_.coverage.within = action.within; }
  void operator()(const SetMoment& action) { state_.coverage.moment = action.moment; }
  void operator()(const SetAsOf& action) { state_.coverage.as_of = action.day; }
  void operator()(const SetMinimum& action) { state_.coverage.minimum = std::clamp(action.people, 1, largest_minimum); }
  void operator()(const SetCoverageLook& action) {
    state_.look = action.look;
    // There is no order by a figure that is not shown.
    if (!state_.look.context && state_.look.order == AreaOrder::context) state_.look.order = AreaOrder::code;
  }
  void operator()(const FoldDistrict& action) {
    if (state_.folded.erase(action.district) == 0) state_.folded.insert(action.district);
  }
  void operator()(const SetLanguage& action) { state_.language = action.language; }
  void operator()(const SetScale& action) { state_.scale = std::clamp(action.scale, smallest_scale, largest_scale); }
  void operator()(const SetDark& action) { state_.dark = action.dark; }
  void operator()(const SetLessMotion& action) { state_.less_motion = action.less_motion; }
  void operator()(const ShowKeys& action) { state_.show_keys = action.shown; }

  void operator()(const Save&) {
    if (!can_save(state_)) return;
    state_.saving = Saving::asked;
  }
  void operator()(const SaveBegun&) { state_.saving = Saving::running; }
  void operator()(const Kept& action) {
    const auto& answer = action.answer;
    if (answer.autosave) {
      // That it was not saved either says more.
      if (state_.message.kind == Message::Kind::not_saved) return;
      state_.message = {.kind = Message::Kind::not_autosaved, .error = answer.failure};
      return;
    }
    state_.saving = Saving::no;
    if (answer.failure) {
      state_.message = {.kind = Message::Kind::not_saved, .error = answer.failure};
      if (state_.closing == Closing::kept) state_.closing = Closing::failed;
    } else {
      state_.message = {.kind = Message::Kind::saved, .where = answer.where.string()};
      state_.saved_revision = answer.revision;
      // Who went on working while it was saved has that saved too; a question about what is saved by now is answered.
      if (edited(state_)) {
        if (state_.closing == Closing::kept && state_.saving == Saving::no) state_.saving = Saving::asked;
      } else if (state_.closing == Closing::asked || state_.closing == Closing::failed) {
        state_.closing = Closing::dropped;
      }
    }
  }
  void operator()(const TakeBackRecovered&) {
    if (!state_.recovered) return;
    state_.history.take_back(*std::exchange(state_.recovered, std::nullopt));
    state_.message = {.kind = Message::Kind::done, .label = {.kind = taken_back}};
    forget_what_is_gone(state_);
  }
  void operator()(const DropRecovered&) { state_.recovered.reset(); }
  void operator()(const SetClosing& action) {
    // The window itself is to close, whatever else waited for an answer.
    if (action.closing == Closing::asked) state_.project.next.reset();
    const bool nothing_lost = action.closing == Closing::asked && !edited(state_);
    state_.closing = nothing_lost ? Closing::dropped : action.closing;
    if (state_.closing == Closing::kept) state_.saving = Saving::asked;
  }

  void operator()(const WantSearch&) { state_.search_wanted = true; }
  void operator()(const SearchReady&) { state_.search_wanted = false; }
  void operator()(const SetSearch& action) {
    state_.search = action.text;
    state_.search_choice = 0;
  }
  void operator()(const SetSearchChoice& action) { state_.search_choice = action.choice; }

  void operator()(const SetEgoSteps& action) {
    state_.ego_steps = std::clamp(action.steps, 0, most_ego_steps);
    state_.network_camera = {};
  }
  void operator()(const SetConnecting& action) { state_.connecting = action.connecting; }
  void operator()(const SetMeasure& action) {
    if (!action.name.empty() && !is_measure_choice(action.name)) return;
    state_.measure = action.name;
    state_.measure_wanted = false;
  }
  void operator()(const WantMeasures&) {
    state_.place = WindowPlace::network;
    state_.measure_wanted = true;
  }
  void operator()(const MeasuresReady&) { state_.measure_wanted = false; }
  void operator()(const ShowWhy& action) { state_.why_shown = action.shown && value_chosen(state_).has_value(); }
  void operator()(const ToggleLeaving& action) {
    if (!takes_part(state_.network(), action.actor)) return;
    if (state_.leaving.erase(action.actor) == 0) state_.leaving.insert(action.actor);
  }
  void operator()(const ClearLeaving&) { state_.leaving.clear(); }
  void operator()(const SetWorking& action) { state_.work_stopped = !action.working; }
  void operator()(const Grab& action) {
    if (action.actor) remember_places(state_);
    state_.grabbed = action.actor;
  }
  void operator()(const MoveNode& action) {
    if (state_.network().actors.contains(action.actor)) state_.moved[action.actor] = action.position;
  }
  // Who was put somewhere by hand stays there.
  void operator()(const Rearrange&) {
    state_.network_camera = {};
    ++state_.layout_generation;
  }
  void operator()(const PanZoom& action) {
    (action.canvas == Canvas::map ? state_.map_camera : state_.network_camera) = action.camera;
  }

  void operator()(const SetComparing& action) { state_.comparing = action.comparing; }
  void operator()(const SetPlanning& action) {
    state_.planning = action.planning;
    state_.planning.profiles = std::clamp(action.planning.profiles, 1, most_profiles);
    state_.planning.people = std::clamp(action.planning.people, 1, most_informed);
    auto& steps = state_.planning.within_steps;
    if (steps) steps = std::clamp(*steps, 1, most_inform_steps);
  }
  void operator()(const HoverProfile& action) { state_.hovered_profile = action.profile; }
  void operator()(const NextView&) {
    const auto next = [](auto& view, auto last) {
      const int views = static_cast<int>(last) + 1;
      view = static_cast<std::remove_reference_t<decltype(view)>>((static_cast<int>(view) + 1) % views);
    };
    if (state_.place == WindowPlace::compare) next(state_.comparing.view, CompareView::network);
    if (state_.place == WindowPlace::plan) next(state_.planning.view, PlanView::links);
  }

  void operator()(const BeginAddActor& action) {
    state_.form = new_actor_form(state_.network(), action.kind, action.reaches);
  }
  void operator()(const BeginChangeActor& action) {
    if (state_.network().actors.contains(action.actor)) state_.form = change_actor_form(state_.network(), action.actor);
  }
  void operator()(const BeginConnect& action) {
    const auto& actors = state_.network().actors;
    if (!actors.contains(action.source)) return;
    if (!action.target.empty() && !actors.contains(action.target)) return;
    state_.form = new_tie_form(state_.network(), action.source, action.target);
    state_.connecting = false;
    state_.selection = action.source;
  }
  void operator()(const BeginAddReach& action) {
    state_.form = new_reach_form(state_.network(), action.actor, state_.coverage.facet);
  }
  void operator()(const BeginChangeReach& action) {
    if (state_.network().reach.contains(action.reach)) state_.form = change_reach_form(state_.network(), action.reach);
  }
  void operator()(const FillForm& action) { state_.form = action.form; }
  void operator()(const SubmitForm&) { std::visit(*this, Form(state_.form)); }
  void operator()(const CancelForm&) { close_form(state_); }
  void operator()(const ApplyEdit& action) {
    if (const auto refusal = apply(action.edit)) state_.message = {.kind = Message::Kind::refused, .reason = *refusal};
  }
  void operator()(const Undo&) {
    const auto undone = state_.history.steps()[state_.history.current()].label;
    travelled(state_.history.undo(), Message::Kind::undone, undone);
  }
  void operator()(const Redo&) {
    const auto result = state_.history.redo();
    travelled(result, Message::Kind::redone, state_.history.steps()[state_.history.current()].label);
  }

  void operator()(const GuideAction& action) { update_guide(state_, action); }
  void operator()(const ArrangeAction& action) { update_arrange(state_, action); }

  void operator()(const ProjectAction& action) {
    update_project(state_, action);
    if (!std::holds_alternative<ApplyImport>(action)) return;
    if (const auto edit = edit_of_import(state_)) import_answered(state_, apply(*edit));
  }

  void operator()(const ManageAction& action) {
    const auto edit = update_manage(state_, action);
    if (!edit) {
      forget_what_is_gone(state_);  // a step of the history may have been gone to
      return;
    }
    const auto before = state_.records();
    const auto refusal = apply(*edit);
    if (refusal) state_.message = {Message::Kind::refused, {}, *refusal};
    manage_answered(state_, before, refusal);
  }

  void operator()(const ExploreAction& action) {
    const auto edit = update_explore(state_, action);
    if (!edit) return;
    const auto refusal = apply(*edit);
    if (refusal) state_.message = {.kind = Message::Kind::refused, .reason = *refusal};
    explore_answered(state_, refusal);
  }

  // Submitting, one per kind of form. A refusal stays with the form, where the hand is.
  void operator()(const std::monostate&) {}
  void operator()(const ActorForm& form) {
    if (submit(form)) state_.selection = form.actor.id;
  }
  void operator()(const TieForm& form) { submit(form); }
  void operator()(const ReachForm& form) { submit(form); }

 private:
  void select(Selection selection) {
    if (selection == state_.selection) return;
    state_.selection = std::move(selection);
    if (state_.ego_steps > 0) state_.network_camera = {};
    close_form(state_);
  }

  std::optional<Reason> apply(const Edit& edit) {
    const auto result = state_.history.apply(edit);
    if (!result) return result.reason();
    state_.message = {.kind = Message::Kind::done, .label = label_of(edit)};
    forget_what_is_gone(state_);
    return std::nullopt;
  }

  template <class Filled>
  bool submit(Filled form) {
    const auto edit = edit_of(form, state_.records());
    form.refusal = edit ? apply(*edit) : std::optional(edit.reason());
    const bool accepted = !form.refusal;
    if (accepted) {
      close_form(state_);
    } else {
      state_.form = std::move(form);
    }
    return accepted;
  }

  void travelled(const Result<std::uint64_t>& result, Message::Kind kind, const EditLabel& label) {
    if (result) {
      state_.message = {.kind = kind, .label = label};
      close_form(state_);
      forget_what_is_gone(state_);
    } else {
      state_.message = {.kind = Message::Kind::refused, .reason = result.reason()};
    }
  }

  State& state_;
};

}  // namespace

std::optional<ValueAsked> value_chosen(const State& state) {
  const auto* actor = std::get_if<ActorId>(&state.selection);
  const bool asked = state.place == WindowPlace::network && !state.measure.empty();
  if (!asked || actor == nullptr || !takes_part(state.network(), *actor)) return std::nullopt;
  return ValueAsked{state.measure, *actor};
}

bool edited(const State& state) { return state.history.revision() != state.saved_revision; }

bool may_edit(const State& state) {
  return state.home.closed.index() == 0 && !state.recovered && something_open(state);
}

bool offers_edits(const State& state) { return may_edit(state) && !state.guide.presenting; }

bool can_save(const State& state) {
  return state.home.kind != Home::Kind::nowhere && may_edit(state) && edited(state) && state.saving == Saving::no;
}

void speak_as_chosen(State& state) { state.language = state.language.with(state.network().choices.key_word); }

void update(State& state, const Action& action) {
  if (edits(action) && project_dialog_open(state)) return;
  if (edits(action) && !may_edit(state)) {
    state.message = {.kind = Message::Kind::read_only};
    return;
  }
  if (state.guide.presenting && changes_or_shows_names(action)) {
    state.message = {.kind = Message::Kind::not_now, .why_not = GuideText::needs_no_presentation};
    return;
  }
  const auto question = what_is_asked(state);
  const auto before = before_action(state);
  std::visit(Updater(state), action.kind());
  const bool first_hour = !state.guide.hour.closed_for_good && is_sample(state.network());
  if (first_hour) state.guide.hour.done = ticked(before, action, state);
  settle_next(state);
  speak_as_chosen(state);
  // Who stopped the long work stopped it for this question.
  if (what_is_asked(state) != question) state.work_stopped = false;
}

State initial_state(Records records, std::vector<Snapshot> snapshots, std::uint64_t revision) {
  State state(std::move(records), revision);
  state.snapshots = std::move(snapshots);
  const auto& network = state.network();
  for (const auto facet : {Facet::domain, Facet::setting, Facet::age, Facet::theme}) {
    if (terms_of(network, facet).empty()) continue;
    state.coverage.facet = facet;
    break;
  }
  // A network without areas has no coverage to show, and no vacancies.
  if (areas_at(network, AreaLevel::neighbourhood).empty()) {
    state.place = WindowPlace::network;
    state.planning.view = PlanView::inform;
  }
  if (areas_at(network, AreaLevel::neighbourhood).size() > most_unfolded) {
    for (const auto* district : areas_at(network, AreaLevel::district)) state.folded.insert(district->code);
  }
  return state;
}

}  // namespace sleutelnet
