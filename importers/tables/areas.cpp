#include "importers/indicator.hpp"
#include "importers/tables/tables.hpp"

namespace sleutelnet {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;
constexpr int most_inhabitants = 100'000'000;

}  // namespace

void read_area_row(Row& row, Draft& draft, const TableOptions&) {
  Area area;
  row.required("code");
  area.code = row.area("code");
  row.required("name");
  area.name = row.short_text("name");
  area.parent = row.area("parent");
  area.surface = row.code<AreaSurface>("water").value_or(AreaSurface::land);
  area.edition = row.whole_number("edition", first_year, last_year).value_or(0);
  // CBS writes a large negative number where it publishes none.
  const auto inhabitants = row.whole_number("inhabitants", -100'000, most_inhabitants);
  if (inhabitants && *inhabitants < 0 && !missing_code(*inhabitants)) {
    row.refuse(IssueCode::number_invalid, "inhabitants", {"0", std::to_string(most_inhabitants)});
  }
  if (inhabitants && *inhabitants >= 0) area.inhabitants = inhabitants;
  if (row.refused()) return;
  area.level = level_of(area.code.text()).value_or(AreaLevel::neighbourhood);
  keep(row, draft, SetArea{std::move(area)});
}

void read_indicator_row(Row& row, Draft& draft, const TableOptions&) {
  DraftFigure figure;
  row.required("area");
  figure.area = row.area("area");
  row.required("indicator");
  figure.indicator.key = row.short_text("indicator");
  if (about_origin(figure.indicator.key))
    row.refuse(IssueCode::indicator_withheld, "indicator", {figure.indicator.key});
  row.required("year");
  figure.indicator.year = row.whole_number("year", first_year, last_year).value_or(0);
  // StatLine writes a point where there is no figure.
  if (row.text("value") != ".") set_value(figure.indicator, row.number("value"));
  if (row.refused()) return;
  figure.place = row.place();
  figure.column = row.heading("area");
  draft.figures.push_back(std::move(figure));
}

}  // namespace sleutelnet
