#pragma once
// Taking somebody out of a network for good, and telling afterwards what is missing from the totals.

#include <string>
#include <vector>

#include "core/store/project.hpp"

namespace sleutelnet {

// Removes the card with its ties, reach, contacts and agreements, and every mention elsewhere (organisation, who
// spoke). What went is counted in `project.removed` under the label of the moment; empty is the present.
void remove_actor(Network& network, const std::string& moment, const ActorId& who, Project& project);

// The text with every whole word or row of words that is one of these, whatever its capitals, as "…".
std::string without_words(const std::string& text, const std::vector<std::string>& words);

// The same in every free text of the network.
void remove_words(Network& network, const std::vector<std::string>& words);

}  // namespace sleutelnet
