#include "report/coverage_workbook.hpp"

#include <algorithm>
#include <charconv>

#include "core/network/codes.hpp"
#include "report/key_person_texts.hpp"
#include "report/language_export.hpp"
#include "report/names.hpp"
#include "report/pictures/cell_signs.hpp"
#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"
#include "report/stamp_words.hpp"

namespace sleutelnet {

namespace {

using Row = std::vector<PrintedCell>;

class Maker {
 public:
  Maker(const Told& told, Language language) : told_(told), network_(told.results.network), language_(language) {}

  Spreadsheet make() {
    const auto& stamp = told_.stamp;
    const auto municipality = municipality_words(stamp, language_);
    Spreadsheet book{
        .title = text(language_, ExportText::workbook_title, {municipality}),
        .author = municipality,
        .subject = std::string(label(language_, stamp.recipient)),
        .properties = properties(),
        .footer = text(language_, Text::report_footer,
                       {municipality, short_date_told(language_, stamp.as_of), label(language_, stamp.recipient)}),
        .made = stamp.made,
        .date_format = language_ == Language::dutch ? "d-m-yyyy" : "d mmm yyyy"};
    if (!told_.results.coverage.cells.empty()) {
      book.sheets.push_back(coverage());
      book.sheets.push_back(gaps());
    }
    if (told_.detail == Detail::people) {
      book.sheets.push_back(actors());
      book.sheets.push_back(ties());
      book.sheets.push_back(reach());
    }
    book.sheets.push_back(legend(book.title));
    return book;
  }

 private:
  std::string say(ExportText name) const { return std::string(text(language_, name)); }
  std::string say(Text name) const { return std::string(text(language_, name)); }

  // What a program that keeps documents reads without opening a sheet (P19). Excel takes 255 characters; all of it
  // stands on the last sheet.
  std::vector<std::pair<std::string, std::string>> properties() const {
    std::vector<std::pair<std::string, std::string>> found;
    for (const auto& fact : stamp_facts(told_.stamp, language_)) {
      if (!fact.value.empty()) found.emplace_back(fact.name, shortened(fact.value));
    }
    return found;
  }

  static std::string shortened(const std::string& words) {
    constexpr std::size_t most = 240;
    if (words.size() <= most) return words;
    auto end = most;
    while ((static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
    return words.substr(0, end) + "…";
  }

  static PrintedCell number_or_words(const std::string& words, const std::string& exact) {
    double value = 0;
    const auto* end = exact.data() + exact.size();
    const auto read = std::from_chars(exact.data(), end, value);
    if (!exact.empty() && read.ec == std::errc() && read.ptr == end) return {value};
    return {words};
  }

  PrintedCell cell(const Cell& cell) const {
    const auto sign = cell_letter(told_.detail, cell);
    auto made = number_or_words(sign, sign);
    made.look = style_of(light_palette, cell.state);
    if (sign.empty()) made.value = std::monostate();
    return made;
  }

  bool open(const Cell& cell) const {
    if (cell.state == CellState::out_of_scope) return false;
    if (told_.detail == Detail::people && cell.has_target) return !cell.meets_target;
    return cell.state != CellState::covered;
  }

  PrintedSheet coverage() const {
    const auto& coverage = told_.results.coverage;
    PrintedSheet sheet{.name = say(ExportText::sheet_coverage),
                       .head = {say(Text::head_neighbourhood), say(ExportText::head_code), say(Text::head_district),
                                say(Text::head_inhabitants)},
                       .frozen_columns = 1};
    for (const auto& value : coverage.values) sheet.head.push_back(term_entry(told_, value, language_).words);
    sheet.head.push_back(say(ExportText::head_open_cells));
    for (std::size_t row = 0; row < coverage.areas.size(); ++row) {
      const auto& code = coverage.areas[row];
      const auto* area = network_.areas.find(code);
      Row cells{
          {area_name(network_, code, language_)}, {code.text()}, {district_entry(network_, code, language_).words}};
      cells.push_back(area != nullptr && area->inhabitants ? PrintedCell{static_cast<double>(*area->inhabitants)}
                                                           : PrintedCell{});
      int count = 0;
      for (std::size_t column = 0; column < coverage.values.size(); ++column) {
        const auto& found = coverage.at(row, column);
        cells.push_back(cell(found));
        count += open(found) ? 1 : 0;
      }
      cells.push_back({static_cast<double>(count)});
      sheet.rows.push_back(std::move(cells));
    }
    return sheet;
  }

  PrintedSheet gaps() const {
    const auto table = gaps_table(told_, language_);
    PrintedSheet sheet{.name = say(ExportText::sheet_gaps)};
    for (const auto& column : table.columns) sheet.head.push_back(column.head);
    for (const auto& row : table.rows) {
      Row cells;
      for (std::size_t column = 0; column < row.size(); ++column) {
        const bool figure = table.columns[column].align == Align::right;
        cells.push_back(figure ? number_or_words(row[column].words, row[column].exact)
                               : PrintedCell{row[column].words});
      }
      sheet.rows.push_back(std::move(cells));
    }
    return sheet;
  }

  template <class Value>
  PrintedCell code(Value value) const {
    return {
        in_own_words(language_, std::string(language_ == Language::dutch ? code_of(value) : english_code_of(value)))};
  }
  static PrintedCell day(const std::optional<Date>& day) { return day ? PrintedCell{*day} : PrintedCell{}; }
  static PrintedCell term(const std::optional<TermId>& term) { return {term ? term->text() : std::string()}; }
  PrintedCell yes(bool value) const { return {say(value ? Text::word_yes : Text::word_no)}; }

  bool takes_part(const ActorId& id) const {
    const auto* actor = network_.actors.find(id);
    return actor != nullptr && participates(*actor);
  }

  std::string called(const ActorId& id) const {
    const auto name = told_.names.find(id);
    return name == told_.names.end() ? std::string() : name->second;
  }

  std::vector<std::string> heads(std::initializer_list<ExportText> names) const {
    std::vector<std::string> words;
    for (const auto name : names) words.push_back(say(name));
    return words;
  }

  PrintedSheet actors() const {
    using enum ExportText;
    PrintedSheet sheet{
        .name = say(sheet_actors),
        .head = heads({column_id, column_kind, column_status, column_domains, column_organisation, column_role,
                       column_availability, column_response, column_joined, column_confirmed})};
    const bool names = !told_.names.empty();
    if (names) sheet.head.insert(sheet.head.begin() + 1, say(column_name));
    for (const auto& actor : network_.actors) {
      if (!participates(actor)) continue;
      std::string domains;
      for (const auto& domain : actor.domains) domains += (domains.empty() ? "" : "|") + domain.text();
      Row row{{actor.id.text()},           code(actor.kind),    code(actor.status),       {domains},
              {actor.organisation.text()}, {actor.role},        code(actor.availability), code(actor.response),
              day(actor.joined),           day(actor.confirmed)};
      if (names) row.insert(row.begin() + 1, {called(actor.id)});
      sheet.rows.push_back(std::move(row));
    }
    return sheet;
  }

  PrintedSheet ties() const {
    using enum ExportText;
    PrintedSheet sheet{.name = say(sheet_ties),
                       .head = heads({column_source, column_target, column_kind, column_strength, column_frequency,
                                      column_directed, column_observed, column_expires})};
    for (const auto& tie : network_.ties) {
      const bool counts = !date_known(network_) || in_force(tie, network_.date);
      if (!counts || !takes_part(tie.source) || !takes_part(tie.target)) continue;
      const auto strength = tie.strength ? PrintedCell{static_cast<double>(*tie.strength)} : PrintedCell{};
      sheet.rows.push_back({{tie.source.text()},
                            {tie.target.text()},
                            code(tie.kind),
                            strength,
                            code(tie.frequency),
                            yes(tie.directed),
                            day(tie.observed),
                            day(tie.expires)});
    }
    return sheet;
  }

  PrintedSheet reach() const {
    using enum ExportText;
    PrintedSheet sheet{
        .name = say(sheet_reach),
        .head = heads({column_actor, column_area, column_domain, column_setting, column_age, column_theme,
                       column_strength, column_evidence, column_asserted, column_expires})};
    for (const auto& claim : network_.reach) {
      if (!takes_part(claim.actor)) continue;
      sheet.rows.push_back({{claim.actor.text()},
                            {claim.area.text()},
                            term(claim.domain),
                            term(claim.setting),
                            term(claim.age),
                            term(claim.theme),
                            {static_cast<double>(claim.strength)},
                            code(claim.source),
                            day(claim.asserted),
                            day(claim.expires)});
    }
    return sheet;
  }

  PrintedSheet legend(const std::string& title) const {
    PrintedSheet sheet{.name = say(ExportText::sheet_legend), .strong_rows = 1};
    sheet.rows.push_back({{title}});
    if (const auto warning = stamp_warning(told_.stamp, language_); !warning.empty()) sheet.rows.push_back({{warning}});
    const auto& coverage = told_.results.coverage;
    if (!coverage.cells.empty()) {
      sheet.rows.insert(sheet.rows.end(), {{}, {{say(ExportText::legend_cells)}}});
      for (const auto& entry : state_legend(coverage, told_.detail, language_, light_palette)) {
        sheet.rows.push_back({{entry.words}, {entry.letter, looks_like(entry)}});
      }
      if (told_.detail == Detail::people) sheet.rows.push_back({{say(ExportText::legend_number)}});
      sheet.rows.push_back({{coverage_words(coverage.options, language_)}});
    }
    sheet.rows.insert(sheet.rows.end(), {{}, {{say(ExportText::legend_basis)}}, {{basis_words(told_, language_)}}});
    sheet.rows.insert(sheet.rows.end(), {{}, {{say(ExportText::legend_stamp)}}});
    for (const auto& fact : stamp_facts(told_.stamp, language_)) sheet.rows.push_back({{fact.name}, {fact.value}});
    return sheet;
  }

  static CellStyle looks_like(const LegendEntry& entry) {
    return {.fill = entry.paint.fill.value_or(light_palette.panel),
            .mark = entry.paint.mark,
            .ink = entry.ink,
            .frame = entry.paint.stroke.value_or(light_palette.line),
            .pattern = entry.paint.pattern};
  }

  const Told& told_;
  const Network& network_;
  Language language_;
};

}  // namespace

Spreadsheet coverage_workbook(const Told& told, Language language) { return Maker(told, language).make(); }

}  // namespace sleutelnet
