#pragma once
// What is a measure called, and what does it mean? For every name that node_measures() gives, in plain words.
// A name that it does not give is its own label and has an empty definition.

#include <string>
#include <string_view>

#include "core/analysis/measure.hpp"
#include "report/language.hpp"

namespace sleutelnet {

std::string label(Language language, std::string_view measure);
std::string definition(Language language, std::string_view measure);  // a short paragraph

// Why one participant has no value; fits after "there is no value:". Empty for none.
std::string_view label(Language language, UndefinedReason reason);

}  // namespace sleutelnet
