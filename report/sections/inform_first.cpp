#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

// Where fewer take part than were asked for, the sets are smaller.
std::string size_words(const InformPlan& plan, Language language) {
  return participants_words(language, static_cast<long long>(plan.sets.front().size()));
}

std::string proof(const InformPlan& plan, Language language) {
  const auto people = size_words(plan, language);
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
                  column("wie", text(language, Text::head_who)),
                  column("bereikt_niet", text(language, Text::head_not_reached), Align::right)},
      .rows = {},
      .basis = text(language, Text::inform_basis,
                    {as_of_words(told, language), written(plan.value), written(plan.bound), written(plan.greedy),
                     count_words(language, static_cast<long long>(plan.options.limit))})};
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
  Blocks blocks{Heading{2, std::string(text(language, Text::inform_heading))}};
  const auto& plan = told.results.whole.inform;
  if (!plan) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::inform_too_large))});
    return blocks;
  }
  blocks.emplace_back(
      Paragraph{text(language, Text::inform_intro, {size_words(*plan, language), proof(*plan, language)})});
  blocks.emplace_back(sets_table(told, *plan, language));
  blocks.emplace_back(Note{std::string(text(language, Text::inform_not_said))});
  return blocks;
}

}  // namespace sleutelnet
