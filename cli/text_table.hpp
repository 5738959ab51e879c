#pragma once
// Columns under each other in a terminal. Widths are counted in characters, not bytes.

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "report/document.hpp"

namespace sleutelnet {

class TextTable {
 public:
  explicit TextTable(std::vector<std::string> heads, std::vector<Align> aligns = {});

  void add(std::vector<std::string> row);
  void print(std::ostream& out) const;

 private:
  std::vector<Align> aligns_;
  std::vector<std::vector<std::string>> rows_;  // the heads first
};

// Characters in UTF-8 text; combining marks count as one each, which the texts here do not use.
std::size_t width_of(std::string_view text);

}  // namespace sleutelnet
