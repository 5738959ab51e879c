#include "report/language_export.hpp"

namespace sleutelnet {

namespace {

constexpr BothTexts texts[] = {
#define TEXT(name, dutch, english) BothTexts{dutch, english},
#include "report/texts/export.def"
#undef TEXT
};

#define TEXT(name, dutch, english) \
  static_assert(complete(dutch, english), #name " misses a language, or its two have other placeholders");
#include "report/texts/export.def"
#undef TEXT

}  // namespace

std::string_view text(Language language, ExportText name) {
  return text(language, texts[static_cast<std::size_t>(name)]);
}

std::string text(Language language, ExportText name, std::initializer_list<std::string_view> arguments) {
  return text(language, texts[static_cast<std::size_t>(name)], arguments);
}

}  // namespace sleutelnet
