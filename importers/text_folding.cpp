#include "importers/text_folding.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace sleutelnet {

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";

bool blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

bool continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// U+00C0 … U+00FF without their accents; a blank stands for a sign that is no letter.
constexpr std::string_view latin_letters = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";

// U+0100 … U+017F likewise, in the order of the code chart.
constexpr std::string_view extended_letters =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiyyjjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

// What people write in full, shorten ("v.d.") or leave out.
constexpr std::array<std::string_view, 9> particles = {"van", "de", "den", "der", "vd", "te", "ten", "ter", "het"};

// The letter that a two-byte character stands for, or 0 when it is none we know.
char plain_letter(unsigned char lead, unsigned char next) {
  const unsigned code = ((lead & 0x1FU) << 6U) | (next & 0x3FU);
  if (code >= 0xC0 && code < 0xC0 + latin_letters.size()) return latin_letters[code - 0xC0];
  if (code >= 0x100 && code < 0x100 + extended_letters.size()) return extended_letters[code - 0x100];
  return 0;
}

// One character from `at` on, as plain letters, or a blank when it is no letter.
std::string plain_character(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  std::size_t end = at + 1;
  while (end < text.size() && continuation(text[end])) ++end;
  auto character = std::string(text.substr(at, end - at));
  at = end;
  if (character.size() == 2) {
    const char letter = plain_letter(lead, static_cast<unsigned char>(character[1]));
    return letter == 0 ? character : std::string(1, letter);
  }
  const bool letter = character.size() > 1 || (character[0] >= 'a' && character[0] <= 'z');
  return letter ? character : " ";
}

std::vector<std::string> plain_words(std::string_view text) {
  std::vector<std::string> words(1);
  const auto lower = lower_case(text);
  for (std::size_t at = 0; at < lower.size();) {
    const auto character = plain_character(lower, at);
    if (character != " ") {
      words.back() += character;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

// "Vandenberg" is one spelling of "van den Berg": what stands glued in front goes too.
std::string without_glued_particles(const std::string& family) {
  constexpr std::array<std::string_view, 6> glued = {"vanden", "vander", "vande", "van", "den", "der"};
  constexpr std::size_t shortest_rest = 3;
  for (const auto prefix : glued) {
    if (family.starts_with(prefix) && family.size() >= prefix.size() + shortest_rest)
      return family.substr(prefix.size());
  }
  return family;
}

std::string without_doubled_letters(const std::string& text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool digraph = text[at] == 'i' && at + 1 < text.size() && text[at + 1] == 'j';
    const char letter = digraph ? 'y' : text[at];
    if (digraph) ++at;
    if (result.empty() || result.back() != letter) result += letter;
  }
  return result;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  while (!text.empty()) {
    if (blank(text.front())) {
      text.remove_prefix(1);
    } else if (text.substr(0, 2) == no_break_space) {
      text.remove_prefix(2);
    } else {
      break;
    }
  }
  while (!text.empty()) {
    if (blank(text.back())) {
      text.remove_suffix(1);
    } else if (text.size() >= 2 && text.substr(text.size() - 2) == no_break_space) {
      text.remove_suffix(2);
    } else {
      break;
    }
  }
  return text;
}

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (std::size_t at = 0; at < result.size(); ++at) {
    const auto byte = static_cast<unsigned char>(result[at]);
    if (byte >= 'A' && byte <= 'Z') result[at] = static_cast<char>(byte + 32U);
    if (byte != 0xC3 || at + 1 >= result.size()) continue;
    const auto next = static_cast<unsigned char>(result[at + 1]);
    const bool capital = next >= 0x80 && next <= 0x9E && next != 0x97;  // 0x97 is the multiplication sign
    if (capital) result[at + 1] = static_cast<char>(next + 32U);
  }
  return result;
}

std::string without_accents(std::string_view text) {
  const auto lower = lower_case(text);
  std::string result;
  result.reserve(lower.size());
  for (std::size_t at = 0; at < lower.size(); ++at) {
    const auto lead = static_cast<unsigned char>(lower[at]);
    const bool pair = (lead & 0xE0U) == 0xC0U && at + 1 < lower.size();
    const char letter = pair ? plain_letter(lead, static_cast<unsigned char>(lower[at + 1])) : '\0';
    if (letter != '\0' && letter != ' ') {
      result += letter;
      ++at;
    } else {
      result += lower[at];
    }
  }
  return result;
}

std::string folded(std::string_view text) {
  auto result = lower_case(trimmed(text));
  std::erase_if(result, [](char c) { return blank(c) || c == '_' || c == '-'; });
  return result;
}

std::string name_key(std::string_view name) {
  std::string spoken(name);
  if (const auto comma = name.find(','); comma != std::string_view::npos) {
    spoken = std::string(name.substr(comma + 1)) + ' ' + std::string(name.substr(0, comma));
  }
  const auto words = plain_words(spoken);
  if (words.size() < 2) return {};
  std::string family;
  for (std::size_t at = 1; at < words.size(); ++at) {
    const bool middle_initial = words[at].size() == 1;
    const bool particle = std::find(particles.begin(), particles.end(), words[at]) != particles.end();
    if (!middle_initial && !particle) family += words[at];
  }
  if (family.empty()) return {};
  std::size_t initial = 1;
  while (initial < words.front().size() && continuation(words.front()[initial])) ++initial;
  return words.front().substr(0, initial) + ' ' + without_doubled_letters(without_glued_particles(family));
}

std::string cut(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return std::string(text);
  std::size_t end = bytes;
  while (end > 0 && continuation(text[end])) --end;
  return std::string(text.substr(0, end));
}

}  // namespace sleutelnet
