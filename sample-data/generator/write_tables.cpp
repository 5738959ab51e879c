#include <algorithm>
#include <set>

#include "core/network/codes.hpp"
#include "sample-data/generator/choose.hpp"
#include "sample-data/generator/claims.hpp"
#include "sample-data/generator/grid.hpp"
#include "sample-data/generator/names.hpp"
#include "sample-data/generator/ties.hpp"
#include "sample-data/generator/words.hpp"
#include "sample-data/generator/write.hpp"

namespace sleutelnet::sample {

namespace {

std::string code(Facet facet, int value) {
  return value < 0 ? std::string() : std::string(words_of(facet)[static_cast<std::size_t>(value)].code);
}

template <class Value>
std::string cell(Value value) {
  return std::string(code_of(value));
}

void write_municipality(const World& world, const std::filesystem::path& folder) {
  CsvFile file(folder / "gemeente.csv", {"sleutel", "waarde"});
  file.row({"naam", world.name});
  file.row({"synthetisch", "ja"});
  file.save();
}

void write_vocabulary(const std::filesystem::path& folder) {
  CsvFile file(folder / "woordenlijst.csv", {"facet", "code", "nl", "en", "volgorde"});
  for (const auto facet : {Facet::domain, Facet::setting, Facet::age, Facet::theme}) {
    int position = 0;
    for (const auto& word : words_of(facet)) {
      file.row({cell(facet), word.code, word.dutch, word.english, std::to_string(++position)});
    }
  }
  file.save();
}

void write_targets(const World& world, const std::filesystem::path& folder) {
  CsvFile file(folder / "doelen.csv", {"gebied", "facet", "code", "minimum", "binnen", "waarom"});
  for (const auto& goal : world.goals) {
    file.row({world.neighbourhoods[static_cast<std::size_t>(goal.neighbourhood)].code, cell(Facet::setting),
              code(Facet::setting, goal.setting), goal.priority ? "2" : "1", "24u",
              goal.priority ? "voorrang: onafhankelijke tweede" : "elke buurt een ingang"});
  }
  file.save();
}

// Figures of earlier years, which CBS and the municipality publish apart from the borders.
void write_indicators(const World& world, const std::filesystem::path& folder) {
  CsvFile file(folder / "cijfers.csv", {"gebied", "indicator", "jaar", "waarde"});
  Random random(4711);
  for (const auto& area : world.neighbourhoods) {
    if (area.water) continue;
    for (const char* indicator : {"percentage_huishoudens_met_laag_inkomen", "percentage_huishoudens_met_kinderen"}) {
      int value = number_between(random, 3, indicator[24] == 'l' ? 14 : 46);
      for (const char* year : {"2022", "2023"}) {
        file.row({area.code, indicator, year, in_scope(area) ? std::to_string(value) : "-99997"});
        value += number_between(random, -1, 1);
      }
    }
  }
  file.save();
}

std::string domains_of(const World& world, const Participant& actor, int snapshot) {
  std::set<int> domains;
  if (actor.kind != ActorKind::key_figure) domains.insert(actor.domains.begin(), actor.domains.end());
  for (const auto& claim : world.claims) {
    if (world.people[static_cast<std::size_t>(claim.person)].id != actor.id || !listed(world, claim, snapshot))
      continue;
    domains.insert(claim.value(Facet::domain));
  }
  std::string text;
  for (const int domain : domains) text += (text.empty() ? "" : "|") + code(Facet::domain, domain);
  return text;
}

std::string status_of(const Participant& actor, int snapshot) {
  if (actor.candidate) return cell(ActorStatus::candidate);
  if (actor.gone(snapshot)) return cell(ActorStatus::left);
  return cell(actor.at[static_cast<std::size_t>(snapshot)].status);
}

std::vector<std::string> actor_row(const World& world, const Participant& actor, int snapshot) {
  const bool key = actor.kind == ActorKind::key_figure;
  const auto& position = actor.at[static_cast<std::size_t>(std::min(snapshot, actor.last))];
  const bool gone = actor.gone(snapshot);
  const auto noticed = position.noticed;
  const bool second_text = noticed && *noticed >= day("2024-03-01");
  return {actor.id,
          cell(actor.kind),
          status_of(actor, snapshot),
          domains_of(world, actor, snapshot),
          actor.organisation,
          actor.role,
          key ? cell(actor.style) : "",
          key ? cell(actor.independence) : "",
          key ? cell(actor.availability) : "",
          key ? cell(actor.response) : "",
          noticed ? (second_text ? "2" : "1") : "",
          noticed ? (actor.joined.time_since_epoch().count() % 11 == 0 ? "en" : "nl") : "",
          date_cell(noticed),
          key ? date_cell(actor.joined) : "",
          gone ? date_cell(actor.departed) : "",
          gone ? cell(actor.reason) : "",
          date_cell(position.confirmed),
          ""};
}

void write_actors(const World& world, int snapshot, const std::filesystem::path& folder) {
  CsvFile file(folder / "actoren.csv", actor_headings());
  for (const auto& actor : world.people) {
    if (actor.listed(snapshot)) file.row(actor_row(world, actor, snapshot));
  }
  file.save();
}

void write_names(const World& world, int snapshot, const std::filesystem::path& folder) {
  CsvFile file(folder / "namen.csv", {"id", "naam", "telefoon", "email"});
  for (const auto& actor : world.people) {
    // Whoever left is known by number only.
    if (!actor.listed(snapshot) || actor.gone(snapshot)) continue;
    const bool person = actor.kind != ActorKind::organisation;
    file.row({actor.id, actor.name, person ? telephone_of(world, actor.id) : "",
              person ? email_of(actor.name, world.name) : ""});
  }
  file.save();
}

void write_ties(const World& world, int snapshot, const std::filesystem::path& folder) {
  CsvFile file(folder / "relaties.csv",
               {"id", "van", "naar", "soort", "sterkte", "frequentie", "gericht", "bewijs", "gezien", "verloopt"});
  for (std::size_t index = 0; index < world.bonds.size(); ++index) {
    const auto& bond = world.bonds[index];
    if (bond.first > snapshot || bond.last < snapshot) continue;
    file.row({numbered("T", static_cast<int>(index) + 1, 4), bond.one, bond.other, cell(bond.kind),
              bond.strength == 0 ? "" : std::to_string(bond.strength), cell(bond.frequency),
              bond.kind == TieKind::refers_to ? "ja" : "nee", cell(bond.evidence),
              date_cell(bond.observed[static_cast<std::size_t>(snapshot)]), ""});
  }
  file.save();
}

std::string area_code(const World& world, const Claim& claim) {
  const auto at = static_cast<std::size_t>(claim.area);
  return claim.whole_district ? world.districts[at].code : world.neighbourhoods[at].code;
}

void write_reach(const World& world, int snapshot, const std::filesystem::path& folder) {
  CsvFile file(folder / "bereik.csv", {"id", "actor", "gebied", "domein", "setting", "leeftijd", "thema", "sterkte",
                                       "bron", "opgegeven", "verloopt"});
  for (std::size_t index = 0; index < world.claims.size(); ++index) {
    const auto& claim = world.claims[index];
    if (!listed(world, claim, snapshot)) continue;
    file.row({numbered("R", static_cast<int>(index) + 1, 4), world.people[static_cast<std::size_t>(claim.person)].id,
              area_code(world, claim), code(Facet::domain, claim.value(Facet::domain)),
              code(Facet::setting, claim.value(Facet::setting)), code(Facet::age, claim.value(Facet::age)),
              code(Facet::theme, claim.value(Facet::theme)), std::to_string(claim.strength), cell(claim.source),
              date_cell(claim.asserted), date_cell(claim.expires)});
  }
  file.save();
}

// A question keeps the date on which it was first asked.
Date asked_on(const World& world, const Asked& asked, int snapshot) {
  for (int earlier = 0; earlier < snapshot; ++earlier) {
    const Question question{earlier, asked.facet};
    if (asked_about(world, question, asked.neighbourhood, asked.value))
      return world.dates[static_cast<std::size_t>(earlier)] - std::chrono::days(45);
  }
  return world.dates[static_cast<std::size_t>(snapshot)] - std::chrono::days(45);
}

void write_inquiries(const World& world, int snapshot, const std::filesystem::path& folder) {
  CsvFile file(folder / "uitvraag.csv", {"gebied", "facet", "code", "gevraagd_op"});
  for (const auto& asked : world.asked[static_cast<std::size_t>(snapshot)]) {
    file.row({world.neighbourhoods[static_cast<std::size_t>(asked.neighbourhood)].code, cell(asked.facet),
              code(asked.facet, asked.value), date_cell(asked_on(world, asked, snapshot))});
  }
  file.save();
}

// Two years are kept (retention), of people who are still in the file.
void write_contacts(const World& world, int snapshot, const std::filesystem::path& folder) {
  CsvFile file(folder / "contacten.csv", {"id", "actor", "door", "datum", "kanaal", "initiatief", "doel", "tweezijdig",
                                          "beloofd_voor", "gedaan_op"});
  const auto today = world.dates[static_cast<std::size_t>(snapshot)];
  for (std::size_t index = 0; index < world.talks.size(); ++index) {
    const auto& talk = world.talks[index];
    const auto& person = world.person(talk.actor);
    if (!person.listed(snapshot) || person.gone(snapshot) || talk.date > today || talk.date < plus_months(today, -24))
      continue;
    const auto done = talk.done_on && *talk.done_on <= today ? talk.done_on : std::nullopt;
    file.row({numbered("C", static_cast<int>(index) + 1, 4), talk.actor, talk.by, date_cell(talk.date),
              cell(talk.channel), cell(talk.initiative), cell(talk.purpose), talk.two_way ? "ja" : "nee",
              date_cell(talk.promised_for), date_cell(done)});
  }
  file.save();
}

std::string functions_of(const Participant& person) {
  static const std::vector<std::string> functions = {"meedenken beleid", "bemiddelen bij spanning",
                                                     "voorlichting",     "zorgen bespreekbaar maken",
                                                     "doorgeleiden",     "duiden"};
  Random own(static_cast<std::uint64_t>(std::stoi(person.id.substr(1))) + 5000);
  std::set<std::string> chosen;
  for (int count = number_between(own, 1, 3); count > 0; --count) chosen.insert(one_of(own, functions));
  std::string text;
  for (const auto& function : chosen) text += (text.empty() ? "" : "|") + function;
  return text;
}

// Every two years; the last weeks before a snapshot show which reviews are late.
Date review_after(Date start, Date today) {
  int months = 24;
  while (plus_months(start, months) < today - std::chrono::days(40)) months += 24;
  return plus_months(start, months);
}

void write_agreements(const World& world, int snapshot, const std::filesystem::path& folder) {
  CsvFile file(folder / "afspraken.csv", {"id", "actor", "functies", "start", "herzien_voor", "vorm"});
  for (const auto& person : world.people) {
    if (person.kind != ActorKind::key_figure || !person.takes_part(snapshot) ||
        !person.at[static_cast<std::size_t>(snapshot)].agreed)
      continue;
    auto first = static_cast<std::size_t>(person.first);
    while (!person.at[first].agreed) ++first;
    const auto start =
        std::min(*person.at[first].noticed + std::chrono::days(9), world.dates[first] - std::chrono::days(2));
    const int number = std::stoi(person.id.substr(1));
    file.row({numbered("AF", number, 3), person.id, functions_of(person), date_cell(start),
              date_cell(review_after(start, world.dates[static_cast<std::size_t>(snapshot)])),
              cell(number % 5 == 0 ? AgreementForm::spoken : AgreementForm::signed_paper)});
  }
  file.save();
}

}  // namespace

std::vector<std::string> actor_headings() {
  return {"id",
          "soort",
          "status",
          "domeinen",
          "organisatie",
          "rol",
          "stijl",
          "onafhankelijkheid",
          "beschikbaar",
          "reactie",
          "informatie_versie",
          "informatie_taal",
          "informatie_datum",
          "gestart",
          "gestopt",
          "reden",
          "bevestigd",
          "notitie"};
}

// Numbers that start with 06-99 are not in use.
std::string telephone_of(const World& world, const std::string& actor) {
  int place = 0;
  while (world.people[static_cast<std::size_t>(place)].id != actor) ++place;
  return numbered("06-99", (place * 7919 + 100'003) % 1'000'000, 6);
}

void write_shared_tables(const World& world, const std::filesystem::path& folder) {
  write_municipality(world, folder);
  write_vocabulary(folder);
  write_targets(world, folder);
  write_indicators(world, folder);
}

void write_snapshot(const World& world, int snapshot, const std::filesystem::path& folder) {
  const auto dated = folder / iso_date(world.dates[static_cast<std::size_t>(snapshot)]);
  write_actors(world, snapshot, dated);
  write_names(world, snapshot, dated);
  write_ties(world, snapshot, dated);
  write_reach(world, snapshot, dated);
  write_inquiries(world, snapshot, dated);
  write_contacts(world, snapshot, dated);
  write_agreements(world, snapshot, dated);
}

}  // namespace sleutelnet::sample
