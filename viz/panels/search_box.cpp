#include <imgui.h>
#include <imgui_stdlib.h>

#include "viz/panels/panels.hpp"
#include "viz/search.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t most_hits = 8;

void choose_hit(const View& view, const SearchHit& hit, Actions& actions) {
  if (const auto* const* command = std::get_if<const Command*>(&hit.target)) {
    actions.push_back(SetSearch{});
    actions.push_back((*command)->action(view.state));
    return;
  }
  if (const auto* actor = std::get_if<ActorId>(&hit.target)) actions.push_back(SelectActor{*actor});
  if (const auto* area = std::get_if<AreaId>(&hit.target)) actions.push_back(SelectArea{*area});
  if (const auto* value = std::get_if<TermId>(&hit.target)) actions.push_back(SetColumn{*value});
  const auto* measure = std::get_if<FoundMeasure>(&hit.target);
  if (measure != nullptr) actions.push_back(SetMeasure{measure->name});
  const bool of_network = measure != nullptr || std::holds_alternative<ActorId>(hit.target);
  if (view.state.place == WindowPlace::network && !of_network) actions.push_back(ShowPlace{WindowPlace::coverage});
  if (measure != nullptr) actions.push_back(ShowPlace{WindowPlace::network});
  actions.push_back(SetSearch{});
}

void move_choice(const View& view, std::size_t hits, Actions& actions) {
  const auto choice = view.state.search_choice;
  if (ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_DownArrow)) && choice + 1 < hits) {
    actions.push_back(SetSearchChoice{choice + 1});
  }
  if (ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_UpArrow)) && choice > 0) {
    actions.push_back(SetSearchChoice{choice - 1});
  }
}

void draw_hit(const View& view, const SearchHit& hit, std::size_t number, Actions& actions) {
  const auto id = "hit/" + std::to_string(number);
  const float width = ImGui::GetContentRegionAvail().x;
  if (press_area(id.c_str(), {width, view.px(32)})) choose_hit(view, hit, actions);
  auto& list = *ImGui::GetWindowDrawList();
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  if (number == view.state.search_choice || ImGui::IsItemHovered()) {
    list.AddRectFilled(low, high, paint(view.palette().accent_ground), view.px(6));
  }
  const float kind = text_width(view.theme.fonts.table, hit.kind);
  const auto name = fitted(view.theme.fonts.text, hit.name, width - kind - view.px(32));
  draw_text(list, view.theme.fonts.text, {low.x + view.px(8), low.y + view.px(7)}, paint(view.palette().ink), name);
  draw_text(list, view.theme.fonts.table, {high.x - kind - view.px(8), low.y + view.px(8)},
            paint(view.palette().soft_ink), hit.kind);
}

void draw_hits(const View& view, const std::vector<SearchHit>& hits, ImVec2 at, float width, Actions& actions) {
  ImGui::SetNextWindowPos(at);
  ImGui::SetNextWindowSize({width, 0});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(view.palette().panel));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(view.px(8), view.px(8)));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, view.px(2)));
  ImGui::Begin("###hits", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoNav);
  if (hits.empty()) write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::search_nothing));
  for (std::size_t number = 0; number < hits.size(); ++number) draw_hit(view, hits[number], number, actions);
  ImGui::End();
  ImGui::PopStyleVar(2);
  ImGui::PopStyleColor();
}

}  // namespace

void draw_search(const View& view, Actions& actions) {
  if (view.state.search_wanted) {
    ImGui::SetKeyboardFocusHere();
    actions.push_back(SearchReady{});
  }
  auto wanted = view.state.search;
  const std::string keys = "Ctrl K";
  const float key_room = text_width(view.theme.fonts.table, keys) + view.px(24);
  const auto hint = fitted(view.theme.fonts.text, view.say(WindowText::search_hint), ImGui::CalcItemWidth() - key_room);
  const bool entered =
      ImGui::InputTextWithHint("##search", hint.c_str(), &wanted, ImGuiInputTextFlags_EnterReturnsTrue);
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  const bool active = ImGui::IsItemActive();
  if (!active && wanted.empty()) {
    const ImVec2 at{high.x - text_width(view.theme.fonts.table, keys) - view.px(10), low.y + view.px(8)};
    draw_text(*ImGui::GetWindowDrawList(), view.theme.fonts.table, at, paint(view.palette().soft_ink), keys);
  }
  if (wanted != view.state.search) actions.push_back(SetSearch{wanted});
  if (wanted.empty()) return;
  const auto hits = search_hits(view.state, wanted, most_hits);
  if (active) move_choice(view, hits.size(), actions);
  if (entered && view.state.search_choice < hits.size()) choose_hit(view, hits[view.state.search_choice], actions);
  draw_hits(view, hits, {low.x, high.y + view.px(6)}, high.x - low.x, actions);
}

}  // namespace sleutelnet
