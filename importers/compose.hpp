#pragma once
// The files of one snapshot as one draft, with what follows from them: a vocabulary when none is given,
// the nodes of a bare edge list, a date.

#include <optional>
#include <vector>

#include "core/network/records.hpp"
#include "importers/source.hpp"

namespace sleutelnet {

// A network of another program, or a bare edge list: without a table of actors.
bool plain_network(const std::vector<const FileDraft*>& files);

// A list of nodes is easily a table of actors that lost its column `soort`. Onto a municipality it is read only
// when it is clearly one: lines beside it, and no column that actors have; else it is refused.
void refuse_lone_nodes(std::vector<FileDraft>& files, bool municipality);

// A table of a dated folder takes the place of the shared ones of its kind.
std::vector<const FileDraft*> in_force(const std::vector<FileDraft>& shared, const std::vector<FileDraft>& own);

// `date` comes from the name of the folder and goes before what the tables say.
Draft compose(const std::vector<const FileDraft*>& files, const Records& onto, std::optional<Date> date);

// The same onto nothing, for files that nobody needs afterwards: what is in force is moved out of them.
Draft compose_taking(std::vector<FileDraft>& shared, std::vector<FileDraft>& own, std::optional<Date> date);

}  // namespace sleutelnet
