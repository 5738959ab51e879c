#pragma once
// What is said in the place Network beside one selection: texts that stand in a table of their own
// (report/texts/explore.def), so that a new one compiles few files.

#include "report/language.hpp"

namespace sleutelnet {

enum class ExploreText : std::uint16_t {
#define TEXT(name, dutch, english) name,
#include "report/texts/explore.def"
#undef TEXT
};

std::string_view text(Language language, ExploreText name);
std::string text(Language language, ExploreText name, std::initializer_list<std::string_view> arguments);

}  // namespace sleutelnet
