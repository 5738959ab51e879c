#pragma once
// The one place where sentences live: text by name, and the words for every code of the model. Plain
// Dutch (B1) first, English second. Numbers and dates are written the way the language writes them.

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "core/analysis/coverage.hpp"
#include "core/analysis/gaps.hpp"
#include "core/edit/edit.hpp"
#include "core/network/check.hpp"
#include "core/network/municipal_choices.hpp"
#include "report/both_texts.hpp"

namespace sleutelnet {

struct Issue;

// One of two tongues, and in it the municipality's own word for its key figures.
class Language {
 public:
  enum Tongue : std::uint8_t { dutch, english };

  constexpr Language(Tongue tongue = dutch, KeyWord word = KeyWord::figure) : tongue_(tongue), word_(word) {}

  constexpr Tongue tongue() const { return tongue_; }
  constexpr KeyWord word() const { return word_; }
  constexpr Language with(KeyWord word) const { return {tongue_, word}; }

  bool operator==(const Language&) const = default;
  constexpr bool operator==(Tongue tongue) const { return tongue_ == tongue; }  // whatever the word

 private:
  Tongue tongue_;
  KeyWord word_;
};

enum class Text : std::uint16_t {
#define TEXT(name, dutch, english) name,
#include "report/texts.def"
#undef TEXT
};

std::string_view text(Language language, Text name);

// The text with {0}, {1} … filled in. Arguments are strings: use number(), percentage() or date() first.
std::string text(Language language, Text name, std::initializer_list<std::string_view> arguments);

// The same for a text that stands in the table of one file.
std::string_view text(Language language, const BothTexts& both);
std::string text(Language language, const BothTexts& both, std::initializer_list<std::string_view> arguments);

std::string number(Language language, long long value);             // 4.120 · 4,120
std::string number(Language language, double value, int decimals);  // 0,52 · 0.52
std::string percentage(Language language, double share);            // 71 % · 71%
std::string date(Language language, Date day);                      // 24 november 2025 · 24 November 2025
std::string short_date(Language language, Date day);                // 24-11-2025 · 24 Nov 2025

// The same of a network: Date{} is a date that no file named (core/network/network.hpp).
std::string date_told(Language language, Date day);  // 24 november 2025, or: datum onbekend
std::string short_date_told(Language language, Date day);

// "K001, K002"; nothing of none.
std::string in_a_row(const std::vector<std::string>& words);
std::string in_a_row(const std::vector<ActorId>& actors);

// Words for the codes of the model.
std::string_view label(Language language, CellState state);
std::string_view label(Language language, Standing standing);
std::string_view label(Language language, Facet facet);
std::string_view label(Language language, ActorKind kind);
std::string_view label(Language language, ActorStatus status);
std::string_view label(Language language, Availability availability);
std::string_view label(Language language, ResponseClass response);
std::string_view label(Language language, Moment moment);
std::string_view label(Language language, TieKind kind);
std::string_view label(Language language, Frequency frequency);
std::string_view label(Language language, ReachSource source);
std::string_view label(Language language, const Term& term);
char letter(CellState state);  // the mark that doubles the colour: '0' 'v' '?' …; digits come from people

// One full sentence each.
std::string sentence(Language language, const Reason& reason);
std::string sentence(Language language, const Issue& issue);  // place, what, and what to do
std::string sentence(Language language, const Finding& finding);
std::string sentence(Language language, const Gap& gap);   // why this cell is a gap
std::string reason_of(Language language, const Gap& gap);  // the same without the number of inhabitants
std::string advice(Language language, const Gap& gap);     // what would close it
std::string sentence(Language language, const EditLabel& label);

}  // namespace sleutelnet
