#pragma once
// Characters that are written by name or number: "&eacute;", "&#233;", "&#xE9;".

#include <string>
#include <string_view>

namespace sleutelnet {

// With the characters meant: the names of Latin-1 and the five of XML. What is no such name stays as it is written,
// as in "Café & Zn."
std::string with_named_characters(std::string_view text);

}  // namespace sleutelnet
