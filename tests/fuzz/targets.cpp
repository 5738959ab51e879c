#include <algorithm>

#include "importers/networks/adjacency_list.hpp"
#include "importers/networks/cx.hpp"
#include "importers/networks/cytoscape_json.hpp"
#include "importers/networks/dl.hpp"
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
#include "importers/networks/vna.hpp"
#include "importers/networks/xgmml.hpp"
#include "tests/fuzz/feed_files.hpp"
#include "tests/fuzz/feed_projects.hpp"
#include "tests/fuzz/feed_workbooks.hpp"

namespace sleutelnet::fuzz {

namespace {

ForeignFile read_two_mode_text(const std::string& file, std::string bytes) {
  return read_two_mode(file, std::move(bytes));
}
ForeignFile read_matrix_text(const std::string& file, std::string bytes) { return read_matrix(file, std::move(bytes)); }

constexpr Target all[] = {
    {"adjacency-list", "a.adjlist", feed_network<read_adjacency_list>, "lists"},
    {"cx", "a.cx", feed_network<read_cx>, "json"},
    {"cytoscape-json", "a.cyjs", feed_network<read_cytoscape_json>, "json"},
    {"dl", "a.dl", feed_network<read_dl>, "dl"},
    {"dot", "a.dot", feed_dot, "dot"},
    {"dynetml", "a.dynetml", feed_network<read_dynetml>, "xml"},
    {"edge-list", "a.edgelist", feed_network<read_edge_list>, "lists"},
    {"gexf", "a.gexf", feed_network<read_gexf>, "xml"},
    {"gml", "a.gml", feed_network<read_gml>, "gml"},
    {"graph-tool", "a.gt", feed_network<read_graph_tool>},
    {"graphml", "a.graphml", feed_network<read_graphml>, "xml"},
    {"graphology-json", "a.json", feed_network<read_graphology_json>, "json"},
    {"gxl", "a.gxl", feed_network<read_gxl>, "xml"},
    {"json-graph", "a.json", feed_network<read_json_graph>, "json"},
    {"kumu-json", "a.json", feed_network<read_kumu_json>, "json"},
    {"leda", "a.leda", feed_network<read_leda>, "lists"},
    {"lgl", "a.lgl", feed_network<read_lgl>, "lists"},
    {"matrix", "a.csv", feed_network<read_matrix_text>, "tables"},
    {"node-link", "a.json", feed_network<read_node_link>, "json"},
    {"pajek", "a.net", feed_network<read_pajek>, "pajek"},
    {"plain-list", "a.txt", feed_network<read_plain_list>, "lists"},
    {"plain-matrix", "a.txt", feed_network<read_plain_matrix>, "lists"},
    {"sif", "a.sif", feed_network<read_sif>, "lists"},
    {"two-mode", "a.csv", feed_network<read_two_mode_text>, "tables"},
    {"ucinet", "a.##h", feed_ucinet},
    {"values", "a.clu", feed_network<read_values>, "pajek"},
    {"vna", "a.vna", feed_network<read_vna>, "dl"},
    {"xgmml", "a.xgmml", feed_network<read_xgmml>, "xml"},
    {"folder", "", feed_folder, "tables"},
    {"geojson", "buurten_2024.geojson", feed_areas, "areas"},
    {"topojson", "buurten_2024.json", feed_areas, "areas"},
    {"mapping", "a.csv", feed_mapping, "tables"},
    {"table", "a.csv", feed_table, "tables"},
    {"ods", "a.ods", feed_workbook_parts, "sheets"},
    {"workbook", "a.xlsx", feed_workbook},
    {"xlsx", "a.xlsx", feed_workbook_parts, "sheets"},
    {"project-file", "a.sleutelnet", feed_project_file},
    {"project-image", "a.sqlite", feed_project_image},
    {"project-rows", "a.sqlite", feed_project_rows, "cells"},
};

}  // namespace

std::span<const Target> targets() { return all; }

const Target* target_named(std::string_view name) {
  const auto* const found =
      std::find_if(std::begin(all), std::end(all), [&](const Target& target) { return target.name == name; });
  return found == std::end(all) ? nullptr : found;
}

}  // namespace sleutelnet::fuzz
