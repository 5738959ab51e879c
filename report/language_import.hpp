#pragma once
// What the window says about reading files onto what is open (report/texts/import.def).

#include "report/language.hpp"

namespace sleutelnet {

enum class ImportText : std::uint8_t {
#define TEXT(name, dutch, english) name,
#include "report/texts/import.def"
#undef TEXT
};

std::string_view text(Language language, ImportText name);
std::string text(Language language, ImportText name, std::initializer_list<std::string_view> arguments);

}  // namespace sleutelnet
