#pragma once
// What somebody says to be able to reach: an area, and within it a domain, setting, age band or theme.
// Claimed and shared, never observed. A claim on a wijk or gemeente holds for every buurt within it.

#include <optional>
#include <string>

#include "core/network/ids.hpp"
#include "core/network/vocabulary.hpp"
#include "core/support/date.hpp"

namespace sleutelnet {

enum class ReachSource { self, joint, estimate };

struct Reach {
  ReachId id;
  ActorId actor;
  AreaId area;
  std::optional<TermId> domain;
  std::optional<TermId> setting;
  std::optional<TermId> age;
  std::optional<TermId> theme;
  int strength = 2;  // 1 is known there, 2 is trusted, 3 has authority
  ReachSource source = ReachSource::self;
  std::optional<Date> asserted;
  std::optional<Date> expires;

  const ReachId& key() const { return id; }
  bool operator==(const Reach&) const = default;
};

inline const std::optional<TermId>& facet_value(const Reach& reach, Facet facet) {
  switch (facet) {
    case Facet::domain: return reach.domain;
    case Facet::setting: return reach.setting;
    case Facet::age: return reach.age;
    case Facet::theme: return reach.theme;
  }
  return reach.domain;
}

}  // namespace sleutelnet
