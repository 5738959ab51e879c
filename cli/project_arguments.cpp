#include "cli/project_arguments.hpp"

#include <CLI/CLI.hpp>
#include <charconv>

#include "cli/option_values.inl"
#include "cli/option_words.hpp"
#include "report/language_export.hpp"
#include "report/language_store.hpp"

namespace sleutelnet {

namespace {

std::string say(const Request& request, StoreText name) { return std::string(text(request.language, name)); }

void add_path(CLI::App& app, const char* name, std::filesystem::path& into, std::string about) {
  app.add_option_function<std::string>(
         name, [&into](const std::string& word) { into = word; }, std::move(about))
      ->option_text(" ");
}

void add_day(CLI::App& app, Request& request) {
  app.add_option_function<std::string>(
         "--date",
         [&request](const std::string& word) {
           request.day = parse_date(word);
           if (!request.day) throw WrongProjectWord{WrongProjectWord::What::date, "--date", word};
         },
         say(request, StoreText::option_date))
      ->option_text("2025-11-24");
}

void add_sure(CLI::App& app, Request& request) {
  app.add_flag("--yes", request.sure, say(request, StoreText::option_yes));
}

void add_resealing(CLI::App& app, Request& request) {
  app.add_flag("--new-passphrase", request.new_passphrase, say(request, StoreText::option_new_passphrase));
  add_path(app, "--new-key-file", request.new_key_file, say(request, StoreText::option_new_key_file));
}

void add_export(CLI::App& app, Request& request) {
  add_path(app, "-o,--output", request.output, say(request, StoreText::option_output));
  const auto about = [&](ExportText name) { return std::string(text(request.language, name)); };
  add_choice(app, "--picture", request.picture, picture_kinds,
             {"matrix|map|unreached|network", about(ExportText::option_picture)});
  app.add_flag("--names", request.with_names, about(ExportText::option_names));
  app.add_option("--reason", request.reason, about(ExportText::option_reason))->option_text(" ");
  app.add_option("--purpose", request.purpose, about(ExportText::option_purpose))->option_text(" ");
  app.add_option("--recipient", request.recipient, say(request, StoreText::option_recipient))
      ->option_text("coordinator|council|partner|public");
}

}  // namespace

void add_opening_options(CLI::App& app, Request& request) {
  app.add_option_function<std::string>(
         "--passphrase-fd",
         [&request](const std::string& word) {
           int descriptor = -1;
           const auto* end = word.data() + word.size();
           const auto read = std::from_chars(word.data(), end, descriptor);
           const bool whole = read.ec == std::errc() && read.ptr == end && descriptor >= 0;
           if (!whole) throw WrongProjectWord{WrongProjectWord::What::descriptor, "--passphrase-fd", word};
           request.passphrase_descriptor = descriptor;
         },
         say(request, StoreText::option_passphrase))
      ->option_text("3");
  add_path(app, "--key-file", request.key_file, say(request, StoreText::option_key_file));
  app.add_flag("--without-names", request.without_names, say(request, StoreText::option_without_names));
}

void add_sealing_options(CLI::App& app, Request& request) {
  app.add_flag("--in-clear", request.in_clear, say(request, StoreText::option_in_clear));
}

void add_project_verbs(const MakeVerb& make_verb, const AddJson& add_json, const AddCoverage& add_coverage,
                       Request& request) {
  // Each with an example of what to name after it.
  const auto make = [&](const char* name, StoreText about, Verb verb, StoreText example) -> CLI::App& {
    auto& made = make_verb(name, say(request, about), verb);
    made.footer(text(request.language, example, {name}));
    return made;
  };
  using enum StoreText;
  make("new", verb_new, Verb::create, one_name);
  add_resealing(make("save-copy", verb_save_copy, Verb::save_copy, two_names), request);
  add_day(make("snapshot", verb_snapshot, Verb::snapshot, one_name), request);
  auto& export_verb = make("export", verb_export, Verb::export_tables, one_name);
  export_verb.alias("convert");  // what it is called when both files are of other programs
  add_export(export_verb, request);
  add_coverage(export_verb);
  add_json(make("dossier", verb_dossier, Verb::dossier, name_and_person));
  auto& merge = make("merge", verb_merge, Verb::merge, name_and_two);
  merge.add_flag("--dry-run", request.dry_run, say(request, option_dry_run));
  add_sure(merge, request);
  add_json(merge);
  add_sure(make("erase", verb_erase, Verb::erase, name_and_person), request);
  auto& purge = make("purge", verb_purge, Verb::purge, one_name);
  purge.add_flag("--dry-run", request.dry_run, say(request, option_dry_run));
  add_sure(purge, request);
  add_json(make("log", verb_log, Verb::log, one_name));
}

}  // namespace sleutelnet
