#include "report/sections/entries.hpp"

#include <fmt/format.h>

#include "core/network/codes.hpp"
#include "report/measure_words.hpp"
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

std::string counted_words(Language language, long long count, Text one, Text many) {
  return count == 1 ? std::string(text(language, one)) : text(language, many, {count_words(language, count)});
}

std::string participants_words(Language language, long long count) {
  return counted_words(language, count, Text::one_participant, Text::many_participants);
}

std::string pairs_words(Language language, long long count) {
  return counted_words(language, count, Text::one_pair, Text::many_pairs);
}

std::string ties_words(Language language, long long count) {
  return counted_words(language, count, Text::one_tie, Text::many_ties);
}

std::string steps_words(Language language, long long count) {
  return counted_words(language, count, Text::one_step, Text::many_steps);
}

std::string organisations_words(Language language, long long count) {
  return counted_words(language, count, Text::one_organisation, Text::many_organisations);
}

Text head_of(const MeasurePlaces& measure) {
  if (measure.name.starts_with("harmonic_norm")) return Text::head_nearness;
  if (measure.name == "betweenness_norm") return Text::head_between;
  return measure.name == "reach_24h" ? Text::head_within_24h : Text::head_ties;
}

std::string coverage_words(const CoverageOptions& options, Language language) {
  const auto speed = options.within == ResponseClass::unknown ? text(language, Text::summary_any_speed)
                                                              : label(language, options.within);
  return text(language, Text::summary_what_counts,
              {label(language, options.facet), speed, label(language, options.moment)});
}

std::string_view reason_words(Language language, UndefinedReason reason) {
  switch (reason) {
    case UndefinedReason::fewer_than_two_neighbours: return text(language, Text::undefined_no_triple);
    case UndefinedReason::no_group: return text(language, Text::undefined_no_group);
    default: return label(language, reason);
  }
}

Entry not_defined_entry(Language language, UndefinedReason reason) {
  return words_entry(std::string(text(language, Text::word_not_defined)) + ": " +
                     std::string(reason_words(language, reason)));
}

Entry count_entry(Language language, long long count) { return {number(language, count), std::to_string(count)}; }

Entry people_entry(Language language, const PeopleCountTold& count) {
  if (count) return count_entry(language, *count);
  return {std::string(text(language, Text::told_few)), "<5"};
}

Entry inhabitants_entry(Language language, int inhabitants) {
  if (inhabitants == 0) return words_entry(text(language, Text::word_unknown));
  return count_entry(language, inhabitants);
}

Entry lost_inhabitants_entry(Language language, const CellLosses& losses) {
  if (losses.cells_lost.empty()) return count_entry(language, 0);
  auto entry = inhabitants_entry(language, static_cast<int>(losses.inhabitants_lost));
  const auto unknown = losses.inhabitants_unknown_areas;
  if (unknown == 0 || losses.inhabitants_lost == 0) return entry;
  entry.words = unknown == 1
                    ? text(language, Text::inhabitants_at_least_one, {entry.words})
                    : text(language, Text::inhabitants_at_least, {entry.words, count_words(language, unknown)});
  return entry;
}

Entry measure_entry(Language language, const std::optional<double>& value) {
  if (!value) return words_entry(text(language, Text::word_not_defined));
  return {number(language, *value, 3), fmt::format("{:.6f}", *value)};
}

std::string share_words(Language language, double share, int decimals) {
  return number(language, share * 100, decimals) + (language == Language::dutch ? " %" : "%");
}

Entry share_entry(Language language, const std::optional<double>& share) {
  if (!share) return words_entry(text(language, Text::word_not_defined));
  return {share_words(language, *share), fmt::format("{:.6f}", *share)};
}

Entry places_entry(const Told& told, const std::vector<CellPlace>& places, Language language) {
  constexpr std::size_t most = 3;
  Entry entry;
  for (std::size_t at = 0; at < places.size(); ++at) {
    const auto& place = places[at];
    entry.exact += (at == 0 ? "" : "|") + place.area.text() + "/" + place.value.text();
    if (at >= most) continue;
    entry.words += at == 0 ? "" : ", ";
    entry.words +=
        area_name(told.results.network, place.area, language) + " · " + term_entry(told, place.value, language).words;
  }
  if (places.size() <= most) return entry;
  const auto more = count_words(language, static_cast<long long>(places.size() - most));
  entry.words = text(language, Text::word_and_more, {entry.words, more});
  return entry;
}

std::string day_words(Date day, Language language) {
  return day == Date{} ? std::string(text(language, Text::word_unknown_day)) : date(language, day);
}

std::string as_of_words(const Told& told, Language language) { return day_words(told.stamp.as_of, language); }

std::string snapshot_words(const Network& network, Language language) { return day_words(network.date, language); }

std::string both_days_words(const Told& told, Language language) {
  const auto snapshot = snapshot_words(told.results.network, language), cells = as_of_words(told, language);
  return snapshot == cells ? snapshot : text(language, Text::word_both_days, {snapshot, cells});
}

Entry area_entry(const Network& network, const AreaId& area, Language language) {
  return {area_name(network, area, language), area.text()};
}

Entry district_entry(const Network& network, const AreaId& area, Language language) {
  const Area* district = district_of(network, area);
  if (district == nullptr) return words_entry(text(language, Text::word_unknown));
  return area_entry(network, district->code, language);
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
  return column(std::string(code_of(facet)), capitalised(label(language, facet)));
}

}  // namespace sleutelnet
