#include "core/store/passphrase.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace sleutelnet {

namespace {

constexpr std::size_t longest_line = 4096;

}  // namespace

std::optional<SecretBytes> read_secret_line(int descriptor) {
  SecretBytes line;
  line.reserve(longest_line);  // growing would leave copies
  for (unsigned char letter = 0; line.size() < longest_line;) {
    const auto got = read(descriptor, &letter, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return std::nullopt;
    if (got == 0 || letter == '\n') break;
    line.push_back(letter);
  }
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return line;
}

std::optional<SecretBytes> read_key_file(const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return std::nullopt;
  auto line = read_secret_line(descriptor);
  close(descriptor);
  if (line && line->empty()) line.reset();
  return line;
}

SecretBytes caps_lock_turned(SecretBytes passphrase) {
  constexpr unsigned char case_bit = 0x20;
  for (auto& letter : passphrase) {
    const auto lower = static_cast<unsigned char>(letter | case_bit);
    if (lower >= 'a' && lower <= 'z') letter ^= case_bit;
  }
  return passphrase;
}

PassphraseStrength strength_of(const SecretBytes& passphrase) {
  constexpr std::size_t few = 12, few_different = 5, many = 20, many_different = 8;
  if (passphrase.size() < shortest_passphrase) return PassphraseStrength::too_short;
  std::array<bool, 256> seen{};
  for (const auto letter : passphrase) seen[letter] = true;
  const auto different = static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
  const bool digits = std::all_of(passphrase.begin(), passphrase.end(),
                                  [](unsigned char letter) { return letter >= '0' && letter <= '9'; });
  if (digits || passphrase.size() < few || different < few_different) return PassphraseStrength::weak;
  return passphrase.size() >= many && different >= many_different ? PassphraseStrength::strong
                                                                  : PassphraseStrength::fair;
}

}  // namespace sleutelnet
