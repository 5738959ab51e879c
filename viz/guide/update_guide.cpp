#include "viz/guide/update_guide.hpp"

#include <algorithm>

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

 private:
  State& state_;
  GuideState& guide_;
};

}  // namespace

void update_guide(State& state, const GuideAction& action) { std::visit(Updater(state), action); }

bool guide_step_back(State& state) {
  if (!state.guide.commands_shown) return false;
  update_guide(state, ShowCommands{false});
  return true;
}

}  // namespace sleutelnet
