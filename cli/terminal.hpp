#pragma once
// The person at the keyboard: asked past whatever the output goes to, and without showing what must stay secret.

#include <optional>
#include <string>

#include "core/store/secret.hpp"

namespace sleutelnet {

// What is typed after the question, unseen. Nothing when there is no keyboard.
std::optional<SecretBytes> ask_secret(const std::string& question);
std::optional<std::string> ask_line(const std::string& question);

// Who works here, as the machine calls them, and the machine.
std::string user_name();
std::string machine_name();

// The clock as a lock file writes it: 2025-11-24 09:12.
std::string moment_now();

}  // namespace sleutelnet
