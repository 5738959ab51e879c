#include "core/analysis/katz.hpp"

#include <algorithm>
#include <cmath>

#include "core/analysis/components.hpp"
#include "core/analysis/incoming.hpp"
#include "core/analysis/leading_eigenvector.hpp"

namespace sleutelnet {

namespace {

constexpr double error_allowed = 1e-12;
constexpr int most_rounds = 20'000;

// The largest over the strong components; empty when one of them did not converge.
std::optional<double> spectral_radius(const Graph& graph, const IncomingArcs& arcs) {
  double radius = 0;
  for (const auto& part : split_by_component(arcs, strong_components(graph))) {
    if (part.arcs.sources.empty()) continue;
    const auto leading = leading_eigenvector(part.arcs);
    if (!(leading.residual <= residual_allowed)) return std::nullopt;
    radius = std::max(radius, leading.value);
  }
  return radius;
}

// The lift keeps an exact half (λ₁ = 16) a half that is rounded up, whatever the last bits of λ₁.
double default_alpha(double radius) {
  if (radius == 0) return 0.5;
  const double half = 0.5 / radius * (1 + 1e-10);
  const double unit = std::pow(10.0, std::floor(std::log10(half)) - 2);
  return std::round(half / unit) * unit;
}

void solve(const IncomingArcs& arcs, Katz& katz) {
  katz.values.assign(arcs.size(), 1.0);
  std::vector<double> next(arcs.size());
  for (int round = 0; round < most_rounds; ++round) {
    multiply(arcs, katz.values, next);
    katz.error_bound = 0;
    for (std::size_t node = 0; node < arcs.size(); ++node) {
      next[node] = 1 + katz.alpha * next[node];
      katz.error_bound = std::max(katz.error_bound, std::abs(next[node] - katz.values[node]));
    }
    std::swap(katz.values, next);
    if (katz.error_bound <= error_allowed) return;
  }
  katz.refusal = SpectralRefusal::no_convergence;
  katz.values.clear();
}

}  // namespace

Katz katz_centrality(const Graph& graph, const KatzOptions& options) {
  Katz katz;
  const auto arcs = incoming_arcs(graph);
  const auto radius = spectral_radius(graph, arcs);
  if (!radius) {
    katz.refusal = SpectralRefusal::no_convergence;
    return katz;
  }
  katz.spectral_radius = *radius;
  katz.alpha = options.alpha.value_or(default_alpha(*radius));
  if (!(katz.alpha >= 0 && katz.alpha * *radius < 1)) {
    katz.refusal = SpectralRefusal::factor_out_of_range;
    return katz;
  }
  solve(arcs, katz);
  return katz;
}

}  // namespace sleutelnet
