#pragma once
// What is said in the place Manage: texts that stand in a table of their own (report/texts/manage.def), so that a new
// one compiles few files.

#include "report/language.hpp"

namespace sleutelnet {

enum class ManageText : std::uint16_t {
#define TEXT(name, dutch, english) name,
#include "report/texts/manage.def"
#undef TEXT
};

std::string_view text(Language language, ManageText name);
std::string text(Language language, ManageText name, std::initializer_list<std::string_view> arguments);

}  // namespace sleutelnet
