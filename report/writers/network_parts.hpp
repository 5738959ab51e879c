#pragma once
// What every network file says, before it is written in the signs of its format.

#include <string>
#include <utility>
#include <vector>

#include "report/disclose.hpp"

namespace sleutelnet {

// Name and text, in the order of `node_attributes` or `edge_attributes`; empty texts are not written.
using Attributes = std::vector<std::string>;

struct NetworkNode {
  std::string id;
  Attributes attributes;
  std::string name = {};  // when names were told
};

struct NetworkEdge {
  std::size_t source = 0;  // places in nodes
  std::size_t target = 0;
  bool directed = false;
  std::string weight;  // a number with a point, or empty
  Attributes attributes;
};

struct NetworkParts {
  std::string title;
  std::vector<std::string> remarks;  // the stamp, one line each
  std::vector<NetworkNode> nodes;
  std::vector<NetworkEdge> edges;
  bool named = false;
  bool directed = false;  // every edge is. NetworkX and igraph read no network in which only some are: such a one is
                          // written without directions, and the attribute `gericht` keeps them
};

extern const std::vector<std::string> node_attributes;  // names, in Dutch as in our tables
extern const std::vector<std::string> edge_attributes;

NetworkParts network_parts(const Told& told);

std::string remarks_in_a_row(const NetworkParts& parts);  // for a format with one place for them

std::string to_graphml(const NetworkParts& parts);
std::string to_gexf(const NetworkParts& parts);
std::string to_pajek(const NetworkParts& parts);
std::string to_dot(const NetworkParts& parts);

}  // namespace sleutelnet
