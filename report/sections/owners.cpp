#include <algorithm>

#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t many_owners = 3;  // of one key figure: without an agreement nobody knows who speaks

std::string intro(const Owners& owners, Language language) {
  const auto count = [&](long long value) { return count_words(language, value); };
  const auto even = 1.0 / static_cast<double>(owners.owners.size());
  return text(language, Text::owners_intro,
              {ties_words(language, owners.relations), count(static_cast<long long>(owners.owners.size())),
               number(language, owners.herfindahl.value_or(1), 3), number(language, even, 3),
               count(static_cast<long long>(owners.key_figures.size())), count(owners.without_owner),
               count(owners.without_deputy)});
}

// Each condition in a sentence of its own, and none when nobody meets it.
std::string what_to_settle(const Owners& owners, Language language) {
  std::vector<ActorId> concentrated, many;
  for (const auto& load : owners.owners) {
    if (load.concentrated) concentrated.push_back(load.owner);
  }
  for (const auto& owned : owners.key_figures) {
    if (owned.owners.size() >= many_owners && !owned.has_agreement) many.push_back(owned.key_figure);
  }
  std::string words;
  if (!concentrated.empty()) words = text(language, Text::owners_concentrated, {in_a_row(concentrated)});
  if (!many.empty()) words += (words.empty() ? "" : " ") + text(language, Text::owners_many, {in_a_row(many)});
  return words;
}

int separated_by(const WholeNetwork& whole, const ActorId& owner) {
  const auto& departures = whole.owner_departures;
  const auto found = std::find_if(departures.begin(), departures.end(),
                                  [&](const OwnerDeparture& departure) { return departure.owner == owner; });
  return found == departures.end() ? 0 : found->separated;
}

DataTable owners_table(const Told& told, Language language) {
  DataTable table{.name = "accounthouders",
                  .caption = std::string(text(language, Text::owners_caption)),
                  .columns = {column("id", text(language, Text::head_owner)),
                              column("relaties", text(language, Text::head_ties), Align::right),
                              column("deel", text(language, Text::head_share), Align::right),
                              column("enige_contact_van", text(language, Text::head_only_contact), Align::right),
                              column("raakt_los", text(language, Text::head_separated), Align::right)},
                  .rows = {},
                  .basis = text(language, Text::owners_basis, {snapshot_words(told.results.network, language)})};
  for (const auto& load : told.results.whole.owners.owners) {
    table.rows.push_back(
        {words_entry(load.owner.text()),
         count_entry(language, load.relations),
         share_entry(language, load.share),
         {count_words(language, static_cast<long long>(load.only_owner_of.size())), in_a_row(load.only_owner_of)},
         count_entry(language, separated_by(told.results.whole, load.owner))});
  }
  return table;
}

}  // namespace

Blocks owners_section(const Told& told, Language language) {
  if (told.detail != Detail::people || !told.results.whole.municipal) return {};
  const auto& owners = told.results.whole.owners;
  if (owners.key_figures.empty()) return {};
  Blocks blocks{Heading{2, std::string(text(language, Text::owners_heading))}};
  if (owners.owners.empty()) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::owners_none))});
    return blocks;
  }
  blocks.emplace_back(Paragraph{intro(owners, language)});
  if (auto words = what_to_settle(owners, language); !words.empty()) blocks.emplace_back(Paragraph{std::move(words)});
  blocks.emplace_back(owners_table(told, language));
  blocks.emplace_back(Note{std::string(text(language, Text::owners_not_said))});
  return blocks;
}

}  // namespace sleutelnet
