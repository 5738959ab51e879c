#pragma once
// Under which numbers do people stand in a file that goes out? Each recipient and purpose has a key of its own, drawn
// at random and kept in the settings of the project. From key and id follows a number: the same each time for the same
// recipient and purpose, another for any other, so that two files cannot be laid beside each other by number, and
// without the key no number leads back to an id. Organisations and teams of the municipality are no persons and keep
// theirs.
//
// A number is "P" with the first 40 bits of BLAKE2b-256 of the id under the key (32 bytes), in eight signs without I,
// L, O and U; in the rare case that two people of one network share those, they both get all 256. What is known of
// somebody (kind, domains, ties) is as telling as it was: this keeps lists from being joined by id and nothing more.

#include <array>
#include <string>

#include "core/network/network.hpp"
#include "core/store/project.hpp"

namespace sleutelnet {

using PseudonymKey = std::array<unsigned char, 32>;

// Of this recipient and purpose, without regard to capitals and blanks around; drawn and put into the settings when
// there is none yet. The project must be saved before the numbers leave.
PseudonymKey pseudonym_key(Project& project, const std::string& recipient, const std::string& purpose);

// For one file, never to be had again: where there is no project to keep a key in.
PseudonymKey passing_pseudonym_key();

// People under their numbers, and the rows in an order that does not tell the old one: actors by number, ties and reach
// by what they say, with ids counted anew. Notes, titles, contact
// moments and agreements stay behind: a title in a small town is a name.
Network under_numbers_of(const PseudonymKey& key, const Network& network);

}  // namespace sleutelnet
