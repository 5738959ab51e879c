#pragma once
// What goes through the whole window and guides whoever works in it: a table of texts of its own
// (report/texts/guide.def), so that a new one compiles few files.

#include "report/language.hpp"

namespace sleutelnet {

enum class GuideText : std::uint16_t {
#define TEXT(name, dutch, english) name,
#include "report/texts/guide.def"
#undef TEXT
};

std::string_view text(Language language, GuideText name);
std::string text(Language language, GuideText name, std::initializer_list<std::string_view> arguments);

}  // namespace sleutelnet
