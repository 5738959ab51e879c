#pragma once
// A network of another program as a draft. Its people were told nothing, so they are all "herbevestigen": counted,
// never called (P11). Labels go to the vault. A weight stays as it is written until somebody says what it means.

#include <vector>

#include "importers/networks/foreign_network.hpp"
#include "importers/source.hpp"

namespace sleutelnet {

// One draft for each moment when every network of the file has its own; else the first network, and an issue for each
// other. `directed` counts where the file does not say whether ties have a direction. The rows are nodes and
// edges, and each that the reader refused.
std::vector<FileDraft> network_drafts(const std::string& file, ForeignFile read, bool directed);

}  // namespace sleutelnet
