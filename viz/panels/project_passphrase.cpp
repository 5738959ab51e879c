// The passphrase of a project that is opened, and that of one that is made.

#include "core/store/passphrase.hpp"
#include "report/language_store.hpp"
#include "viz/panels/project.hpp"
#include "viz/panels/secret_field.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void draw_label(const View& view, ProjectText words) {
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(words));
}

// What was typed, or from which file it comes, with a way to the other.
struct GivenChange {
  std::optional<GivenPassphrase> given;
  bool entered = false;
};
GivenChange draw_given(const View& view, const GivenPassphrase& given, bool focus) {
  GivenChange change;
  if (given.key_file.empty()) {
    draw_label(view, ProjectText::passphrase);
    auto typed = secret_field("##passphrase", given.typed, ImGui::GetContentRegionAvail().x, focus);
    if (typed.changed) change.given = GivenPassphrase{std::move(typed.text), {}};
    change.entered = typed.entered;
    return change;
  }
  write(view.theme.fonts.text, view.palette().ink,
        view.say(ProjectText::from_file_chosen, {given.key_file.filename().string()}));
  if (link(view, "passphrase/type", view.say(ProjectText::type_instead))) change.given = GivenPassphrase{};
  return change;
}

void draw_from_file(const View& view, const GivenPassphrase& given, Actions& actions) {
  if (!given.key_file.empty()) return;
  if (link(view, "passphrase/file", view.say(ProjectText::from_file)))
    actions.push_back(ProjectAction(ReadPassphrase{}));
}

void draw_answers(const View& view, ProjectText take, bool ready, Actions& actions) {
  if (button(view, "passphrase/cancel", view.say(ProjectText::cancel))) actions.push_back(ProjectAction(LeaveDialog{}));
  ImGui::SameLine();
  if (button(view, "passphrase/take", view.say(take), {.look = ButtonLook::primary, .enabled = ready})) {
    actions.push_back(ProjectAction(SubmitPassphrase{}));
  }
}

void draw_strength(const View& view, const SecretBytes& typed) {
  if (typed.empty()) return;
  const auto strength = strength_of(typed);
  const auto words = [&] {
    switch (strength) {
      case PassphraseStrength::too_short: break;
      case PassphraseStrength::weak: return view.say(ProjectText::strength_weak);
      case PassphraseStrength::fair: return view.say(ProjectText::strength_fair);
      case PassphraseStrength::strong: return view.say(ProjectText::strength_strong);
    }
    return view.say(ProjectText::strength_short,
                    {number(view.language(), static_cast<long long>(shortest_passphrase - typed.size()))});
  }();
  const int steps = static_cast<int>(strength);
  const auto at = ImGui::GetCursorScreenPos();
  const float width = view.px(28), height = view.px(6), space = view.px(4);
  auto& list = *ImGui::GetWindowDrawList();
  const auto good = paint(steps < 2 ? view.palette().warning : view.palette().accent);
  for (int step = 0; step < 3; ++step) {
    const float x = at.x + static_cast<float>(step) * (width + space);
    const float y = at.y + view.px(5);
    list.AddRectFilled({x, y}, {x + width, y + height}, step < steps ? good : paint(view.palette().line), height / 2);
  }
  draw_text(list, view.theme.fonts.table, {at.x + 3 * (width + space) + view.px(8), at.y}, paint(view.palette().ink),
            words);
  ImGui::Dummy({0, view.theme.fonts.table->FontSize + view.px(4)});
}

void draw_seals(const View& view, const SealPage& page, Actions& actions) {
  using Seal = SaveErrand::Seal;
  const auto choice = [&](const char* id, ProjectText words, Seal seal) {
    if (!tick(view, id, view.say(words), page.errand.seal == seal, true)) return;
    auto changed = page;
    changed.errand.seal = seal;
    changed.refusal = SealPage::Refusal::none;
    actions.push_back(ProjectAction(FillSeal{std::move(changed)}));
  };
  if (page.may_be_same) choice("seal/same", ProjectText::seal_same, Seal::same);
  if (page.may_be_same || page.may_be_clear) choice("seal/own", ProjectText::seal_own, Seal::passphrase);
  if (page.may_be_clear) choice("seal/clear", ProjectText::seal_clear, Seal::in_clear);
}

void draw_new_passphrase(const View& view, const SealPage& page, Actions& actions) {
  const auto& given = page.errand.passphrase;
  write(view.theme.fonts.text, view.palette().ink,
        view.say(ProjectText::seal_words, {std::to_string(shortest_passphrase)}));
  gap(view.px(8));
  auto change = draw_given(view, given, ImGui::IsWindowAppearing());
  if (given.key_file.empty()) {
    draw_strength(view, given.typed);
    draw_label(view, ProjectText::passphrase_again);
    auto again = secret_field("##again", page.again, ImGui::GetContentRegionAvail().x, change.entered);
    if (again.changed) {
      auto changed = page;
      changed.again = std::move(again.text);
      changed.refusal = SealPage::Refusal::none;
      actions.push_back(ProjectAction(FillSeal{std::move(changed)}));
    }
    if (again.entered) actions.push_back(ProjectAction(SubmitPassphrase{}));
  }
  if (change.given) {
    auto changed = page;
    changed.errand.passphrase = *std::move(change.given);
    changed.refusal = SealPage::Refusal::none;
    actions.push_back(ProjectAction(FillSeal{std::move(changed)}));
  }
  draw_from_file(view, given, actions);
  if (page.refusal == SealPage::Refusal::none) return;
  const bool differ = page.refusal == SealPage::Refusal::not_the_same;
  const auto short_by = view.say(StoreText::too_short, {std::to_string(shortest_passphrase)});
  write(view.theme.fonts.text, view.palette().warning, differ ? view.say(ProjectText::not_the_same) : short_by);
}

}  // namespace

void draw_passphrase_page(const View& view, const PassphrasePage& page, Actions& actions) {
  const auto& wanted = page.wanted;
  begin_question(view, "###passphrase", view.say(ProjectText::passphrase_title, {wanted.file.filename().string()}));
  const auto& given = page.errand.passphrase;
  auto change = draw_given(view, given, ImGui::IsWindowAppearing());
  const auto fill = [&](PassphrasePage changed) {
    actions.push_back(ProjectAction(FillPassphrase{std::move(changed)}));
  };
  if (change.given) {
    auto changed = page;
    changed.errand.passphrase = *std::move(change.given);
    fill(std::move(changed));
  }
  if (change.entered) actions.push_back(ProjectAction(SubmitPassphrase{}));
  draw_from_file(view, given, actions);
  if (wanted.names_there) {
    const bool left = page.errand.names == Names::leave;
    if (tick(view, "passphrase/names", view.say(ProjectText::leave_names), left)) {
      auto changed = page;
      changed.errand.names = left ? Names::read : Names::leave;
      fill(std::move(changed));
    }
  }
  gap(view.px(6));
  if (!wanted.does_not_fit.empty()) {
    write(view.theme.fonts.text, view.palette().warning,
          view.say(ProjectText::passphrase_wrong, {wanted.does_not_fit.filename().string()}));
    write(view.theme.fonts.table, view.palette().soft_ink, view.say(ProjectText::passphrase_lost));
  }
  gap(view.px(12));
  draw_answers(view, ProjectText::open_chosen, !given.typed.empty() || !given.key_file.empty(), actions);
  end_question();
}

void draw_seal_page(const View& view, const SealPage& page, Actions& actions) {
  begin_question(view, "###seal", view.say(ProjectText::seal_title, {page.errand.file.filename().string()}));
  draw_seals(view, page, actions);
  gap(view.px(8));
  const bool fresh = page.errand.source == SaveErrand::Source::nothing;
  if (page.errand.seal == SaveErrand::Seal::passphrase) draw_new_passphrase(view, page, actions);
  if (page.errand.seal == SaveErrand::Seal::in_clear && fresh) {
    write(view.theme.fonts.text, view.palette().ink, view.say(ProjectText::seal_clear_new));
  }
  if (page.without_names) {
    gap(view.px(6));
    write(view.theme.fonts.text, view.palette().warning, view.say(ProjectText::seal_without_names));
  }
  gap(view.px(12));
  draw_answers(view, fresh ? ProjectText::make_it : ProjectText::save_it, true, actions);
  end_question();
}

}  // namespace sleutelnet
