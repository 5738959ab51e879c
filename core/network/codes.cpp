#include "core/network/codes.hpp"

#include <array>

namespace sleutelnet {

#define SLEUTELNET_CODES(Enum, ...)                     \
  template <>                                           \
  std::span<const Code<Enum>> codes<Enum>() {           \
    using enum Enum;                                    \
    static constexpr Code<Enum> list[] = {__VA_ARGS__}; \
    return list;                                        \
  }

SLEUTELNET_CODES(Facet, {domain, "domein", "domain"}, {setting, "setting", "setting"}, {age, "leeftijd", "age"},
                 {theme, "thema", "theme"})
SLEUTELNET_CODES(AreaLevel, {municipality, "gemeente", "municipality"}, {district, "wijk", "district"},
                 {neighbourhood, "buurt", "neighbourhood"})
SLEUTELNET_CODES(AreaSurface, {land, "nee", "no"}, {water, "ja", "yes"}, {abroad, "b", "b"})
SLEUTELNET_CODES(ActorKind, {key_figure, "sleutelfiguur", "key_figure"}, {key_figure, "sleutelpersoon", "key_person"},
                 {professional, "professional", "professional"}, {organisation, "organisatie", "organisation"},
                 {municipal_team, "gemeente", "municipal_team"})
SLEUTELNET_CODES(ActorStatus, {candidate, "kandidaat", "candidate"}, {active, "actief", "active"},
                 {paused, "pauze", "paused"}, {wound_down, "afgebouwd", "wound_down"}, {left, "vertrokken", "left"},
                 {reconfirm, "herbevestigen", "reconfirm"})
SLEUTELNET_CODES(Availability, {unknown, "onbekend", "unknown"}, {office_hours, "kantooruren", "office_hours"},
                 {evenings, "avond", "evenings"}, {weekends, "weekend", "weekends"}, {always, "altijd", "always"},
                 {never, "niet", "never"})
SLEUTELNET_CODES(ResponseClass, {within_2h, "2u", "2h"}, {within_24h, "24u", "24h"}, {within_72h, "72u", "72h"},
                 {unknown, "onbekend", "unknown"})
SLEUTELNET_CODES(Style, {unknown, "onbekend", "unknown"}, {connector, "verbinder", "connector"},
                 {representative, "vertegenwoordiger", "representative"}, {doer, "doener", "doer"},
                 {critical_thinker, "kritische denker", "critical thinker"})
SLEUTELNET_CODES(Independence, {unknown, "onbekend", "unknown"}, {volunteer, "vrijwilliger", "volunteer"},
                 {board_member, "bestuurder", "board_member"}, {dual_role, "dubbelrol", "dual_role"},
                 {paid_by_municipality, "betaald door gemeente", "paid_by_municipality"})
SLEUTELNET_CODES(ExitReason, {unknown, "onbekend", "unknown"}, {moved, "verhuizing", "moved"},
                 {lack_of_time, "tijdgebrek", "lack_of_time"}, {role_conflict, "rolconflict", "role_conflict"},
                 {distrust, "wantrouwen", "distrust"}, {pressure, "druk achterban", "pressure"},
                 {project_ended, "einde project", "project_ended"}, {at_request, "verzoek gemeente", "at_request"},
                 {other, "anders", "other"})
SLEUTELNET_CODES(TieKind, {knows, "kent", "knows"}, {works_with, "werkt samen", "works_with"},
                 {refers_to, "verwijst door", "refers_to"}, {trained_together, "samen getraind", "trained_together"},
                 {same_meeting, "zelfde overleg", "same_meeting"}, {account_holder, "accounthouder", "account_holder"})
SLEUTELNET_CODES(Frequency, {weekly, "wekelijks", "weekly"}, {monthly, "maandelijks", "monthly"},
                 {quarterly, "kwartaal", "quarterly"}, {yearly, "jaarlijks", "yearly"}, {rarely, "zelden", "rarely"},
                 {unknown, "onbekend", "unknown"})
SLEUTELNET_CODES(TieEvidence, {unknown, "onbekend", "unknown"}, {both, "beide", "both"}, {one, "een", "one"},
                 {same_meeting, "zelfde overleg", "same_meeting"})
SLEUTELNET_CODES(ReachSource, {self, "zelf", "self"}, {joint, "samen", "joint"}, {estimate, "schatting", "estimate"})
SLEUTELNET_CODES(ContactChannel, {visit, "bezoek", "visit"}, {telephone, "telefoon", "telephone"},
                 {message, "bericht", "message"}, {meeting, "bijeenkomst", "meeting"}, {online, "online", "online"})
SLEUTELNET_CODES(Initiative, {municipality, "gemeente", "municipality"}, {key_figure, "sleutelfiguur", "key_figure"},
                 {key_figure, "sleutelpersoon", "key_person"})
SLEUTELNET_CODES(ContactPurpose, {upkeep, "onderhoud", "upkeep"}, {invitation, "uitnodiging", "invitation"},
                 {advice, "vraag om advies", "advice"}, {question, "vraag van sleutelfiguur", "question"},
                 {question, "vraag van sleutelpersoon", "question"}, {crisis, "crisisbericht", "crisis"},
                 {feedback, "terugkoppeling", "feedback"}, {appreciation, "waardering", "appreciation"},
                 {evaluation, "evaluatie", "evaluation"})
SLEUTELNET_CODES(AgreementForm, {spoken, "mondeling", "spoken"}, {signed_paper, "ondertekend", "signed"})
SLEUTELNET_CODES(KeyWord, {figure, "sleutelfiguur", "key figure"}, {person, "sleutelpersoon", "key person"})

#undef SLEUTELNET_CODES

}  // namespace sleutelnet
