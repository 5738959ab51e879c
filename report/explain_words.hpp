#pragma once
// Words for the codes that explain a value: how certain a tie is, why another program differs.

#include "core/analysis/explanation.hpp"
#include "report/document.hpp"

namespace sleutelnet {

std::string_view label(Language language, TieStanding standing);
std::string_view label(Language language, PeerDifference difference);
std::string_view label(PeerProgram program);  // a name, in no language

// Why a program prints what it prints, as one cell of a table.
std::string reason_of(Language language, const PeerValue& peer);

// Whole numbers stay whole; else four decimals, or four digits where the number is small.
std::string value_words(Language language, double value);
Entry value_entry(Language language, double value);

}  // namespace sleutelnet
