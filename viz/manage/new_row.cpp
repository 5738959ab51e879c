#include "viz/manage/new_row.hpp"

#include "importers/known_records.hpp"
#include "viz/manage/tables.hpp"

namespace sleutelnet {

namespace {

using Answer = std::variant<NewRow, Form, ManageText>;

Answer new_contact(const State& state, const ActorId& actor) {
  ContactMoment contact{.id = ContactId("C0001"), .actor = actor, .by = {}, .date = state.network().date};
  contact.two_way = true;
  int number = 1;
  auto edit = under_free_id(state.records(), SetContact{contact}, number);
  const auto key = std::get<SetContact>(edit).contact.id.text();
  return NewRow{key, std::move(edit)};
}

Answer new_agreement(const State& state, const ActorId& actor) {
  Agreement agreement{.id = AgreementId("A0001"), .actor = actor, .functions = {}};
  agreement.start = state.network().date;
  agreement.review = plus_months(state.network().date, card_valid_months);
  int number = 1;
  auto edit = under_free_id(state.records(), SetAgreement{agreement}, number);
  const auto key = std::get<SetAgreement>(edit).agreement.id.text();
  return NewRow{key, std::move(edit)};
}

Answer new_tie(const State& state, const ActorId& source) {
  for (const auto& other : state.network().actors) {
    if (other.id != source) return Form(new_tie_form(state.network(), source, other.id));
  }
  return ManageText::add_needs_actor;
}

// Cells and areas are chosen in Dekking.
Answer new_cell_row(const State& state) {
  const auto* cell = std::get_if<CellPlace>(&state.selection);
  const auto* area = std::get_if<AreaId>(&state.selection);
  const auto facet = state.coverage.facet;
  if (state.manage.view == ManageView::targets) {
    if (cell == nullptr) return ManageText::add_needs_cell;
    const Target target{.area = cell->area, .facet = facet, .value = cell->value, .minimum = 1, .why = {}};
    if (state.network().targets.contains(target.key())) return ManageText::add_is_there;
    return NewRow{cell_key(target.area, facet, target.value), SetTarget{target}};
  }
  if (cell == nullptr && area == nullptr) return ManageText::add_needs_area;
  const Inquiry inquiry{.area = cell != nullptr ? cell->area : *area,
                        .facet = facet,
                        .value = cell != nullptr ? cell->value : TermId(),
                        .asked = state.network().date};
  if (state.network().inquiries.contains(inquiry.key())) return ManageText::add_is_there;
  return NewRow{cell_key(inquiry.area, facet, inquiry.value), SetInquiry{inquiry}};
}

}  // namespace

std::variant<NewRow, Form, ManageText> new_row(const State& state) {
  const auto* actor = std::get_if<ActorId>(&state.selection);
  switch (state.manage.view) {
    case ManageView::actors: return Form(new_actor_form(state.network(), ActorKind::key_figure));
    case ManageView::areas: return ManageText::add_area;
    case ManageView::vocabulary: return ManageText::add_term;
    case ManageView::targets:
    case ManageView::inquiries: return new_cell_row(state);
    default: break;
  }
  if (actor == nullptr) return ManageText::add_needs_actor;
  switch (state.manage.view) {
    case ManageView::ties: return new_tie(state, *actor);
    case ManageView::reach: return Form(new_reach_form(state.network(), *actor, state.coverage.facet));
    case ManageView::contacts: return new_contact(state, *actor);
    default: return new_agreement(state, *actor);
  }
}

}  // namespace sleutelnet
