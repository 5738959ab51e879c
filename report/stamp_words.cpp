#include "report/stamp_words.hpp"

#include <set>

#include "report/language_export.hpp"
#include "report/sections/entries.hpp"

namespace sleutelnet {

namespace {

std::string purpose_words(const Stamp& stamp, Language language) {
  return stamp.purpose.empty() ? std::string(text(language, Text::purpose_own_use)) : stamp.purpose;
}

}  // namespace

std::string municipality_words(const Stamp& stamp, Language language) {
  return stamp.municipality.empty() ? std::string(text(language, Text::name_unknown)) : stamp.municipality;
}

std::string stamp_day_words(const Stamp& stamp, Language language) {
  const auto day = date_told(language, stamp.as_of);
  const bool said = stamp.dated || stamp.as_of == Date{};
  return said ? day : text(language, Text::stamp_date_unknown, {day});
}

std::string basis_words(const Told& told, Language language) {
  const auto day = short_date_told(language, told.stamp.as_of);
  if (told.detail != Detail::people) {
    return text(language, Text::basis_line_told, {day, people_entry(language, told.taking_part).words});
  }
  std::set<ActorId> people;
  for (const auto& claim : told.results.network.reach) people.insert(claim.actor);
  return text(language, Text::basis_line,
              {day, count_words(language, static_cast<long long>(told.results.network.reach.size())),
               count_words(language, static_cast<long long>(people.size()))});
}

std::vector<Fact> stamp_facts(const Stamp& stamp, Language language) {
  std::string conventions;
  for (const auto& convention : stamp.conventions) conventions += (conventions.empty() ? "" : ", ") + convention;
  std::vector<Fact> facts;
  const auto fact = [&](Text name, std::string value) {
    facts.push_back({std::string(text(language, name)), std::move(value)});
  };
  fact(Text::stamp_municipality, municipality_words(stamp, language));
  fact(Text::stamp_as_of, stamp_day_words(stamp, language));
  fact(Text::stamp_made, date_told(language, stamp.made));
  fact(Text::stamp_recipient, std::string(label(language, stamp.recipient)));
  fact(Text::stamp_purpose, purpose_words(stamp, language));
  const auto more = [&](ExportText name, std::string value) {
    facts.push_back({std::string(text(language, name)), std::move(value)});
  };
  if (!stamp.reason.empty()) more(ExportText::stamp_reason, stamp.reason);
  if (stamp.numbers_of_recipient) {
    more(ExportText::stamp_numbers, std::string(text(language, ExportText::numbers_of_recipient)));
  }
  if (stamp.expires) fact(Text::stamp_expires, date(language, *stamp.expires));
  if (stamp.rows_left_out > 0) {
    fact(Text::stamp_rows_left_out, number(language, static_cast<long long>(stamp.rows_left_out)));
  }
  fact(Text::stamp_conventions, conventions);
  fact(Text::stamp_snapshot, stamp.snapshot);
  fact(Text::stamp_program, std::string(text(language, Text::program_name)) + " " + std::string(program_version()));
  return facts;
}

Stamp stamp_of_areas(Stamp stamp) {
  stamp.expires.reset();
  stamp.reason.clear();
  stamp.numbers_of_recipient = false;
  if (stamp.conventions.size() > 1) stamp.conventions.resize(1);
  return stamp;
}

std::string stamp_warning(const Stamp& stamp, Language language) {
  std::string warning;
  if (stamp.synthetic) warning = text(language, Text::report_synthetic);
  if (stamp.expires) {
    if (!warning.empty()) warning += " ";
    const auto day = date(language, *stamp.expires);
    warning += stamp.reason.empty() ? text(language, Text::report_expires, {day})
                                    : text(language, ExportText::warning_names, {day});
  }
  return warning;
}

}  // namespace sleutelnet
