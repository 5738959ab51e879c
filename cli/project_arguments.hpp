#pragma once
// The verbs and options of projects, for the parser of arguments.cpp.

#include <functional>
#include <string>

#include "cli/request.hpp"

namespace CLI {
class App;
}

namespace sleutelnet {

// Makes a verb that takes files and a language.
using MakeVerb = std::function<CLI::App&(const char* name, std::string about, Verb verb)>;
// Adds --json to it.
using AddJson = std::function<void(CLI::App& app)>;
// Adds what cells are looked at: --facet, --within, --moment, --as-of.
using AddCoverage = std::function<void(CLI::App& app)>;

void add_project_verbs(const MakeVerb& make_verb, const AddJson& add_json, const AddCoverage& add_coverage,
                       Request& request);

// Of every verb that opens files: where the passphrase comes from, and whether names are opened.
void add_opening_options(CLI::App& app, Request& request);

// The options that make a new project.
void add_sealing_options(CLI::App& app, Request& request);

// A word that an option of these cannot take.
struct WrongProjectWord {
  enum class What { date, descriptor };
  What what{};
  std::string option;
  std::string word;
};

}  // namespace sleutelnet
