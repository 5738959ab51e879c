// The table of the texts of one file, checked to be complete, and the two ways to say one of them. For the .cpp that
// belongs to the table: it names the file as TEXT_FILE and the enum as TEXT_NAME before it includes this.

namespace sleutelnet {

namespace {

constexpr BothTexts texts[] = {
#define TEXT(name, dutch, english) BothTexts{dutch, english},
#include TEXT_FILE
#undef TEXT
};

#define TEXT(name, dutch, english) \
  static_assert(complete(dutch, english), #name " misses a language, or its two have other placeholders");
#include TEXT_FILE
#undef TEXT

}  // namespace

std::string_view text(Language language, TEXT_NAME name) {
  return text(language, texts[static_cast<std::size_t>(name)]);
}

std::string text(Language language, TEXT_NAME name, std::initializer_list<std::string_view> arguments) {
  return text(language, texts[static_cast<std::size_t>(name)], arguments);
}

}  // namespace sleutelnet
