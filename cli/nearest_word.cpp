#include "cli/nearest_word.hpp"

#include <algorithm>
#include <string_view>

namespace sleutelnet {

namespace {

// How many letters must be put in, taken out or replaced to make the one of the other.
std::size_t letters_between(std::string_view one, std::string_view other) {
  std::vector<std::size_t> row(other.size() + 1);
  for (std::size_t at = 0; at < row.size(); ++at) row[at] = at;
  for (std::size_t first = 0; first < one.size(); ++first) {
    std::size_t diagonal = row[0]++;
    for (std::size_t second = 0; second < other.size(); ++second) {
      const std::size_t replaced = diagonal + (one[first] == other[second] ? 0 : 1);
      diagonal = row[second + 1];
      row[second + 1] = std::min({replaced, diagonal + 1, row[second] + 1});
    }
  }
  return row.back();
}

}  // namespace

std::string nearest_word(const std::vector<std::string>& words, const std::string& word) {
  return *std::min_element(words.begin(), words.end(), [&](const std::string& left, const std::string& right) {
    return letters_between(left, word) < letters_between(right, word);
  });
}

}  // namespace sleutelnet
