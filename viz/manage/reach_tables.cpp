// The tables of where the network reaches: claims, areas, targets, inquiries and the words for them.

#include "viz/manage/tables.hpp"

namespace sleutelnet {

namespace {

// Nothing when the claim says nothing of this facet.
template <std::optional<TermId> Reach::*member, Facet facet>
RowColumn<Reach> facet_column(ManageText heading, std::string_view file) {
  return {{heading, file, 110},
          [](const CellView& view, const Reach& reach) {
            if (!(reach.*member)) return std::string();
            const auto* term = view.records.network.terms.find({facet, *(reach.*member)});
            return std::string(term != nullptr ? label(view.language, *term) : (reach.*member)->text());
          },
          [](const CellView& view, const Reach& reach, std::string_view text) -> CellEdit {
            const auto read = read_term(view, facet, text);
            if (const auto* problem = std::get_if<CellProblem>(&read)) return CellRefusal(*problem);
            auto changed = reach;
            const auto& term = std::get<TermId>(read);
            changed.*member = term.empty() ? std::nullopt : std::optional(term);
            return Edit(ChangeReach{std::move(changed)});
          },
          nullptr,
          [](const CellView&, const Reach& reach) { return reach.*member ? (reach.*member)->text() : std::string(); },
          [](const CellView& view) { return term_choices(view, facet); }};
}

RowColumn<Reach> strength_column() {
  return number_column<&Reach::strength, 1, 3>(ManageText::column_strength, "strength");
}

template <class Row>
RowColumn<Row> cell_area_column() {
  auto column = area_column<&Row::area>(ManageText::column_area, "area");
  column.edit = nullptr;
  return column;
}
template <class Row>
RowColumn<Row> cell_facet_column() {
  auto column = code_column<&Row::facet>(ManageText::column_facet, "facet", 100);
  column.edit = nullptr;
  return column;
}
template <class Row>
RowColumn<Row> cell_value_column() {
  return {{ManageText::column_value, "code", 130},
          [](const CellView& view, const Row& row) {
            const auto* term = view.records.network.terms.find({row.facet, row.value});
            return std::string(term != nullptr ? label(view.language, *term) : row.value.text());
          },
          nullptr,
          nullptr,
          [](const CellView&, const Row& row) { return row.value.text(); }};
}

RowColumn<Area> fixed(RowColumn<Area> column) {
  column.edit = nullptr;
  return column;
}

RowColumn<Area> parent_column() {
  return {{ManageText::column_parent, "parent", 180},
          [](const CellView& view, const Area& area) {
            return area.parent.empty() ? std::string() : area_words(view, area.parent);
          },
          nullptr,
          nullptr,
          [](const CellView&, const Area& area) { return area.parent.text(); }};
}

RowColumn<Area> edition_column() {
  return {{ManageText::column_edition, "edition", 90, true, true},
          [](const CellView&, const Area& area) { return area.edition == 0 ? "" : std::to_string(area.edition); },
          nullptr,
          [](const CellView&, const Area& area) {
            return area.edition == 0 ? CellKey() : CellKey(static_cast<double>(area.edition));
          }};
}

}  // namespace

std::string cell_key(const AreaId& area, Facet facet, const TermId& value) {
  return area.text() + "/" + std::string(code_of(facet)) + "/" + value.text();
}

std::tuple<AreaId, Facet, TermId> cell_of(const std::string& key) {
  const auto first = key.find('/');
  const auto second = first == std::string::npos ? first : key.find('/', first + 1);
  if (second == std::string::npos) return {};
  return {AreaId(key.substr(0, first)),
          from_code<Facet>(std::string_view(key).substr(first + 1, second - first - 1)).value_or(Facet::domain),
          TermId(key.substr(second + 1))};
}

const RowTable& reach_table() {
  static const TableOf<Reach> table(
      ManageText::reach, TableKind::reach,
      {key_column<&Reach::id>(ManageText::column_id, "id", 76),
       actor_column<&Reach::actor, true>(ManageText::column_actor, "actor"),
       area_column<&Reach::area>(ManageText::column_area, "area"),
       facet_column<&Reach::domain, Facet::domain>(ManageText::column_domain, "domain"), strength_column(),
       code_column<&Reach::source>(ManageText::column_reach_source, "source", 100),
       day_column<&Reach::asserted>(ManageText::column_asserted, "asserted"),
       day_column<&Reach::expires>(ManageText::column_expires, "expires"),
       facet_column<&Reach::setting, Facet::setting>(ManageText::column_setting, "setting"),
       facet_column<&Reach::age, Facet::age>(ManageText::column_age, "age"),
       facet_column<&Reach::theme, Facet::theme>(ManageText::column_theme, "theme")});
  return table;
}

const RowTable& area_table() {
  static const TableOf<Area> table(
      ManageText::areas, TableKind::areas,
      {key_column<&Area::code>(ManageText::column_code, "code", 110),
       text_column<&Area::name>(ManageText::column_area_name, "name", 180),
       fixed(code_column<&Area::level>(ManageText::column_level, {}, 100)), parent_column(),
       number_column<&Area::inhabitants, 0, 2'000'000>(ManageText::column_inhabitants, "inhabitants"),
       code_column<&Area::surface>(ManageText::column_surface, "water", 80), edition_column()});
  return table;
}

const RowTable& target_table() {
  static const TableOf<Target> table(
      ManageText::targets, TableKind::targets,
      {cell_area_column<Target>(), cell_facet_column<Target>(), cell_value_column<Target>(),
       number_column<&Target::minimum, 0, 1000>(ManageText::column_minimum, "minimum"),
       code_column<&Target::within>(ManageText::column_within, "within", 120),
       text_column<&Target::why>(ManageText::column_why, "why", 260)});
  return table;
}

const RowTable& inquiry_table() {
  static const TableOf<Inquiry> table(
      ManageText::inquiries, TableKind::inquiries,
      {cell_area_column<Inquiry>(), cell_facet_column<Inquiry>(), cell_value_column<Inquiry>(),
       day_column<&Inquiry::asked>(ManageText::column_asked, "asked")});
  return table;
}

const RowTable& vocabulary_table() {
  static const TableOf<Term> table(
      ManageText::vocabulary, TableKind::vocabulary,
      {cell_facet_column<Term>(), key_column<&Term::code>(ManageText::column_code, "code", 120),
       text_column<&Term::dutch>(ManageText::column_dutch, "nl", 150),
       text_column<&Term::english>(ManageText::column_english, "en", 150),
       number_column<&Term::position, 0, 10'000>(ManageText::column_position, "position"),
       day_column<&Term::valid_from>(ManageText::column_valid_from, "valid_from"),
       day_column<&Term::valid_until>(ManageText::column_valid_until, "valid_until"),
       text_column<&Term::definition>(ManageText::column_definition, "definition", 260)});
  return table;
}

}  // namespace sleutelnet
