#pragma once
// Headings by which other programs know their lists of nodes and edges, in our words.

#include <string>
#include <string_view>
#include <vector>

namespace sleutelnet {

struct TranslatedHeadings {
  std::vector<std::string> folded;  // one for each that stands there
  std::string_view program;         // "NodeXL"; empty when they tell none
  bool beside_network = false;      // a list that comes with a network of that program and holds no nodes or edges
};

TranslatedHeadings in_our_words(const std::vector<std::string>& written);

}  // namespace sleutelnet
