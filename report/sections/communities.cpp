#include "core/analysis/communities.hpp"

#include <algorithm>

#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

std::vector<std::size_t> members_of(const Communities& found, std::size_t community) {
  std::vector<std::size_t> members;
  for (std::size_t node = 0; node < found.of_node.size(); ++node) {
    if (found.of_node[node] == community) members.push_back(node);
  }
  return members;
}

Entry members_entry(const Graph& graph, const std::vector<std::size_t>& members) {
  Entry entry;
  for (const auto node : members) {
    const auto& id = graph.nodes[node].text();
    entry.words += (entry.words.empty() ? "" : ", ") + id;
    entry.exact += (entry.exact.empty() ? "" : "|") + id;
  }
  return entry;
}

// Who was with the others least often; of equals the lowest id.
Entry least_certain_entry(const Results& results, const std::vector<std::size_t>& members, Language language) {
  const auto& certainty = results.whole.communities.certainty;
  const auto least = *std::min_element(members.begin(), members.end(), [&](std::size_t left, std::size_t right) {
    return certainty[left] < certainty[right];
  });
  const auto share = share_entry(language, certainty[least]);
  const auto& id = results.structure.graph.nodes[least].text();
  return {id + " (" + share.words + ")", id + "|" + share.exact};
}

DataTable communities_table(const Told& told, Language language) {
  const auto& found = told.results.whole.communities;
  DataTable table{.name = "groepen",
                  .caption = std::string(text(language, Text::communities_caption)),
                  .columns = {column("groep", text(language, Text::head_group), Align::right),
                              column("deelnemers", text(language, Text::head_members), Align::right),
                              column("zekerheid", text(language, Text::head_certainty), Align::right),
                              column("minst_zeker", text(language, Text::head_least_certain)),
                              column("wie", text(language, Text::head_who))},
                  .rows = {},
                  .basis = {}};
  long long alone = 0;
  for (std::size_t community = 0; community < found.sizes.size(); ++community) {
    if (found.sizes[community] == 1) {
      ++alone;
      continue;
    }
    const auto members = members_of(found, community);
    table.rows.push_back(
        {count_entry(language, static_cast<long long>(table.rows.size()) + 1),
         count_entry(language, found.sizes[community]), share_entry(language, found.certainty_of[community]),
         least_certain_entry(told.results, members, language), members_entry(told.results.structure.graph, members)});
  }
  table.basis = text(language, Text::communities_basis,
                     {snapshot_words(told.results.network, language), participants_words(language, alone)});
  return table;
}

}  // namespace

Blocks communities_section(const Told& told, Language language) {
  const auto& found = told.results.whole.communities;
  if (told.detail != Detail::people || !found.modularity) return {};
  auto table = communities_table(told, language);
  const auto runs = count_words(language, static_cast<long long>(CommunityOptions{}.runs));
  const auto groups = count_words(language, static_cast<long long>(table.rows.size()));
  return {
      Heading{2, std::string(text(language, Text::communities_heading))},
      Paragraph{text(language, Text::communities_intro, {runs, groups, share_words(language, found.agreeing_runs)})},
      std::move(table), Note{std::string(text(language, Text::communities_not_said))}};
}

}  // namespace sleutelnet
