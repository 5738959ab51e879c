#include "viz/panels/forms.hpp"

namespace sleutelnet {

namespace {

void draw_form_title(const View& view, const ActorForm& form) {
  const auto title = form.existing ? view.say(WindowText::change_named, {actor_title(view.state, form.actor.id)})
                                   : view.say(WindowText::add_actor_title);
  write(view.theme.fonts.title, view.palette().ink, title);
  if (form.reaches) {
    write(view.theme.fonts.table, view.palette().soft_ink,
          view.say(WindowText::for_cell, {cell_name(view.state, *form.reaches)}));
  }
}

bool draw_id(const View& view, ActorForm& form, Actions& actions) {
  if (form.existing) return false;
  std::string id = form.actor.id.text();
  const bool changed = form_text(view, "##id", WindowText::field_id, id, actions);
  form.actor.id = ActorId(id);
  return changed;
}

bool draw_kind(const View& view, ActorForm& form) {
  if (form.existing) return false;
  auto kind = form.actor.kind;
  if (!form_choice(view, "##kind", WindowText::field_kind, kind)) return false;
  form = with_kind(view.state.network(), form, kind);
  return true;
}

// Somebody who is to be active must have been told what is kept (P11).
bool draw_notice(const View& view, ActorForm& form, Actions& actions) {
  if (form.actor.kind != ActorKind::key_figure || form.actor.status == ActorStatus::candidate) return false;
  bool changed = form_text(view, "##notice_given", WindowText::field_notice_given, form.notice_given, actions);
  changed |= form_text(view, "##notice_version", WindowText::field_notice_version, form.notice_version, actions);
  changed |= form_text(view, "##notice_language", WindowText::field_notice_language, form.notice_language, actions);
  return changed;
}

}  // namespace

void draw_actor_form(const View& view, const ActorForm& original, Actions& actions) {
  auto form = original;
  form_begin(view, original.refusal);
  draw_form_title(view, form);
  bool changed = draw_kind(view, form);
  changed |= draw_id(view, form, actions);
  if (vault_open(view.state)) {
    if (!form.existing) form_focus();
    changed |= form_text(view, "##name", WindowText::field_name, form.name, actions);
  }
  changed |= form_choice(view, "##status", WindowText::field_status, form.actor.status);
  changed |= draw_notice(view, form, actions);
  if (form.actor.kind != ActorKind::organisation) {
    changed |= form_actor(view, "##organisation", WindowText::field_organisation, form.actor.organisation,
                          {.nobody = true, .but = form.actor.id, .kind = ActorKind::organisation});
    changed |= form_choice(view, "##response", WindowText::field_response, form.actor.response);
    changed |= form_choice(view, "##availability", WindowText::field_availability, form.actor.availability);
  }
  form_end(view, form, changed, original.refusal, actions);
}

}  // namespace sleutelnet
