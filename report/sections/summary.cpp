#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

KeyNumber share_of(const Told& told, Language language) {
  const auto& share = told.share;
  const bool people = told.detail == Detail::people;
  const auto range = share.share();
  if (!range) {
    return {std::string(text(language, Text::word_not_defined)),
            text(language, people ? Text::summary_share : Text::summary_share_told, {count_words(language, 0)}),
            std::string(reason_words(language, UndefinedReason::nothing_in_scope))};
  }
  const auto uncertainty = share.uncertain == 0
                               ? std::string(text(language, Text::summary_share_certain))
                               : text(language, Text::summary_share_uncertain,
                                      {percentage(language, range->at_least), percentage(language, range->at_most),
                                       count_words(language, share.uncertain)});
  return {percentage(language, range->at_least),
          text(language, people ? Text::summary_share : Text::summary_share_told, {count_words(language, share.cells)}),
          uncertainty};
}

KeyNumber neighbourhoods_of(const CoverageTotals& totals, Language language) {
  std::string outside;
  if (totals.neighbourhoods_out_of_scope > 0) {
    outside = text(language, Text::summary_neighbourhoods_outside,
                   {count_words(language, totals.neighbourhoods_out_of_scope)});
  }
  return {text(language, Text::summary_of,
               {count_words(language, totals.neighbourhoods_reached), count_words(language, totals.neighbourhoods)}),
          std::string(text(language, Text::summary_neighbourhoods)), outside};
}

KeyNumber inhabitants_of(const CoverageTotals& totals, Language language) {
  const bool known = totals.inhabitants > 0;
  return {known ? count_words(language, totals.inhabitants_unreached) : std::string(text(language, Text::word_unknown)),
          std::string(text(language, Text::summary_inhabitants)),
          known ? text(language, Text::summary_inhabitants_all, {count_words(language, totals.inhabitants)})
                : std::string()};
}

KeyNumber gaps_of(const Told& told, Language language) {
  int nobody = 0, thin = 0, uncertain = 0, covered = 0;
  for (const auto& gap : told.results.gaps) {
    switch (gap.state) {
      case CellState::blank: ++nobody; break;
      case CellState::thin: ++thin; break;
      case CellState::covered: ++covered; break;
      default: ++uncertain;
    }
  }
  const auto count = [&](int value) { return count_words(language, value); };
  const auto split = told.detail == Detail::people
                         ? text(language, Text::summary_gaps_split,
                                {count(nobody), count(thin), count(uncertain), count(covered),
                                 count(told.share.cells - told.share.met)})
                         : text(language, Text::summary_gaps_split_told, {count(nobody), count(uncertain)});
  return {count_words(language, static_cast<long long>(told.results.gaps.size())),
          std::string(text(language, Text::summary_gaps)), split};
}

KeyNumber people_of(const Told& told, Language language) {
  std::string callable;
  if (told.callable) {
    callable = text(language, Text::summary_people_callable, {count_words(language, *told.callable)});
  }
  return {people_entry(language, told.taking_part).words, std::string(text(language, Text::summary_people)), callable};
}

}  // namespace

Blocks summary_section(const Told& told, Language language) {
  const auto& coverage = told.results.coverage;
  Blocks blocks{Heading{2, std::string(text(language, Text::summary_heading))}};
  blocks.emplace_back(Paragraph{coverage_words(coverage.options, language)});
  blocks.emplace_back(
      KeyNumbers{{share_of(told, language), neighbourhoods_of(coverage.totals, language),
                  inhabitants_of(coverage.totals, language), gaps_of(told, language), people_of(told, language)}});
  return blocks;
}

}  // namespace sleutelnet
