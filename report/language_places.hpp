#pragma once
// What the places Compare and Plan of the window say: a table of its own (report/texts/places.def).

#include "report/language.hpp"

namespace sleutelnet {

enum class PlaceText : std::uint8_t {
#define TEXT(name, dutch, english) name,
#include "report/texts/places.def"
#undef TEXT
};

std::string_view text(Language language, PlaceText name);
std::string text(Language language, PlaceText name, std::initializer_list<std::string_view> arguments);

}  // namespace sleutelnet
