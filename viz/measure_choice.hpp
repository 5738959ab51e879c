#pragma once
// Which measures the chooser of the network offers, in groups and in its order. The command line gives all of
// them; left out here is what says the same on another scale.

#include <span>
#include <string>
#include <string_view>

#include "report/language_window.hpp"

namespace sleutelnet {

enum class MeasureGroup { contacts, nearness, between, influence, backup, cohesion, cells };

struct MeasureChoice {
  MeasureGroup group{};
  const char* name;  // of docs/measures.md
};

std::span<const MeasureChoice> measure_choices();
bool is_measure_choice(std::string_view name);

std::string_view label(Language language, MeasureGroup group);

}  // namespace sleutelnet
