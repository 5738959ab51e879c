#pragma once
// What a .##h file of UCINET says; the layout stands in ucinet_binary.hpp.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sleutelnet {

struct UcinetHeader {
  std::string title;
  std::size_t columns = 0;
  std::size_t rows = 0;
  std::size_t matrices = 1;
  std::array<std::vector<std::string>, 3> labels;  // of columns, rows and matrices; empty when there are none
};

// "V6404" or "DATE:"; nothing when it is no such file.
std::optional<std::string> ucinet_version(std::string_view bytes);

// Nothing when it does not hold what it announces.
std::optional<UcinetHeader> read_ucinet_header(std::string_view bytes);

}  // namespace sleutelnet
