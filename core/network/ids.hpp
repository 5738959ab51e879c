#pragma once
// The identifiers of the model.

#include "core/support/id.hpp"

namespace sleutelnet {

using ActorId = Id<struct ActorTag>;  // pseudonym, e.g. K017
using TieId = Id<struct TieTag>;
using ReachId = Id<struct ReachTag>;
using AreaId = Id<struct AreaTag>;  // CBS code: GM…, WK…, BU…
using ContactId = Id<struct ContactTag>;
using AgreementId = Id<struct AgreementTag>;
using TermId = Id<struct TermTag>;  // code in a vocabulary, e.g. onderwijs

}  // namespace sleutelnet
