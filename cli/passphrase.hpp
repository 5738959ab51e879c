#pragma once
// The passphrase of a project: from --passphrase-fd, from --key-file, else from the keyboard. Never from the command
// line itself, which every user of the machine can read.

#include <optional>

#include "cli/commands.hpp"

namespace sleutelnet {

// Nothing after the reason was printed.
std::optional<Secret> secret_to_open(const Request& request, Streams streams, const std::filesystem::path& file);

// Asked twice at the keyboard, and of a length that is not guessed; the empty secret when it is to stand in clear.
std::optional<Secret> secret_to_make(const Request& request, Streams streams, const std::filesystem::path& file);

}  // namespace sleutelnet
