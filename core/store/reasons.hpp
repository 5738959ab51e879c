#pragma once
// Free words that stand with the log: why names went out. They may name somebody.

#include <optional>
#include <string>
#include <vector>

#include "core/store/project.hpp"

namespace sleutelnet {

// The numbers of the log entries, counted from 1, whose reason holds one of the words.
std::vector<std::size_t> reasons_with(const Project& project, const std::vector<std::string>& words);

// The first person of the vault whom the text names: by the whole name, telephone or e-mail, or by a word of the name
// as it is written there, however short. Erasure looks for no short words, since "Jan" in a note may be anybody; what
// it could not find must not be written down. Particles (van, de) are no names, nor is a name of an organisation or
// team.
std::optional<ActorId> person_named_in(const Project& project, const std::string& text);

}  // namespace sleutelnet
