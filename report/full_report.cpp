#include "report/full_report.hpp"

#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

std::string purpose_words(const Stamp& stamp, Language language) {
  return stamp.purpose.empty() ? std::string(text(language, Text::purpose_own_use)) : stamp.purpose;
}

std::vector<Fact> facts_of(const Stamp& stamp, Language language) {
  std::string conventions;
  for (const auto& convention : stamp.conventions) conventions += (conventions.empty() ? "" : ", ") + convention;
  std::vector<Fact> facts;
  const auto fact = [&](Text name, std::string value) {
    facts.push_back({std::string(text(language, name)), std::move(value)});
  };
  fact(Text::stamp_municipality, stamp.municipality);
  fact(Text::stamp_as_of, date(language, stamp.as_of));
  fact(Text::stamp_made, date(language, stamp.made));
  fact(Text::stamp_recipient, std::string(label(language, stamp.recipient)));
  fact(Text::stamp_purpose, purpose_words(stamp, language));
  if (stamp.expires) fact(Text::stamp_expires, date(language, *stamp.expires));
  fact(Text::stamp_conventions, conventions);
  fact(Text::stamp_snapshot, stamp.snapshot);
  fact(Text::stamp_program, std::string(text(language, Text::program_name)) + " " + std::string(program_version()));
  return facts;
}

std::string warning_of(const Stamp& stamp, Language language) {
  std::string warning;
  if (stamp.synthetic) warning = text(language, Text::report_synthetic);
  if (stamp.expires) {
    if (!warning.empty()) warning += " ";
    warning += text(language, Text::report_expires, {date(language, *stamp.expires)});
  }
  return warning;
}

}  // namespace

Document stamped_document(const Told& told, Language language) {
  const auto& stamp = told.stamp;
  return {.language = language,
          .title = text(language, Text::report_title, {stamp.municipality}),
          .subtitle = text(language, Text::report_subtitle, {date(language, stamp.as_of)}),
          .author = stamp.municipality,
          .stamp = facts_of(stamp, language),
          .warning = warning_of(stamp, language),
          .footer = text(language, Text::report_footer,
                         {stamp.municipality, short_date(language, stamp.as_of), label(language, stamp.recipient)}),
          .blocks = {}};
}

Document make_report(const Told& told, Language language) {
  auto document = stamped_document(told, language);
  for (const auto section :
       {summary_section, coverage_section, gaps_section, certainty_section, departure_section, fragility_section,
        owners_section, recruitment_section, comparison_section, whole_network_section, missing_links_section,
        structure_section, inform_first_section, method_section}) {
    for (auto& block : section(told, language)) document.blocks.push_back(std::move(block));
  }
  return document;
}

}  // namespace sleutelnet
