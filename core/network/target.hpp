#pragma once
// What a municipality asks of a cell of the grid, and whether it has asked around there at all.

#include <string>
#include <tuple>

#include "core/network/actor.hpp"
#include "core/network/ids.hpp"
#include "core/network/vocabulary.hpp"

namespace sleutelnet {

// So many independent key figures, reachable within that response class. Cells without a target need 1.
struct Target {
  AreaId area;
  Facet facet{};
  TermId value;
  int minimum = 1;
  ResponseClass within = ResponseClass::within_24h;
  std::string why;

  std::tuple<AreaId, Facet, TermId> key() const { return {area, facet, value}; }
  bool operator==(const Target&) const = default;
};

// On that day the coordinator asked who reaches this cell. Without an inquiry and without any claim a
// cell is unknown, not blank. An empty value means: all values of the facet. A wijk means: all its buurten.
struct Inquiry {
  AreaId area;
  Facet facet{};
  TermId value;
  Date asked{};

  std::tuple<AreaId, Facet, TermId> key() const { return {area, facet, value}; }
  bool operator==(const Inquiry&) const = default;
};

}  // namespace sleutelnet
