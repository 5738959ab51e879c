#pragma once
// Everything the window shows follows from this: plain data, changed by update() alone. What can be
// worked out from it is in WindowResults.

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "core/analysis/layout.hpp"
#include "core/edit/history.hpp"
#include "core/network/snapshot.hpp"
#include "core/store/project_lock.hpp"
#include "report/language_guide.hpp"
#include "report/language_window.hpp"
#include "viz/arrange/arrange_state.hpp"
#include "viz/explore/explore_state.hpp"
#include "viz/forms.hpp"
#include "viz/guide/guide_state.hpp"
#include "viz/manage/manage_state.hpp"
#include "viz/place_choices.hpp"
#include "viz/project/project_state.hpp"

namespace sleutelnet {

enum class WindowPlace { coverage, network, compare, plan, manage };

// What the right column is about. A gap is a cell.
using Selection = std::variant<std::monostate, CellPlace, AreaId, ActorId>;

// The window was asked to close while there are edits: what is to become of them? `kept`: it closes once they are
// saved.
enum class Closing { no, asked, failed, dropped, kept };

enum class Saving { no, asked, running };

// Where what was opened lives, and whether edits can be saved there.
struct Home {
  enum class Kind { nowhere, new_folder, project };
  Kind kind = Kind::nowhere;
  std::string path;  // the project; or the folder that edits would be written to
  // Why nothing may be changed: somebody else has the project open, or it cannot be held.
  std::variant<std::monostate, LockHolder, StoreError> closed;
  VaultState names = VaultState::open;  // of a project: whether its names are here
  bool in_clear = false;                // a project of invented data, without a passphrase
};

// Where a canvas looks: the shift of its middle in its own units, and the zoom, 1 being everything in sight.
struct Camera {
  double x = 0;
  double y = 0;
  double zoom = 1;
  bool operator==(const Camera&) const = default;
};

// One value: of which measure, of whom?
struct ValueAsked {
  std::string measure;
  ActorId actor;
  bool operator==(const ValueAsked&) const = default;
};

// The last thing that happened, told in the status line or, when it was refused, where the hand is.
struct Message {
  enum class Kind {
    none,
    done,
    undone,
    redone,
    refused,
    saved,
    not_saved,
    not_autosaved,
    read_only,
    not_now,
    moment_kept
  };
  Kind kind = Kind::none;
  EditLabel label;
  Reason reason;
  std::string where;                 // of what was saved
  std::optional<StoreError> error;   // why something was not
  std::optional<GuideText> why_not;  // of a command that could not be given
  bool operator==(const Message&) const = default;
};

struct State {
  explicit State(Records records, std::uint64_t revision = 1)
      : history(std::move(records), revision), saved_revision(history.revision()) {}

  History history;
  std::uint64_t saved_revision;     // what stands on the disk: what was opened, until something is saved
  std::vector<Snapshot> snapshots;  // earlier ones and the current, by date
  bool dated = true;                // the files name a date; else that of the records is today
  std::size_t rows_left_out = 0;    // refused when the files were read

  Language language = Language::dutch;
  double scale = 1.0;
  bool dark = false;
  bool less_motion = false;  // an arrangement is shown when it is there, not on its way
  WindowPlace place = WindowPlace::coverage;
  bool show_keys = false;

  CoverageOptions coverage;
  CoverageLook look;
  Selection selection;
  TermId column;            // the value that the map shows; the first one when empty
  std::set<AreaId> folded;  // wijken whose buurten are hidden in the matrix

  std::string search;
  bool search_wanted = false;  // put the cursor in the search box at the next frame
  std::size_t search_choice = 0;

  int ego_steps = 0;  // 0 is everybody
  bool connecting = false;
  std::optional<ActorId> grabbed;     // the node under a pressed mouse button
  std::map<ActorId, Position> moved;  // where nodes were put by hand
  unsigned layout_generation = 0;     // raised when a new arrangement is asked for
  std::string measure;                // sizes the nodes and sorts the list; empty is none
  bool measure_wanted = false;        // open the chooser at the next frame
  bool why_shown = false;             // the page on one value of who is selected
  std::set<ActorId> leaving;          // what if these leave? Never an edit
  bool work_stopped = false;          // the user stopped the long work
  Camera map_camera;
  Camera network_camera;

  Comparing comparing;
  Planning planning;
  std::optional<std::size_t> hovered_profile;  // the vacancy profile under the pointer
  ManageState manage;
  GuideState guide;
  ExploreState explore;
  ArrangeState arrange;
  ProjectState project;

  Form form;
  Message message;
  Home home;
  Saving saving = Saving::no;
  std::optional<Records> recovered;  // what an earlier run did not save: take it back, or not?
  Closing closing = Closing::no;

  const Records& records() const { return history.records(); }
  const Network& network() const { return history.records().network; }
};

inline constexpr double smallest_scale = 1.0;
inline constexpr double largest_scale = 4.0;
inline constexpr int most_ego_steps = 9;

// Letters are larger while presenting, for who sits at the back.
inline double shown_scale(const State& state) {
  return std::min(state.scale * (state.guide.presenting ? 1.25 : 1.0), largest_scale);
}

}  // namespace sleutelnet
