#pragma once
// What is said of files that leave the house, and in them: a table of its own (report/texts/export.def), so that a new
// text compiles few files.

#include "report/language.hpp"

namespace sleutelnet {

enum class ExportText : std::uint8_t {
#define TEXT(name, dutch, english) name,
#include "report/texts/export.def"
#undef TEXT
};

std::string_view text(Language language, ExportText name);
std::string text(Language language, ExportText name, std::initializer_list<std::string_view> arguments);

}  // namespace sleutelnet
