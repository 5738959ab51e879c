#pragma once
// Our rows of incoming arcs as a sparse matrix of Eigen. Included by .cpp files only: no header may bring Eigen
// to whoever includes it.

#include <Eigen/SparseCore>
#include <vector>

#include "core/analysis/incoming.hpp"

namespace sleutelnet {

inline Eigen::SparseMatrix<double> to_eigen(const IncomingArcs& arcs) {
  const std::vector<int> offsets(arcs.offsets.begin(), arcs.offsets.end());
  const std::vector<int> sources(arcs.sources.begin(), arcs.sources.end());
  const auto size = static_cast<Eigen::Index>(arcs.size());
  const auto count = static_cast<Eigen::Index>(sources.size());
  return Eigen::Map<const Eigen::SparseMatrix<double, Eigen::RowMajor>>(size, size, count, offsets.data(),
                                                                        sources.data(), arcs.weights.data());
}

}  // namespace sleutelnet
