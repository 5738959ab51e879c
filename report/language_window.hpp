#pragma once
// What the window says: a table of its own (report/texts/window.def), so that a new text compiles viz alone.

#include "report/language.hpp"

namespace sleutelnet {

enum class WindowText : std::uint16_t {
#define TEXT(name, dutch, english) name,
#include "report/texts/window.def"
#undef TEXT
};

std::string_view text(Language language, WindowText name);
std::string text(Language language, WindowText name, std::initializer_list<std::string_view> arguments);

}  // namespace sleutelnet
