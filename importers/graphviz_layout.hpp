#pragma once
// Where the layout engines of Graphviz put the actors. They crash, cannot be cancelled and are not thread-safe, so
// each runs as a child process, within a limit of time and size. Only the numbers of nodes and who is tied to whom go
// to the child: no id, no name. What comes back is read as foreign text.
//
// dot draws layers: of each tie the end with more ties stands above, of equals the lower number. twopi draws rings
// around the node with most ties. neato and sfdp bring tied nodes near each other. Directions are not looked at.

#include <variant>

#include "core/analysis/layout.hpp"
#include "importers/child_process.hpp"

namespace sleutelnet {

enum class GraphvizEngine { dot, neato, sfdp, twopi };

std::string_view graphviz_program(GraphvizEngine engine);

// What an engine does within half a minute or so (docs/performance.md).
struct GraphvizSize {
  std::size_t nodes = 0;
  std::size_t ties = 0;
};
GraphvizSize most_for(GraphvizEngine engine);

struct GraphvizTrouble {
  enum class What { too_large, not_done } what = What::not_done;
  ChildEnd end = ChildEnd::failed;  // missing: Graphviz is not installed; finished: its answer cannot be read
};

struct GraphvizOptions {
  std::chrono::seconds time{30};
  std::string program;           // empty: as the engine is called
  Progress* progress = nullptr;  // throws Cancelled when told to stop
};

// Positions in the units of layout.hpp, any two at least least_distance apart. Empty graph: nothing, no child.
std::variant<std::vector<Position>, GraphvizTrouble> graphviz_layout(const Graph& graph, GraphvizEngine engine,
                                                                     const GraphvizOptions& options = {});

}  // namespace sleutelnet
