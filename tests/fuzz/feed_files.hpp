#pragma once
// Bytes through one reader, and through the whole way of a file that somebody opens or imports. What must hold of any
// bytes: each row ends in exactly one bin and each loss is named (the conservation law), the ends of every tie are
// there, what is refused leaves nothing behind, and the edit of an import can be applied.

#include "importers/file_draft.hpp"
#include "importers/networks/network_readers.hpp"
#include "tests/fuzz/target.hpp"

namespace sleutelnet::fuzz {

std::string drafts_hold(std::vector<FileDraft> drafts);

// From the kind that its first bytes tell to a municipality that is opened, and onto one that is there. Not for the
// files that another program reads for us (GeoPackage, Shapefile).
std::string whole_way_holds(const Target& target, std::string_view bytes);

// What a reader refuses goes the whole way one time in four: most of it is then taken for a table, by another reader.
std::string network_holds(const Target& target, std::string_view bytes, ForeignFile read);

template <auto read>
std::string feed_network(const Target& target, std::string_view bytes) {
  return network_holds(target, bytes, read(std::string(target.file), std::string(bytes)));
}

// A short file may stand for a million edges, which is allowed and takes its time: those are left out.
std::string feed_dot(const Target& target, std::string_view bytes);
// The first two bytes tell how many belong to the header (.##h); the rest are the numbers beside it (.##d).
std::string feed_ucinet(const Target& target, std::string_view bytes);
std::string feed_table(const Target& target, std::string_view bytes);
// A folder of tables, with dated folders in it (tests/fuzz/parts.hpp).
std::string feed_folder(const Target& target, std::string_view bytes);
std::string feed_mapping(const Target& target, std::string_view bytes);
std::string feed_areas(const Target& target, std::string_view bytes);

}  // namespace sleutelnet::fuzz
