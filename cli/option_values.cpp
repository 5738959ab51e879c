#include "cli/option_values.inl"

#include <algorithm>
#include <charconv>
#include <sstream>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr const char* largest_seed = "18446744073709551615";

// The whole word as a number, or nothing.
template <class Number>
std::optional<Number> number_in(const std::string& word) {
  Number number = 0;
  const auto end = word.data() + word.size();
  const auto read = std::from_chars(word.data(), end, number);
  return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

}  // namespace

std::optional<Language> language_in(const std::vector<std::string>& words) {
  constexpr std::string_view option = "--lang";
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool apart = words[at] == option && at + 1 < words.size();
    const bool joined = words[at].starts_with(option) && words[at].substr(option.size()).starts_with('=');
    if (!apart && !joined) continue;
    const auto word = apart ? words[at + 1] : words[at].substr(option.size() + 1);
    const auto named = [&](const auto& each) { return each.first == word; };
    const auto found = std::find_if(languages.begin(), languages.end(), named);
    if (found != languages.end()) return found->second;
  }
  return std::nullopt;
}

CLI::Option* add_value(CLI::App& app, const std::string& name, const OptionHelp& help,
                       const std::function<void(const std::string&)>& read) {
  return app.add_option_function<std::string>(name, read, help.about)->option_text(help.shown);
}

void add_whole_number(CLI::App& app, const std::string& name, WholeNumbers range, const OptionHelp& help,
                      const std::function<void(int)>& take) {
  add_value(app, name, help, [name, range, take](const std::string& word) {
    const auto number = number_in<int>(word);
    if (!number || *number < range.lowest || *number > range.highest) {
      throw WrongValue{CliText::cli_number_impossible, name, word, std::to_string(range.lowest),
                       std::to_string(range.highest)};
    }
    take(*number);
  });
}

void add_seed(CLI::App& app, const std::string& name, std::uint64_t& into, const OptionHelp& help) {
  add_value(app, name, help, [name, &into](const std::string& word) {
    const auto number = number_in<std::uint64_t>(word);
    if (!number) throw WrongValue{CliText::cli_number_impossible, name, word, "0", largest_seed};
    into = *number;
  });
}

void add_share(CLI::App& app, const std::string& name, std::optional<double>& into, const OptionHelp& help) {
  add_value(app, name, help, [name, &into](const std::string& word) {
    const auto number = number_in<double>(word);
    const bool sensible = number && *number >= 0.001 && *number < 1;
    if (!sensible) throw WrongValue{CliText::cli_share_impossible, name, word, "0.001", "0.999"};
    into = number;
  });
}

void add_day(CLI::App& app, const std::string& name, std::optional<Date>& into, const OptionHelp& help) {
  add_value(app, name, help, [name, &into](const std::string& word) {
    into = parse_date(word);
    if (!into) throw WrongValue{CliText::cli_date_impossible, name, word, {}};
  });
}

void add_periods(CLI::App& app, const std::string& name, std::vector<Period>& into, const OptionHelp& help) {
  add_value(app, name, help, [name, &into](const std::string& words) {
    std::istringstream parts(words);
    for (std::string part; std::getline(parts, part, ',');) {
      const auto period = period_from(part);
      if (!period) throw WrongValue{CliText::cli_period_impossible, name, part, {}};
      into.push_back(*period);
    }
  });
}

CLI::Option* add_ids(CLI::App& app, const std::string& name, std::vector<ActorId>& into, const OptionHelp& help) {
  const auto read = [name, &into](const std::vector<std::string>& words) {
    for (const auto& word : words) {
      std::istringstream parts(word);
      for (std::string part; std::getline(parts, part, ',');) {
        if (const auto id = trimmed(part); !id.empty()) into.emplace_back(std::string(id));
      }
    }
    if (into.empty()) throw WrongValue{CliText::cli_leave_missing, name, words.front(), {}};
  };
  return app.add_option_function<std::vector<std::string>>(name, read, help.about)
      ->allow_extra_args(false)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->option_text(help.shown);
}

}  // namespace sleutelnet
