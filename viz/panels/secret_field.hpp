#pragma once
// A line for a passphrase: shown as stars, kept in memory that is wiped, and taken out of ImGui's own when it is left.

#include "core/store/secret.hpp"
#include "viz/view.hpp"

namespace sleutelnet {

struct SecretTyped {
  bool changed = false;
  bool entered = false;  // Enter was pressed
  SecretBytes text;
};

// At most longest_typed bytes are taken. `focus` puts the keyboard there.
inline constexpr std::size_t longest_typed = 255;
SecretTyped secret_field(const char* id, const SecretBytes& now, float width, bool focus);

}  // namespace sleutelnet
