#include "viz/panels/arrange_tools.hpp"

#include <algorithm>

#include "report/language_arrange.hpp"
#include "viz/action_table.hpp"
#include "viz/arrange/group_words.hpp"
#include "viz/arrange/update_arrange.hpp"
#include "viz/platform/keys.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// Around whom, when it is known.
std::string words_now(const View& view) {
  const auto& arrange = view.state.arrange;
  if (arrange.arrangement == Arrangement::rings_person) {
    return view.say(ArrangeText::rings_named, {actor_name(view.state, arrange.centre)});
  }
  return arrangement_name(view, arrange.arrangement);
}

std::string arrangement_words(const View& view) { return view.say(ArrangeText::arrangement_named, {words_now(view)}); }

std::string group_words(const View& view) {
  return view.say(ArrangeText::groups_named, {kind_name(view, view.state.arrange.groups)});
}

ButtonOptions look(bool plain) { return {.look = plain ? ButtonLook::plain : ButtonLook::chosen, .caret = true}; }

// A row of a list that has opened; true when it is taken, by mouse or by Enter.
bool take_choice(const std::string& id, const std::string& words, bool now, bool enabled = true) {
  const auto row = words + "###" + id;
  const bool pressed = ImGui::Selectable(row.c_str(), now, enabled ? 0 : ImGuiSelectableFlags_Disabled);
  // ImGui itself takes only the space bar.
  const bool entered = enabled && ImGui::IsItemFocused() && ImGui::IsKeyPressed(key::enter, false);
  if (entered) ImGui::CloseCurrentPopup();
  if (now) ImGui::SetItemDefaultFocus();
  return pressed || entered;
}

bool open_list(const View& view, const char* button_id, const char* list_id, const std::string& words, bool plain,
               float width) {
  auto options = look(plain);
  options.width = std::min(width, ImGui::GetContentRegionAvail().x);
  const bool pressed =
      button(view, button_id, fitted(view.theme.fonts.text, words, options.width - view.px(44)), options);
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  if (pressed) ImGui::OpenPopup(list_id);
  ImGui::SetNextWindowPos({low.x, high.y + view.px(4)});
  return ImGui::BeginPopup(list_id);
}

std::string told(const View& view, const ArrangeTrouble& trouble) {
  const auto count = [&](std::size_t value) { return number(view.language(), static_cast<long long>(value)); };
  return view.say(trouble.what, {trouble.program, count(trouble.first), count(trouble.second)});
}

}  // namespace

float arrangement_choice_width(const View& view) { return button_width(view, arrangement_words(view), look(true)); }

void draw_arrangement_choice(const View& view, Actions& actions) {
  const auto& arrange = view.state.arrange;
  const bool plain = arrange.arrangement == Arrangement::force;
  if (!open_list(view, "arrangement", "arrangements", arrangement_words(view), plain, arrangement_choice_width(view))) {
    return;
  }
  for (int number = 0; number < arrangement_count; ++number) {
    const auto each = static_cast<Arrangement>(number);
    const auto id = "arrangement/" + std::to_string(number);
    const bool possible = can_arrange(view.state, each);
    if (take_choice(id, arrangement_name(view, each), each == arrange.arrangement, possible)) {
      actions.push_back(ArrangeAction(Arrange{each}));
    }
    tooltip(view, possible ? arrangement_meaning(view, each) : view.say(WindowText::ego_needs_choice));
  }
  ImGui::EndPopup();
}

float group_choice_width(const View& view) { return button_width(view, group_words(view), look(true)); }

void draw_group_choice(const View& view, Actions& actions) {
  const auto now = view.state.arrange.groups;
  if (!open_list(view, "groups", "group_kinds", group_words(view), now == GroupKind::none, group_choice_width(view))) {
    return;
  }
  for (int number = 0; number < group_kind_count; ++number) {
    const auto each = static_cast<GroupKind>(number);
    if (take_choice("groups/" + std::to_string(number), kind_name(view, each), each == now)) {
      actions.push_back(ArrangeAction(OutlineGroups{each}));
    }
  }
  ImGui::EndPopup();
}

void draw_arrangement_meaning(const View& view) {
  const auto& results = view.results;
  const auto& font = view.theme.fonts.table;
  const auto soft = view.palette().soft_ink;
  if (const auto& trouble = results.arrange_trouble) {
    write(font, view.palette().warning, told(view, *trouble) + " " + view.say(ArrangeText::unchanged));
  } else {
    write(font, soft, arrangement_meaning(view, results.arranged.kind));
  }
  const auto& groups = results.groups;
  if (view.state.arrange.groups == GroupKind::none || !groups || groups->part.kind != view.state.arrange.groups) return;
  const auto count = [&](std::size_t value) { return number(view.language(), static_cast<long long>(value)); };
  write(
      font, soft,
      view.say(ArrangeText::legend_groups, {kind_name(view, groups->part.kind), count(results.drawing.outlines.size()),
                                            count(groups->part.members.size())}));
}

}  // namespace sleutelnet
