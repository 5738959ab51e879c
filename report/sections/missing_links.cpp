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

std::string pairs_words(const WholeNetwork& whole, std::size_t districts, Language language) {
  std::map<MissingLink, int> of;
  for (const auto& pair : whole.untied) ++of[pair.why];
  const auto count = [&](std::size_t value) { return count_words(language, static_cast<long long>(value)); };
  return text(
      language, Text::missing_intro,
      {count(districts), count(whole.domain_ties.districts.size()), count_words(language, of[MissingLink::no_tie]),
       count_words(language, of[MissingLink::one_person]), count_words(language, of[MissingLink::nobody_side])});
}

// From −1 … 1 to the share of ties that cross a border, which needs no explanation.
std::string crossing(double index, Language language) { return share_words(language, (index + 1) / 2); }

std::string between_words(const GroupTies& ties, Language language) {
  const auto& index = ties.index.overall.index;
  if (!index || !ties.by_chance) return {};
  const auto& chance = *ties.by_chance;
  std::string verdict(text(language, Text::missing_as_chance));
  if (*index < chance.low) {
    verdict = text(language, Text::missing_less_than_chance, {number(language, chance.p_as_low, 3)});
  } else if (*index > chance.high) {
    verdict = text(language, Text::missing_more_than_chance, {number(language, chance.p_as_high, 3)});
  }
  return text(language, Text::missing_between,
              {crossing(*index, language), crossing(chance.low, language), crossing(chance.high, language), verdict});
}

DataTable domains_table(const Told& told, Language language) {
  const auto& ties = told.results.whole.domains;
  DataTable table{.name = "relaties_per_domein",
                  .caption = std::string(text(language, Text::missing_domains_caption)),
                  .columns = {column("domein", text(language, Text::head_domain)),
                              column("binnen", text(language, Text::head_within_group), Align::right),
                              column("tussen", text(language, Text::head_between_groups), Align::right),
                              column("e_i", text(language, Text::head_ei), Align::right)},
                  .rows = {},
                  .basis = {}};
  int left_out = 0;
  for (std::size_t group = 0; group < ties.grouping.names.size(); ++group) {
    const auto& of = ties.index.of_group[group];
    if (!of.index) {
      ++left_out;
      continue;
    }
    const TermId domain(ties.grouping.names[group]);
    table.rows.push_back({{domain_name(told, domain, language), domain.text()},
                          count_entry(language, of.internal),
                          count_entry(language, of.external),
                          measure_entry(language, of.index)});
  }
  table.basis = text(language, Text::missing_domains_basis,
                     {as_of_words(told, language), count_words(language, ties.mixing.nodes_left_out),
                      count_words(language, left_out)});
  return table;
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
  if (!whole.untied.empty()) blocks.emplace_back(Paragraph{pairs_words(whole, districts.size(), language)});
  auto between = between_words(whole.domains, language);
  if (!between.empty()) blocks.emplace_back(Paragraph{std::move(between)});
  if (!districts.empty()) {
    auto table = pairs_table(told, districts, language);
    const auto& all = whole.domain_ties;
    const auto left_out = static_cast<long long>(all.districts.size() - districts.size());
    table.basis = text(
        language, Text::missing_basis,
        {as_of_words(told, language), count_words(language, all.without_district), count_words(language, left_out)});
    blocks.emplace_back(std::move(table));
  }
  if (auto table = domains_table(told, language); !table.rows.empty()) blocks.emplace_back(std::move(table));
  blocks.emplace_back(Note{std::string(text(language, Text::missing_not_said))});
  return blocks;
}

}  // namespace sleutelnet
