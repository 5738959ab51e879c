#pragma once
// A table of texts for a municipality that says "sleutelpersoon" where the table says "sleutelfiguur". Both words take
// the same article, so that nothing else in a sentence changes.

#include <deque>
#include <span>
#include <string>
#include <vector>

#include "report/language.hpp"

namespace sleutelnet {

// A word for people that comes from no table, such as that of a code, in the municipality's own words.
std::string in_own_words(Language language, std::string words);

class KeyPersonTexts {
 public:
  explicit KeyPersonTexts(std::span<const BothTexts> texts);
  KeyPersonTexts(const KeyPersonTexts&) = delete;
  KeyPersonTexts& operator=(const KeyPersonTexts&) = delete;

  const BothTexts& operator[](std::size_t at) const { return texts_[at]; }

 private:
  std::deque<std::string> words_;  // what the texts point into
  std::vector<BothTexts> texts_;
};

}  // namespace sleutelnet
