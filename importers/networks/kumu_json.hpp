#pragma once
// The JSON of Kumu: a blueprint, or the backup of a whole project.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_kumu_json(const Beginning& beginning);

// An end of a connection names an element by id, else by label; a label of two elements names neither. A connection
// that is mutual holds both ways and has no direction. Who was thrown away stays away: a backup holds the trash too,
// and nothing of it is read. A remote link is not followed. Loops and maps only arrange what is there.
ForeignFile read_kumu_json(const std::string& file, std::string bytes);

}  // namespace sleutelnet
