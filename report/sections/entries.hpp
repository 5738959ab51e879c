#pragma once
// Cells of tables: in words for people, exact for a data file.

#include "report/disclose.hpp"
#include "report/document.hpp"

namespace sleutelnet {

Entry words_entry(std::string words);
Entry words_entry(std::string_view words);
Entry count_entry(Language language, long long count);
Entry people_entry(Language language, const PeopleCountTold& count);
Entry inhabitants_entry(Language language, int inhabitants);  // 0 is unknown

// Of the buurten where cells fall empty: "minstens 6.900; van 1 buurt onbekend"; 0 where no cell does.
Entry lost_inhabitants_entry(Language language, const CellLosses& losses);
Entry measure_entry(Language language, const std::optional<double>& value);
Entry area_entry(const Network& network, const AreaId& area, Language language);
Entry district_entry(const Network& network, const AreaId& area, Language language);
Entry term_entry(const Told& told, const TermId& term, Language language);
Entry state_entry(Language language, Detail detail, CellState state);

// A share in per cent with one decimal: "0,5 %" is not the same as "1 %" where shares are small.
std::string share_words(Language language, double share, int decimals = 1);
Entry share_entry(Language language, const std::optional<double>& share);

// "Markt · zorg, Singel · werk en nog 3"; all of them in a data file.
Entry places_entry(const Told& told, const std::vector<CellPlace>& places, Language language);

// "1 deelnemer", "12 deelnemers": `many` has the place for the number.
std::string counted_words(Language language, long long count, Text one, Text many);
std::string participants_words(Language language, long long count);
std::string pairs_words(Language language, long long count);
std::string ties_words(Language language, long long count);
std::string steps_words(Language language, long long count);
std::string organisations_words(Language language, long long count);

// What a cell is and when it counts, given facet, speed and moment.
std::string coverage_words(const CoverageOptions& options, Language language);

// Of a measure of place_certainty.
Text head_of(const MeasurePlaces& measure);

// Why a figure of the network, or a measure of all, has no value: where a participant has none, others may have one.
std::string_view reason_words(Language language, UndefinedReason reason);

// "niet te bepalen: er zijn minder dan drie deelnemers".
Entry not_defined_entry(Language language, UndefinedReason reason);

std::string day_words(Date day, Language language);  // "24 november 2025", "een onbekende dag"
std::string as_of_words(const Told& told, Language language);

// The same of the day of the snapshot: ties and participants are of that day, on whatever day cells are looked at.
std::string snapshot_words(const Network& network, Language language);
std::string both_days_words(const Told& told, Language language);  // that day, and that of the cells if it differs

// "3.120" as words, without the exact half.
std::string count_words(Language language, long long count);

DataColumn column(std::string name, std::string_view head, Align align = Align::left);
DataColumn facet_column(const Told& told, Language language);

}  // namespace sleutelnet
