#include "importers/sheets/sheet.hpp"

#include <algorithm>

namespace sleutelnet {

std::string column_letters(std::size_t column) {
  constexpr std::size_t alphabet = 26;
  std::string letters;
  for (; column > 0; column = (column - 1) / alphabet) {
    letters += static_cast<char>('A' + (column - 1) % alphabet);
  }
  std::reverse(letters.begin(), letters.end());
  return letters;
}

}  // namespace sleutelnet
