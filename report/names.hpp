#pragma once
// What areas and terms are called; their code when they have no name, or are gone.

#include <string>

#include "core/network/network.hpp"
#include "report/language.hpp"

namespace sleutelnet {

std::string municipality_name(const Network& network, Language language);
std::string area_name(const Network& network, const AreaId& area, Language language);  // water says that it is
std::string term_name(const Network& network, Facet facet, const TermId& term, Language language);

// The same with a capital, for headings. Only ASCII letters change.
std::string capitalised(std::string_view words);

// The wijk an area lies in; nothing when unknown.
const Area* district_of(const Network& network, const AreaId& area);

}  // namespace sleutelnet
