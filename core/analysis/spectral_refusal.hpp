#pragma once
// Why one of the measures that come from linear algebra is not given: for the whole network or for one
// part of it. Shared by eigenvector, katz, pagerank and current_flow.

namespace sleutelnet {

enum class SpectralRefusal {
  none,
  isolated,                // a node without ties
  no_ties,                 // the whole network has none
  directed,                // defined without direction only
  not_strongly_connected,  // directed, and somebody cannot be reached from everybody
  weight_not_positive,     // a weight that is zero, negative or infinite
  factor_out_of_range,     // a damping outside [0, 1), an attenuation that is negative or not below 1/λ₁
  no_convergence,          // the error bound was not reached
  too_large,               // a part with more nodes than the limit asked
};

}  // namespace sleutelnet
