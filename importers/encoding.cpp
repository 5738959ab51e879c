#include "importers/encoding.hpp"

#include <array>
#include <cstdint>

namespace sleutelnet {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Windows-1252 80 … 9F as Unicode; 0 is undefined. A0 … FF are as in Latin-1.
constexpr std::array<std::uint16_t, 32> upper_controls = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

// Bytes in the well-formed character that starts here; 0 when there is none. No overlong forms, no
// surrogates, nothing above U+10FFFF.
std::size_t character_length(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 ? 4 : 0;
  if (length == 0 || lead > 0xF4 || at + length > text.size()) return 0;
  for (std::size_t next = 1; next < length; ++next) {
    if ((byte_at(text, at + next) & 0xC0U) != 0x80U) return 0;
  }
  const unsigned second = byte_at(text, at + 1);
  const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
  const bool outside = (lead == 0xED && second >= 0xA0) || (lead == 0xF4 && second >= 0x90);
  return overlong || outside ? 0 : length;
}

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const auto code = windows_1252_character(byte);
    if (byte < 0x80 || code == 0) {
      text += c;
    } else {
      append_character(text, code);
    }
  }
  return text;
}

struct Evidence {
  std::size_t characters = 0;  // well-formed, beyond ASCII
  std::size_t broken = 0;      // bytes that belong to no character
};

Evidence weigh(std::string_view text) {
  Evidence evidence;
  for (std::size_t at = 0; at < text.size();) {
    const auto length = character_length(text, at);
    if (length > 1) ++evidence.characters;
    if (length == 0) ++evidence.broken;
    at += length == 0 ? 1 : length;
  }
  return evidence;
}

}  // namespace

void append_character(std::string& text, unsigned code) {
  if (code < 0x80) {
    text += static_cast<char>(code);
    return;
  }
  const unsigned following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  constexpr std::array<unsigned, 4> leads = {0, 0xC0, 0xE0, 0xF0};
  text += static_cast<char>(leads.at(following) | (code >> (6 * following)));
  for (unsigned left = following; left > 0; --left) {
    text += static_cast<char>(0x80U | ((code >> (6 * (left - 1))) & 0x3FU));
  }
}

unsigned windows_1252_character(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? upper_controls.at(byte - 0x80U) : byte;
}

bool valid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto length = character_length(text, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

Decoded decode(std::string bytes) {
  if (std::string_view(bytes).substr(0, byte_order_mark.size()) == byte_order_mark) {
    return {Encoding::utf8_marked, bytes.substr(byte_order_mark.size())};
  }
  const auto evidence = weigh(bytes);
  if (evidence.broken <= evidence.characters) return {Encoding::utf8, std::move(bytes)};
  return {Encoding::windows_1252, from_windows_1252(bytes)};
}

}  // namespace sleutelnet
