#pragma once
// What people type differently but mean the same: blanks, capitals, underscores, accents in names.

#include <string>
#include <string_view>

namespace sleutelnet {

// Without blanks, tabs and no-break spaces at either end.
std::string_view trimmed(std::string_view text);

// Lower case for ASCII and for the accented capitals of Latin-1 (É → é).
std::string lower_case(std::string_view text);

// For comparing headings and codes: trimmed, lower case, and without blanks, '_' and '-'.
std::string folded(std::string_view text);

// Lower case and without accents, all else as it stands: what people search for in a hurry.
std::string without_accents(std::string_view text);

// The key under which spellings of one name meet: no capitals and accents, "Vries, J. de" in the order
// of speech, the given name as one initial, without "van de" even when
// it is glued to the name, ij as y, doubled letters once. Different
// people can share a key, so it never decides anything alone. Empty when the name has no family name.
std::string name_key(std::string_view name);

// At most `bytes` bytes, never half a character.
std::string cut(std::string_view text, std::size_t bytes);

}  // namespace sleutelnet
