#include "viz/guide/update_guide.hpp"

#include <algorithm>

#include "viz/guide/picture_export.hpp"
#include "viz/guide/pseudonyms.hpp"
#include "viz/update.hpp"

namespace sleutelnet {

namespace {

// So many commands come first because they were used.
constexpr std::size_t most_remembered = 5;

class Updater {
 public:
  explicit Updater(State& state) : state_(state), guide_(state.guide) {}

  void operator()(const ShowCommands& action) {
    guide_.commands_shown = guide_.commands_wanted = action.shown;
    guide_.command_words.clear();
    guide_.command_choice = 0;
  }
  void operator()(const CommandsReady&) { guide_.commands_wanted = false; }
  void operator()(const SetCommandWords& action) {
    guide_.command_words = action.text;
    guide_.command_choice = 0;
  }
  void operator()(const SetCommandChoice& action) { guide_.command_choice = action.choice; }
  void operator()(const CommandUsed& action) {
    auto& used = guide_.commands_used;
    std::erase(used, action.id);
    used.insert(used.begin(), action.id);
    if (used.size() > most_remembered) used.pop_back();
  }
  void operator()(const CommandRefused& action) {
    // Who has the project, or what was recovered, says more.
    state_.message = action.reason == GuideText::needs_may_edit
                         ? Message{.kind = Message::Kind::read_only}
                         : Message{.kind = Message::Kind::not_now, .why_not = action.reason};
  }

  void operator()(const AskExplanation&) { guide_.explaining = Explaining::asked; }
  void operator()(const ShowExplanation& action) {
    guide_.explaining = Explaining::shown;
    guide_.explained = action.item;
    guide_.explained_x = action.x;
    guide_.explained_y = action.y;
  }
  void operator()(const CloseExplanation&) { guide_.explaining = Explaining::no; }

  void operator()(const OpenPicture&) {
    static constexpr PictureKind first[] = {PictureKind::matrix, PictureKind::network, PictureKind::change,
                                            PictureKind::plan, PictureKind::owners};
    guide_.picture_stage = PictureStage::open;
    auto& form = guide_.picture;
    form.kind = state_.network().areas.empty() ? PictureKind::network : first[static_cast<std::size_t>(state_.place)];
    if (shows_people(form.kind)) form.recipient = Recipient::coordinator;
    form.own_path = form.replace = false;
    form.answer.reset();
    form.path = picture_path(state_, form);
  }
  void operator()(const FillPicture& action) {
    const bool path_typed = action.form.path != guide_.picture.path;
    auto& form = guide_.picture;
    form = action.form;
    form.answer.reset();
    form.replace = action.form.replace && !path_typed;
    if (shows_people(form.kind)) form.recipient = Recipient::coordinator;
    if (!form.own_path) form.path = picture_path(state_, form);
    // The ending of a name that was typed says which kind of file it is; a kind that was chosen says the ending.
    const std::filesystem::path typed(form.path);
    const auto format = picture_format(typed.extension().string());
    if (path_typed && format) form.format = *format;
    if (!path_typed && form.own_path && format && *format != form.format) {
      form.path = std::filesystem::path(typed).replace_extension(picture_ending(form.format)).string();
    }
  }
  void operator()(const MakePicture&) {
    if (guide_.picture_stage != PictureStage::open) return;
    guide_.picture_stage = PictureStage::asked;
    guide_.picture.answer.reset();
  }
  void operator()(const PictureBegun&) { guide_.picture_stage = PictureStage::making; }
  void operator()(const PictureMade& action) {
    // Of a form that was closed meanwhile and filled in anew nothing is told.
    if (guide_.picture_stage != PictureStage::making) return;
    guide_.picture_stage = PictureStage::open;
    guide_.picture.answer = action.answer;
    guide_.picture.replace = false;
  }
  void operator()(const ClosePicture&) { guide_.picture_stage = PictureStage::closed; }

  void operator()(const SetPresenting& action) {
    guide_.presenting = action.presenting;
    guide_.pseudonyms = action.presenting ? pseudonyms_of(state_) : std::map<ActorId, std::string>();
    if (!action.presenting) return;
    // What was typed or told may hold a name.
    state_.form = std::monostate{};
    state_.search.clear();
    state_.message = {};
    state_.connecting = false;
    state_.explore.joining.reset();
    state_.explore.renamed.reset();
    state_.explore.scenario_name.clear();
    state_.explore.scenarios_shown = false;
    state_.explore.removal_asked = false;
    guide_.command_words.clear();
    guide_.picture_stage = PictureStage::closed;
    if (state_.place == WindowPlace::manage) {
      state_.place = state_.network().areas.empty() ? WindowPlace::network : WindowPlace::coverage;
    }
  }
  void operator()(const ShowFirstHour& action) {
    guide_.hour.open = action.open;
    if (action.open) guide_.hour.closed_for_good = false;
  }
  void operator()(const PutAwayFirstHour&) {
    guide_.hour.open = false;
    guide_.hour.closed_for_good = true;
  }

 private:
  State& state_;
  GuideState& guide_;
};

}  // namespace

void update_guide(State& state, const GuideAction& action) { std::visit(Updater(state), action); }

bool guide_step_back(State& state) {
  auto& guide = state.guide;
  if (guide.explaining != Explaining::no) {
    update_guide(state, CloseExplanation{});
  } else if (guide.commands_shown) {
    update_guide(state, ShowCommands{false});
  } else if (guide.picture_stage != PictureStage::closed) {
    update_guide(state, ClosePicture{});
  } else {
    return false;
  }
  return true;
}

}  // namespace sleutelnet
