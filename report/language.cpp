#include "report/language.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <array>
#include <cmath>

namespace sleutelnet {

namespace {

constexpr std::array months = {
    BothTexts{"januari", "January"}, BothTexts{"februari", "February"}, BothTexts{"maart", "March"},
    BothTexts{"april", "April"},     BothTexts{"mei", "May"},           BothTexts{"juni", "June"},
    BothTexts{"juli", "July"},       BothTexts{"augustus", "August"},   BothTexts{"september", "September"},
    BothTexts{"oktober", "October"}, BothTexts{"november", "November"}, BothTexts{"december", "December"},
};

std::string_view pick(Language language, const BothTexts& both) {
  return language == Language::dutch ? both.dutch : both.english;
}

std::string grouped(std::string digits, char separator) {
  for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), 1, separator);
  }
  return digits;
}

}  // namespace

std::string_view text(Language language, const BothTexts& both) { return pick(language, both); }

std::string text(Language language, const BothTexts& both, std::initializer_list<std::string_view> arguments) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const auto argument : arguments) store.push_back(argument);
  return fmt::vformat(pick(language, both), store);
}

std::string number(Language language, long long value) {
  const auto digits = grouped(std::to_string(std::abs(value)), language == Language::dutch ? '.' : ',');
  return value < 0 ? "−" + digits : digits;
}

std::string number(Language language, double value, int decimals) {
  auto plain = fmt::format("{:.{}f}", std::abs(value), decimals);
  const auto point = plain.find('.');
  const auto whole = grouped(plain.substr(0, point), language == Language::dutch ? '.' : ',');
  const auto fraction = point == std::string::npos ? std::string() : plain.substr(point + 1);
  std::string result = value < 0 ? "−" + whole : whole;
  if (!fraction.empty()) result += (language == Language::dutch ? "," : ".") + fraction;
  return result;
}

std::string percentage(Language language, double share) {
  const auto rounded = fmt::format("{:.0f}", share * 100);
  return language == Language::dutch ? rounded + " %" : rounded + "%";
}

std::string date(Language language, Date day) {
  const std::chrono::year_month_day parts{day};
  const auto& month = months.at(static_cast<unsigned>(parts.month()) - 1);
  return fmt::format("{} {} {}", static_cast<unsigned>(parts.day()), pick(language, month),
                     static_cast<int>(parts.year()));
}

std::string date_told(Language language, Date day) {
  return day == Date{} ? std::string(text(language, Text::date_unknown)) : date(language, day);
}

std::string short_date_told(Language language, Date day) {
  return day == Date{} ? std::string(text(language, Text::date_unknown)) : short_date(language, day);
}

std::string short_date(Language language, Date day) {
  const std::chrono::year_month_day parts{day};
  const auto number = static_cast<unsigned>(parts.month());
  if (language == Language::dutch) {
    return fmt::format("{}-{}-{}", static_cast<unsigned>(parts.day()), number, static_cast<int>(parts.year()));
  }
  return fmt::format("{} {} {}", static_cast<unsigned>(parts.day()), months.at(number - 1).english.substr(0, 3),
                     static_cast<int>(parts.year()));
}

std::string in_a_row(const std::vector<std::string>& words) {
  std::string row;
  for (const auto& word : words) row += (row.empty() ? "" : ", ") + word;
  return row;
}

std::string in_a_row(const std::vector<ActorId>& actors) {
  std::vector<std::string> words;
  words.reserve(actors.size());
  for (const auto& actor : actors) words.push_back(actor.text());
  return in_a_row(words);
}

}  // namespace sleutelnet
