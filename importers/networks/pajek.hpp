#pragma once
// Pajek: .net, .mat, .paj and the event files .tim.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_pajek(const Beginning& beginning);

// Ids are the numbers of the vertices; "*Vertices n" makes them all, also those without a line of their own. An arc has
// a direction, an edge none, a cell of a matrix other than 0 is an arc from its row to its column. "*Arcs :2 "name"" is
// a relation. With "*Vertices n n1" the first n1 are the rows of the matrix and the others its columns. Text before the
// first '*' and lines behind '%' are remarks. Partitions, vectors and the like are passed over and named. Times within
// square brackets are no dates: what ever was counts. A matrix that does not fit, or more vertices than a file of this
// size could mean, refuses the file.
ForeignFile read_pajek(const std::string& file, std::string bytes);

}  // namespace sleutelnet
