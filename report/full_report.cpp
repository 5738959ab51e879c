#include "report/full_report.hpp"

#include <set>

#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

std::string purpose_words(const Stamp& stamp, Language language) {
  return stamp.purpose.empty() ? std::string(text(language, Text::purpose_own_use)) : stamp.purpose;
}

std::string municipality_words(const Stamp& stamp, Language language) {
  return stamp.municipality.empty() ? std::string(text(language, Text::name_unknown)) : stamp.municipality;
}

std::string as_of_words(const Stamp& stamp, Language language) {
  const auto day = date_told(language, stamp.as_of);
  const bool said = stamp.dated || stamp.as_of == Date{};
  return said ? day : text(language, Text::stamp_date_unknown, {day});
}

// How many claims there are, and of how many people; others get the count of people they may have.
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

void append(std::string& words, const std::string& more) { words += (words.empty() ? "" : " ") + more; }

// What is copied out of a report takes its date and its basis along.
struct Grounded {
  const std::string& basis;

  void operator()(DataTable& table) const { append(table.basis, basis); }
  void operator()(KeyNumbers& numbers) const { append(numbers.basis, basis); }
  void operator()(Figure& figure) const {
    append(figure.caption, basis);
    append(figure.picture.description, basis);
    figure.picture.title += " – " + basis;
    if (figure.data) append(figure.data->basis, basis);
  }
  template <class Other>
  void operator()(Other&) const {}
};

std::vector<Fact> facts_of(const Stamp& stamp, Language language) {
  std::string conventions;
  for (const auto& convention : stamp.conventions) conventions += (conventions.empty() ? "" : ", ") + convention;
  std::vector<Fact> facts;
  const auto fact = [&](Text name, std::string value) {
    facts.push_back({std::string(text(language, name)), std::move(value)});
  };
  fact(Text::stamp_municipality, municipality_words(stamp, language));
  fact(Text::stamp_as_of, as_of_words(stamp, language));
  fact(Text::stamp_made, date_told(language, stamp.made));
  fact(Text::stamp_recipient, std::string(label(language, stamp.recipient)));
  fact(Text::stamp_purpose, purpose_words(stamp, language));
  if (stamp.expires) fact(Text::stamp_expires, date(language, *stamp.expires));
  if (stamp.rows_left_out > 0) {
    fact(Text::stamp_rows_left_out, number(language, static_cast<long long>(stamp.rows_left_out)));
  }
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
  const auto municipality = municipality_words(stamp, language);
  return {.language = language,
          .title = text(language, Text::report_title, {municipality}),
          .subtitle = text(language, Text::report_subtitle, {as_of_words(stamp, language)}),
          .author = municipality,
          .stamp = facts_of(stamp, language),
          .warning = warning_of(stamp, language),
          .footer = text(language, Text::report_footer,
                         {municipality, short_date_told(language, stamp.as_of), label(language, stamp.recipient)}),
          .blocks = {}};
}

Document make_report(const Told& told, Language language) {
  auto document = stamped_document(told, language);
  for (const auto section :
       {summary_section, coverage_section, gaps_section, certainty_section, departure_section, fragility_section,
        owners_section, recruitment_section, comparison_section, whole_network_section, communities_section,
        missing_links_section, structure_section, inform_first_section, method_section}) {
    for (auto& block : section(told, language)) document.blocks.push_back(std::move(block));
  }
  const auto basis = basis_words(told, language);
  for (auto& block : document.blocks) std::visit(Grounded{basis}, block);
  return document;
}

}  // namespace sleutelnet
