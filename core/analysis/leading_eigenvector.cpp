#include "core/analysis/leading_eigenvector.hpp"

#include <Eigen/Eigenvalues>
#include <Eigen/SparseLU>
#include <algorithm>
#include <limits>

#include "core/analysis/eigen_matrix.inl"

namespace sleutelnet {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double residual_sought = 1e-13;
constexpr Index krylov_dimension = 32;
constexpr int krylov_spaces = 30;
constexpr int most_inversions = 60;

struct Estimate {
  VectorXd vector;
  double value = 0;
  double residual = std::numeric_limits<double>::infinity();
};

VectorXd product(const IncomingArcs& arcs, const VectorXd& vector) {
  VectorXd result(vector.size());
  multiply(arcs, {vector.data(), arcs.size()}, {result.data(), arcs.size()});
  return result;
}

// The true vector has no negative entry, so that taking the size of each brings the guess no farther away.
Estimate judged(const IncomingArcs& arcs, const VectorXd& guess) {
  Estimate estimate;
  estimate.vector = guess.cwiseAbs() / guess.cwiseAbs().maxCoeff();
  const VectorXd stretched = product(arcs, estimate.vector);
  estimate.value = estimate.vector.dot(stretched) / estimate.vector.squaredNorm();
  estimate.residual = (stretched - estimate.value * estimate.vector).norm() / (estimate.value * estimate.vector.norm());
  return estimate;
}

// Of the vectors start, Aᵀstart, (Aᵀ)²start … the combination that is stretched most.
VectorXd best_in_krylov_space(const IncomingArcs& arcs, const VectorXd& start) {
  const auto dimension = std::min(krylov_dimension, start.size());
  MatrixXd basis(start.size(), dimension);
  MatrixXd projected = MatrixXd::Zero(dimension, dimension);
  basis.col(0) = start.normalized();
  Index used = 1;
  for (;; ++used) {
    VectorXd next = product(arcs, basis.col(used - 1));
    const double length = next.norm();
    for (int pass = 0; pass < 2; ++pass) {
      const VectorXd overlap = basis.leftCols(used).transpose() * next;
      projected.col(used - 1).head(used) += overlap;
      next -= basis.leftCols(used) * overlap;
    }
    const double rest = next.norm();
    if (used == dimension || !(rest > 1e-14 * length)) break;
    projected(used, used - 1) = rest;
    basis.col(used) = next / rest;
  }
  const Eigen::EigenSolver<MatrixXd> small(projected.topLeftCorner(used, used));
  if (small.info() != Eigen::Success) return start;
  Index top = 0;
  small.eigenvalues().real().maxCoeff(&top);
  return basis.leftCols(used) * small.eigenvectors().col(top).real();
}

Estimate by_krylov_spaces(const IncomingArcs& arcs) {
  Estimate estimate;
  estimate.vector = VectorXd::Ones(static_cast<Index>(arcs.size()));
  for (int space = 0; space < krylov_spaces && !(estimate.residual <= residual_sought); ++space) {
    estimate = judged(arcs, best_in_krylov_space(arcs, estimate.vector));
  }
  return estimate;
}

// The largest ratio of (Aᵀx)ᵢ to xᵢ is never below λ₁ (Collatz), and as a shift it comes down on λ₁.
Estimate by_inverse_iteration(const IncomingArcs& arcs) {
  const auto matrix = to_eigen(arcs);
  Eigen::SparseMatrix<double> identity(matrix.rows(), matrix.cols());
  identity.setIdentity();
  Eigen::SparseLU<Eigen::SparseMatrix<double>> solver;
  Estimate best;
  best.vector = VectorXd::Ones(static_cast<Index>(arcs.size()));
  VectorXd vector = best.vector;
  double shift = std::numeric_limits<double>::infinity();
  for (int round = 0; round < most_inversions && !(best.residual <= residual_sought); ++round) {
    shift = std::min(shift, product(arcs, vector).cwiseQuotient(vector).maxCoeff());
    solver.compute(shift * identity - matrix);
    if (solver.info() != Eigen::Success) break;
    const auto estimate = judged(arcs, solver.solve(vector));
    if (estimate.residual < best.residual) best = estimate;
    vector = estimate.vector.cwiseMax(std::numeric_limits<double>::min());
  }
  return best;
}

}  // namespace

LeadingEigenvector leading_eigenvector(const IncomingArcs& arcs) {
  LeadingEigenvector result{0, std::vector<double>(arcs.size(), 1.0), std::numeric_limits<double>::infinity()};
  if (arcs.sources.empty()) return result;
  auto estimate = by_krylov_spaces(arcs);
  if (!(estimate.residual <= residual_allowed)) estimate = by_inverse_iteration(arcs);
  result.value = estimate.value;
  result.vector.assign(estimate.vector.begin(), estimate.vector.end());
  result.residual = estimate.residual;
  return result;
}

}  // namespace sleutelnet
