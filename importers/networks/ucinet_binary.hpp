#pragma once
// UCINET's own pair of files: .##h tells how many and the labels, .##d beside it holds the numbers.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_ucinet(const Beginning& beginning);

// The layout is known from two programs that read it, not from its makers: a length byte and "V6404" or "DATE:"; four
// 16-bit words of date and one of label kind; a byte for the kind of numbers (7: 32-bit floats); the number of
// dimensions; columns, rows and perhaps matrices, in 32 bits each ("DATE:": 16); a title behind its length byte; a byte
// for each dimension that says whether it has labels; and those, each behind its length in bytes, in UTF-16. It is only
// believed when the sizes multiply to the length of the data. A cell other than 0 is an arc from its row to its column;
// a number of 1e37 or more is a missing one. Each of several matrices is a relation.
ForeignFile read_ucinet(const SourceFile& file, const std::string& bytes);

// The numbers alone, of which the other half is not there.
std::optional<std::string> recognise_ucinet_data(const Beginning& beginning);
ForeignFile read_ucinet_data(const std::string& file, std::string bytes);

}  // namespace sleutelnet
