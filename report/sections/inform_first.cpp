#include "core/analysis/inform_first.hpp"

#include <algorithm>
#include <set>

#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

std::string proof(const InformPlan& plan, Language language) {
  const auto people = count_words(language, plan.options.people);
  if (!plan.proven) {
    return text(language, Text::inform_not_proven, {people, number(language, plan.bound.value_or(1), 3)});
  }
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

DataTable sets_table(const Told& told, const InformPlan& plan, Language language) {
  const auto written = [&](const std::optional<double>& value) { return number(language, value.value_or(0), 3); };
  DataTable table{
      .name = "eerst_informeren",
      .caption = std::string(text(language, Text::inform_caption)),
      .columns = {column("groep", text(language, Text::head_group), Align::right),
                  column("wie", text(language, Text::head_who))},
      .rows = {},
      .basis = text(language, Text::inform_basis,
                    {as_of_words(told, language), written(plan.value), written(plan.bound), written(plan.greedy),
                     count_words(language, static_cast<long long>(plan.options.limit))})};
  long long number_of = 0;
  for (const auto& set : plan.sets) {
    table.rows.push_back({count_entry(language, ++number_of), members_entry(told, set, language)});
  }
  return table;
}

// Participants in no part of the network in which a member of the first set is.
std::ptrdiff_t not_linked(const Structure& structure, const InformPlan& plan) {
  const auto& part = structure.components.of_node;
  std::set<std::uint32_t> started;
  for (const auto& id : plan.sets.front()) started.insert(part[structure.graph.index_of(id)]);
  return std::count_if(part.begin(), part.end(), [&](std::uint32_t of_node) { return !started.contains(of_node); });
}

}  // namespace

Blocks inform_first_section(const Told& told, Language language) {
  const auto& structure = told.results.structure;
  if (told.detail != Detail::people || structure.graph.size() == 0) return {};
  Blocks blocks{Heading{2, std::string(text(language, Text::inform_heading))}};
  const auto& plan = told.results.whole.inform;
  if (!plan) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::inform_too_large))});
    return blocks;
  }
  blocks.emplace_back(Paragraph{
      text(language, Text::inform_intro, {count_words(language, plan->options.people), proof(*plan, language)})});
  blocks.emplace_back(sets_table(told, *plan, language));
  const auto unreached = not_linked(structure, *plan);
  blocks.emplace_back(Note{text(language, Text::inform_not_said, {count_words(language, unreached)})});
  return blocks;
}

}  // namespace sleutelnet
