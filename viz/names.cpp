#include "viz/names.hpp"

#include "report/language_store.hpp"

namespace sleutelnet {

std::string actor_name(const State& state, const ActorId& actor) {
  if (state.guide.presenting) {
    const auto found = state.guide.pseudonyms.find(actor);
    return found != state.guide.pseudonyms.end() ? found->second : actor.text();
  }
  const auto* identity = state.records().vault.identities.find(actor);
  return identity != nullptr && !identity->name.empty() ? identity->name : actor.text();
}

std::string actor_title(const State& state, const ActorId& actor) {
  const auto name = actor_name(state, actor);
  return name == actor.text() || state.guide.presenting ? name : name + " (" + actor.text() + ")";
}

std::string area_name(const State& state, const AreaId& area) {
  return area_name(state.network(), area, state.language);
}

std::string term_name(const State& state, Facet facet, const TermId& term) {
  const auto* row = state.network().terms.find({facet, term});
  return row != nullptr ? capitalised(label(state.language, *row)) : term.text();
}

std::string cell_name(const State& state, const CellPlace& cell) {
  return area_name(state, cell.area) + " · " + term_name(state, state.coverage.facet, cell.value);
}

bool vault_open(const State& state) {
  const bool of_project = state.home.kind == Home::Kind::project && state.home.names == VaultState::open;
  return of_project || !state.records().vault.identities.empty();
}

namespace {

std::string error_words(const State& state) {
  return state.message.error ? sentence(state.language, *state.message.error) : std::string();
}

}  // namespace

std::string message_text(const State& state) {
  const auto& message = state.message;
  switch (message.kind) {
    case Message::Kind::none: return {};
    case Message::Kind::done: return sentence(state.language, message.label);
    case Message::Kind::undone:
      return text(state.language, WindowText::undone, {sentence(state.language, message.label)});
    case Message::Kind::redone:
      return text(state.language, WindowText::redone, {sentence(state.language, message.label)});
    case Message::Kind::refused: return sentence(state.language, message.reason);
    case Message::Kind::saved: return text(state.language, WindowText::saved_in, {message.where});
    case Message::Kind::not_saved: return text(state.language, WindowText::not_saved, {error_words(state)});
    case Message::Kind::not_autosaved: return text(state.language, WindowText::not_autosaved, {error_words(state)});
    case Message::Kind::read_only: return closed_text(state);
    case Message::Kind::moment_kept:
      return text(state.language, GuideText::moment_kept, {date(state.language, state.network().date)});
    case Message::Kind::not_now:
      return message.why_not ? std::string(text(state.language, *message.why_not)) : std::string();
  }
  return {};
}

std::string closed_text(const State& state) {
  if (state.project.start) return std::string(text(state.language, GuideText::needs_something_open));
  if (state.recovered) return std::string(text(state.language, WindowText::recover_title));
  if (const auto* holder = std::get_if<LockHolder>(&state.home.closed)) {
    return text(state.language, WindowText::held_by, {holder->user, holder->machine, holder->since});
  }
  const auto* error = std::get_if<StoreError>(&state.home.closed);
  return error == nullptr ? std::string()
                          : text(state.language, WindowText::cannot_be_held, {sentence(state.language, *error)});
}

std::string undo_text(const State& state) {
  const auto& history = state.history;
  return history.can_undo() ? sentence(state.language, history.steps()[history.current()].label) : std::string();
}

std::string redo_text(const State& state) {
  const auto& history = state.history;
  return history.can_redo() ? sentence(state.language, history.steps()[history.current() + 1].label) : std::string();
}

}  // namespace sleutelnet
