#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

struct Meaning {
  CellState state;
  Text words;
};

std::vector<Meaning> meanings(Detail detail) {
  if (detail == Detail::reached_only) {
    return {{CellState::covered, Text::method_told_reached},
            {CellState::blank, Text::method_blank},
            {CellState::unknown, Text::method_told_not_certain},
            {CellState::out_of_scope, Text::method_out_of_scope}};
  }
  return {{CellState::covered, Text::method_covered}, {CellState::thin, Text::method_thin},
          {CellState::stale, Text::method_stale},     {CellState::blank, Text::method_blank},
          {CellState::unknown, Text::method_unknown}, {CellState::out_of_scope, Text::method_out_of_scope}};
}

}  // namespace

Blocks method_section(const Told& told, Language language) {
  const auto& options = told.results.coverage.options;
  Blocks blocks{Heading{2, std::string(text(language, Text::method_heading))}};
  DataTable states{.name = "woorden",
                   .caption = std::string(text(language, Text::method_states_caption)),
                   .columns = {column("toestand", text(language, Text::head_state)),
                               column("betekenis", text(language, Text::head_meaning))},
                   .rows = {},
                   .basis = {}};
  for (const auto& [state, words] : meanings(told.detail)) {
    states.rows.push_back({state_entry(language, told.detail, state), words_entry(text(language, words))});
  }
  blocks.emplace_back(std::move(states));
  const auto speed = options.within == ResponseClass::unknown ? text(language, Text::summary_any_speed)
                                                              : label(language, options.within);
  blocks.emplace_back(Paragraph{text(language, Text::method_counts, {speed, label(language, options.moment)})});
  const auto paragraph = [&](Text name) { blocks.emplace_back(Paragraph{std::string(text(language, name))}); };
  paragraph(Text::method_uncertainty);
  if (told.detail == Detail::people) paragraph(Text::method_target);
  if (told.detail == Detail::reached_only) paragraph(Text::method_suppressed);
  if (told.stamp.rows_left_out > 0) {
    blocks.emplace_back(Note{text(language, Text::method_rows_left_out,
                                  {count_words(language, static_cast<long long>(told.stamp.rows_left_out))})});
  }
  blocks.emplace_back(Note{std::string(text(language, Text::method_not_kept))});
  paragraph(Text::method_use);
  return blocks;
}

}  // namespace sleutelnet
