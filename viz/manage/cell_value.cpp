#include "viz/manage/cell_value.hpp"

#include <algorithm>
#include <array>

#include "importers/number.hpp"
#include "report/key_person_texts.hpp"
#include "report/names.hpp"

namespace sleutelnet {

namespace {

std::string with_code(const std::string& name, const std::string& code) {
  return name.empty() || name == code ? code : name + " (" + code + ")";
}

// "Ria Vonk (K017)" → "K017"; anything else as it is.
std::string_view code_within(std::string_view text) {
  const auto open = text.rfind('(');
  const bool closed = !text.empty() && text.back() == ')' && open != std::string_view::npos;
  return closed ? text.substr(open + 1, text.size() - open - 2) : text;
}

// "24 Nov 2025", as English shows a day; Dutch months are read as well.
std::optional<Date> day_in_words(std::string_view text) {
  constexpr std::array<std::string_view, 12> english = {"jan", "feb", "mar", "apr", "may", "jun",
                                                        "jul", "aug", "sep", "oct", "nov", "dec"};
  constexpr std::array<std::string_view, 12> dutch = {"jan", "feb", "maa", "apr", "mei", "jun",
                                                      "jul", "aug", "sep", "okt", "nov", "dec"};
  const auto first = text.find(' ');
  const auto last = text.rfind(' ');
  if (first == std::string_view::npos || first == last) return std::nullopt;
  const auto month = lower_case(trimmed(text.substr(first, last - first))).substr(0, 3);
  for (std::size_t at = 0; at < english.size(); ++at) {
    if (month != english.at(at) && month != dutch.at(at)) continue;
    return parse_date(std::string(text.substr(0, first)) + "-" + std::to_string(at + 1) + "-" +
                      std::string(trimmed(text.substr(last))));
  }
  return std::nullopt;
}

// The one row that is called so; `again` when there are more.
template <class Rows, class Name>
auto named(const Rows& rows, std::string_view text, Name name, bool& again) {
  const auto wanted = plain(text);
  const typename std::remove_cvref_t<decltype(*rows.begin())>* found = nullptr;
  for (const auto& row : rows) {
    if (plain(name(row)) != wanted) continue;
    again = found != nullptr;
    if (again) return found;
    found = &row;
  }
  return found;
}

}  // namespace

bool comes_before(const CellKey& left, const CellKey& right, bool descending) {
  if (left.index() == 0 || right.index() == 0) return left.index() > right.index();
  return descending ? right < left : left < right;
}

std::string plain(std::string_view text) { return without_accents(text); }

std::string code_words(Language language, std::string_view dutch, std::string_view english) {
  std::string words(language == Language::dutch ? dutch : english);
  std::replace(words.begin(), words.end(), '_', ' ');
  return in_own_words(language, std::move(words));
}

std::variant<std::optional<Date>, CellProblem> read_day(std::string_view text) {
  if (text.empty()) return std::optional<Date>();
  auto day = parse_date(text);
  if (!day) day = day_in_words(text);
  if (!day) return CellProblem{ManageText::problem_date, {std::string(text)}};
  return day;
}

std::variant<std::optional<int>, CellProblem> read_number(std::string_view text, int lowest, int highest) {
  if (text.empty()) return std::optional<int>();
  const auto number = parse_whole_number(text);
  if (!number || *number < lowest || *number > highest) {
    return CellProblem{ManageText::problem_number,
                       {std::string(text), std::to_string(lowest), std::to_string(highest)}};
  }
  return std::optional(static_cast<int>(*number));
}

std::string yes_no(Language language, bool value) {
  return std::string(text(language, value ? ManageText::yes : ManageText::no));
}

std::variant<bool, CellProblem> read_yes_no(Language language, std::string_view written) {
  const auto word = folded(written);
  if (word == "ja" || word == "yes" || word == "1" || word == "x") return true;
  if (word == "nee" || word == "no" || word == "0") return false;
  return CellProblem{ManageText::problem_choice,
                     {std::string(written), in_a_row({yes_no(language, true), yes_no(language, false)})}};
}

std::string actor_words(const CellView& view, const ActorId& actor) {
  const auto* identity = view.records.vault.identities.find(actor);
  return with_code(identity != nullptr ? identity->name : std::string(), actor.text());
}

std::variant<ActorId, CellProblem> read_actor(const CellView& view, std::string_view text) {
  if (text.empty()) return ActorId();
  for (const auto code : {text, code_within(text)}) {
    const ActorId id{std::string(code)};
    if (view.records.network.actors.contains(id)) return id;
  }
  bool again = false;
  const auto* found = named(
      view.records.vault.identities, text, [](const Identity& each) { return each.name; }, again);
  if (again) return CellProblem{ManageText::problem_actor_twice, {std::string(text)}};
  if (found != nullptr) return found->id;
  return CellProblem{ManageText::problem_actor, {std::string(text)}};
}

std::vector<std::string> actor_choices(const CellView& view) {
  std::vector<std::string> words;
  for (const auto& actor : view.records.network.actors) words.push_back(actor_words(view, actor.id));
  return words;
}

std::string area_words(const CellView& view, const AreaId& area) {
  const auto* row = view.records.network.areas.find(area);
  return with_code(row != nullptr ? row->name : std::string(), area.text());
}

std::variant<AreaId, CellProblem> read_area(const CellView& view, std::string_view text) {
  if (text.empty()) return AreaId();
  for (const auto code : {text, code_within(text)}) {
    const AreaId id{std::string(code)};
    if (view.records.network.areas.contains(id)) return id;
  }
  bool again = false;
  const auto* found = named(
      view.records.network.areas, text, [](const Area& each) { return each.name; }, again);
  if (again) return CellProblem{ManageText::problem_area_twice, {std::string(text)}};
  if (found != nullptr) return found->code;
  return CellProblem{ManageText::problem_area, {std::string(text)}};
}

std::vector<std::string> area_choices(const CellView& view) {
  std::vector<std::string> words;
  for (const auto& area : view.records.network.areas) words.push_back(area_words(view, area.code));
  return words;
}

std::variant<TermId, CellProblem> read_term(const CellView& view, Facet facet, std::string_view text) {
  if (text.empty()) return TermId();
  for (const auto& term : view.records.network.terms) {
    if (term.facet != facet) continue;
    for (const auto& word : {term.code.text(), term.dutch, term.english}) {
      if (!word.empty() && folded(word) == folded(text)) return term.code;
    }
  }
  return CellProblem{ManageText::problem_choice, {std::string(text), in_a_row(term_choices(view, facet))}};
}

std::vector<std::string> term_choices(const CellView& view, Facet facet) {
  std::vector<std::string> words;
  for (const auto* term : terms_of(view.records.network, facet)) words.emplace_back(label(view.language, *term));
  return words;
}

}  // namespace sleutelnet
