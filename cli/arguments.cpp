#include "cli/arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <optional>

#include "cli/nearest_word.hpp"
#include "cli/option_values.inl"
#include "cli/option_words.hpp"
#include "cli/project_arguments.hpp"

namespace sleutelnet {

namespace {

// One parser object: the request it fills, and the texts in one language.
class Parser {
 public:
  explicit Parser(std::optional<Language> asked)
      : language_(asked.value_or(Language::dutch)), app_(say(CliText::cli_about), "sleutelnet") {
    request_.language = language_;
    request_.language_asked = asked.has_value();
    app_.option_defaults()->group(say(CliText::cli_options));
    dress(app_);
    app_.set_version_flag("--version", SLEUTELNET_VERSION, say(CliText::cli_version));
    app_.get_version_ptr()->group(say(CliText::cli_options));
    app_.add_option(say(CliText::cli_paths_name), paths_, say(CliText::cli_paths_window))->option_text(" ");
    choice(app_, "--lang", request_.language, languages, "nl|en", CliText::cli_lang);
    add_opening_options(app_, request_);
    app_.footer(say(CliText::cli_footer));
    app_.require_subcommand(0, 1);
    add_report();
    add_gaps();
    add_measures();
    add_structure();
    add_inform();
    add_what_if();
    add_explain();
    add_compare();
    add_plan();
    add_import();
    add_check();
    add_duplicates();
    add_keys();
    add_project_verbs([this](const char* name, std::string about,
                             Verb value) -> CLI::App& { return with_paths(verb(app_, name, std::move(about), value)); },
                      [this](CLI::App& app) { add_format(app, Format::json, "--json", CliText::cli_json); },
                      [this](CLI::App& app) { add_coverage_options(app); }, request_);
  }

  std::variant<Request, Answer> parse(const std::vector<std::string>& words) {
    try {
      auto reversed = words;
      std::reverse(reversed.begin(), reversed.end());
      app_.parse(reversed);
      for (const auto& path : paths_) request_.paths.emplace_back(path);
      if (auto mistyped = mistyped_verb()) return *std::move(mistyped);
      if (request_.verb == Verb::measures) refuse_what_measures_cannot_combine();
      return request_;
    } catch (const WrongValue& wrong) {
      return explain(text(language_, wrong.what, {wrong.option, wrong.value, wrong.lowest, wrong.highest}));
    } catch (const WrongProjectWord& wrong) {
      const bool date = wrong.what == WrongProjectWord::What::date;
      return explain(text(language_, date ? CliText::cli_date_impossible : CliText::cli_number_impossible,
                          {wrong.option, wrong.word, "0", "1023"}));
    } catch (const CLI::CallForVersion&) {
      return Answer{fine, language_, std::string("sleutelnet ") + SLEUTELNET_VERSION + "\n"};
    } catch (const CLI::CallForHelp&) {
      return Answer{fine, language_, help()};
    } catch (const CLI::ExtrasError&) {
      if (auto mistyped = mistyped_verb()) return *std::move(mistyped);
      return explain(text(language_, CliText::cli_unknown_word, {left_over()}));
    } catch (const CLI::RequiredError&) {
      return explain(say(what_is_missing()));
    } catch (const CLI::ArgumentMismatch& error) {
      return explain(wrong_number_of_values(error.what()));
    } catch (const CLI::ParseError& error) {
      return explain(text(language_, CliText::cli_not_understood, {error.what()}));
    }
  }

 private:
  std::string say(auto name) const { return std::string(text(language_, name)); }

  void dress(CLI::App& app) const {
    app.set_help_flag("-h,--help", say(CliText::cli_help))->group(say(CliText::cli_options));
    auto formatter = std::make_shared<CLI::Formatter>();
    formatter->column_width(34);
    formatter->label("Usage", say(CliText::cli_usage));
    formatter->label("Positionals", say(CliText::cli_positionals));
    formatter->label("SUBCOMMAND", say(CliText::cli_verb));
    formatter->label("OPTIONS", say(CliText::cli_options_word));
    formatter->label("REQUIRED", say(CliText::cli_required));
    app.formatter(formatter);
  }

  CLI::App& verb(CLI::App& parent, const char* name, std::string about, Verb value) {
    auto* made = parent.add_subcommand(name, std::move(about))->group(say(CliText::cli_verbs));
    dress(*made);
    if (value != Verb::window) made->callback([this, value] { request_.verb = value; });
    return *made;
  }

  CLI::App& verb_with_paths(CLI::App& parent, const char* name, auto about, Verb value) {
    return with_paths(verb(parent, name, say(about), value));
  }

  CLI::App& with_paths(CLI::App& made) {
    made.add_option(say(CliText::cli_paths_name), paths_, say(CliText::cli_paths))->required()->option_text(" ");
    choice(made, "--lang", request_.language, languages, "nl|en", CliText::cli_lang);
    add_opening_options(made, request_);
    return made;
  }

  template <class Value>
  void choice(CLI::App& app, const std::string& name, Value& into, const Choices<Value>& choices,
              const std::string& shown, auto about) const {
    add_choice(app, name, into, choices, {shown, say(about)});
  }

  CLI::Option* path(CLI::App& app, const std::string& name, std::filesystem::path& into, auto about) const {
    return add_value(app, name, {" ", say(about)}, [&into](const std::string& word) { into = word; });
  }

  void add_scope_options(CLI::App& app) {
    choice(app, "--facet", request_.coverage.facet, facets, "domain|setting|age|theme", CliText::cli_facet);
    choice(app, "--within", request_.coverage.within, responses, "2h|24h|72h|any", CliText::cli_within);
    choice(app, "--moment", request_.coverage.moment, moments, "any|day|evening|weekend", CliText::cli_moment);
    add_whole_number(app, "--minimum", {1, 99}, {"2", say(CliText::cli_minimum)},
                     [this](int number) { request_.coverage.minimum = number; });
  }

  void add_coverage_options(CLI::App& app) {
    add_scope_options(app);
    add_day(app, "--as-of", request_.coverage.as_of, {"2025-11-24", say(CliText::cli_as_of)});
  }

  void add_format(CLI::App& app, Format format, const char* name, auto about) {
    app.add_flag_function(
        name,
        [this, format, name](std::int64_t) {
          const bool other = request_.format != Format::text && request_.format != format;
          if (other) throw WrongValue{CliText::cli_two_formats, name, {}, {}};
          request_.format = format;
        },
        say(about));
  }

  void add_report() {
    auto& app = verb_with_paths(app_, "report", CliText::cli_report, Verb::report);
    path(app, "-o,--output", request_.output, CliText::cli_output)->required()->option_text("verslag.html");
    app.add_option("--purpose", request_.purpose, say(CliText::cli_purpose))->option_text(" ");
    app.add_option("--recipient", request_.recipient, say(CliText::cli_recipient))
        ->option_text("coordinator|council|partner|public");
    add_coverage_options(app);
  }

  void add_gaps() {
    auto& app = verb_with_paths(app_, "gaps", CliText::cli_gaps, Verb::gaps);
    add_coverage_options(app);
    add_whole_number(app, "--quiet", {1, 3650}, {"180", say(CliText::cli_quiet)},
                     [this](int number) { request_.quiet_days = number; });
    add_format(app, Format::json, "--json", CliText::cli_json);
    add_format(app, Format::csv, "--csv", CliText::cli_csv);
  }

  void add_measures() {
    auto& app = verb_with_paths(app_, "measures", CliText::cli_measures, Verb::measures);
    app.add_flag("--directed", request_.directed, say(CliText::cli_directed));
    choice(app, "--weight-means", request_.weight, meanings, "length|strength", CliText::cli_weight);
    add_share(app, "--sample-within", request_.sample_within, {"0.01", say(CliText::cli_sample_within)});
    add_seed(app, "--seed", request_.seed, {"1", say(CliText::cli_seed)});
    app.add_flag("--ties", request_.of_ties, say(CliText::cli_ties));
    app.add_flag("--robustness", request_.robustness, say(CliText::cli_robustness));
    add_format(app, Format::json, "--json", CliText::cli_json);
    add_format(app, Format::csv, "--csv", CliText::cli_csv);
  }

  void refuse_what_measures_cannot_combine() const {
    if (request_.of_ties && request_.sample_within) {
      throw WrongValue{CliText::cli_ties_alone, "--ties", "--sample-within", {}};
    }
    if (request_.of_ties && request_.robustness)
      throw WrongValue{CliText::cli_ties_alone, "--ties", "--robustness", {}};
    if (request_.robustness && request_.format != Format::json) {
      throw WrongValue{CliText::cli_needs_json, "--robustness", {}, {}};
    }
  }

  void add_structure() {
    auto& app = verb_with_paths(app_, "structure", CliText::cli_structure, Verb::structure);
    app.add_flag("--directed", request_.directed, say(CliText::cli_directed));
    add_coverage_options(app);
    add_format(app, Format::json, "--json", CliText::cli_json);
  }

  void add_inform() {
    auto& app = verb_with_paths(app_, "inform", CliText::cli_inform, Verb::inform);
    add_whole_number(app, "--people", {1, 99}, {"3", say(CliText::cli_people)},
                     [this](int number) { request_.inform.people = number; });
    add_whole_number(app, "--within-steps", {1, 99}, {"2", say(CliText::cli_within_steps)},
                     [this](int number) { request_.inform.within_steps = number; });
    app.add_flag("--directed", request_.directed, say(CliText::cli_directed));
    add_format(app, Format::json, "--json", CliText::cli_json);
  }

  void add_what_if() {
    auto& app = verb_with_paths(app_, "what-if", CliText::cli_what_if, Verb::what_if);
    add_ids(app, "--leave", request_.leaving, {"ID,ID", say(CliText::cli_leave)})->required();
    app.add_flag("--directed", request_.directed, say(CliText::cli_directed));
    add_coverage_options(app);
    add_format(app, Format::json, "--json", CliText::cli_json);
  }

  void add_explain() {
    auto& app = verb_with_paths(app_, "explain", CliText::cli_explain, Verb::explain);
    app.add_flag("--directed", request_.directed, say(CliText::cli_directed));
    choice(app, "--weight-means", request_.weight, meanings, "length|strength", CliText::cli_weight);
    add_format(app, Format::json, "--json", CliText::cli_json);
    app.footer(say(CliText::cli_explain_footer));
  }

  void add_compare() {
    auto& app = verb_with_paths(app_, "compare", CliText::cli_compare, Verb::compare);
    add_scope_options(app);  // each snapshot is judged on its own date
    path(app, "--crosswalk", request_.crosswalk, CliText::cli_crosswalk);
    add_periods(app, "--date", request_.waves.days, {"2024-03,2025-03", say(CliText::cli_dates)});
    path(app, "--matches", request_.matches, CliText::cli_matches);
    app.add_flag("--confirm-names", request_.waves.names_are_confirmed, say(CliText::cli_confirm_names));
    add_format(app, Format::json, "--json", CliText::cli_json);
  }

  void add_plan() {
    auto& plan = verb(app_, "plan", say(CliText::cli_plan), Verb::window);
    plan.require_subcommand(1);
    auto& app = verb_with_paths(plan, "recruit", CliText::cli_recruit, Verb::plan_recruit);
    add_whole_number(app, "--profiles", {1, 999}, {"5", say(CliText::cli_profiles)},
                     [this](int number) { request_.recruit.profiles = number; });
    choice(app, "--weight", request_.recruit.weight, weights, "cells|inhabitants", CliText::cli_recruit_weight);
    add_coverage_options(app);
    add_format(app, Format::json, "--json", CliText::cli_json);
  }

  void add_import() {
    auto& app = verb_with_paths(app_, "import", CliText::cli_import, Verb::import);
    path(app, "--onto", request_.onto, CliText::cli_onto);
    path(app, "-o,--output", request_.output, CliText::cli_output_folder);
    add_sealing_options(app, request_);
    path(app, "--mapping", request_.mapping, CliText::cli_mapping);
    path(app, "--save-mapping", request_.save_mapping, CliText::cli_save_mapping);
    choice(app, "--files-are", request_.waves.files_are, files_are, "parts|waves", CliText::cli_files_are);
    add_periods(app, "--date", request_.waves.days, {"2024-03,2025-03", say(CliText::cli_dates)});
    path(app, "--matches", request_.matches, CliText::cli_matches);
    path(app, "--save-matches", request_.save_matches, CliText::cli_save_matches);
    app.add_flag("--confirm-names", request_.waves.names_are_confirmed, say(CliText::cli_confirm_names));
    app.add_flag("--dry-run", request_.dry_run, say(CliText::cli_dry_run));
    app.add_flag("--directed", request_.directed, say(CliText::cli_directed));
    add_format(app, Format::json, "--json", CliText::cli_json);
  }

  void add_check() {
    auto& app = verb_with_paths(app_, "check", CliText::cli_check, Verb::check);
    add_format(app, Format::json, "--json", CliText::cli_json);
  }

  void add_duplicates() {
    auto& app = verb_with_paths(app_, "duplicates", CliText::cli_duplicates, Verb::duplicates);
    add_format(app, Format::json, "--json", CliText::cli_json);
  }

  void add_keys() {
    auto& app = verb(app_, "keys", say(CliText::cli_keys), Verb::keys);
    choice(app, "--lang", request_.language, languages, "nl|en", CliText::cli_lang);
    app.add_flag("--markdown", request_.markdown, say(CliText::cli_keys_markdown));
  }

  const CLI::App& asked() const {
    const CLI::App* deepest = &app_;
    while (!deepest->get_subcommands().empty()) deepest = deepest->get_subcommands().front();
    return *deepest;
  }

  // The verb with what stands before it: "sleutelnet plan recruit".
  std::string full_name() const {
    std::string name;
    for (const CLI::App* app = &asked(); app->get_parent() != nullptr; app = app->get_parent()) {
      name = " " + app->get_name() + name;
    }
    return "sleutelnet" + name;
  }

  std::string help() const {
    const auto name = full_name();
    const auto last = name.rfind(' ');
    return asked().help(last == std::string::npos ? std::string() : name.substr(0, last));
  }

  // The first thing that is required and not there, by the verb that was asked.
  CliText what_is_missing() const {
    if (asked().get_name() == "plan") return CliText::cli_plan_missing;
    if (paths_.empty()) return CliText::cli_paths_missing;
    return asked().get_name() == "what-if" ? CliText::cli_leave_missing : CliText::cli_output_missing;
  }

  // Of an option, which the library names before the colon: it was given twice, or without its value.
  std::string wrong_number_of_values(const std::string& about) const {
    const auto name = about.substr(0, about.find(':'));
    const auto* option = asked().get_option_no_throw(name);
    const bool twice = option != nullptr && option->count() > 1;
    return text(language_, twice ? CliText::cli_given_twice : CliText::cli_value_missing, {name});
  }

  // A first word that is neither a file nor looks like one was meant as a verb.
  std::optional<Answer> mistyped_verb() const {
    if (request_.verb != Verb::window || paths_.empty()) return std::nullopt;
    const auto& word = paths_.front();
    std::error_code error;
    const bool bare = word.find_first_of("./\\") == std::string::npos;
    if (!bare || std::filesystem::exists(word, error)) return std::nullopt;
    return explain(text(language_, CliText::cli_unknown_verb, {word, nearest_word(verb_names(), word)}));
  }

  std::vector<std::string> verb_names() const {
    std::vector<std::string> names;
    for (const auto* app : app_.get_subcommands(nullptr)) names.push_back(app->get_name());
    return names;
  }

  std::string left_over() const {
    std::string words;
    for (const auto& word : app_.remaining(true)) words += (words.empty() ? "" : " ") + word;
    return words;
  }

  Answer explain(const std::string& problem) const {
    return {wrong_use, language_, problem + "\n" + text(language_, CliText::cli_see_help, {full_name()}) + "\n"};
  }

  Language language_;
  Request request_;
  std::vector<std::string> paths_;
  CLI::App app_;
};

}  // namespace

std::variant<Request, Answer> parse_arguments(const std::vector<std::string>& words) {
  return Parser(language_in(words)).parse(words);
}

}  // namespace sleutelnet
