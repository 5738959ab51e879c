#pragma once
// The network as a file for another program: GraphML, GEXF 1.3, Pajek or DOT. Of people ids and what a study of the
// network needs, names as labels when they were told, never notes or contacts; the stamp stands in the file as far as
// the format has a place for it (P19).
//
// Nodes are the participants, by id; edges the ties in force between them. Isolates stay. A weight is written as it
// came from elsewhere; a strength of 1 to 3 is an attribute and no weight, since programs read a weight as they please.
// Where only some ties have a direction, GraphML and GEXF give it as the attribute `gericht`: NetworkX and igraph
// refuse such a mixture. The same network gives the same bytes.

#include <optional>
#include <string>
#include <string_view>

#include "report/disclose.hpp"

namespace sleutelnet {

enum class NetworkFormat { graphml, gexf, pajek, dot };

// By the ending of a file name: .graphml, .gexf, .net, .dot or .gv, in any case.
std::optional<NetworkFormat> network_format(std::string_view ending);

// Asks for what holds people (Detail::people): nobody else gets a network of persons.
std::string to_network_file(const Told& told, NetworkFormat format);

}  // namespace sleutelnet
