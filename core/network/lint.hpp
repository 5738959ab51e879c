#pragma once
// Words that must not stand in a note about a person: belief, origin, crime, illness (P05).

#include <optional>
#include <string>
#include <string_view>

namespace sleutelnet {

// The first sensitive word in the text as it stands there, found at the start of a word and without
// regard to capitals ("Moslims" is found by "moslim"; "schatting" is not found by "hat").
std::optional<std::string> sensitive_word(std::string_view text);

// Whether a column heading asks for what may not be kept of a person (P01): religion, ethnicity,
// nationality, political opinion, health, criminal record, BSN, date of birth, photo.
// Compared without regard to capitals, blanks, '_' and '-'.
bool forbidden_field(std::string_view heading);

}  // namespace sleutelnet
