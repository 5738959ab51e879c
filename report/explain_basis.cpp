#include <cmath>

#include "core/network/codes.hpp"
#include "report/explain.hpp"
#include "report/explain_words.hpp"
#include "report/names.hpp"
#include "report/sections/entries.hpp"

namespace sleutelnet {

namespace {

// Tables longer than this are cut, and say so.
constexpr std::size_t rows_shown = 20;

Text head_of(DistanceUnit unit) {
  switch (unit) {
    case DistanceUnit::steps: return Text::column_distance_steps;
    case DistanceUnit::hours: return Text::column_distance_hours;
    case DistanceUnit::lengths: return Text::column_distance_lengths;
  }
  return Text::column_distance_steps;
}

Text beyond_of(DistanceUnit unit) {
  switch (unit) {
    case DistanceUnit::steps: return Text::beyond_steps;
    case DistanceUnit::hours: return Text::beyond_hours;
    case DistanceUnit::lengths: return Text::beyond_lengths;
  }
  return Text::beyond_steps;
}

class BasisTables {
 public:
  BasisTables(const Network& network, const Explanation& explanation, Language language, const ExplanationAside& aside)
      : network_(network), explanation_(explanation), language_(language), aside_(aside) {}

  std::vector<Block> operator()(const std::monostate&) const {
    const bool sampled = explanation_.measure.ends_with("_sampled");
    return {Paragraph{say(sampled ? Text::basis_sampled : Text::basis_nothing_to_show)}};
  }

  std::vector<Block> operator()(const TiesBasis& basis) const {
    auto table = made("relaties", text(language_, Text::basis_ties, {count(basis.contacts.size())}),
                      {{"met", Text::column_with},
                       {"relatie", Text::column_tie},
                       {"soort", Text::column_kind},
                       {"sterkte", Text::column_strength, Align::right},
                       {"zekerheid", Text::column_standing},
                       {"gezien_op", Text::column_seen},
                       {"telt_voor", Text::column_adds, Align::right}});
    for (const auto& contact : basis.contacts) {
      for (std::size_t at = 0; at < contact.ties.size(); ++at) {
        const auto amount = at == 0 ? value_entry(language_, contact.amount) : Entry{};
        table.rows.push_back(tie_row(contact.other, contact.ties[at], amount));
      }
    }
    const auto rows = table.rows.size();
    return finished(std::move(table), rows);
  }

  std::vector<Block> operator()(const StepsBasis& basis) const {
    const auto caption = basis.towards ? Text::basis_circles_towards : Text::basis_circles;
    auto table = made("afstanden", text(language_, caption, {count(basis.reached), count(basis.others)}),
                      {{"afstand", head_of(basis.unit), Align::right},
                       {"aantal", Text::column_number, Align::right},
                       {"ieder", Text::column_each, Align::right},
                       {"samen", Text::column_together, Align::right},
                       {"wie", Text::column_who}});
    for (const auto& circle : basis.circles) {
      const auto each = circle.each == 0 ? Entry{} : value_entry(language_, circle.each);
      const auto sum = circle.each == 0 ? Entry{} : value_entry(language_, circle.each * circle.actors_in_all);
      table.rows.push_back({value_entry(language_, circle.distance), count_entry(language_, circle.actors_in_all), each,
                            sum, words_entry(some_of(circle.actors, circle.actors_in_all))});
    }
    if (basis.beyond) return {Paragraph{table.caption + ". " + beyond_words(*basis.beyond, basis.unit)}};
    auto blocks = finished(std::move(table), basis.circles.size());
    if (!basis.ways.empty()) blocks.emplace_back(ways_table(basis));
    return blocks;
  }

  std::vector<Block> operator()(const PairsBasis& basis) const {
    auto table =
        made("paren", text(language_, Text::basis_pairs, {count(basis.in_all), value_words(language_, basis.sum)}),
             {{"van", Text::column_from}, {"naar", Text::column_to}, {"deel", Text::column_share, Align::right}});
    for (const auto& pair : basis.pairs) {
      table.rows.push_back({who(pair.from), who(pair.to), value_entry(language_, pair.share)});
    }
    return finished(std::move(table), static_cast<std::size_t>(basis.in_all));
  }

  std::vector<Block> operator()(const ContactPairsBasis& basis) const {
    auto table = made(
        "contacten", text(language_, Text::basis_contact_pairs, {count(basis.tied_in_all), count(basis.untied_in_all)}),
        {{"een", Text::column_with}, {"ander", Text::column_with}, {"kennen_elkaar", Text::column_know}});
    for (const auto* list : {&basis.tied, &basis.untied}) {
      for (const auto& [one, other] : *list) {
        table.rows.push_back({who(one), who(other), yes_or_no(list == &basis.tied)});
      }
    }
    return finished(std::move(table), static_cast<std::size_t>(basis.tied_in_all + basis.untied_in_all));
  }

  std::vector<Block> operator()(const SharesBasis& basis) const {
    const bool holes = explanation_.measure.starts_with("burt_");
    auto table = made("contacten", say(Text::basis_shares),
                      {{"met", Text::column_with},
                       {holes ? "deel_van_relaties" : "eigen_waarde",
                        holes ? Text::column_share_of_ties : Text::column_own_value, Align::right},
                       {"telt_voor", Text::column_adds, Align::right}});
    if (basis.start != 0) {
      table.rows.push_back({words_entry(text(language_, Text::basis_start)), {}, value_entry(language_, basis.start)});
    }
    for (const auto& share : basis.contacts) {
      table.rows.push_back(
          {who(share.contact), value_entry(language_, share.own), value_entry(language_, share.amount)});
    }
    const auto rows = table.rows.size();
    return finished(std::move(table), rows);
  }

  std::vector<Block> operator()(const TriplesBasis& basis) const {
    auto table = made("tussen", text(language_, Text::basis_triples, {count(basis.in_all), group_words(basis.group)}),
                      {{"van", Text::column_from},
                       {"groep_van", Text::column_from_group},
                       {"naar", Text::column_to},
                       {"groep_naar", Text::column_to_group}});
    for (const auto& triple : basis.triples) {
      table.rows.push_back({who(triple.from),
                            {group_words(triple.from_group), triple.from_group},
                            who(triple.to),
                            {group_words(triple.to_group), triple.to_group}});
    }
    return finished(std::move(table), static_cast<std::size_t>(basis.in_all));
  }

  std::vector<Block> operator()(const CoreBasis& basis) const {
    auto table = made("contacten", say(Text::basis_core),
                      {{"met", Text::column_with},
                       {"kerngetal", Text::column_core, Align::right},
                       {"telt_mee", Text::column_same_core}});
    for (const auto& contact : basis.contacts) {
      table.rows.push_back(
          {who(contact.contact), count_entry(language_, contact.core), yes_or_no(contact.core >= basis.core)});
    }
    return finished(std::move(table), basis.contacts.size());
  }

  std::vector<Block> operator()(const PiecesBasis& basis) const {
    const auto caption = basis.after_leaving ? text(language_, Text::basis_pieces_after, {count(basis.pieces.size())})
                                             : say(Text::basis_pieces);
    auto table = made("delen", caption, {{"grootte", Text::column_size, Align::right}, {"wie", Text::column_who}});
    for (const auto& piece : basis.pieces) {
      table.rows.push_back({count_entry(language_, piece.size), words_entry(some_of(piece.members, piece.size))});
    }
    return finished(std::move(table), basis.pieces.size());
  }

  std::vector<Block> operator()(const CellsBasis& basis) const {
    auto table = made("cellen", text(language_, Text::basis_cells, {count(basis.in_all), count(basis.in_scope)}),
                      {{"buurt", Text::column_area}});
    table.columns.push_back(column(std::string(code_of(aside_.facet)), capitalised(label(language_, aside_.facet))));
    table.columns.push_back(column("via", text(language_, Text::column_nearest)));
    table.columns.push_back(column("afstand", text(language_, head_of(basis.unit)), Align::right));
    for (const auto& within : basis.cells) {
      table.rows.push_back({area_entry(network_, within.cell.area, language_),
                            {term_name(network_, aside_.facet, within.cell.value, language_), within.cell.value.text()},
                            who(within.nearest),
                            count_entry(language_, within.distance)});
    }
    return finished(std::move(table), static_cast<std::size_t>(basis.in_all));
  }

  std::vector<Block> operator()(const AreaPairsBasis& basis) const {
    auto table =
        made("buurtparen", text(language_, Text::basis_area_pairs, {count(basis.in_all), count(basis.possible)}),
             {{"buurt", Text::column_area},
              {"andere_buurt", Text::column_other_area},
              {"deel", Text::column_share, Align::right}});
    for (const auto& pair : basis.pairs) {
      table.rows.push_back({area_entry(network_, pair.from, language_), area_entry(network_, pair.to, language_),
                            value_entry(language_, pair.share)});
    }
    return finished(std::move(table), static_cast<std::size_t>(basis.in_all));
  }

 private:
  struct Head {
    std::string name;
    Text words;
    Align align = Align::left;
  };

  std::string say(Text name) const { return std::string(text(language_, name)); }
  Entry who(const ActorId& actor) const { return {aside_.called(actor), actor.text()}; }

  std::string path_words(const std::vector<ActorId>& actors) const {
    std::string words;
    for (const auto& actor : actors) words += (words.empty() ? "" : " → ") + aside_.called(actor);
    return words;
  }

  // Where nobody counts, who came nearest.
  std::string beyond_words(const Circle& beyond, DistanceUnit unit) const {
    const auto nearest = some_of(beyond.actors, beyond.actors_in_all);
    const auto distance = text(language_, beyond_of(unit), {value_words(language_, beyond.distance)});
    return text(language_, Text::basis_beyond, {nearest, distance});
  }

  // "K001, K002 and 5 more".
  std::string some_of(const std::vector<ActorId>& actors, int in_all) const {
    std::vector<std::string> names;
    for (const auto& actor : actors) names.push_back(aside_.called(actor));
    const auto more = in_all - static_cast<int>(actors.size());
    if (actors.empty() || more <= 0) return in_a_row(names);
    return text(language_, Text::basis_and_more, {in_a_row(names), count(more)});
  }

  template <class Number>
  std::string count(Number number) const {
    return count_words(language_, static_cast<long long>(number));
  }

  DataTable made(std::string name, std::string caption, const std::vector<Head>& heads) const {
    DataTable table{.name = std::move(name), .caption = std::move(caption)};
    for (const auto& head : heads) table.columns.push_back(column(head.name, text(language_, head.words), head.align));
    return table;
  }

  // What stands in a table that is empty or cut is said beside it.
  std::vector<Block> finished(DataTable table, std::size_t in_all) const {
    if (table.rows.empty()) return {Paragraph{table.caption + ". " + say(Text::basis_empty)}};
    if (table.rows.size() > rows_shown) table.rows.resize(rows_shown);
    if (table.rows.size() < in_all) table.basis = text(language_, Text::basis_cut, {count(table.rows.size())});
    return {std::move(table)};
  }

  Entry yes_or_no(bool yes) const { return {say(yes ? Text::basis_yes : Text::basis_no), yes ? "ja" : "nee"}; }

  std::vector<Entry> tie_row(const ActorId& other, const TieSeen& tie, Entry amount) const {
    const auto strength = tie.strength ? count_entry(language_, *tie.strength) : words_entry(std::string_view("–"));
    const auto seen = tie.observed ? Entry{short_date(language_, *tie.observed), iso_date(*tie.observed)}
                                   : words_entry(std::string_view("–"));
    return {who(other),
            words_entry(tie.id.text()),
            {std::string(label(language_, tie.kind)), std::string(code_of(tie.kind))},
            strength,
            words_entry(label(language_, tie.standing)),
            seen,
            std::move(amount)};
  }

  DataTable ways_table(const StepsBasis& basis) const {
    auto table = made("wegen", say(Text::basis_ways),
                      {{"naar", basis.towards ? Text::column_from : Text::column_to},
                       {"afstand", head_of(basis.unit), Align::right},
                       {"weg", Text::column_way}});
    for (const auto& way : basis.ways) {
      table.rows.push_back({who(way.to), value_entry(language_, way.distance), words_entry(path_words(way.actors))});
    }
    return table;
  }

  // A wijk or a domain, by its code.
  std::string group_words(const std::string& code) const {
    if (explanation_.measure.ends_with("_district")) return area_name(network_, AreaId(code), language_);
    return term_name(network_, Facet::domain, TermId(code), language_);
  }

  const Network& network_;
  const Explanation& explanation_;
  Language language_;
  const ExplanationAside& aside_;
};

}  // namespace

std::vector<Block> basis_blocks(const Network& network, const Explanation& explanation, Language language,
                                const ExplanationAside& aside) {
  return std::visit(BasisTables(network, explanation, language, aside), explanation.basis);
}

}  // namespace sleutelnet
