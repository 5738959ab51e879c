#pragma once
// A passphrase as people give it: typed, or on the first line of a file. And how easily somebody guesses it.

#include <filesystem>
#include <optional>

#include "core/store/secret.hpp"

namespace sleutelnet {

inline constexpr std::size_t shortest_passphrase = 8;  // bytes; a shorter one is refused

// All that can be read from a file descriptor up to the end of a line.
std::optional<SecretBytes> read_secret_line(int descriptor);

// The first line of the file; nothing when it cannot be read, or when that line is empty.
std::optional<SecretBytes> read_key_file(const std::filesystem::path& file);

// What the same keys give with Caps Lock the other way round: a to z and A to Z change places.
SecretBytes caps_lock_turned(SecretBytes passphrase);

// too_short: not accepted. weak: digits alone, fewer than 12 signs, or fewer than 5 different ones. strong: from 20
// signs, of which at least 8 differ, as four separate words have. Signs are bytes. Says nothing of words that are
// easily thought of.
enum class PassphraseStrength { too_short, weak, fair, strong };
PassphraseStrength strength_of(const SecretBytes& passphrase);

}  // namespace sleutelnet
