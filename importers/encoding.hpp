#pragma once
// Bytes to UTF-8. Windows-1252 is what older Dutch spreadsheets write; a UTF-8 file with a few damaged
// places is not taken for it.

#include <string>
#include <string_view>

namespace sleutelnet {

enum class Encoding { utf8, utf8_marked, windows_1252 };  // marked: with a byte order mark

bool valid_utf8(std::string_view text);

// The character that Windows-1252 means by this byte, in Unicode; 0 where it means none.
unsigned windows_1252_character(unsigned char byte);

// The character with this number in Unicode, as UTF-8; the number must be one.
void append_character(std::string& text, unsigned code);

struct Decoded {
  Encoding encoding = Encoding::utf8;
  std::string text;  // without the mark; bytes that mean nothing stay, and are not valid UTF-8
};

// Windows-1252 when the bytes are no UTF-8 and hold more bytes that cannot be UTF-8 than well-formed
// UTF-8 characters beyond ASCII. The five bytes that Windows-1252 leaves undefined stay as they are.
Decoded decode(std::string bytes);

}  // namespace sleutelnet
