#include "report/sections/entries.hpp"

#include <fmt/format.h>

#include "core/network/codes.hpp"
#include "report/names.hpp"
#include "report/pictures/cell_signs.hpp"

namespace sleutelnet {

namespace {

// Codes for data files; the words of the language may change, these may not.
std::string_view state_code(Detail detail, CellState state) {
  const bool told = detail == Detail::reached_only;
  switch (state) {
    case CellState::covered: return told ? "bereikt" : "gedekt";
    case CellState::thin: return "dun";
    case CellState::stale: return "verouderd";
    case CellState::blank: return told ? "niet bereikt" : "niemand";
    case CellState::unknown: return told ? "onzeker" : "nooit gevraagd";
    case CellState::out_of_scope: return "telt niet mee";
  }
  return {};
}

}  // namespace

Entry words_entry(std::string words) { return {std::move(words), {}}; }
Entry words_entry(std::string_view words) { return {std::string(words), {}}; }

std::string count_words(Language language, long long count) { return number(language, count); }

Entry count_entry(Language language, long long count) { return {number(language, count), std::to_string(count)}; }

Entry people_entry(Language language, const PeopleCountTold& count) {
  if (count) return count_entry(language, *count);
  return {std::string(text(language, Text::told_few)), "<5"};
}

Entry inhabitants_entry(Language language, int inhabitants) {
  if (inhabitants == 0) return words_entry(text(language, Text::word_unknown));
  return count_entry(language, inhabitants);
}

Entry measure_entry(Language language, const std::optional<double>& value) {
  if (!value) return words_entry(text(language, Text::word_not_defined));
  return {number(language, *value, 3), fmt::format("{:.6f}", *value)};
}

Entry area_entry(const Network& network, const AreaId& area) { return {area_name(network, area), area.text()}; }

Entry district_entry(const Network& network, const AreaId& area, Language language) {
  const Area* district = district_of(network, area);
  if (district == nullptr) return words_entry(text(language, Text::word_unknown));
  return area_entry(network, district->code);
}

Entry term_entry(const Told& told, const TermId& term, Language language) {
  return {term_name(told.results.network, told.results.coverage.options.facet, term, language), term.text()};
}

Entry state_entry(Language language, Detail detail, CellState state) {
  // In a table the row says why; the legend of a picture has the full words.
  auto words = state_words(language, detail, state);
  if (state == CellState::thin) words = text(language, Text::cell_thin);
  if (state == CellState::stale) words = text(language, Text::cell_stale);
  return {std::string(words), std::string(state_code(detail, state))};
}

DataColumn column(std::string name, std::string_view head, Align align) {
  return {std::move(name), std::string(head), align};
}

DataColumn facet_column(const Told& told, Language language) {
  const auto facet = told.results.coverage.options.facet;
  return column(std::string(code_of(facet)), capitalised(std::string(label(language, facet))));
}

std::string joined(const std::vector<ActorId>& actors) {
  std::string list;
  for (const auto& actor : actors) list += (list.empty() ? "" : ", ") + actor.text();
  return list;
}

}  // namespace sleutelnet
