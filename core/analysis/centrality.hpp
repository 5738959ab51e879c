#pragma once
// Who is central in the ties? Degree, harmonic and Wasserman–Faust closeness, betweenness. Of the
// coordinator's eyes only, and worded as "needs a backup" (P39).
//
// degree: neighbours; in a directed graph in and out, and `degree` is their sum.
// harmonic: Σ 1/d(u,v) ÷ (N−1), out-direction, isolated 0; convention closeness.harmonic.n-1.out
//   (boldi2014). The plain sum stands beside it.
// closeness_wf: (r/(N−1))·(r/Σd), r others reached; isolated 0 (wasserman1994).
// betweenness: endpoints excluded, an undirected pair once; normalised ÷ (N−1)(N−2), half of that
//   undirected; not defined for N < 3 (empty optional), never 0 in its place (brandes2001).
// Lengths are whole numbers, so that paths of equal length are equal. Cost: O(nodes × ties), with lengths
// O(nodes × ties × log nodes).

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct Degrees {
  std::vector<int> all, in, out;  // undirected: all three the same
};
Degrees degrees(const Graph& graph);

struct Closeness {
  std::vector<double> harmonic_sum;
  std::vector<std::optional<double>> harmonic;  // ÷ (N−1); empty for N = 1
  std::vector<std::optional<double>> wasserman_faust;
  std::vector<std::optional<double>> of_reached;  // r/Σd; empty for an isolated node
  std::vector<int> reached;                       // others
  std::vector<std::int64_t> farthest;             // 0 when isolated
};

// `lengths` runs beside graph.arcs; empty means every arc has length 1. `unit` is how long a length of 1
// tick is, so that distances in ticks become distances in the unit asked.
struct LengthScale {
  std::vector<std::int64_t> lengths;
  double unit = 1.0;
};
Closeness closeness(const Graph& graph, const LengthScale& scale = {});

struct Betweenness {
  std::vector<double> raw;
  std::vector<std::optional<double>> normalised;
};
Betweenness betweenness(const Graph& graph, const LengthScale& scale = {});

}  // namespace sleutelnet
