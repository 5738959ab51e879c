#include "importers/networks/network_readers.hpp"

#include "importers/networks/adjacency_list.hpp"
#include "importers/networks/cx.hpp"
#include "importers/networks/cytoscape_json.hpp"
#include "importers/networks/dl.hpp"
#include "importers/networks/dot.hpp"
#include "importers/networks/dynetml.hpp"
#include "importers/networks/edge_list.hpp"
#include "importers/networks/gexf.hpp"
#include "importers/networks/gml.hpp"
#include "importers/networks/graph_tool.hpp"
#include "importers/networks/graphml.hpp"
#include "importers/networks/graphology_json.hpp"
#include "importers/networks/gxl.hpp"
#include "importers/networks/json_graph.hpp"
#include "importers/networks/kumu_json.hpp"
#include "importers/networks/leda.hpp"
#include "importers/networks/lgl.hpp"
#include "importers/networks/matrix.hpp"
#include "importers/networks/node_link.hpp"
#include "importers/networks/pajek.hpp"
#include "importers/networks/plain_numbers.hpp"
#include "importers/networks/sif.hpp"
#include "importers/networks/two_mode.hpp"
#include "importers/networks/ucinet_binary.hpp"
#include "importers/networks/vna.hpp"
#include "importers/networks/xgmml.hpp"

namespace sleutelnet {

namespace {

constexpr NetworkReader signed_readers[] = {
    {"GraphML", recognise_graphml, read_graphml},
    {"DOT", recognise_dot, read_dot},  // before GML: "graph [" stands in it too
    {"GML", recognise_gml, read_gml},
    {"values", recognise_pajek_values, read_values},
    {"Pajek", recognise_pajek, read_pajek},
    {"LEDA", recognise_leda, read_leda},
    {"UCINET DL", recognise_dl, read_dl},
    {"UCINET", recognise_ucinet, nullptr, read_ucinet},
    {"UCINET", recognise_ucinet_data, read_ucinet_data},
    {"VNA", recognise_vna, read_vna},
    {"GEXF", recognise_gexf, read_gexf},
    {"XGMML", recognise_xgmml, read_xgmml},
    {"GXL", recognise_gxl, read_gxl},
    {"DyNetML", recognise_dynetml, read_dynetml},
    {"Kumu JSON", recognise_kumu_json, read_kumu_json},
    {"Cytoscape.js", recognise_cytoscape_json, read_cytoscape_json},
    {"CX", recognise_cx, read_cx},
    {"JSON Graph Format", recognise_json_graph, read_json_graph},
    {"graphology JSON", recognise_graphology_json, read_graphology_json},
    {"node-link JSON", recognise_node_link, read_node_link},
    {"graph-tool", recognise_graph_tool, read_graph_tool},
};

// An adjacency list begins with remarks, as LGL seems to; a SIF with three words is also a list of edges.
constexpr NetworkReader plain_readers[] = {
    {"adjacency list", recognise_adjacency_list, read_adjacency_list},
    {"SIF", recognise_sif, read_sif},
    {"LGL", recognise_lgl, read_lgl},
    {"edge list", recognise_edge_list, read_edge_list},
    {"matrix of names", recognise_matrix, read_matrix},
    {"matrix of two kinds", recognise_two_mode, read_two_mode},
    {"matrix", recognise_plain_matrix, read_plain_matrix},
    {"edgelist", recognise_plain_list, read_plain_list},
    {"values", recognise_plain_values, read_values},
};

}  // namespace

std::span<const NetworkReader> network_readers() { return signed_readers; }

std::span<const NetworkReader> plain_network_readers() { return plain_readers; }

std::optional<Recognised> recognise_network(std::span<const NetworkReader> readers, const Beginning& beginning) {
  for (const auto& reader : readers) {
    if (auto evidence = reader.recognise(beginning)) return Recognised{&reader, *std::move(evidence)};
  }
  return std::nullopt;
}

}  // namespace sleutelnet
