#pragma once
// The written codes of every closed list: what stands in a file, in Dutch and in English. Labels for
// people are in report/language.

#include <optional>
#include <span>
#include <string_view>

#include "core/network/network.hpp"

namespace sleutelnet {

template <class Value>
struct Code {
  Value value;
  std::string_view dutch;    // what we write
  std::string_view english;  // also read
};

// Defined for every enum of the model that a file can hold.
template <class Value>
std::span<const Code<Value>> codes();

template <class Value>
std::string_view code_of(Value value) {
  for (const auto& code : codes<Value>()) {
    if (code.value == value) return code.dutch;
  }
  return {};
}

template <class Value>
std::string_view english_code_of(Value value) {
  for (const auto& code : codes<Value>()) {
    if (code.value == value) return code.english;
  }
  return {};
}

// Reads either language, exactly; callers fold case and blanks first.
template <class Value>
std::optional<Value> from_code(std::string_view text) {
  for (const auto& code : codes<Value>()) {
    if (code.dutch == text || code.english == text) return code.value;
  }
  return std::nullopt;
}

// NOLINTBEGIN(bugprone-macro-parentheses): a template argument takes none
#define SLEUTELNET_CODED(Enum) \
  template <>                  \
  std::span<const Code<Enum>> codes<Enum>();
// NOLINTEND(bugprone-macro-parentheses)
SLEUTELNET_CODED(Facet)
SLEUTELNET_CODED(AreaLevel)
SLEUTELNET_CODED(AreaSurface)
SLEUTELNET_CODED(ActorKind)
SLEUTELNET_CODED(ActorStatus)
SLEUTELNET_CODED(Availability)
SLEUTELNET_CODED(ResponseClass)
SLEUTELNET_CODED(Style)
SLEUTELNET_CODED(Independence)
SLEUTELNET_CODED(ExitReason)
SLEUTELNET_CODED(TieKind)
SLEUTELNET_CODED(Frequency)
SLEUTELNET_CODED(TieEvidence)
SLEUTELNET_CODED(ReachSource)
SLEUTELNET_CODED(ContactChannel)
SLEUTELNET_CODED(Initiative)
SLEUTELNET_CODED(ContactPurpose)
SLEUTELNET_CODED(AgreementForm)
SLEUTELNET_CODED(KeyWord)
#undef SLEUTELNET_CODED

}  // namespace sleutelnet
