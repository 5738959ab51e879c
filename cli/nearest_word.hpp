#pragma once
// What did somebody mean who typed this? Of the words, the first of those that take the fewest changes.

#include <string>
#include <vector>

namespace sleutelnet {

// `words` must not be empty.
std::string nearest_word(const std::vector<std::string>& words, const std::string& word);

}  // namespace sleutelnet
