#pragma once
// What falls open when a given group leaves, in the same words in the window and on the command line. It says where a
// backup is needed; nobody is scored (P39, P40).

#include "core/analysis/opened_gaps.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

struct WhatIfLine {
  Text name{};
  std::string value;
};

// "Als deze 2 weggaan".
std::string what_if_title(std::size_t leaving, Language language);

// "O064 met 5 mensen"; of somebody who leaves alone what they are called.
std::string leaver_words(const NamedLeaver& leaver, std::string_view called, Language language);

// As of when, and what counts: cells are looked at on one day, ties and participants are of the snapshot.
std::string what_if_basis(const Network& network, const Graph& graph, const Coverage& coverage, Language language);

// Line by line. Of a plain list of ties there are no cells to fall empty.
std::vector<WhatIfLine> what_if_lines(const GroupDeparture& departure, bool has_cells, Language language);

// The lines, and the gaps that open with what helps. Names people by id: empty for who is no coordinator.
Blocks what_if_section(const Told& told, const GroupDeparture& departure, const std::vector<Gap>& opened,
                       Language language);

}  // namespace sleutelnet
