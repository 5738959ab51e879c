#include "report/key_person_texts.hpp"

#include <utility>

namespace sleutelnet {

namespace {

using Swap = std::pair<std::string_view, std::string_view>;

constexpr Swap swaps[] = {{"sleutelfiguur", "sleutelpersoon"},   {"Sleutelfiguur", "Sleutelpersoon"},
                          {"sleutelfiguren", "sleutelpersonen"}, {"Sleutelfiguren", "Sleutelpersonen"},
                          {"key figures", "key people"},         {"Key figures", "Key people"},
                          {"key figure", "key person"},          {"Key figure", "Key person"}};

std::string swapped(std::string_view text) {
  std::string result(text);
  for (const auto& [from, to] : swaps) {
    for (auto at = result.find(from); at != std::string::npos; at = result.find(from, at + to.size())) {
      result.replace(at, from.size(), to);
    }
  }
  return result;
}

}  // namespace

std::string in_own_words(Language language, std::string words) {
  return language.word() == KeyWord::person ? swapped(words) : words;
}

KeyPersonTexts::KeyPersonTexts(std::span<const BothTexts> texts) {
  texts_.reserve(texts.size());
  for (const auto& both : texts) {
    const auto& dutch = words_.emplace_back(swapped(both.dutch));
    const auto& english = words_.emplace_back(swapped(both.english));
    texts_.push_back({dutch, english});
  }
}

}  // namespace sleutelnet
