#pragma once
// The page behind one number: what it means, what it says and does not say, on what it rests, what other programs
// print and why, and what was counted. Holds participants by id, or by name in
// the window with the vault open: for the coordinator only, and it says so.

#include <functional>

#include "core/analysis/explanation.hpp"
#include "core/analysis/place_certainty.hpp"
#include "report/document.hpp"

namespace sleutelnet {

// What the page needs to know beside the explanation itself.
struct ExplanationAside {
  Facet facet = Facet::domain;                              // of the coverage the explanation was made with
  std::optional<ActorPlace> place = {};                     // how sure value and rank are, where that was worked out
  std::function<std::string(const ActorId&)> name_of = {};  // for who may see names; else participants stand by id

  std::string called(const ActorId& actor) const { return name_of ? name_of(actor) : actor.text(); }
};

Document explanation_document(const Network& network, const Explanation& explanation, Language language,
                              const ExplanationAside& aside = {});
std::string certainty_words(Language language, const ActorPlace& place);  // empty when there was nothing to draw

// The tables on what the value rests; none when it is not defined.
std::vector<Block> basis_blocks(const Network& network, const Explanation& explanation, Language language,
                                const ExplanationAside& aside = {});

}  // namespace sleutelnet
