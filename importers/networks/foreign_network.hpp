#pragma once
// What a network file of another program holds, before it means anything to us: nodes, edges, and how we knew what
// it was. Attributes are not taken over: nothing about a person comes in that the model has no place for (P01).

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/network/actor.hpp"
#include "core/network/tie.hpp"
#include "core/support/date.hpp"
#include "importers/issue.hpp"

namespace sleutelnet {

struct ForeignNode {
  std::string id;     // as the file names it
  std::string label;  // what people read, when the file gives it; goes to the vault
  std::size_t line = 0;
  std::optional<ActorKind> kind = {};  // when the file tells it
};

struct ForeignEdge {
  std::string source;
  std::string target;
  std::optional<bool> directed;  // nothing when the format does not say
  std::string weight;            // as it stands in the file; empty when there is none
  std::string relation;          // its kind, in a file that holds several
  std::size_t line = 0;
  TieKind kind = TieKind::knows;
};

struct ForeignNetwork {
  std::string name;
  std::optional<Date> date;  // of a slice of a network over time
  std::vector<ForeignNode> nodes;
  std::vector<ForeignEdge> edges;
};

// A reader names every row it could not read by an issue (row_refused); with one issue that refuses the file nothing
// else of it counts. Nodes that only edges name are added by the reader where the format means it so, and left to be
// refused where it does not (P03).
struct ForeignFile {
  std::string format;    // "GraphML"
  std::string dialect;   // "yEd"; empty when the file does not tell
  std::string evidence;  // what in the file told: "<graphml>", "*Vertices 34"
  std::vector<ForeignNetwork> networks;
  std::set<std::string> attributes;  // names of what stands there beside id, label and weight
  std::vector<Issue> issues;
};

// A file of which nothing is kept, with the one issue that says why.
ForeignFile refused_network(std::string format, Issue issue);

// A row that is no valid one of the format: what stands there, cut to what can be shown.
Issue malformed_row(std::string format, std::size_t line, std::string_view text);

}  // namespace sleutelnet
