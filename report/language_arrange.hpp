#pragma once
// What is said about the arrangements of the place Network (report/texts/arrange.def).

#include "report/language.hpp"

namespace sleutelnet {

enum class ArrangeText : std::uint16_t {
#define TEXT(name, dutch, english) name,
#include "report/texts/arrange.def"
#undef TEXT
};

std::string_view text(Language language, ArrangeText name);
std::string text(Language language, ArrangeText name, std::initializer_list<std::string_view> arguments);

}  // namespace sleutelnet
