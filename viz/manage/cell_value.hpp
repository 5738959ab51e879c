#pragma once
// The cells of a table as people read and write them: how each kind of value is shown, compared, copied and read back.
// Closed lists go by their codes of the files (core/network/codes.hpp), so that what is copied reads back.

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/network/codes.hpp"
#include "importers/text_folding.hpp"
#include "viz/manage/manage_state.hpp"

namespace sleutelnet {

// What a cell needs to see.
struct CellView {
  const Records& records;
  Language language{};
};

// What rows are sorted by. Nothing known stands last, whichever way the table is sorted.
using CellKey = std::variant<std::monostate, double, std::string>;
bool comes_before(const CellKey& left, const CellKey& right, bool descending);

// Without capitals and accents: for searching and sorting.
std::string plain(std::string_view text);

std::string code_words(Language language, std::string_view dutch, std::string_view english);
template <class Value>
std::string code_words(Language language, Value value) {
  return code_words(language, code_of(value), english_code_of(value));
}
template <class Value>
std::vector<std::string> code_choices(Language language) {
  std::vector<std::string> words;
  std::vector<Value> seen;
  for (const auto& code : codes<Value>()) {
    if (std::find(seen.begin(), seen.end(), code.value) != seen.end()) continue;
    seen.push_back(code.value);
    words.push_back(code_words(language, code.value));
  }
  return words;
}

// The codes of both languages are read, without regard to capitals and blanks.
template <class Value>
std::variant<Value, CellProblem> read_code(Language language, std::string_view text) {
  for (const auto& code : codes<Value>()) {
    if (folded(text) == folded(code.dutch) || folded(text) == folded(code.english)) return code.value;
  }
  return CellProblem{ManageText::problem_choice, {std::string(text), in_a_row(code_choices<Value>(language))}};
}

std::variant<std::optional<Date>, CellProblem> read_day(std::string_view text);  // nothing when empty
std::variant<std::optional<int>, CellProblem> read_number(std::string_view text, int lowest, int highest);
std::variant<bool, CellProblem> read_yes_no(Language language, std::string_view text);
std::string yes_no(Language language, bool value);

// "Ria Vonk (K017)", "K017" or "Ria Vonk" when one alone is called so; an empty id when empty.
std::string actor_words(const CellView& view, const ActorId& actor);
std::variant<ActorId, CellProblem> read_actor(const CellView& view, std::string_view text);
std::vector<std::string> actor_choices(const CellView& view);

std::string area_words(const CellView& view, const AreaId& area);  // "Veld-Zuid (BU99030002)"
std::variant<AreaId, CellProblem> read_area(const CellView& view, std::string_view text);
std::vector<std::string> area_choices(const CellView& view);

std::variant<TermId, CellProblem> read_term(const CellView& view, Facet facet, std::string_view text);
std::vector<std::string> term_choices(const CellView& view, Facet facet);

}  // namespace sleutelnet
