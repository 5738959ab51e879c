#pragma once
// The vocabulary of both municipalities: what the columns of the grid stand for.

#include <string>
#include <vector>

#include "core/network/vocabulary.hpp"

namespace sleutelnet::sample {

struct Word {
  const char* code;
  const char* dutch;
  const char* english;
};

const std::vector<Word>& words_of(Facet facet);

// The place of a code in words_of(facet).
int word_index(Facet facet, const std::string& code);

}  // namespace sleutelnet::sample
