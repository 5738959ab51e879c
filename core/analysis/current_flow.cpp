#include "core/analysis/current_flow.hpp"

#include <Eigen/SparseCholesky>
#include <algorithm>

#include "core/analysis/components.hpp"
#include "core/analysis/eigen_matrix.inl"
#include "core/analysis/incoming.hpp"

namespace sleutelnet {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using SparseMatrix = Eigen::SparseMatrix<double>;
using Factors = Eigen::SimplicialLDLT<SparseMatrix>;

constexpr int columns_per_chunk = 32;
using Columns = Eigen::Matrix<double, Eigen::Dynamic, columns_per_chunk, Eigen::RowMajor>;

constexpr std::size_t ties_per_chunk = 64;

struct Wire {
  Index low, high;
  double conductance;
};

std::vector<Wire> ties_of(const IncomingArcs& arcs) {
  std::vector<Wire> ties;
  for (std::uint32_t node = 0; node < arcs.size(); ++node) {
    for (auto arc = arcs.offsets[node]; arc < arcs.offsets[node + 1]; ++arc) {
      if (node < arcs.sources[arc]) ties.push_back({node, arcs.sources[arc], arcs.weights[arc]});
    }
  }
  return ties;
}

// The Laplacian without the row and column of the last node, which is the ground with potential 0.
SparseMatrix grounded_laplacian(const IncomingArcs& arcs) {
  const auto matrix = to_eigen(arcs);
  const auto ground = matrix.rows() - 1;
  const VectorXd sums = matrix * VectorXd::Ones(matrix.cols());
  const SparseMatrix laplacian = SparseMatrix(sums.asDiagonal()) - matrix;
  return laplacian.topLeftCorner(ground, ground);
}

std::size_t chunks_for(std::size_t items, std::size_t per_chunk) { return (items + per_chunk - 1) / per_chunk; }

// Solves L D Lᵀ x = columns in place for all columns at once; Eigen would read L once for each.
void substitute(const Factors& factors, Columns& columns) {
  const auto& lower = factors.matrixL().nestedExpression();  // without its diagonal of ones
  const Columns permuted = factors.permutationP() * columns;
  columns = permuted;
  for (Index node = 0; node < lower.cols(); ++node) {
    for (SparseMatrix::InnerIterator entry(lower, node); entry; ++entry) {
      columns.row(entry.row()) -= entry.value() * columns.row(node);
    }
  }
  columns.array().colwise() /= factors.vectorD().array();
  for (Index node = lower.cols() - 1; node >= 0; --node) {
    for (SparseMatrix::InnerIterator entry(lower, node); entry; ++entry) {
      columns.row(node) -= entry.value() * columns.row(entry.row());
    }
  }
  const Columns solved = factors.permutationPinv() * columns;
  columns = solved;
}

// Column s: the potential of every node when one unit enters at s and leaves at the ground. Symmetric.
// Empty when the equations cannot be solved in doubles.
MatrixXd potentials(const IncomingArcs& arcs, const Effort& effort) {
  const Factors factors(grounded_laplacian(arcs));
  if (factors.info() != Eigen::Success) return {};
  const auto ground = factors.rows();
  MatrixXd potential = MatrixXd::Zero(ground + 1, ground + 1);
  for_each_chunk(chunks_for(static_cast<std::size_t>(ground), columns_per_chunk), effort, [&](std::size_t chunk) {
    const auto first = static_cast<Index>(chunk) * columns_per_chunk;
    const auto count = std::min<Index>(columns_per_chunk, ground - first);
    Columns columns = Columns::Zero(ground, columns_per_chunk);
    for (Index column = 0; column < count; ++column) columns(first + column, column) = 1;
    substitute(factors, columns);
    potential.block(0, first, ground, count) = columns.leftCols(count);
  });
  return potential.allFinite() ? potential : MatrixXd();
}

// Σ |current over the tie| over all unordered pairs: the current of a pair is the difference of two numbers, one
// for each end, and once these are sorted each counts as often as it is the larger less as it is the smaller.
double current_over_all_pairs(const MatrixXd& potential, const Wire& tie) {
  VectorXd drop = potential.col(tie.low) - potential.col(tie.high);
  std::sort(drop.begin(), drop.end());
  double sum = 0;
  for (Index rank = 0; rank < drop.size(); ++rank) {
    sum += static_cast<double>(2 * rank - drop.size() + 1) * drop[rank];
  }
  return sum * tie.conductance;
}

std::vector<double> currents(const MatrixXd& potential, const std::vector<Wire>& ties, const Effort& effort) {
  std::vector<double> current(ties.size());
  for_each_chunk(chunks_for(ties.size(), ties_per_chunk), effort, [&](std::size_t chunk) {
    const auto end = std::min(ties.size(), (chunk + 1) * ties_per_chunk);
    for (auto tie = chunk * ties_per_chunk; tie < end; ++tie) {
      current[tie] = current_over_all_pairs(potential, ties[tie]);
    }
  });
  return current;
}

// Half of what runs over the ties of a node runs through it, once the unit is taken off that enters or leaves
// there in each pair of which the node is an end itself.
void add_betweenness(const ArcsOfPart& part, const std::vector<Wire>& ties, const std::vector<double>& current,
                     std::vector<double>& betweenness) {
  const auto others = static_cast<double>(part.nodes.size() - 1);
  for (const auto node : part.nodes) betweenness[node] = -others / 2;
  for (std::size_t tie = 0; tie < ties.size(); ++tie) {
    for (const auto end : {ties[tie].low, ties[tie].high}) {
      betweenness[part.nodes[static_cast<std::size_t>(end)]] += current[tie] / 2;
    }
  }
  for (const auto node : part.nodes) betweenness[node] = std::max(0.0, betweenness[node]);
}

void add_closeness(const ArcsOfPart& part, const MatrixXd& potential, std::vector<std::optional<double>>& closeness) {
  const auto nodes = static_cast<double>(potential.cols());
  const VectorXd column_sums = potential.colwise().sum();
  const double trace = potential.trace();
  for (Index place = 0; place < potential.cols(); ++place) {
    const double resistances = nodes * potential(place, place) + trace - 2 * column_sums[place];
    closeness[part.nodes[static_cast<std::size_t>(place)]] = (nodes - 1) / resistances;
  }
}

SpectralRefusal refusal_of_whole(const Graph& graph, const CurrentFlowOptions& options, const Components& components) {
  if (graph.directed) return SpectralRefusal::directed;
  if (!all_positive(options.conductances)) return SpectralRefusal::weight_not_positive;
  const auto largest = std::max_element(components.sizes.begin(), components.sizes.end());
  const bool too_large = largest != components.sizes.end() && *largest > options.largest_component;
  return too_large ? SpectralRefusal::too_large : SpectralRefusal::none;
}

}  // namespace

CurrentFlow current_flow(const Graph& graph, const CurrentFlowOptions& options, const Effort& effort) {
  const auto components = strong_components(graph);  // what is directed is refused, so the weak ones
  const auto refusal = refusal_of_whole(graph, options, components);
  if (refusal != SpectralRefusal::none) return {refusal, {}, {}, {}};
  CurrentFlow result;
  result.betweenness.assign(graph.size(), 0.0);
  result.closeness.resize(graph.size());
  for (const auto& part : split_by_component(incoming_arcs(graph, options.conductances), components)) {
    if (part.nodes.size() == 1) continue;
    const auto ties = ties_of(part.arcs);
    const auto potential = potentials(part.arcs, effort);
    if (potential.size() == 0) return {SpectralRefusal::no_convergence, {}, {}, {}};
    add_betweenness(part, ties, currents(potential, ties, effort), result.betweenness);
    add_closeness(part, potential, result.closeness);
  }
  const auto size = static_cast<double>(graph.size());
  for (const auto value : result.betweenness) {
    const auto normalised = value / ((size - 1) * (size - 2) / 2);
    result.betweenness_normalised.push_back(graph.size() < 3 ? std::nullopt : std::optional(normalised));
  }
  return result;
}

}  // namespace sleutelnet
