#include <algorithm>
#include <map>

#include "report/names.hpp"
#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

std::string domain_name(const Told& told, const TermId& domain, Language language) {
  return term_name(told.results.network, Facet::domain, domain, language);
}

struct DistrictPairs {
  AreaId district;
  std::vector<const UntiedDomains*> pairs;  // with people on both sides
};

std::vector<DistrictPairs> by_district(const std::vector<UntiedDomains>& untied) {
  std::vector<DistrictPairs> districts;
  for (const auto& pair : untied) {
    if (pair.why != MissingLink::no_tie) continue;
    if (districts.empty() || districts.back().district != pair.district) districts.push_back({pair.district, {}});
    districts.back().pairs.push_back(&pair);
  }
  return districts;
}

// "zorg met onderwijs, sport; welzijn met werk": pairs stand in the order of their first domain.
Entry pairs_entry(const Told& told, const DistrictPairs& district, Language language) {
  Entry entry;
  const UntiedDomains* before = nullptr;
  for (const auto* pair : district.pairs) {
    const bool same = before != nullptr && before->one == pair->one;
    if (!same) {
      if (before != nullptr) entry.words += "; ";
      entry.words += text(language, Text::missing_one_with, {domain_name(told, pair->one, language)});
    }
    entry.words += (same ? ", " : " ") + domain_name(told, pair->other, language);
    entry.exact += (entry.exact.empty() ? "" : "|") + pair->one.text() + "-" + pair->other.text();
    before = pair;
  }
  return entry;
}

DataTable pairs_table(const Told& told, const std::vector<DistrictPairs>& districts, Language language) {
  DataTable table{.name = "ontbrekende_verbindingen",
                  .caption = std::string(text(language, Text::missing_caption)),
                  .columns = {column("wijk", text(language, Text::head_district)),
                              column("paren", text(language, Text::head_pairs_missing), Align::right),
                              column("welke", text(language, Text::head_which_pairs))},
                  .rows = {},
                  .basis = text(language, Text::missing_told_basis, {as_of_words(told, language)})};
  for (const auto& district : districts) {
    table.rows.push_back({area_entry(told.results.network, district.district, language),
                          count_entry(language, static_cast<long long>(district.pairs.size())),
                          pairs_entry(told, district, language)});
  }
  return table;
}

std::string untied_words(const WholeNetwork& whole, std::size_t districts, Language language) {
  std::map<MissingLink, int> of;
  for (const auto& pair : whole.untied) ++of[pair.why];
  const auto count = [&](std::size_t value) { return count_words(language, static_cast<long long>(value)); };
  return text(
      language, Text::missing_intro,
      {count(districts), count(whole.domain_ties.districts.size()), pairs_words(language, of[MissingLink::no_tie]),
       pairs_words(language, of[MissingLink::one_person]), pairs_words(language, of[MissingLink::nobody_side])});
}

// The share of ties that cross a border, which needs no explanation.
std::string crossing(double index, Language language) {
  return share_words(language, *ExternalInternal{.index = index}.share_between());
}

std::string between_words(const GroupTies& ties, Language language) {
  const auto& index = ties.index.overall.index;
  if (!index || !ties.by_chance) return {};
  const auto& chance = *ties.by_chance;
  const auto p = number(language, chance.p_either_way(), 3);
  std::string verdict(text(language, Text::missing_as_chance));
  if (*index < chance.low) {
    verdict = text(language, Text::missing_less_than_chance, {p});
  } else if (*index > chance.high) {
    verdict = text(language, Text::missing_more_than_chance, {p});
  }
  return text(language, Text::missing_between,
              {crossing(*index, language), crossing(chance.low, language), crossing(chance.high, language), verdict});
}

// "Zorg 12, Werk 3": with which other groups, most ties first.
Entry ties_to_entry(const GroupTies& ties, std::size_t group, const std::vector<Entry>& names, Language language) {
  std::vector<std::size_t> others;
  for (std::size_t other = 0; other < names.size(); ++other) {
    if (other != group && ties.mixing.at(group, other) > 0) others.push_back(other);
  }
  std::stable_sort(others.begin(), others.end(), [&](std::size_t left, std::size_t right) {
    return ties.mixing.at(group, left) > ties.mixing.at(group, right);
  });
  Entry entry;
  for (const auto other : others) {
    const auto count = ties.mixing.at(group, other);
    entry.words += (entry.words.empty() ? "" : ", ") + names[other].words + " " + count_words(language, count);
    entry.exact += (entry.exact.empty() ? "" : "|") + names[other].exact + "=" + std::to_string(count);
  }
  return entry;
}

Entry chance_entry(const std::optional<ShuffledIndex>& chance, Language language) {
  if (!chance) return words_entry(text(language, Text::word_not_defined));
  const auto low = measure_entry(language, chance->low);
  const auto high = measure_entry(language, chance->high);
  return {low.words + " – " + high.words, low.exact + "|" + high.exact};
}

// Per group the ties within it, across its border, and with whom; groups without ties are left out and counted.
void add_groups(const GroupTies& ties, const std::vector<Entry>& names, Language language, DataTable& table,
                int& left_out) {
  for (std::size_t group = 0; group < names.size(); ++group) {
    const auto& of = ties.index.of_group[group];
    if (!of.index) {
      ++left_out;
      continue;
    }
    const auto& chance = ties.of_group_by_chance[group];
    table.rows.push_back({names[group], count_entry(language, of.internal), count_entry(language, of.external),
                          measure_entry(language, of.index), chance_entry(chance, language),
                          chance ? measure_entry(language, chance->p_either_way()) : Entry{},
                          ties_to_entry(ties, group, names, language)});
  }
}

struct GroupWords {
  std::string name;
  std::string column;
  Text caption, head, basis;
};

DataTable groups_table(const Told& told, const GroupTies& ties, const std::vector<Entry>& names,
                       const GroupWords& words, Language language) {
  DataTable table{.name = words.name,
                  .caption = std::string(text(language, words.caption)),
                  .columns = {column(words.column, text(language, words.head)),
                              column("binnen", text(language, Text::head_within_group), Align::right),
                              column("tussen", text(language, Text::head_between_groups), Align::right),
                              column("e_i", text(language, Text::head_ei), Align::right),
                              column("bij_toeval", text(language, Text::head_by_chance), Align::right),
                              column("p", text(language, Text::head_p), Align::right),
                              column("met", text(language, Text::head_ties_to))},
                  .rows = {},
                  .basis = {}};
  int left_out = 0;
  add_groups(ties, names, language, table, left_out);
  table.basis = text(language, words.basis,
                     {snapshot_words(told.results.network, language),
                      participants_words(language, ties.mixing.nodes_left_out), count_words(language, left_out)}) +
                " " + std::string(text(language, Text::missing_groups_basis));
  return table;
}

DataTable domains_table(const Told& told, Language language) {
  const auto& ties = told.results.whole.domains;
  std::vector<Entry> names;
  for (const auto& code : ties.grouping.names) names.push_back({domain_name(told, TermId(code), language), code});
  return groups_table(
      told, ties, names,
      {"relaties_per_domein", "domein", Text::missing_domains_caption, Text::head_domain, Text::missing_domains_basis},
      language);
}

DataTable districts_table(const Told& told, Language language) {
  const auto& ties = told.results.whole.districts;
  std::vector<Entry> names;
  for (const auto& code : ties.grouping.names)
    names.push_back(area_entry(told.results.network, AreaId(code), language));
  return groups_table(told, ties, names,
                      {"relaties_per_wijk", "wijk", Text::missing_districts_caption, Text::head_district,
                       Text::missing_districts_basis},
                      language);
}

Blocks section_for_outsiders(const Told& told, Language language) {
  const auto districts = by_district(told.results.whole.untied);
  if (districts.empty()) return {};
  return {Heading{2, std::string(text(language, Text::missing_heading))},
          Paragraph{text(language, Text::missing_told_intro, {count_words(language, fewest_people)})},
          pairs_table(told, districts, language), Note{std::string(text(language, Text::missing_not_said))}};
}

}  // namespace

Blocks missing_links_section(const Told& told, Language language) {
  if (told.detail != Detail::people) return section_for_outsiders(told, language);
  const auto& whole = told.results.whole;
  if (!whole.municipal || whole.domains.grouping.names.empty()) return {};
  Blocks blocks{Heading{2, std::string(text(language, Text::missing_heading))}};
  const auto districts = by_district(whole.untied);
  if (!whole.untied.empty()) blocks.emplace_back(Paragraph{untied_words(whole, districts.size(), language)});
  auto between = between_words(whole.domains, language);
  if (!between.empty()) blocks.emplace_back(Paragraph{std::move(between)});
  if (!districts.empty()) {
    auto table = pairs_table(told, districts, language);
    const auto& all = whole.domain_ties;
    const auto left_out = static_cast<long long>(all.districts.size() - districts.size());
    table.basis = text(language, Text::missing_basis,
                       {snapshot_words(told.results.network, language),
                        participants_words(language, all.without_district), count_words(language, left_out)});
    blocks.emplace_back(std::move(table));
  }
  for (auto& table : {domains_table(told, language), districts_table(told, language)}) {
    if (!table.rows.empty()) blocks.emplace_back(table);
  }
  blocks.emplace_back(Note{std::string(text(language, Text::missing_not_said))});
  return blocks;
}

}  // namespace sleutelnet
