#include "report/language_store.hpp"
#include "viz/panels/panels.hpp"
#include "viz/panels/project.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct Words {
  WindowText what;
  WindowText where;
  WindowText keep;
};

Words words_for(Home::Kind kind) {
  switch (kind) {
    case Home::Kind::nowhere: break;
    case Home::Kind::new_folder:
      return {WindowText::closing_words, WindowText::closing_folder, WindowText::closing_keep};
    case Home::Kind::project:
      return {WindowText::closing_words_project, WindowText::closing_project, WindowText::closing_keep_project};
  }
  return {WindowText::closing_nowhere, WindowText::closing_folder, WindowText::closing_keep};
}

}  // namespace

void draw_close_question(const View& view, Actions& actions) {
  const auto closing = view.state.closing;
  if (closing == Closing::no || closing == Closing::dropped) return;
  const auto& home = view.state.home;
  const auto words = words_for(home.kind);
  const bool going_on = view.state.project.next.has_value();
  begin_question(view, "###closing", view.say(WindowText::closing_title));
  write(view.theme.fonts.text, view.palette().ink,
        going_on ? view.say(ProjectText::leaving_words) : view.say(words.what));
  const bool somewhere = home.kind != Home::Kind::nowhere;
  if (somewhere) write(view.theme.fonts.table, view.palette().soft_ink, view.say(words.where, {home.path}));
  if (closing == Closing::failed) write(view.theme.fonts.text, view.palette().warning, message_text(view.state));
  gap(view.px(12));
  if (closing == Closing::kept) {
    write(view.theme.fonts.text, view.palette().ink, view.say(WindowText::saving));
    end_question();
    return;
  }
  const float width = ImGui::GetContentRegionAvail().x;
  const auto choice = [&](const char* id, WindowText ending, ProjectText leaving, Closing then, ButtonOptions options) {
    options.width = width;
    const auto label = going_on ? view.say(leaving) : view.say(ending);
    if (button(view, id, label, options)) actions.push_back(SetClosing{then});
  };
  if (somewhere)
    choice("closing/keep", words.keep, ProjectText::leaving_keep, Closing::kept, {.look = ButtonLook::primary});
  choice("closing/drop", WindowText::closing_drop, ProjectText::leaving_drop, Closing::dropped, {});
  choice("closing/stay", WindowText::closing_stay, ProjectText::leaving_stay, Closing::no, {});
  end_question();
}

}  // namespace sleutelnet
