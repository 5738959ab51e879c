#pragma once
// What is said of project files: texts that stand in a table of their own (report/texts/store.def), so that a new one
// compiles few files.

#include "core/store/project.hpp"
#include "core/store/store_error.hpp"
#include "report/language.hpp"

namespace sleutelnet {

enum class StoreText : std::uint8_t {
#define TEXT(name, dutch, english) name,
#include "report/texts/store.def"
#undef TEXT
};

std::string_view text(Language language, StoreText name);
std::string text(Language language, StoreText name, std::initializer_list<std::string_view> arguments);

std::string sentence(Language language, const StoreError& error);
std::string_view label(Language language, Act act);

// What a column of docs/file-format.md is called in a dossier.
std::string_view field_label(Language language, std::string_view column);

}  // namespace sleutelnet
