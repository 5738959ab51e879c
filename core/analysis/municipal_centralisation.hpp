#pragma once
// Is the municipality the only hub? Centralisation (centralisation.hpp) of the whole network and of what remains
// without the municipal actors, with the share of the ties that are theirs: much lower without them means that it was
// them on whom the network turned. Convention centralisation.municipal.v1.
//
// Municipal is an actor of kind municipal_team and whoever has one as organisation; a key figure who is paid by the
// municipality is not. Direction is ignored. Not defined: see centralisation.hpp; the share is empty without ties.
// Without municipal actors both centralisations are equal. Cost twice that of centralisation.

#include <optional>
#include <vector>

#include "core/analysis/centralisation.hpp"
#include "core/network/network.hpp"

namespace sleutelnet {

struct MunicipalCentralisation {
  std::size_t municipal_actors = 0;
  std::optional<double> municipal_tie_share;  // ties with a municipal actor at either end ÷ all, 0 to 1
  Centralisation with_all;
  Centralisation without_municipal;
};

MunicipalCentralisation municipal_centralisation(const Network& network, const Graph& graph, const Effort& effort = {});

// Per node of the graph.
std::vector<bool> municipal_nodes(const Network& network, const Graph& graph);

}  // namespace sleutelnet
