#pragma once
// `export -o` to one file for another program or person: a network (.graphml, .gexf, .net, .dot), coverage on the map
// (.geojson, .gpkg), a workbook (.xlsx), or a picture (.svg, .png, .pdf).

#include "cli/commands.hpp"
#include "core/store/recipient_pseudonyms.hpp"
#include "report/recipient.hpp"

namespace sleutelnet {

// By the ending of the output, or because a picture is asked for; anything else is a folder of tables.
bool exports_one_file(const Request& request);

// Whether people stand in it when the coordinator asks for it.
bool shows_people(const Request& request);

// What is wrong with picture and ending, or with names in what has no people.
std::optional<std::string> wrong_file_words(const Request& request);

// For whom it is, when they may have it: a network of persons is the coordinator's alone, names are too, and both are
// nobody's for a purpose that names police or intelligence (P20). Nothing after the reason was printed, with the exit
// code in `code`.
std::optional<Recipient> recipient_of_file(const Opened& opened, const Request& request, Streams streams, int& code);

struct FileFor {
  Recipient recipient = Recipient::coordinator;
  std::optional<PseudonymKey> numbers;  // under which people stand in it; their own ids when empty
};

// The contents; nothing after the reason was printed.
std::optional<std::string> exported_file(const Opened& opened, const Request& request, const FileFor& whom,
                                         Streams streams);

}  // namespace sleutelnet
