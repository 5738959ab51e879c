#pragma once
// A matrix with other names across than down: who belongs to what. It is never projected onto one of the two kinds.
//
// The cell at the top left tells which kinds they are, rows first: "personen / organisaties". Read are people and
// organisations, in either order: each cell other than nothing and 0 is a tie without direction, the person working
// with the organisation. Who was at which meeting is refused (docs/privacy.md: no map of who meets whom), known by the
// words at the top left, by the names or by dates across or down. Whatever else is refused with what to write there.

#include <span>

#include "importers/file_row.hpp"
#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

// The first names across. Without words for the kinds at the top left, cells must be nothing, 0, 1 or "x".
std::optional<std::string> recognise_two_mode(std::span<const FileRow> rows);
std::optional<std::string> recognise_two_mode(const Beginning& beginning);

ForeignFile read_two_mode(const std::string& file, std::span<const FileRow> rows);
ForeignFile read_two_mode(const std::string& file, std::string bytes);

}  // namespace sleutelnet
