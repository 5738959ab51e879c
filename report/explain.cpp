#include "report/explain.hpp"

#include <fmt/format.h>

#include "report/explain_words.hpp"
#include "report/measure_words.hpp"
#include "report/sections/entries.hpp"

namespace sleutelnet {

namespace {

std::string say(Language language, Text name) { return std::string(text(language, name)); }

KeyNumbers key_number(const Explanation& explanation, Language language) {
  KeyNumber key{.value = value_words(language, *explanation.value), .words = label(language, explanation.measure)};
  const auto place = count_words(language, explanation.rank.value_or(0));
  const auto of = count_words(language, explanation.ranked);
  const auto others = count_words(language, explanation.sharing_rank - 1);
  key.uncertainty = explanation.sharing_rank > 1 ? text(language, Text::explain_place_shared, {place, of, others})
                                                 : text(language, Text::explain_place, {place, of});
  return {{std::move(key)}};
}

// What a value of this kind says, and what it does not.
std::vector<Text> sayings(const Explanation& explanation) {
  struct Sayings {
    std::vector<Text> operator()(const std::monostate&) const { return {}; }
    std::vector<Text> operator()(const TiesBasis&) const { return {Text::says_ties}; }
    std::vector<Text> operator()(const StepsBasis& basis) const {
      if (basis.unit == DistanceUnit::hours) return {Text::says_steps, Text::says_hours};
      return {Text::says_steps};
    }
    std::vector<Text> operator()(const PairsBasis&) const { return {Text::says_between}; }
    std::vector<Text> operator()(const ContactPairsBasis&) const { return {Text::says_contacts}; }
    std::vector<Text> operator()(const SharesBasis&) const { return {Text::says_walks}; }
    std::vector<Text> operator()(const TriplesBasis&) const { return {Text::says_between}; }
    std::vector<Text> operator()(const CoreBasis&) const { return {Text::says_contacts}; }
    std::vector<Text> operator()(const PiecesBasis&) const { return {Text::says_parts}; }
    std::vector<Text> operator()(const CellsBasis&) const { return {Text::says_cells}; }
    std::vector<Text> operator()(const AreaPairsBasis&) const { return {Text::says_between}; }
  };
  if (explanation.measure.starts_with("burt_")) return {Text::says_between};
  return std::visit(Sayings(), explanation.basis);
}

DataTable peers_table(const Explanation& explanation, Language language) {
  const auto ours = explanation.value ? value_words(language, *explanation.value) : say(language, Text::peer_nothing);
  DataTable table{.name = "andere_programmas",
                  .caption = text(language, Text::peers_caption, {ours}),
                  .columns = {column("programma", text(language, Text::column_program)),
                              column("naam", text(language, Text::column_called)),
                              column("waarde", text(language, Text::column_value), Align::right),
                              column("waarom", text(language, Text::column_why))}};
  for (const auto& peer : explanation.peers) {
    auto value = words_entry(std::string_view("–"));
    if (peer.answer == PeerAnswer::printed) {
      value = peer.value ? value_entry(language, *peer.value) : words_entry(text(language, Text::peer_nothing));
    }
    table.rows.push_back({words_entry(label(peer.program)), words_entry(peer.called), std::move(value),
                          words_entry(reason_of(language, peer))});
  }
  return table;
}

// "12 knows, 3 works with": those that occur.
template <class Code, std::size_t size>
std::string counts_of(Language language, const std::array<int, size>& counts) {
  std::vector<std::string> counted;
  for (std::size_t at = 0; at < size; ++at) {
    if (counts[at] == 0) continue;
    counted.push_back(
        text(language, Text::counted_one, {label(language, static_cast<Code>(at)), count_words(language, counts[at])}));
  }
  return in_a_row(counted);
}

std::vector<Block> counted_blocks(const Network& network, const Explanation& explanation, Language language) {
  const auto& counted = explanation.counted;
  const auto count = [language](int number) { return count_words(language, number); };
  std::vector<Block> blocks{Heading{2, say(language, Text::explain_counted)}};
  const auto add = [&](std::string words) { blocks.emplace_back(Paragraph{std::move(words)}); };
  add(text(language, Text::counted_nodes,
           {count(counted.nodes), count(counted.arcs),
            text(language, counted.directed ? Text::counted_directed : Text::counted_undirected)}));
  if (counted.in_force > 0) {
    add(text(language, Text::counted_kinds, {counts_of<TieKind>(language, counted.by_kind)}));
    add(text(language, Text::counted_standings, {counts_of<TieStanding>(language, counted.by_standing)}));
  }
  add(text(language, Text::counted_left_out,
           {count(counted.expired), count(counted.not_yet), count(counted.outside), count(counted.parallel_merged),
            count(counted.loops_dropped)}));
  add(text(language, Text::counted_convention,
           {explanation.convention, fmt::format("{:016x}", content_hash(network))}));
  return blocks;
}

void append(std::vector<Block>& blocks, std::vector<Block> more) {
  for (auto& block : more) blocks.push_back(std::move(block));
}

std::vector<Block> blocks_of(const Network& network, const Explanation& explanation, Language language,
                             const ExplanationAside& aside) {
  std::vector<Block> blocks;
  if (explanation.value) {
    blocks.emplace_back(key_number(explanation, language));
    const auto sure = aside.place ? certainty_words(language, *aside.place) : std::string();
    if (!sure.empty()) blocks.emplace_back(Paragraph{sure});
  } else {
    blocks.emplace_back(Paragraph{text(language, Text::explain_not_defined,
                                       {aside.called(explanation.actor), label(language, explanation.undefined)})});
  }
  blocks.emplace_back(Heading{2, say(language, Text::explain_meaning)});
  blocks.emplace_back(Paragraph{definition(language, explanation.measure)});
  for (const auto saying : sayings(explanation)) blocks.emplace_back(Note{say(language, saying)});
  if (explanation.value) {
    blocks.emplace_back(Heading{2, say(language, Text::explain_basis)});
    append(blocks, basis_blocks(network, explanation, language, aside));
  }
  blocks.emplace_back(Heading{2, say(language, Text::explain_peers)});
  blocks.emplace_back(peers_table(explanation, language));
  append(blocks, counted_blocks(network, explanation, language));
  return blocks;
}

std::string range_words(Language language, const Spread& spread) {
  if (spread.low == spread.high) return value_words(language, spread.low);
  return text(language, Text::explain_from_to, {value_words(language, spread.low), value_words(language, spread.high)});
}

}  // namespace

std::string certainty_words(Language language, const ActorPlace& place) {
  if (!place.values || !place.ranks) return {};
  const bool firm =
      place.value == place.values->low && place.value == place.values->high && place.ranks->low == place.ranks->high;
  if (firm) return say(language, Text::explain_firm);
  auto words =
      text(language, Text::explain_spread, {range_words(language, *place.values), range_words(language, *place.ranks)});
  const bool outside = place.value && (*place.value < place.values->low || *place.value > place.values->high);
  if (outside) words += " " + say(language, Text::explain_outside);
  return words;
}

Document explanation_document(const Network& network, const Explanation& explanation, Language language,
                              const ExplanationAside& aside) {
  Document document{.language = language, .author = network.name};
  document.title =
      text(language, Text::explain_title, {label(language, explanation.measure), aside.called(explanation.actor)});
  document.subtitle = text(language, Text::explain_subtitle, {date(language, network.date)});
  document.warning = say(language, aside.name_of ? Text::explain_warning_names : Text::explain_warning);
  if (network.synthetic) document.warning = say(language, Text::report_synthetic) + " " + document.warning;
  document.footer = text(language, Text::explain_footer,
                         {network.name, short_date(language, network.date), label(language, Recipient::coordinator)});
  if (!network.name.empty()) document.stamp.push_back({say(language, Text::stamp_municipality), network.name});
  document.stamp.push_back({say(language, Text::stamp_as_of), date(language, network.date)});
  document.stamp.push_back(
      {say(language, Text::stamp_recipient), std::string(label(language, Recipient::coordinator))});
  document.blocks = blocks_of(network, explanation, language, aside);
  return document;
}

}  // namespace sleutelnet
