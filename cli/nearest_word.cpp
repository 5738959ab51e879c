#include "cli/nearest_word.hpp"

#include <algorithm>
#include <numeric>

namespace sleutelnet {

namespace {

std::size_t letters_between(std::string_view one, std::string_view other) {
  const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  std::vector<std::size_t> row(other.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t first = 0; first < one.size(); ++first) {
    std::size_t diagonal = row[0]++;
    for (std::size_t second = 0; second < other.size(); ++second) {
      const std::size_t replaced = diagonal + (small(one[first]) == small(other[second]) ? 0 : 1);
      diagonal = row[second + 1];
      row[second + 1] = std::min({replaced, diagonal + 1, row[second] + 1});
    }
  }
  return row.back();
}

struct Near {
  std::size_t letters = 0;
  const std::string* word = nullptr;
};

std::vector<Near> nearest_first(const std::vector<std::string>& words, std::string_view typed) {
  std::vector<Near> near;
  near.reserve(words.size());
  for (const auto& word : words) near.push_back({letters_between(word, typed), &word});
  std::stable_sort(near.begin(), near.end(),
                   [](const Near& left, const Near& right) { return left.letters < right.letters; });
  return near;
}

}  // namespace

std::string nearest_word(const std::vector<std::string>& words, std::string_view typed) {
  return *nearest_first(words, typed).front().word;
}

std::vector<std::string> nearest_words(const std::vector<std::string>& words, std::string_view typed,
                                       std::size_t most) {
  std::vector<std::string> found;
  for (const auto& near : nearest_first(words, typed)) {
    if (found.size() == most || 2 * near.letters > std::max(typed.size(), near.word->size())) break;
    found.push_back(*near.word);
  }
  return found;
}

}  // namespace sleutelnet
