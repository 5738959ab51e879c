// What a person may ask of a project: everything that is kept on them (P13), and to be forgotten (P15).

#include "cli/dossier_json.hpp"
#include "cli/nearest_word.hpp"
#include "cli/passphrase.hpp"
#include "cli/project_opening.hpp"
#include "cli/terminal.hpp"
#include "cli/text_document.hpp"
#include "core/store/dossier.hpp"
#include "core/store/erase.hpp"
#include "report/dossier_document.hpp"
#include "report/language_store.hpp"

namespace sleutelnet {

namespace {

// The project and the id that stand after the verb.
struct PersonAsked {
  std::filesystem::path file;
  ActorId who;
};

std::optional<PersonAsked> person_asked(const Request& request, Streams streams, const char* verb) {
  if (request.paths.size() != 2) {
    streams.err << text(request.language, StoreText::name_and_person, {verb}) << '\n';
    return std::nullopt;
  }
  auto one = request;
  one.paths.pop_back();
  const auto file = project_named(one, streams, verb);
  if (!file) return std::nullopt;
  return PersonAsked{*file, ActorId(request.paths.back().string())};
}

int unknown_person(const ActorId& who, const Project& project, const Request& request, Streams streams) {
  streams.err << text(request.language, StoreText::person_unknown, {who.text()}) << '\n';
  std::vector<std::string> ids;
  for (const auto& actor : project.records.network.actors) ids.push_back(actor.id.text());
  const auto near = nearest_words(ids, who.text(), 1);
  if (!near.empty()) streams.err << text(request.language, StoreText::person_nearest, {near.front()}) << '\n';
  return input_refused;
}

// Typing the id takes longer than a slip of the hand.
bool sure_to_erase(const ActorId& who, const Request& request, Streams streams) {
  if (request.sure) return true;
  const auto typed = ask_line(text(request.language, StoreText::erase_sure, {who.text()}));
  if (typed == who.text()) return true;
  streams.err << text(request.language, typed ? StoreText::not_sure : StoreText::no_keyboard) << '\n';
  return false;
}

}  // namespace

int dossier_command(const Request& request, Streams streams) {
  const auto asked = person_asked(request, streams, "dossier");
  if (!asked) return wrong_use;
  const auto lock = hold(asked->file, request, streams);
  auto opened = lock ? open_project(asked->file, request, streams) : std::nullopt;
  if (!opened) return input_refused;
  auto states = load_everywhere(asked->file, opened->secret);
  if (!states) {
    told(states.error(), request, streams);
    return input_refused;
  }
  auto& project = opened->project;
  auto dossier = dossier_of(*states, asked->who);
  if (dossier.parts.empty()) return unknown_person(asked->who, project, request, streams);
  // Who looked is part of what is kept, this look included.
  add_to_log(project, log_note(request, project, Act::dossier_made, asked->who, 1));
  dossier.log.emplace_back(project.log.size(), project.log.back());
  if (!told(rewrite_project(project, asked->file, opened->secret), request, streams)) return input_refused;
  if (request.format == Format::json) {
    streams.out << dossier_json(dossier);
  } else {
    print(dossier_document(dossier, request.language.with(project.records.network.choices.key_word)), streams.out);
  }
  return dossier.unopened.empty() ? fine : needs_attention;
}

int erase_command(const Request& request, Streams streams) {
  const auto asked = person_asked(request, streams, "erase");
  if (!asked) return wrong_use;
  const auto lock = hold(asked->file, request, streams);
  const auto opened = lock ? open_project(asked->file, request, streams) : std::nullopt;
  if (!opened || !sure_to_erase(asked->who, request, streams)) return input_refused;
  const auto outcome =
      erase_person(asked->file, opened->secret, asked->who, log_note(request, opened->project, Act::erased));
  if (!outcome) {
    told(outcome.error(), request, streams);
    return input_refused;
  }
  if (!outcome->known) return unknown_person(asked->who, opened->project, request, streams);
  streams.out << text(request.language, StoreText::erased, {asked->who.text()}) << '\n';
  if (!outcome->reasons_gone.empty()) {
    std::vector<std::string> numbers;
    for (const auto number : outcome->reasons_gone) numbers.push_back(std::to_string(number));
    streams.out << text(request.language, StoreText::reasons_gone, {in_a_row(numbers)}) << '\n';
  }
  for (const auto& file : outcome->thrown_away) {
    streams.out << text(request.language, StoreText::thrown_away, {file.string()}) << '\n';
  }
  streams.out << text(request.language, StoreText::copies_elsewhere, {asked->who.text()}) << '\n';
  return fine;
}

}  // namespace sleutelnet
