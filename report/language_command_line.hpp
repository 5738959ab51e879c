#pragma once
// What the command line says: a table of its own (report/texts/command_line.def), so that a new text compiles cli
// alone.

#include "report/language.hpp"

namespace sleutelnet {

enum class CliText : std::uint16_t {
#define TEXT(name, dutch, english) name,
#include "report/texts/command_line.def"
#undef TEXT
};

std::string_view text(Language language, CliText name);
std::string text(Language language, CliText name, std::initializer_list<std::string_view> arguments);

}  // namespace sleutelnet
