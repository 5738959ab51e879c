#include "importers/networks/character_names.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "importers/encoding.hpp"

namespace sleutelnet {

namespace {

struct NamedCharacter {
  std::string_view name;
  unsigned code = 0;
};

constexpr std::array<NamedCharacter, 5> names_of_xml = {
    {{"amp", '&'}, {"quot", '"'}, {"apos", '\''}, {"lt", '<'}, {"gt", '>'}}};

// U+00A0 … U+00FF in order, as HTML names them.
constexpr unsigned first_of_latin = 0xA0;
constexpr std::array<std::string_view, 96> names_of_latin = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

constexpr std::size_t longest_name = 8;  // "#x10FFFF"

std::optional<unsigned> numbered(std::string_view digits) {
  const bool hexadecimal = !digits.empty() && (digits.front() == 'x' || digits.front() == 'X');
  if (hexadecimal) digits.remove_prefix(1);
  unsigned code = 0;
  const auto* const end = digits.data() + digits.size();
  const auto [read, error] = std::from_chars(digits.data(), end, code, hexadecimal ? 16 : 10);
  if (digits.empty() || error != std::errc() || read != end) return std::nullopt;
  const bool control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  return control || surrogate || code > 0x10FFFF ? std::nullopt : std::optional(code);
}

std::optional<unsigned> character_named(std::string_view name) {
  if (!name.empty() && name.front() == '#') return numbered(name.substr(1));
  for (const auto& known : names_of_xml) {
    if (known.name == name) return known.code;
  }
  const auto* const found = std::find(names_of_latin.begin(), names_of_latin.end(), name);
  if (found == names_of_latin.end()) return std::nullopt;
  return first_of_latin + static_cast<unsigned>(found - names_of_latin.begin());
}

}  // namespace

std::string with_named_characters(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto length = text[at] == '&' ? text.substr(at + 1, longest_name + 1).find(';') : std::string_view::npos;
    const auto code = length == std::string_view::npos ? std::nullopt : character_named(text.substr(at + 1, length));
    if (code) {
      append_character(plain, *code);
      at += length + 1;
    } else {
      plain += text[at];
    }
  }
  return plain;
}

}  // namespace sleutelnet
