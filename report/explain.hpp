#pragma once
// The page behind one number: what it means, what it says and does not say, on what it rests, what other programs
// print and why, and what was counted. Holds participants by id: for the coordinator only, and it says so.

#include "core/analysis/explanation.hpp"
#include "report/document.hpp"

namespace sleutelnet {

// `facet` is that of the coverage the explanation was made with.
Document explanation_document(const Network& network, const Explanation& explanation, Language language,
                              Facet facet = Facet::domain);

// The tables on what the value rests; none when it is not defined.
std::vector<Block> basis_blocks(const Network& network, const Explanation& explanation, Language language,
                                Facet facet = Facet::domain);

}  // namespace sleutelnet
