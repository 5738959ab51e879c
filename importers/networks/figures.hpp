#pragma once
// Figures without any name: what UCINET and Siena keep as the attributes of nodes, in the order of a matrix that stands
// in another file. Each row is a node that goes by its place, from 1, as in such a matrix; the figures are left out.

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

// One figure in each row, or several where at least half of the rows say what another says: edges do not do that.
std::optional<std::string> recognise_figures(const Beginning& beginning);

ForeignFile read_figures(const std::string& file, std::string bytes);

}  // namespace sleutelnet
