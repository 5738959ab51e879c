#include "report/recipient.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace sleutelnet {

namespace {

bool is_letter(char sign) { return (sign >= 'a' && sign <= 'z') || static_cast<unsigned char>(sign) >= 0x80; }

std::string folded(std::string_view words) {
  std::string result;
  for (const char sign : words) {
    if (sign >= 'A' && sign <= 'Z') {
      result += static_cast<char>(sign - 'A' + 'a');
    } else if (sign == '-' || sign == '_') {
      result += ' ';
    } else {
      result += sign;
    }
  }
  const auto first = result.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return result.substr(first, result.find_last_not_of(' ') - first + 1);
}

// Stems match the start or the inside of a word ("politiechef", "zeehavenpolitie"); abbreviations only a whole word.
constexpr std::array<std::string_view, 9> stems = {"politie",           "police",           "inlichting",
                                                   "intelligence",      "marechaussee",     "recherche",
                                                   "veiligheidsdienst", "security service", "secret service"};
constexpr std::array<std::string_view, 7> abbreviations = {"nctv", "aivd", "mivd", "cted", "cti", "fiod", "europol"};

// "politiek" and "politieke" speak of politics.
bool is_politics(const std::string& text, std::size_t at) { return text.compare(at, 8, "politiek") == 0; }

bool has_stem(const std::string& text) {
  for (const auto stem : stems) {
    for (auto at = text.find(stem); at != std::string::npos; at = text.find(stem, at + 1)) {
      if (!is_politics(text, at)) return true;
    }
  }
  return false;
}

bool has_abbreviation(const std::string& text) {
  for (const auto word : abbreviations) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
      const auto end = at + word.size();
      if ((at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]))) return true;
    }
  }
  return false;
}

constexpr std::array<std::pair<std::string_view, Recipient>, 14> recipients = {{
    {"coordinator", Recipient::coordinator},
    {"coördinator", Recipient::coordinator},
    {"eigen gebruik", Recipient::coordinator},
    {"own use", Recipient::coordinator},
    {"raad", Recipient::council},
    {"gemeenteraad", Recipient::council},
    {"college", Recipient::council},
    {"council", Recipient::council},
    {"alderman", Recipient::council},
    {"partner", Recipient::partner},
    {"openbaar", Recipient::public_},
    {"publiek", Recipient::public_},
    {"public", Recipient::public_},
    {"iedereen", Recipient::public_},
}};

}  // namespace

bool names_enforcement(std::string_view words) {
  const auto text = folded(words);
  return has_stem(text) || has_abbreviation(text);
}

std::variant<Recipient, RecipientRefusal> recipient_from(std::string_view words) {
  const auto text = folded(words);
  const auto known = std::find_if(recipients.begin(), recipients.end(),
                                  [&](const auto& recipient) { return recipient.first == text; });
  if (known != recipients.end()) return known->second;
  return names_enforcement(text) ? RecipientRefusal::never_persons : RecipientRefusal::unknown_word;
}

std::string_view label(Language language, Recipient recipient) {
  switch (recipient) {
    case Recipient::coordinator: return text(language, Text::recipient_coordinator);
    case Recipient::council: return text(language, Text::recipient_council);
    case Recipient::partner: return text(language, Text::recipient_partner);
    case Recipient::public_: return text(language, Text::recipient_public);
  }
  return text(language, Text::recipient_public);
}

std::string sentence(Language language, RecipientRefusal refusal, std::string_view words) {
  const bool never = refusal == RecipientRefusal::never_persons;
  return text(language, never ? Text::recipient_refused_never : Text::recipient_refused_unknown, {words});
}

}  // namespace sleutelnet
