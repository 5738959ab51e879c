#pragma once
// The invented municipalities: which wijken and buurten they have, where those lie and who lives there.

#include "sample-data/generator/geography.hpp"
#include "sample-data/generator/world.hpp"

namespace sleutelnet::sample {

// Date, districts and neighbourhoods only; participants are added later.
World veldhaven_areas();
World polderzijl_areas();

// The buurten of the 2025 edition: Veld-Zuid split in two, Lommerrijk with a new code.
std::vector<Neighbourhood> veldhaven_areas_of_2025();

// The place of a buurt by its name; the name is known to be there.
int neighbourhood_named(const World& world, const std::string& name);

}  // namespace sleutelnet::sample
