#pragma once
// What the three forms have in common: a labelled field per line, the refusal, and the two buttons.

#include <algorithm>

#include "core/network/codes.hpp"
#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

void form_label(const View& view, WindowText name);
// A line of text; true when it changed. Enter submits the form.
bool form_text(const View& view, const char* id, WindowText name, std::string& value, Actions& actions);
// The fields scroll between form_begin() and form_end(); the refusal, Save and Cancel stay in sight below.
void form_begin(const View& view, const std::optional<Reason>& refusal);
void form_end(const View& view, Form form, bool changed, const std::optional<Reason>& refusal, Actions& actions);

struct ActorChoice {
  bool nobody = false;  // offer "none" first
  ActorId but;          // left out
  std::optional<ActorKind> kind;
};
bool form_actor(const View& view, const char* id, WindowText name, ActorId& value, const ActorChoice& choice);

// The keyboard goes to the next field when the form has just opened.
void form_focus();

// A drop-down over the values of a closed list, in their own order and each once.
template <class Value>
bool form_choice(const View& view, const char* id, WindowText name, Value& value) {
  form_label(view, name);
  std::vector<Value> values;
  std::vector<std::string> words;
  int current = -1;
  for (const auto& code : codes<Value>()) {
    if (std::find(values.begin(), values.end(), code.value) != values.end()) continue;
    if (code.value == value) current = static_cast<int>(values.size());
    values.push_back(code.value);
    words.push_back(capitalised(label(view.language(), code.value)));
  }
  const int chosen = choose(view, id, words, current);
  if (chosen >= 0) value = values[static_cast<std::size_t>(chosen)];
  return chosen >= 0;
}

}  // namespace sleutelnet
