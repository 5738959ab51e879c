#pragma once
// The parts of a report, each one question answered from what may be told. A section that has nothing to
// say to this recipient gives no blocks.

#include <vector>

#include "report/disclose.hpp"
#include "report/document.hpp"

namespace sleutelnet {

using Blocks = std::vector<Block>;

inline constexpr std::size_t no_limit = static_cast<std::size_t>(-1);

Blocks summary_section(const Told& told, Language language);
Blocks coverage_section(const Told& told, Language language);
Blocks gaps_section(const Told& told, Language language);
Blocks departure_section(const Told& told, Language language);      // coordinator only
Blocks communities_section(const Told& told, Language language);    // coordinator only
Blocks fragility_section(const Told& told, Language language);      // coordinator only
Blocks owners_section(const Told& told, Language language);         // coordinator only
Blocks whole_network_section(const Told& told, Language language);  // totals only for others
Blocks structure_section(const Told& told, Language language);      // coordinator only
Blocks missing_links_section(const Told& told, Language language);  // groups of five and more for others
Blocks inform_first_section(const Told& told, Language language);   // coordinator only
Blocks certainty_section(const Told& told, Language language);
Blocks comparison_section(const Told& told, Language language);           // when there is an earlier snapshot
Blocks comparison_of_areas_section(const Told& told, Language language);  // the same without people, whoever it is for
Blocks recruitment_section(const Told& told, Language language);
Blocks method_section(const Told& told, Language language);

// The same, of the so many who leave most open.
Blocks first_departures_section(const Told& told, Language language, std::size_t most);

// The tables by themselves, for a command that prints or writes one of them.
DataTable cells_table(const Told& told, Language language);  // one row per cell
DataTable gaps_table(const Told& told, Language language);
DataTable gaps_table(const Told& told, const std::vector<Gap>& gaps, Language language);
DataTable departure_table(const Told& told, Language language, std::size_t most = no_limit);  // rows
DataTable participants_table(const Told& told, Language language);
DataTable participant_places_table(const Told& told, const PlaceCertainty& places, Language language);
DataTable whole_figures_table(const Told& told, Language language);
DataTable recruitment_table(const Told& told, Language language);

}  // namespace sleutelnet
