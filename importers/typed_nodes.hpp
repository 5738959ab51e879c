#pragma once
// Kumu tells its elements apart by label and type: a club and a person may both be called Anker.

#include "importers/draft.hpp"
#include "importers/file_row.hpp"
#include "importers/layout.hpp"

namespace sleutelnet {

// Where the types stand in a list of nodes, or in one of edges the types of its two ends (`From Type`, `To Type`).
struct TypePlaces {
  std::optional<std::size_t> node;
  std::optional<std::size_t> source;
  std::optional<std::size_t> target;
};

// Takes the types of ends out of the unknown headings: they are read.
TypePlaces places_of_types(Headings& headings);

// "Anker" becomes "Anker (club)" where the type of that end is told.
void add_types_to_ends(FileRow& row, const Headings& headings, const TypePlaces& places);

// Remembers the label and type of a node that was read.
void note_type(const Place& place, const FileRow& row, const Headings& headings, const TypePlaces& places,
               Draft& draft);

// Where lists without ids give one label two types or more, each gets an id of its own, "Anker (club)", with the label
// as its name; one whose type is not told is "Anker (-)". Says once how many labels there are. All other ids stay.
void tell_types_apart(Draft& draft);

std::string typed_label(const std::string& label, const std::string& type);

}  // namespace sleutelnet
