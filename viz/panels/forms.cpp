#include "viz/panels/forms.hpp"

#include <imgui.h>
#include <imgui_stdlib.h>

namespace sleutelnet {

void form_label(const View& view, WindowText name) {
  gap(view.px(8));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(name));
}

void form_focus() {
  if (ImGui::IsWindowAppearing()) ImGui::SetKeyboardFocusHere();
}

bool form_text(const View& view, const char* id, WindowText name, std::string& value, Actions& actions) {
  form_label(view, name);
  auto typed = value;
  ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
  const bool entered = ImGui::InputText(id, &typed, ImGuiInputTextFlags_EnterReturnsTrue);
  const bool changed = typed != value;
  value = typed;
  if (entered) actions.push_back(SubmitForm{});
  return changed;
}

bool form_actor(const View& view, const char* id, WindowText name, ActorId& value, const ActorChoice& choice) {
  form_label(view, name);
  std::vector<ActorId> values;
  std::vector<std::string> words;
  int current = -1;
  const auto offer = [&](const ActorId& actor, std::string label) {
    if (actor == value) current = static_cast<int>(values.size());
    values.push_back(actor);
    words.push_back(std::move(label));
  };
  if (choice.nobody) offer({}, view.say(WindowText::none));
  for (const auto& actor : view.state.network().actors) {
    if (actor.id == choice.but || (choice.kind && actor.kind != *choice.kind)) continue;
    offer(actor.id, actor_title(view.state, actor.id));
  }
  const int chosen = choose(view, id, words, current);
  if (chosen >= 0) value = values[static_cast<std::size_t>(chosen)];
  return chosen >= 0;
}

void form_begin(const View& view, const std::optional<Reason>& refusal) {
  float footer = view.px(48);
  if (refusal) {
    ImFont* font = view.theme.fonts.text;
    const auto words = sentence(view.language(), *refusal);
    const float width = ImGui::GetContentRegionAvail().x;
    footer += font->CalcTextSizeA(font->FontSize, FLT_MAX, width, words.c_str()).y + view.px(16);
  }
  ImGui::BeginChild("fields", {0, std::max(view.px(120), ImGui::GetContentRegionAvail().y - footer)});
}

void form_end(const View& view, Form form, bool changed, const std::optional<Reason>& refusal, Actions& actions) {
  ImGui::EndChild();
  if (changed) actions.insert(actions.begin(), FillForm{std::move(form)});
  if (refusal) {
    gap(view.px(10));
    write(view.theme.fonts.text, view.palette().warning, sentence(view.language(), *refusal));
  }
  gap(view.px(10));
  const float half = (ImGui::GetContentRegionAvail().x - view.px(8)) / 2;
  if (button(view, "submit", view.say(WindowText::apply_form), {.look = ButtonLook::primary, .width = half})) {
    actions.push_back(SubmitForm{});
  }
  ImGui::SameLine();
  if (button(view, "cancel", view.say(WindowText::cancel), {.width = half})) actions.push_back(CancelForm{});
}

}  // namespace sleutelnet
