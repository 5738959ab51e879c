#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

Entry values_entry(const Told& told, const std::vector<TermId>& values, Language language) {
  Entry entry;
  for (const auto& value : values) {
    const auto term = term_entry(told, value, language);
    entry.words += (entry.words.empty() ? "" : ", ") + term.words;
    entry.exact += (entry.exact.empty() ? "" : "|") + term.exact;
  }
  return entry;
}

std::string bound_words(const RecruitPlan& plan, Language language) {
  const bool by_cells = plan.options.weight == RecruitWeight::cells;
  return text(language, by_cells ? Text::recruit_bound_cells : Text::recruit_bound_inhabitants,
              {count_words(language, plan.closed), count_words(language, plan.open),
               count_words(language, static_cast<long long>(plan.profiles.size())), count_words(language, plan.bound)});
}

}  // namespace

DataTable recruitment_table(const Told& told, Language language) {
  const bool people = told.detail == Detail::people;
  const auto& plan = told.results.plan;
  DataTable table{.name = "profielen",
                  .caption = std::string(text(language, Text::recruit_caption)),
                  .columns = {column("profiel", text(language, Text::head_profile)),
                              column("gebied", text(language, Text::head_area)), facet_column(told, language)},
                  .rows = {},
                  .basis = {}};
  if (people) {
    table.columns.push_back(column("vult_cellen", text(language, Text::head_closes), Align::right));
    table.columns.push_back(column("inwoners", text(language, Text::head_inhabitants), Align::right));
    table.basis = bound_words(plan, language);
  }
  for (std::size_t place = 0; place < plan.profiles.size(); ++place) {
    const auto& profile = plan.profiles[place];
    std::vector<Entry> row = {count_entry(language, static_cast<long long>(place) + 1),
                              area_entry(told.results.network, profile.area, language),
                              values_entry(told, profile.values, language)};
    if (people) {
      row.push_back(count_entry(language, static_cast<long long>(profile.closes.size())));
      row.push_back(inhabitants_entry(language, static_cast<int>(profile.inhabitants)));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

Blocks recruitment_section(const Told& told, Language language) {
  Blocks blocks{Heading{2, std::string(text(language, Text::recruit_heading))}};
  if (told.results.plan.profiles.empty()) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::recruit_none))});
    return blocks;
  }
  blocks.emplace_back(Paragraph{std::string(text(language, Text::recruit_intro))});
  blocks.emplace_back(recruitment_table(told, language));
  return blocks;
}

}  // namespace sleutelnet
