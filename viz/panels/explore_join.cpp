// Connecting by typing: to whom?

#include <imgui.h>
#include <imgui_stdlib.h>

#include "report/language_explore.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/platform/keys.hpp"
#include "viz/search.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t most_hits = 8;

void ask(Actions& actions, ExploreAction action) { actions.emplace_back(std::move(action)); }

// Whoever the text means and may be connected to.
std::vector<ActorId> hits_for(const View& view, const Joining& joining) {
  std::vector<ActorId> hits;
  for (const auto& hit : search_hits(view.state, joining.text, view.state.network().actors.size())) {
    const auto* actor = std::get_if<ActorId>(&hit.target);
    if (actor == nullptr || *actor == joining.source) continue;
    const auto* card = view.state.network().actors.find(*actor);
    if (card != nullptr && participates(*card)) hits.push_back(*actor);
    if (hits.size() == most_hits) break;
  }
  return hits;
}

void connect(const Joining& joining, const ActorId& target, Actions& actions) {
  ask(actions, StopJoining{});
  actions.push_back(BeginConnect{joining.source, target});
}

void draw_hit(const View& view, const Joining& joining, const ActorId& id, std::size_t place, Actions& actions) {
  const float width = ImGui::GetContentRegionAvail().x;
  if (press_area(("join/" + id.text()).c_str(), {width, view.px(30)})) connect(joining, id, actions);
  auto& list = *ImGui::GetWindowDrawList();
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  if (place == joining.choice || ImGui::IsItemHovered()) {
    list.AddRectFilled(low, high, paint(view.palette().accent_ground), view.px(6));
  }
  ImFont* font = view.theme.fonts.text;
  draw_text(list, font, {low.x + view.px(8), low.y + view.px(6)}, paint(view.palette().ink),
            fitted(font, actor_title(view.state, id), width - view.px(16)));
}

}  // namespace

bool draw_joining(const View& view, Actions& actions) {
  const auto& joining = view.state.explore.joining;
  if (!joining) return false;
  const auto& fonts = view.theme.fonts;
  write(fonts.title, view.palette().ink, view.say(ExploreText::join_title, {actor_title(view.state, joining->source)}));
  write(fonts.table, view.palette().soft_ink, view.say(ExploreText::join_hint));
  gap(view.px(8));
  if (joining->fresh) {
    ImGui::SetKeyboardFocusHere();
    ask(actions, JoiningReady{});
  }
  auto typed = joining->text;
  ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
  const bool entered = ImGui::InputText("##join", &typed, ImGuiInputTextFlags_EnterReturnsTrue);
  const bool active = ImGui::IsItemActive();
  if (typed != joining->text) ask(actions, TypeJoining{typed});
  const auto hits = hits_for(view, *joining);
  if (active && ImGui::IsKeyPressed(key::down) && joining->choice + 1 < hits.size()) {
    ask(actions, ChooseJoining{joining->choice + 1});
  }
  if (active && ImGui::IsKeyPressed(key::up) && joining->choice > 0) ask(actions, ChooseJoining{joining->choice - 1});
  if (entered && joining->choice < hits.size()) connect(*joining, hits[joining->choice], actions);
  if (!joining->text.empty() && hits.empty()) {
    write(fonts.text, view.palette().soft_ink, view.say(ExploreText::join_nobody));
  }
  for (std::size_t place = 0; place < hits.size(); ++place) draw_hit(view, *joining, hits[place], place, actions);
  gap(view.px(8));
  if (button(view, "join/cancel", view.say(WindowText::cancel))) ask(actions, StopJoining{});
  return true;
}

}  // namespace sleutelnet
