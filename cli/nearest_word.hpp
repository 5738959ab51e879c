#pragma once
// What did somebody mean who typed this? The words that take the fewest letters put in, taken out or replaced, without
// regard to capitals; of equals the first.

#include <string>
#include <string_view>
#include <vector>

namespace sleutelnet {

// `words` must not be empty.
std::string nearest_word(const std::vector<std::string>& words, std::string_view typed);

// At most so many, the nearest first; none that differs in more than half of its letters.
std::vector<std::string> nearest_words(const std::vector<std::string>& words, std::string_view typed, std::size_t most);

}  // namespace sleutelnet
