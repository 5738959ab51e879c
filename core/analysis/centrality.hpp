#pragma once
// Who is near to the others? Degree, harmonic and Wasserman–Faust closeness. Of the coordinator's eyes only,
// and worded as "needs a backup" (P39).
//
// degree: neighbours; in a directed graph in and out, and `degree` is their sum.
// harmonic: Σ 1/d(u,v) ÷ (N−1), out-direction, isolated 0 (boldi2014); convention closeness.harmonic.n-1, in a directed
//   graph with .out. The plain sum stands beside it.
// closeness_wf: (r/(N−1))·(r/Σd), r others reached; isolated 0 (wasserman1994).
// Lengths are whole numbers, so that distances are exact. Cost: in steps that of step_sweep.hpp, with lengths
// O(nodes × ties × log nodes). The same on every run and with any number of threads.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/lengths.hpp"
#include "core/analysis/step_sweep.hpp"

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
  std::vector<std::int64_t> farthest;             // in ticks; 0 when isolated
};

Closeness closeness(const Graph& graph, const LengthScale& scale = {}, const Effort& effort = {});

// The same from distances that were counted already, in steps.
Closeness closeness_of(const std::vector<StepCounts>& counts);

}  // namespace sleutelnet
