#include "core/network/lint.hpp"

#include <algorithm>
#include <array>

namespace sleutelnet {

namespace {

// Starts of words, lower case. Kept short and plain; the municipality's own list comes with its settings.
constexpr std::array sensitive_starts = {
    "moslim",    "muslim",    "islam",      "salafis",   "jihad",       "christen", "katholiek",     "protestant",
    "joods",     "jewish",    "hindoe",     "hindu",     "atheïst",     "geloof",   "gelovig",       "religieus",
    "religious", "bekeerd",   "orthodox",   "marokkaan", "turks",       "turkish",  "somali",        "syri",
    "surinaams", "antillia",  "allochtoon", "afkomst",   "etnisch",     "ethnic",   "nationaliteit", "verdacht",
    "suspect",   "crimineel", "criminal",   "strafblad", "veroordeeld", "radicaal", "radical",       "extremis",
    "terror",    "ziek",      "depress",    "psychi",    "verslaafd",   "addict",   "diagnos",       "homoseksueel",
    "lesbi",     "partijlid", "stemt op",   "bsn",
};

constexpr std::array forbidden_parts = {
    "religie",       "religion",
    "geloof",        "levensbeschouwing",
    "etniciteit",    "ethnicity",
    "afkomst",       "herkomst",
    "origin",        "nationaliteit",
    "nationality",   "politiek",
    "political",     "partij",
    "gezondheid",    "health",
    "diagnose",      "strafblad",
    "criminal",      "justitie",
    "bsn",           "burgerservicenummer",
    "geboortedatum", "dateofbirth",
    "birthdate",     "geboren",
    "foto",          "photo",
    "seksueel",      "sexual",
    "vakbond",       "ras",
    "race",
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lowered(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), lower);
  return result;
}

// Bytes of a multi-byte character belong to words, so that "één" is one word.
bool in_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

}  // namespace

std::optional<std::string> sensitive_word(std::string_view text) {
  const auto folded = lowered(text);
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if (at > 0 && in_word(folded[at - 1])) continue;
    for (const std::string_view start : sensitive_starts) {
      if (folded.compare(at, start.size(), start) != 0) continue;
      std::size_t end = at + start.size();
      while (end < folded.size() && in_word(folded[end])) ++end;
      return std::string(text.substr(at, end - at));
    }
  }
  return std::nullopt;
}

bool forbidden_field(std::string_view heading) {
  auto folded = lowered(heading);
  std::erase_if(folded, [](char c) { return c == ' ' || c == '_' || c == '-' || c == '.'; });
  // Short words only count alone: "ras" must not refuse "terras".
  constexpr std::size_t short_word = 4;
  return std::any_of(forbidden_parts.begin(), forbidden_parts.end(), [&](std::string_view part) {
    return part.size() <= short_word ? folded == part : folded.find(part) != std::string::npos;
  });
}

}  // namespace sleutelnet
