#include "importers/tables/tables.hpp"

namespace sleutelnet {

namespace {

constexpr int highest_minimum = 1000;

}  // namespace

void read_target_row(Row& row, Draft& draft, const TableOptions&) {
  Target target;
  row.required("area");
  target.area = row.area("area");
  row.required("facet");
  target.facet = row.code<Facet>("facet").value_or(Facet::domain);
  row.required("code");
  target.value = row.term("code");
  target.minimum = row.whole_number("minimum", 0, highest_minimum).value_or(target.minimum);
  target.within = row.code<ResponseClass>("within").value_or(target.within);
  target.why = row.short_text("why");
  keep(row, draft, SetTarget{std::move(target)});
}

void read_inquiry_row(Row& row, Draft& draft, const TableOptions&) {
  Inquiry inquiry;
  row.required("area");
  inquiry.area = row.area("area");
  row.required("facet");
  inquiry.facet = row.code<Facet>("facet").value_or(Facet::domain);
  inquiry.value = row.term("code");
  row.required("asked");
  inquiry.asked = row.date("asked").value_or(Date{});
  keep(row, draft, SetInquiry{std::move(inquiry)});
}

}  // namespace sleutelnet
