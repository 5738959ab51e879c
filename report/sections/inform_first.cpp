#include <cmath>

#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

// Where fewer take part than were asked for, the sets are smaller.
std::string size_words(const InformPlan& plan, Language language) {
  return participants_words(language, static_cast<long long>(plan.sets.front().size()));
}

// What is at most is rounded up, what is at least down, so that both stay true.
std::string not_proven(const InformPlan& plan, Language language) {
  const double value = plan.value.value_or(0), bound = plan.bound.value_or(1);
  return text(language, Text::inform_not_proven,
              {size_words(plan, language), number(language, std::ceil(bound * 1000) / 1000, 3),
               number(language, value, 3), share_words(language, std::floor(value / bound * 1000) / 1000)});
}

std::string proof(const InformPlan& plan, Language language) {
  const auto people = size_words(plan, language);
  if (!plan.proven) return not_proven(plan, language);
  if (!plan.optimal_sets) return text(language, Text::inform_proven_uncounted, {people});
  return text(language, Text::inform_proven,
              {people, count_words(language, static_cast<long long>(*plan.optimal_sets))});
}

Entry members_entry(const Told& told, const std::vector<ActorId>& set, Language language) {
  Entry entry;
  for (const auto& id : set) {
    const Actor* actor = told.results.network.actors.find(id);
    entry.words += (entry.words.empty() ? "" : ", ") + id.text();
    if (actor != nullptr) entry.words += " (" + std::string(label(language, actor->kind)) + ")";
    entry.exact += (entry.exact.empty() ? "" : "|") + id.text();
  }
  return entry;
}

std::string goal(const InformPlan& plan, Language language) {
  const auto people = size_words(plan, language), sure = proof(plan, language);
  const auto& within = plan.options.within_steps;
  if (!within) return text(language, Text::inform_intro, {people, sure});
  return text(language, Text::inform_intro_steps, {people, steps_words(language, *within), sure});
}

std::string basis(const Told& told, const InformPlan& plan, Language language) {
  const auto written = [&](const std::optional<double>& value) { return number(language, value.value_or(0), 3); };
  const auto& within = plan.options.within_steps;
  return text(language, within ? Text::inform_basis_steps : Text::inform_basis,
              {as_of_words(told, language), written(plan.value), written(plan.bound), written(plan.greedy),
               count_words(language, static_cast<long long>(plan.options.limit)),
               within ? steps_words(language, *within) : std::string()});
}

DataTable sets_table(const Told& told, const InformPlan& plan, Language language) {
  DataTable table{.name = "eerst_informeren",
                  .caption = std::string(text(language, Text::inform_caption)),
                  .columns = {column("groep", text(language, Text::head_group), Align::right),
                              column("wie", text(language, Text::head_who)),
                              column("bereikt_niet", text(language, Text::head_not_reached), Align::right)},
                  .rows = {},
                  .basis = basis(told, plan, language)};
  const auto participants = static_cast<long long>(told.results.structure.graph.size());
  for (std::size_t at = 0; at < plan.sets.size(); ++at) {
    table.rows.push_back({count_entry(language, static_cast<long long>(at) + 1),
                          members_entry(told, plan.sets[at], language),
                          count_entry(language, participants - plan.reached[at])});
  }
  return table;
}

}  // namespace

Blocks inform_first_section(const Told& told, Language language) {
  const auto& structure = told.results.structure;
  if (told.detail != Detail::people || structure.graph.size() == 0) return {};
  const auto& plan = told.results.whole.inform;
  const auto not_said = plan.options.within_steps ? Text::inform_not_said_steps : Text::inform_not_said;
  return {Heading{2, std::string(text(language, Text::inform_heading))}, Paragraph{goal(plan, language)},
          sets_table(told, plan, language), Note{std::string(text(language, not_said))}};
}

}  // namespace sleutelnet
