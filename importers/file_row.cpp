#include "importers/file_row.hpp"

#include <algorithm>

#include "importers/text_folding.hpp"

namespace sleutelnet {

bool nothing_in(const FileRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return trimmed(cell).empty(); });
}

}  // namespace sleutelnet
