#pragma once
// The stamp in words: for whom, for what, of which day, and on what it rests (P19, P43). Stands on whatever leaves the
// house: reports, pictures, workbooks.

#include <string>
#include <vector>

#include "report/disclose.hpp"
#include "report/document.hpp"

namespace sleutelnet {

std::string municipality_words(const Stamp& stamp, Language language);
std::string stamp_day_words(const Stamp& stamp, Language language);

// How many claims there are, and of how many people; others get the count of people they may have.
std::string basis_words(const Told& told, Language language);

std::vector<Fact> stamp_facts(const Stamp& stamp, Language language);

// Of a file that holds areas only: no day on which it is to be destroyed, no numbers or names, and of the conventions
// that of coverage.
Stamp stamp_of_areas(Stamp stamp);

// Invented data, people inside, the day on which it is to be destroyed; may be empty.
std::string stamp_warning(const Stamp& stamp, Language language);

}  // namespace sleutelnet
