// The tables of how we keep up with people: contact moments and agreements; and which table is which.

#include "core/support/require.hpp"
#include "viz/manage/tables.hpp"

namespace sleutelnet {

namespace {

RowColumn<Agreement> functions_column() {
  return {{ManageText::column_functions, "functions", 260},
          [](const CellView&, const Agreement& agreement) { return in_a_row(agreement.functions); },
          [](const CellView&, const Agreement& agreement, std::string_view text) -> CellEdit {
            if (text.empty()) return CellRefusal(CellProblem{ManageText::problem_needed, {}});
            auto changed = agreement;
            changed.functions.clear();
            while (!text.empty()) {
              const auto end = std::min(text.find_first_of(",;|"), text.size());
              const auto function = trimmed(text.substr(0, end));
              if (!function.empty()) changed.functions.emplace_back(function);
              text.remove_prefix(std::min(end + 1, text.size()));
            }
            return Edit(SetAgreement{std::move(changed)});
          },
          nullptr,
          [](const CellView&, const Agreement& agreement) {
            std::string codes;
            for (const auto& each : agreement.functions) codes += (codes.empty() ? "" : "|") + each;
            return codes;
          }};
}

}  // namespace

const RowTable& contact_table() {
  static const TableOf<ContactMoment> table(
      ManageText::contacts, TableKind::contacts,
      {key_column<&ContactMoment::id>(ManageText::column_id, "id", 76),
       actor_column<&ContactMoment::actor, true>(ManageText::column_actor, "actor"),
       actor_column<&ContactMoment::by, false>(ManageText::column_by, "by"),
       day_column<&ContactMoment::date>(ManageText::column_date, "date"),
       code_column<&ContactMoment::channel>(ManageText::column_channel, "channel", 110),
       code_column<&ContactMoment::initiative>(ManageText::column_initiative, "initiative", 110),
       code_column<&ContactMoment::purpose>(ManageText::column_purpose, "purpose", 150),
       yes_no_column<&ContactMoment::two_way>(ManageText::column_two_way, "two_way"),
       day_column<&ContactMoment::promised_for>(ManageText::column_promised, "promised_for"),
       day_column<&ContactMoment::done_on>(ManageText::column_done, "done_on")});
  return table;
}

const RowTable& agreement_table() {
  static const TableOf<Agreement> table(
      ManageText::agreements, TableKind::agreements,
      {key_column<&Agreement::id>(ManageText::column_id, "id", 76),
       actor_column<&Agreement::actor, true>(ManageText::column_actor, "actor"), functions_column(),
       day_column<&Agreement::start>(ManageText::column_start, "start"),
       day_column<&Agreement::review>(ManageText::column_review, "review"),
       code_column<&Agreement::form>(ManageText::column_form, "form", 110)});
  return table;
}

const RowTable& row_table(ManageView view) {
  switch (view) {
    case ManageView::actors: return actor_table();
    case ManageView::ties: return tie_table();
    case ManageView::reach: return reach_table();
    case ManageView::areas: return area_table();
    case ManageView::contacts: return contact_table();
    case ManageView::agreements: return agreement_table();
    case ManageView::targets: return target_table();
    case ManageView::inquiries: return inquiry_table();
    case ManageView::vocabulary: return vocabulary_table();
    default: break;
  }
  SLEUTELNET_REQUIRE(is_table(view));
  return actor_table();
}

std::optional<ManageView> view_of(TableKind kind) {
  for (const auto view : table_views) {
    if (row_table(view).file() == kind) return view;
  }
  return std::nullopt;
}

}  // namespace sleutelnet
