#include "report/language_manage.hpp"

namespace sleutelnet {

namespace {

constexpr BothTexts texts[] = {
#define TEXT(name, dutch, english) BothTexts{dutch, english},
#include "report/texts/manage.def"
#undef TEXT
};

#define TEXT(name, dutch, english) \
  static_assert(complete(dutch, english), #name " misses a language, or its two have other placeholders");
#include "report/texts/manage.def"
#undef TEXT

}  // namespace

std::string_view text(Language language, ManageText name) {
  return text(language, texts[static_cast<std::size_t>(name)]);
}

std::string text(Language language, ManageText name, std::initializer_list<std::string_view> arguments) {
  return text(language, texts[static_cast<std::size_t>(name)], arguments);
}

}  // namespace sleutelnet
