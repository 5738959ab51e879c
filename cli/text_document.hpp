#pragma once
// Blocks of a report in a terminal: headings, lines of a readable width, tables. Pictures are left out.

#include <ostream>
#include <string_view>

#include "report/document.hpp"

namespace sleutelnet {

void print(const Document& document, std::ostream& out);  // its title, what stands above everything, and its blocks
void print(const Block& block, std::ostream& out);

// Words in lines of at most so many characters; a longer word stands alone.
void print_wrapped(std::string_view words, std::size_t width, std::ostream& out);

}  // namespace sleutelnet
