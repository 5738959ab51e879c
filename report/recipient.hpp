#pragma once
// For whom is this meant? The list of recipients has no police and no intelligence service (P20): what is
// kept about people in this network is never handed to them. They may read what everybody may read.

#include <string>
#include <string_view>
#include <variant>

#include "report/language.hpp"

namespace sleutelnet {

enum class Recipient { coordinator, council, partner, public_ };

enum class RecipientRefusal {
  unknown_word,   // not one of the recipients
  never_persons,  // police, NCTV, intelligence: only what is public
};

// Reads what a user typed, in either language; no regard to capitals.
std::variant<Recipient, RecipientRefusal> recipient_from(std::string_view words);

// Whether a free text names police, NCTV or an intelligence service.
bool names_enforcement(std::string_view words);

std::string_view label(Language language, Recipient recipient);
std::string sentence(Language language, RecipientRefusal refusal, std::string_view words);

}  // namespace sleutelnet
