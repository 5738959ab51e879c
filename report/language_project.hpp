#pragma once
// What the window says about opening, making and keeping projects (report/texts/project.def).

#include "report/language.hpp"

namespace sleutelnet {

enum class ProjectText : std::uint8_t {
#define TEXT(name, dutch, english) name,
#include "report/texts/project.def"
#undef TEXT
};

std::string_view text(Language language, ProjectText name);
std::string text(Language language, ProjectText name, std::initializer_list<std::string_view> arguments);

}  // namespace sleutelnet
