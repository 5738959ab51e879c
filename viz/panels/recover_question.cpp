#include "core/edit/changed_rows.hpp"
#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

void draw_recover_question(const View& view, Actions& actions) {
  const auto& recovered = view.state.recovered;
  if (!recovered) return;
  const auto rows = static_cast<long long>(changed_rows(view.state.records(), *recovered));
  begin_question(view, "###recover", view.say(WindowText::recover_title));
  write(view.theme.fonts.text, view.palette().ink,
        view.say(WindowText::recover_words, {number(view.language(), rows)}));
  gap(view.px(12));
  const float width = ImGui::GetContentRegionAvail().x;
  const ButtonOptions take{.look = ButtonLook::primary, .width = width};
  if (button(view, "recover/take", view.say(WindowText::recover_take), take)) actions.push_back(TakeBackRecovered{});
  if (button(view, "recover/drop", view.say(WindowText::recover_drop), {.width = width})) {
    actions.push_back(DropRecovered{});
  }
  end_question();
}

}  // namespace sleutelnet
