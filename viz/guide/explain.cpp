#include "viz/guide/explain.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <utility>

#include "viz/action_table.hpp"
#include "viz/guide/guide_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

ImGuiID last_item() { return ImGui::GetCurrentContext()->LastItemData.ID; }

bool keyboard_used() { return !ImGui::GetCurrentContext()->NavDisableHighlight; }

// The command that a button stands for, by the first part of its id: "what_if/K017", "ego/2".
const Command* command_behind(std::string_view id) {
  static constexpr std::pair<std::string_view, std::string_view> others[] = {
      {"tool/add", "add_actor"},  {"tool/connect", "connect"},
      {"tool/fit", "fit"},        {"tool/rearrange", "rearrange"},
      {"add_here", "add_actor"},  {"change", "change_actor"},
      {"remove", "remove_actor"}, {"cancel", "back"},
      {"close_why", "back"},      {"ego/0", "ego_all"},
      {"ego/1", "ego_1"},         {"ego/2", "ego_2"},
      {"ego/3", "ego_3"},         {"close", "back"},
      {"paste/drop", "back"}};
  for (const auto& [button, command] : others) {
    if (id == button) return command_of(command);
  }
  if (id.starts_with("place/")) return command_of(id.substr(6));
  if (id.starts_with("remove/")) return nullptr;  // of one tie or claim
  return command_of(id.substr(0, id.find('/')));
}

void tell(Pointed& pointed, unsigned id, ImVec2 corner, std::string_view title, std::string_view words) {
  auto& item = pointed.item;
  if (!item || item->id != id) {
    // What has no name of its own begins with it, as a tooltip does.
    const auto first = title.empty() ? std::min(words.find('\n'), words.size()) : 0;
    item = Pointed::Item{id, std::string(title.empty() ? words.substr(0, first) : title),
                         std::string(first < words.size() ? words.substr(first + (first > 0 ? 1 : 0)) : ""), corner};
    return;
  }
  if (item->title.empty()) item->title = title;
  // A tooltip often says the name once more.
  if (words.starts_with(item->title) || item->words.find(words) != std::string::npos) return;
  item->words += (item->words.empty() ? "" : "\n") + std::string(words);
}

// What to say where nothing in particular is.
Pointed::Item of_place(const View& view) {
  static constexpr const char* places[] = {"coverage", "network", "compare", "plan", "manage"};
  const auto* command = command_of(places[static_cast<std::size_t>(view.state.place)]);
  return {0, view.say(command->name), view.say(command->about) + "\n" + view.say(GuideText::explain_how), {}};
}

void draw_card(const View& view, const Pointed::Item& item, ImVec2 at) {
  const auto screen = ImGui::GetIO().DisplaySize;
  const bool right = at.x > screen.x / 2, below = at.y > screen.y / 2;
  const float width = std::min(view.px(360), screen.x - view.px(32)), off = view.px(14);
  ImGui::SetNextWindowPos({at.x + (right ? -off : off), at.y + (below ? -off : off)}, ImGuiCond_Always,
                          {right ? 1.0F : 0.0F, below ? 1.0F : 0.0F});
  ImGui::SetNextWindowSize({width, 0});
  ImGui::PushStyleColor(ImGuiCol_Border, paint(view.palette().accent));
  ImGui::Begin("###explanation", nullptr,
               ImGuiWindowFlags_Tooltip | ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoTitleBar |
                   ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoSavedSettings);
  write(view.theme.fonts.strong, view.palette().ink, item.title);
  for (std::size_t from = 0; from < item.words.size();) {
    const auto to = std::min(item.words.find('\n', from), item.words.size());
    gap(view.px(8));
    write(view.theme.fonts.text, view.palette().ink, std::string_view(item.words).substr(from, to - from));
    from = to + 1;
  }
  gap(view.px(10));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(GuideText::explain_close));
  ImGui::End();
  ImGui::PopStyleColor();
}

}  // namespace

bool explain_asked(const View& view) {
  if (view.pointed == nullptr || last_item() == 0) return false;
  if (!view.pointed->asked) return view.pointed->wanted == last_item();
  return ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
}

void explain_item(const View& view, std::string_view title, std::string_view words) {
  if (!explain_asked(view)) return;
  const ImVec2 corner{ImGui::GetItemRectMin().x, ImGui::GetItemRectMax().y};
  tell(*view.pointed, last_item(), corner, title, words);
}

void explain_part(const View& view, const char* id, bool hovered, std::string_view title, std::string_view words) {
  if (view.pointed == nullptr) return;
  const auto part = ImGui::GetID(id);
  const bool asked = view.pointed->asked ? hovered : view.pointed->wanted == part;
  if (asked) tell(*view.pointed, part, ImGui::GetIO().MousePos, title, words);
}

void explain_area(const View& view, const char* id, ImVec2 low, ImVec2 high, std::string_view title,
                  std::string_view words) {
  explain_part(view, id, ImGui::IsWindowHovered() && ImGui::IsMouseHoveringRect(low, high), title, words);
}

void explain_button(const View& view, std::string_view id, std::string_view label, bool enabled) {
  if (!explain_asked(view)) return;
  const auto* command = command_behind(id);
  if (command == nullptr) {
    explain_item(view, label, enabled ? std::string() : view.say(GuideText::explain_grey));
    return;
  }
  auto words = view.say(command->about) + "\n" + view.say(GuideText::explain_keys, {keys_text(*command)});
  if (const auto refusal = command->refusal(view.state)) {
    words += "\n" + view.say(GuideText::explain_not_now, {view.say(*refusal)});
  } else if (!enabled) {
    words += "\n" + view.say(GuideText::explain_grey);
  }
  explain_item(view, label.empty() ? view.say(command->name) : std::string(label), words);
}

void draw_explanation(const View& view, Actions& actions) {
  const auto& guide = view.state.guide;
  const auto& item = view.pointed->item;
  if (guide.explaining == Explaining::asked) {
    const auto mouse = ImGui::GetIO().MousePos;
    const bool by_pointer = ImGui::IsMousePosValid() && !keyboard_used();
    const auto screen = ImGui::GetIO().DisplaySize;
    const ImVec2 elsewhere = item ? item->corner : ImVec2(screen.x / 2, screen.y / 3);
    const auto at = by_pointer ? mouse : elsewhere;
    actions.push_back(GuideAction(ShowExplanation{item ? item->id : 0, at.x, at.y}));
    return;
  }
  if (guide.explaining == Explaining::no) return;
  // What was explained may be gone, or scrolled away.
  const bool gone = guide.explained != 0 && !item;
  if (gone || ImGui::IsMouseClicked(0)) actions.push_back(GuideAction(CloseExplanation{}));
  if (!gone) draw_card(view, item ? *item : of_place(view), {guide.explained_x, guide.explained_y});
}

}  // namespace sleutelnet
