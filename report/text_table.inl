// The table of the texts of one file, checked to be complete, and the two ways to say one of them. For the .cpp that
// belongs to the table: it names the file as TEXT_FILE and the enum as TEXT_NAME before it includes this.

#include "report/key_person_texts.hpp"

namespace sleutelnet {

namespace {

// A plain array: clang 14 gives up deducing a std::array of so many.
constexpr BothTexts texts[] = {
#define TEXT(name, dutch, english) BothTexts{dutch, english},
#include TEXT_FILE
#undef TEXT
};

// One by one, so that the compiler names the text; all at once is more than clang counts through.
#define TEXT(name, dutch, english) \
  static_assert(complete(dutch, english), #name " misses a language, or its two have other placeholders");
#include TEXT_FILE
#undef TEXT

const BothTexts& both_texts(Language language, TEXT_NAME name) {
  const auto at = static_cast<std::size_t>(name);
  if (language.word() == KeyWord::figure) return texts[at];
  static const KeyPersonTexts others(texts);
  return others[at];
}

}  // namespace

std::string_view text(Language language, TEXT_NAME name) { return text(language, both_texts(language, name)); }

std::string text(Language language, TEXT_NAME name, std::initializer_list<std::string_view> arguments) {
  return text(language, both_texts(language, name), arguments);
}

}  // namespace sleutelnet
