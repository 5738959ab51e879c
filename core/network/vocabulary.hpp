#pragma once
// The words a municipality chooses for what its network covers. Snapshots keep codes and labels, so that
// an old picture still reads as it did. There is no facet for religion, origin or opinion (P01).

#include <optional>
#include <string>
#include <utility>

#include "core/network/ids.hpp"
#include "core/support/date.hpp"

namespace sleutelnet {

// What the columns of a coverage grid stand for.
enum class Facet { domain, setting, age, theme };

struct Term {
  Facet facet{};
  TermId code;
  std::string dutch;
  std::string english;
  std::string definition;
  int position = 0;  // order of the columns; equal positions are ordered by code
  std::optional<Date> valid_from;
  std::optional<Date> valid_until;
  std::optional<TermId> replaced_by;

  std::pair<Facet, TermId> key() const { return {facet, code}; }
  bool operator==(const Term&) const = default;
};

}  // namespace sleutelnet
