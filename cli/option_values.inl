#pragma once
// How the value of an option is read, and what is wrong with one that is not possible. Included by .cpp files only: no
// header may bring the library of arguments to whoever includes it.

#include <CLI/CLI.hpp>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/option_words.hpp"
#include "core/network/ids.hpp"
#include "core/support/date.hpp"
#include "importers/waves/period.hpp"
#include "report/language.hpp"

namespace sleutelnet {

// The language must be known before the help is written, so it is looked up first.
std::optional<Language> language_in(const std::vector<std::string>& words);

// Thrown while options are read.
struct WrongValue {
  CliText what{};
  std::string option;
  std::string value;
  std::string lowest;  // or the values to choose from
  std::string highest = {};
};

struct OptionHelp {
  std::string shown;  // where the value comes, in the help
  std::string about;
};

CLI::Option* add_value(CLI::App& app, const std::string& name, const OptionHelp& help,
                       const std::function<void(const std::string&)>& read);

template <class Value>
void add_choice(CLI::App& app, const std::string& name, auto& into, const Choices<Value>& choices,
                const OptionHelp& help) {
  add_value(app, name, help, [&into, choices, shown = help.shown, name](const std::string& word) {
    for (const auto& [code, value] : choices) {
      if (code != word) continue;
      into = value;
      return;
    }
    throw WrongValue{CliText::cli_wrong_value, name, word, shown};
  });
}

struct WholeNumbers {
  int lowest = 0;
  int highest = 0;
};

void add_whole_number(CLI::App& app, const std::string& name, WholeNumbers range, const OptionHelp& help,
                      const std::function<void(int)>& take);
void add_seed(CLI::App& app, const std::string& name, std::uint64_t& into, const OptionHelp& help);
void add_share(CLI::App& app, const std::string& name, std::optional<double>& into, const OptionHelp& help);
void add_day(CLI::App& app, const std::string& name, std::optional<Date>& into, const OptionHelp& help);

// With commas between, in one word or in several of the same option: "K001,K002".
void add_periods(CLI::App& app, const std::string& name, std::vector<Period>& into, const OptionHelp& help);
CLI::Option* add_ids(CLI::App& app, const std::string& name, std::vector<ActorId>& into, const OptionHelp& help);

}  // namespace sleutelnet
