#pragma once
// An old snapshot in which nobody can be followed any more (P28): people get ids that are drawn at random and written
// down nowhere, ties and reach are numbered anew, and cards lose what structure and coverage do not need. Organisations
// and teams of the municipality are no persons and keep their ids.

#include "core/store/project.hpp"

namespace sleutelnet {

void put_under_pseudonyms(Project& project, Snapshot& snapshot);

// Whether that was done to the snapshot with this label.
bool under_pseudonyms(const Project& project, const std::string& label);

}  // namespace sleutelnet
