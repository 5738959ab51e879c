#pragma once
// When we spoke, and what was agreed. No free text about third persons anywhere (domain.md B6).

#include <optional>
#include <string>
#include <vector>

#include "core/network/ids.hpp"
#include "core/support/date.hpp"

namespace sleutelnet {

enum class ContactChannel { visit, telephone, message, meeting, online };
enum class Initiative { municipality, key_figure };
enum class ContactPurpose { upkeep, invitation, advice, question, crisis, feedback, appreciation, evaluation };

struct ContactMoment {
  ContactId id;
  ActorId actor;
  ActorId by;  // who held the conversation; empty when not written down
  Date date{};
  ContactChannel channel = ContactChannel::visit;
  Initiative initiative = Initiative::municipality;
  ContactPurpose purpose = ContactPurpose::upkeep;
  bool two_way = false;  // a newsletter is not
  std::optional<Date> promised_for;
  std::optional<Date> done_on;

  const ContactId& key() const { return id; }
  bool operator==(const ContactMoment&) const = default;
};

enum class AgreementForm { spoken, signed_paper };

struct Agreement {
  AgreementId id;
  ActorId actor;
  std::vector<std::string> functions;  // codes of what was agreed to do
  std::optional<Date> start;
  std::optional<Date> review;
  AgreementForm form = AgreementForm::spoken;

  const AgreementId& key() const { return id; }
  bool operator==(const Agreement&) const = default;
};

}  // namespace sleutelnet
