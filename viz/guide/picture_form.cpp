#include <imgui.h>
#include <imgui_stdlib.h>

#include "report/language_export.hpp"
#include "viz/controls.hpp"
#include "viz/guide/guide_panels.hpp"
#include "viz/guide/picture_export.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void label_above(const View& view, GuideText words) {
  gap(view.px(10));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(words));
  gap(view.px(2));
}

bool line_of_text(const char* id, std::string& text) {
  ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
  return ImGui::InputText(id, &text);
}

template <class Value>
bool pick(const View& view, const char* id, Value& value, const std::vector<std::string>& words) {
  const int chosen = segments(view, id, words, static_cast<int>(value));
  if (chosen < 0) return false;
  value = static_cast<Value>(chosen);
  return true;
}

bool draw_choices(const View& view, PictureForm& form) {
  label_above(view, GuideText::picture_what);
  bool changed =
      pick(view, "picture/kind", form.kind,
           {view.say(GuideText::kind_matrix), view.say(GuideText::kind_map), view.say(GuideText::kind_unreached),
            view.say(GuideText::kind_network), view.say(GuideText::kind_change), view.say(GuideText::kind_plan),
            view.say(GuideText::kind_owners)});
  label_above(view, GuideText::picture_as);
  changed |= pick(view, "picture/format", form.format, {"SVG", "PNG", "PDF"});
  label_above(view, GuideText::picture_look);
  int print = form.for_print ? 1 : 0;
  if (pick(view, "picture/print", print, {view.say(GuideText::look_colour), view.say(GuideText::look_print)})) {
    form.for_print = print == 1;
    changed = true;
  }
  return changed;
}

bool draw_recipient(const View& view, PictureForm& form) {
  static constexpr Recipient recipients[] = {Recipient::coordinator, Recipient::council, Recipient::partner,
                                             Recipient::public_};
  std::vector<std::string> words;
  const bool own = shows_people(form.kind);
  for (const auto recipient : recipients) {
    if (own && recipient != Recipient::coordinator) continue;
    words.push_back(capitalised(label(view.language(), recipient)));
  }
  label_above(view, own ? GuideText::picture_for_coordinator : GuideText::picture_for);
  bool changed = pick(view, "picture/recipient", form.recipient, words);
  label_above(view, GuideText::picture_purpose);
  changed |= line_of_text("##picture_purpose", form.purpose);
  label_above(view, GuideText::picture_where);
  if (line_of_text("##picture_path", form.path)) form.own_path = changed = true;
  return changed;
}

void draw_answer(const View& view, const PictureForm& form) {
  if (!form.answer) return;
  gap(view.px(10));
  const auto& answer = *form.answer;
  if (!answer.path.empty()) {
    write(view.theme.fonts.strong, view.palette().ink, view.say(GuideText::picture_written, {answer.path}));
    return;
  }
  write(view.theme.fonts.text, view.palette().warning, answer.reason ? view.say(*answer.reason) : answer.words);
}

void draw_buttons(const View& view, const PictureForm& form, Actions& actions) {
  gap(view.px(14));
  const bool making = view.state.guide.picture_stage == PictureStage::making;
  const bool there = form.answer && form.answer->reason == GuideText::picture_exists;
  if (button(view, "picture/make", view.say(making ? GuideText::picture_making : GuideText::picture_make),
             {.look = ButtonLook::primary, .enabled = !making && !there})) {
    actions.push_back(GuideAction(MakePicture{}));
  }
  ImGui::SameLine();
  if (there && button(view, "picture/replace", view.say(GuideText::picture_replace))) {
    auto over = form;
    over.replace = true;
    actions.push_back(GuideAction(FillPicture{over}));
    actions.push_back(GuideAction(MakePicture{}));
  }
  if (there) ImGui::SameLine();
  if (button(view, "picture/close", view.say(WindowText::close))) actions.push_back(GuideAction(ClosePicture{}));
}

}  // namespace

void draw_picture_form(const View& view, Actions& actions) {
  if (view.state.guide.picture_stage == PictureStage::closed) return;
  const auto screen = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
  const float width = std::min(view.px(560), screen.x - view.px(32));
  ImGui::SetNextWindowSizeConstraints({width, 0}, {width, screen.y - view.px(32)});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(view.palette().panel));
  ImGui::Begin("###picture", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_AlwaysAutoResize);
  ImGui::PopStyleColor();
  write(view.theme.fonts.title, view.palette().ink, view.say(WindowText::command_picture));
  auto form = view.state.guide.picture;
  bool changed = draw_choices(view, form);
  changed |= draw_recipient(view, form);
  draw_answer(view, view.state.guide.picture);
  if (changed) actions.push_back(GuideAction(FillPicture{form}));
  draw_buttons(view, view.state.guide.picture, actions);
  ImGui::End();
}

}  // namespace sleutelnet
