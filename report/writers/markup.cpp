#include "report/writers/markup.hpp"

#include <fmt/format.h>

#include <cmath>

namespace sleutelnet {

std::string escaped(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (const char letter : text) {
    switch (letter) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      case '\'': result += "&#39;"; break;
      case '\t':
      case '\n':
      case '\r': result += ' '; break;
      default:
        if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F) {
          result += "\xEF\xBF\xBD";
        } else {
          result += letter;
        }
    }
  }
  return result;
}

std::string plain_number(double value) {
  auto written = fmt::format("{:.2f}", std::round(value * 100) / 100);
  while (written.back() == '0') written.pop_back();
  if (written.back() == '.') written.pop_back();
  return written == "-0" ? "0" : written;
}

}  // namespace sleutelnet
