#include "importers/tables/tables.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr int last_position = 1'000'000;

void read_name(Row& row, DraftMunicipality& municipality) {
  if (auto name = row.short_text("value"); !row.refused()) municipality.name = std::move(name);
}

void read_date(Row& row, DraftMunicipality& municipality) {
  if (const auto day = row.date("value")) municipality.date = *day;
}

void read_synthetic(Row& row, DraftMunicipality& municipality) {
  if (const auto answer = row.yes_no("value")) municipality.synthetic = *answer;
}

void read_key_word(Row& row, DraftMunicipality& municipality) {
  if (const auto word = row.code<KeyWord>("value")) municipality.key_word = *word;
}

void read_quiet_days(Row& row, DraftMunicipality& municipality) {
  if (const auto days = row.whole_number("value", fewest_quiet_days, most_quiet_days)) municipality.quiet_days = *days;
}

struct Key {
  std::string_view dutch;
  std::string_view english;
  void (*read)(Row&, DraftMunicipality&);
};

constexpr Key keys[] = {{"naam", "name", read_name},
                        {"peildatum", "date", read_date},
                        {"synthetisch", "synthetic", read_synthetic},
                        {"woord", "word", read_key_word},
                        {"stil", "quiet", read_quiet_days}};

}  // namespace

void read_municipality_row(Row& row, Draft& draft, const TableOptions&) {
  const auto written = folded(row.required("key"));
  if (row.refused()) return;
  auto& municipality = draft.municipality;
  for (const auto& key : keys) {
    if (written != key.dutch && written != key.english) continue;
    const auto first = municipality.lines.find(key.dutch);
    if (first != municipality.lines.end()) {
      return row.refuse(IssueCode::id_twice, "key", {std::string(key.dutch), std::to_string(first->second)});
    }
    municipality.lines.emplace(key.dutch, row.place().line);
    return key.read(row, municipality);
  }
  std::vector<std::string> allowed;
  for (const auto& key : keys) {
    allowed.emplace_back(key.dutch);
    allowed.emplace_back(key.english);
  }
  row.refuse(IssueCode::value_unknown, "key", std::move(allowed));
}

void read_vocabulary_row(Row& row, Draft& draft, const TableOptions&) {
  Term term;
  row.required("facet");
  term.facet = row.code<Facet>("facet").value_or(Facet::domain);
  row.required("code");
  term.code = TermId(lower_case(row.short_text("code")));
  row.required("nl");
  term.dutch = row.short_text("nl");
  term.english = row.short_text("en");
  term.definition = row.short_text("definition");
  term.position = row.whole_number("position", -last_position, last_position).value_or(0);
  term.valid_from = row.date("valid_from");
  term.valid_until = row.date("valid_until");
  if (const auto successor = row.text("replaced_by"); !successor.empty()) {
    term.replaced_by = TermId(lower_case(successor));
  }
  keep(row, draft, SetTerm{std::move(term)});
}

}  // namespace sleutelnet
