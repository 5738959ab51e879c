#pragma once
// A square matrix: the same names across and down, and in each cell the weight of the edge from the name on the left
// to the name above. UCINET and Gephi write such tables, and people type them.
//
// Nothing and 0 are no edge; "x" is an edge without a weight. What stands on the diagonal ties nobody to somebody else
// and is left out. A matrix that reads the same across and down is undirected. A matrix of numbers alone (four rows or
// more, so that it cannot be a list of edges) names its nodes by their place, from 1.

#include <span>

#include "importers/file_row.hpp"
#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

// The first names across, or how many rows of numbers there are.
std::optional<std::string> recognise_matrix(std::span<const FileRow> rows);
std::optional<std::string> recognise_matrix(const Beginning& beginning);

ForeignFile read_matrix(const std::string& file, std::span<const FileRow> rows);
ForeignFile read_matrix(const std::string& file, std::string bytes);

}  // namespace sleutelnet
