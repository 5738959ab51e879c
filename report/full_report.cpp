#include "report/full_report.hpp"

#include "report/sections/sections.hpp"
#include "report/stamp_words.hpp"

namespace sleutelnet {

namespace {

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

}  // namespace

Document stamped_document(const Told& told, Language language) {
  const auto& stamp = told.stamp;
  const auto municipality = municipality_words(stamp, language);
  return {.language = language,
          .title = text(language, Text::report_title, {municipality}),
          .subtitle = text(language, Text::report_subtitle, {stamp_day_words(stamp, language)}),
          .author = municipality,
          .stamp = stamp_facts(stamp, language),
          .warning = stamp_warning(stamp, language),
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
