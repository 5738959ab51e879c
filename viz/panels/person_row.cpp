#include "viz/panels/person_row.hpp"

#include "viz/shapes.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

void draw_person_row(const View& view, const std::string& id, const Actor& actor, const std::string& told, float width,
                     Actions& actions) {
  const auto& fonts = view.theme.fonts;
  if (press_area(id.c_str(), {width, view.px(52)})) actions.push_back(SelectActor{actor.id});
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  auto& list = *ImGui::GetWindowDrawList();
  const bool chosen = view.state.selection == Selection(actor.id);
  if (chosen || ImGui::IsItemHovered()) {
    list.AddRectFilled(low, high, paint(view.palette().accent_ground, chosen ? 1.0F : 0.5F), view.px(6));
  }
  draw_shape(list, actor.kind, {low.x + view.px(20), low.y + view.px(17)}, view.px(8),
             {paint(view.palette().soft_ink), paint(view.palette().panel), view.px(1)});
  const float x = low.x + view.px(42), room = high.x - x - view.px(4);
  draw_text(list, fonts.strong, {x, low.y + view.px(7)}, paint(view.palette().ink),
            fitted(fonts.strong, actor_title(view.state, actor.id), room));
  draw_text(list, fonts.table, {x, low.y + view.px(28)}, paint(view.palette().soft_ink),
            fitted(fonts.table, told, room));
}

}  // namespace sleutelnet
