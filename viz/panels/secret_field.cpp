#include "viz/panels/secret_field.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>

namespace sleutelnet {

namespace {

// What is typed, for one frame.
struct Line {
  std::array<char, longest_typed + 1> text{};
  ~Line() { wipe(text.data(), text.size()); }
};

template <class Letter>
void wipe_all(ImVector<Letter>& letters) {
  wipe(letters.Data, static_cast<std::size_t>(letters.Capacity) * sizeof(Letter));
  letters.resize(0);
}

// ImGui keeps copies of the text it edited last, of a size that does not change while it does.
void wipe_left_behind(ImGuiID field) {
  auto& kept = ImGui::GetCurrentContext()->InputTextState;
  if (kept.ID != field) return;
  wipe_all(kept.TextW);
  wipe_all(kept.TextA);
  wipe_all(kept.InitialTextA);
  wipe(&kept.Stb.undostate, sizeof kept.Stb.undostate);
  kept.ID = 0;
}

}  // namespace

SecretTyped secret_field(const char* id, const SecretBytes& now, float width, bool focus) {
  Line line;
  std::copy_n(now.begin(), std::min(now.size(), longest_typed), line.text.begin());
  ImGui::SetNextItemWidth(width);
  if (focus) ImGui::SetKeyboardFocusHere();
  SecretTyped typed;
  typed.entered = ImGui::InputText(
      id, line.text.data(), line.text.size(),
      ImGuiInputTextFlags_Password | ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_NoUndoRedo);
  const auto end = std::find(line.text.begin(), line.text.end(), '\0');
  typed.text.assign(line.text.begin(), end);
  typed.changed = typed.text != now;
  if (!ImGui::IsItemActive()) wipe_left_behind(ImGui::GetItemID());
  return typed;
}

}  // namespace sleutelnet
