#pragma once
// What a user can ask for. Panels return these; update() alone carries them out.

#include <concepts>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "viz/explore/explore_action.hpp"
#include "viz/keeper.hpp"
#include "viz/project/project_action.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

// Choosing and looking.
struct ShowPlace {
  WindowPlace place{};
};
struct SelectCell {
  CellPlace cell;
};
struct SelectArea {
  AreaId area;
};
struct SelectActor {
  ActorId actor;
};
struct ClearSelection {};
struct SetColumn {
  TermId value;
};
struct SetFacet {
  Facet facet{};
};
struct SetResponse {
  ResponseClass within{};
};
struct SetMoment {
  Moment moment{};
};
struct SetAsOf {
  std::optional<Date> day;
};
struct SetMinimum {
  int people = 1;
};
struct SetCoverageLook {
  CoverageLook look;
};
struct FoldDistrict {
  AreaId district;
};
struct SetLanguage {
  Language language{};
};
struct SetScale {
  double scale = 1;
};
struct SetLessMotion {
  bool less_motion = false;
};
struct SetDark {
  bool dark = false;
};
struct ShowKeys {
  bool shown = false;
};

// Keeping.
struct Save {};
struct SaveBegun {};
struct Kept {  // what came of it
  KeepAnswer answer;
};
struct TakeBackRecovered {};
struct DropRecovered {};
struct SetClosing {
  Closing closing{};
};

// Searching.
struct WantSearch {};
struct SearchReady {};  // the cursor is in the box
struct SetSearch {
  std::string text;
};
struct SetSearchChoice {
  std::size_t choice = 0;
};

// The canvases.
struct SetEgoSteps {
  int steps = 0;
};
struct SetConnecting {
  bool connecting = false;
};
struct SetMeasure {
  std::string name;  // of docs/measures.md; empty is none
};
struct WantMeasures {};   // open the chooser
struct MeasuresReady {};  // it is open
struct ShowWhy {
  bool shown = false;
};
struct ToggleLeaving {
  ActorId actor;
};
struct ClearLeaving {};
struct SetWorking {
  bool working = true;
};
struct Grab {
  std::optional<ActorId> actor;
};
struct MoveNode {
  ActorId actor;
  Position position;
};
struct Rearrange {};
enum class Canvas { map, network };
struct PanZoom {
  Canvas canvas{};
  Camera camera;
};

// Comparing and planning.
struct SetComparing {
  Comparing comparing;
};
struct SetPlanning {
  Planning planning;
};
struct HoverProfile {
  std::optional<std::size_t> profile;
};
struct NextView {};  // of the place in sight

// Editing.
struct BeginAddActor {
  ActorKind kind = ActorKind::key_figure;
  std::optional<CellPlace> reaches;
};
struct BeginChangeActor {
  ActorId actor;
};
struct BeginConnect {
  ActorId source;
  ActorId target;
};
struct BeginAddReach {
  ActorId actor;
};
struct BeginChangeReach {
  ReachId reach;
};
struct FillForm {
  Form form;
};
struct SubmitForm {};
struct CancelForm {};
struct ApplyEdit {
  Edit edit;
};
struct Undo {};
struct Redo {};

// One of these. What copies and destroys it stands in action.cpp: made again in every panel it would be half of
// what a panel compiles.
class Action {
 public:
  using Kinds =
      std::variant<ShowPlace, SelectCell, SelectArea, SelectActor, ClearSelection, SetColumn, SetFacet, SetResponse,
                   SetMoment, SetAsOf, FoldDistrict, SetLanguage, SetScale, SetDark, SetLessMotion, ShowKeys, Save,
                   SaveBegun, Kept, TakeBackRecovered, DropRecovered, SetClosing, WantSearch, SearchReady, SetSearch,
                   SetSearchChoice, SetEgoSteps, SetConnecting, SetMeasure, WantMeasures, MeasuresReady, ShowWhy,
                   ToggleLeaving, ClearLeaving, SetWorking, Grab, MoveNode, Rearrange, PanZoom, BeginAddActor,
                   BeginChangeActor, BeginConnect, BeginAddReach, BeginChangeReach, FillForm, SubmitForm, CancelForm,
                   ApplyEdit, Undo, Redo, SetComparing, SetPlanning, HoverProfile, NextView, SetMinimum,
                   SetCoverageLook, ManageAction, GuideAction, ExploreAction, ArrangeAction, ProjectAction>;

  template <class Kind>
  requires std::constructible_from<Kinds, std::in_place_type_t<Kind>, Kind> Action(Kind kind)
      : kind_(std::in_place_type<Kind>, std::move(kind)) {}
  Action(const Action&);
  Action(Action&&) noexcept;
  Action& operator=(const Action&);
  Action& operator=(Action&&) noexcept;
  ~Action();

  const Kinds& kind() const { return kind_; }

 private:
  Kinds kind_;
};
using Actions = std::vector<Action>;

}  // namespace sleutelnet
