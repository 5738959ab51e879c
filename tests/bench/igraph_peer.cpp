#include <igraph/igraph.h>

#include "tests/bench/peers.hpp"

namespace sleutelnet::bench {

struct IgraphPeer::Held {
  igraph_t graph{};
  igraph_vector_t lengths{};
  bool has_lengths = false;

  const igraph_vector_t* weights() const { return has_lengths ? &lengths : nullptr; }
};

namespace {

std::vector<double> taken(igraph_vector_t& values) {
  std::vector<double> result(VECTOR(values), VECTOR(values) + igraph_vector_size(&values));
  igraph_vector_destroy(&values);
  return result;
}

}  // namespace

IgraphPeer::IgraphPeer(const Graph& graph, const Lengths& lengths) : held_(new Held) {
  igraph_vector_int_t ends;
  igraph_vector_int_init(&ends, 0);
  igraph_vector_init(&held_->lengths, 0);
  held_->has_lengths = !lengths.empty();
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      if (!graph.directed && graph.arcs[arc].target < node) continue;
      igraph_vector_int_push_back(&ends, node);
      igraph_vector_int_push_back(&ends, graph.arcs[arc].target);
      if (held_->has_lengths) igraph_vector_push_back(&held_->lengths, static_cast<double>(lengths[arc]));
    }
  }
  igraph_create(&held_->graph, &ends, static_cast<igraph_integer_t>(graph.size()), graph.directed);
  igraph_vector_int_destroy(&ends);
}

IgraphPeer::~IgraphPeer() {
  igraph_destroy(&held_->graph);
  igraph_vector_destroy(&held_->lengths);
  delete held_;
}

std::vector<double> IgraphPeer::betweenness() const {
  igraph_vector_t values;
  igraph_vector_init(&values, 0);
  igraph_betweenness(&held_->graph, &values, igraph_vss_all(), true, held_->weights());
  return taken(values);
}

std::vector<double> IgraphPeer::harmonic() const {
  igraph_vector_t values;
  igraph_vector_init(&values, 0);
  igraph_harmonic_centrality(&held_->graph, &values, igraph_vss_all(), IGRAPH_OUT, held_->weights(), true);
  return taken(values);
}

std::vector<double> IgraphPeer::pagerank() const {
  igraph_vector_t values;
  igraph_vector_init(&values, 0);
  igraph_real_t sum = 0;
  igraph_pagerank(&held_->graph, IGRAPH_PAGERANK_ALGO_PRPACK, &values, &sum, igraph_vss_all(), true, 0.85, nullptr,
                  nullptr);
  return taken(values);
}

}  // namespace sleutelnet::bench
