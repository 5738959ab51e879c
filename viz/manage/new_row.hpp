#pragma once
// A new row of a table, for who or what is chosen: an edit, a form where there is one already, or what to do first.

#include <variant>

#include "viz/state.hpp"

namespace sleutelnet {

struct NewRow {
  std::string key;
  Edit edit;
};
std::variant<NewRow, Form, ManageText> new_row(const State& state);

}  // namespace sleutelnet
