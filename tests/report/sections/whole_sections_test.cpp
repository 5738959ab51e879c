// The sections on the network as a whole, on a small town and on what is made to stand out.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "report/sections/sections.hpp"
#include "report/whole_figures.hpp"
#include "tests/support/small_town.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

constexpr auto nl = Language::dutch;

Told told_of(const Network& town) { return disclose(results_of(town)); }

std::vector<DataTable> tables_in(const Blocks& blocks) {
  std::vector<DataTable> found;
  for (const auto& block : blocks) {
    if (const auto* table = std::get_if<DataTable>(&block)) found.push_back(*table);
  }
  return found;
}

DataTable table_in(const Blocks& blocks, const std::string& name) {
  for (const auto& table : tables_in(blocks)) {
    if (table.name == name) return table;
  }
  ADD_FAILURE() << "no table " << name;
  return {};
}

std::string words_in(const Blocks& blocks) {
  std::string words;
  for (const auto& block : blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) words += paragraph->words + "\n";
    if (const auto* note = std::get_if<Note>(&block)) words += note->words + "\n";
  }
  return words;
}

const WholeFigure& figure_of(const std::vector<WholeFigure>& figures, const std::string& metric) {
  return *std::find_if(figures.begin(), figures.end(), [&](const WholeFigure& each) { return each.metric == metric; });
}

void add_tie(Network& town, const std::string& from, const std::string& to, TieKind kind) {
  town.ties.put({.id = TieId("X" + from + to),
                 .source = ActorId(from),
                 .target = ActorId(to),
                 .kind = kind,
                 .frequency = Frequency::monthly});
}

Network town_with_owner() {
  auto town = small_town();
  for (const auto* id : {"K001", "K002", "K003"}) add_tie(town, "G001", id, TieKind::account_holder);
  return town;
}

// A tie from a meeting beside the certain ones.
Network town_in_doubt() {
  auto town = small_town();
  auto ties = town.ties;
  for (auto tie : ties) {
    tie.evidence = TieEvidence::both;
    town.ties.put(tie);
  }
  auto doubtful = *ties.begin();
  doubtful.id = TieId("X1");
  doubtful.source = ActorId("K001");
  doubtful.target = ActorId("K005");
  doubtful.evidence = TieEvidence::same_meeting;
  town.ties.put(doubtful);
  return town;
}

Told told_of_list(const Network& list, bool directed = false) {
  return disclose(structure_results_of(list, {.municipal = false, .directed = directed}));
}

std::string all_words(const Told& told, Language language) {
  std::string words;
  for (const auto section :
       {whole_network_section, communities_section, missing_links_section, owners_section, departure_section,
        fragility_section, inform_first_section, structure_section, certainty_section}) {
    const auto blocks = section(told, language);
    words += words_in(blocks);
    for (const auto& table : tables_in(blocks)) {
      words += table.caption + "\n" + table.basis + "\n";
      for (const auto& row : table.rows) {
        for (const auto& entry : row) words += entry.words + "\n";
      }
    }
  }
  return words;
}

// Six who all know each other, beside nine in a row.
Network clique_beside_path() {
  std::vector<Ends> ends;
  for (int one = 0; one < 6; ++one) {
    for (int other = one + 1; other < 6; ++other) ends.emplace_back(one, other);
  }
  for (int node = 6; node < 14; ++node) ends.emplace_back(node, node + 1);
  return plain_network(15, ends);
}

using Section = Blocks (*)(const Told&, Language);
constexpr std::array<Section, 7> sections = {whole_network_section, communities_section, missing_links_section,
                                             owners_section,        fragility_section,   inform_first_section,
                                             certainty_section};

}  // namespace

TEST(WholeSections, EveryTableHasRowsAsWideAsItsHeadsAndABasisWithItsDate) {
  const auto told = told_of(town_with_owner());
  int tables = 0;
  for (const auto section : sections) {
    for (const auto& table : tables_in(section(told, nl))) {
      ++tables;
      EXPECT_FALSE(table.rows.empty()) << table.name;
      EXPECT_THAT(table.basis, HasSubstr("24 november 2025")) << table.name;
      for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size()) << table.name;
    }
  }
  EXPECT_GE(tables, 6);
}

TEST(WholeSections, EverySectionSaysWhatItDoesNotSay) {
  const auto told = told_of(town_with_owner());
  for (const auto section : sections) {
    EXPECT_THAT(words_in(section(told, nl)), HasSubstr("Wat dit niet zegt"));
    EXPECT_THAT(words_in(section(told, Language::english)), HasSubstr("What this does not say"));
  }
}

TEST(WholeSections, WithoutPeopleNothingBreaksAndNothingIsClaimed) {
  const auto told = told_of(Network{});
  for (const auto section : {missing_links_section, owners_section, fragility_section, inform_first_section}) {
    EXPECT_TRUE(section(told, nl).empty());
  }
  EXPECT_THAT(words_in(whole_network_section(told, nl)), HasSubstr("geen deelnemers"));
}

TEST(WholeFigures, EachHasWordsAConventionAndAReasonWhereItIsEmpty) {
  for (const auto& town : {small_town(), Network{}}) {
    const auto results = results_of(town);
    std::vector<std::string> seen;
    for (const auto& figure : whole_figures(results)) {
      EXPECT_FALSE(figure.convention.empty()) << figure.metric;
      EXPECT_TRUE(figure.value || figure.when_empty != UndefinedReason::none) << figure.metric;
      EXPECT_EQ(std::count(seen.begin(), seen.end(), figure.metric), 0) << figure.metric;
      seen.push_back(figure.metric);
    }
    for (const auto& row : whole_figures_table(disclose(results), nl).rows) {
      EXPECT_NE(row.front().words, row.front().exact) << "has no words";
    }
  }
}

TEST(WholeFigures, CarryTheIntervalTheirAnalysisGives) {
  auto results = results_of(town_in_doubt());
  const auto figures = whole_figures(results);

  const auto& density = figure_of(figures, "density");
  EXPECT_EQ(density.interval, IntervalOf::unknown_ties);
  EXPECT_EQ(density.lowest, results.whole.density.share.lowest);
  EXPECT_EQ(density.highest, results.whole.density.share.highest);
  const auto& met = figure_of(figures, "share_met");
  EXPECT_EQ(met.interval, IntervalOf::draws);
  EXPECT_EQ(met.highest, results.whole.coverage_certainty.share_met_spread->high);
  EXPECT_FALSE(figure_of(figures, "reciprocity_arcs").value) << "no tie of the town has a direction";
}

TEST(WholeFigures, LeaveOutWhatAPlainListOfTiesDoesNotHave) {
  for (const auto& figure : whole_figures(structure_results_of(small_town(), {.municipal = false}))) {
    EXPECT_EQ(figure.over, CountedOver::participants) << figure.metric;
  }
}

TEST(WholeFigures, LinesThatCountNothingAreLeftOutAndCounted) {
  const auto told = told_of(small_town());
  const auto figures = whole_figures(told.results);
  const auto table = whole_figures_table(told, nl);
  const auto left_out = figures.size() - table.rows.size();

  EXPECT_EQ(static_cast<std::ptrdiff_t>(left_out),
            std::count_if(figures.begin(), figures.end(), [](const WholeFigure& figure) {
              return figure.unit == FigureUnit::count && figure.value == 0.0 && figure.interval == IntervalOf::none;
            }));
  EXPECT_THAT(table.basis, HasSubstr("tellen: " + std::to_string(left_out) + "."));
}

TEST(MissingLinks, NamesThePairsOfADistrictThatDoNotKnowEachOtherUntilTheyDo) {
  const auto before = table_in(missing_links_section(told_of(small_town()), nl), "ontbrekende_verbindingen");
  EXPECT_EQ(before.rows.front().front().exact, "WK999900");
  EXPECT_THAT(before.rows.front().at(2).words, HasSubstr("zorg met onderwijs, sport"));
  EXPECT_THAT(before.rows.front().at(2).exact, HasSubstr("zorg-onderwijs|zorg-sport"));

  auto town = small_town();
  add_tie(town, "K001", "K003", TieKind::knows);
  const auto after = table_in(missing_links_section(told_of(town), nl), "ontbrekende_verbindingen");
  EXPECT_THAT(after.rows.front().at(2).exact, Not(HasSubstr("zorg-onderwijs")));
}

TEST(Owners, SaysWhereADeputyIsMissingAndWhoHoldsHowMuch) {
  const auto blocks = owners_section(told_of(town_with_owner()), nl);

  EXPECT_THAT(words_in(blocks), HasSubstr("niemand contact met 2, en bij 3 is er maar één accounthouder"));
  const auto table = table_in(blocks, "accounthouders");
  ASSERT_EQ(table.rows.size(), 1U);
  EXPECT_EQ(table.rows.front().at(2).words, "100,0 %");
  EXPECT_EQ(table.rows.front().at(3).exact, "K001, K002, K003");
}

TEST(Owners, SaysWhenThereAreNone) {
  EXPECT_THAT(words_in(owners_section(told_of(small_town()), nl)), HasSubstr("geen accounthouders"));
}

TEST(Fragility, TellsTheOrganisationWhosePeopleLeaveCellsEmptyTogether) {
  const auto table = table_in(fragility_section(told_of(small_town()), nl), "achtervang_organisaties");

  EXPECT_EQ(table.rows.front().front().words, "O001");
  EXPECT_THAT(table.rows.front().back().words, HasSubstr("Haven · zorg"));
}

TEST(Fragility, NamesTwoPeopleOnlyWhenTheyAreEachOthersBackup) {
  const auto table = table_in(fragility_section(told_of(small_town()), nl), "achtervang_paren");

  for (const auto& row : table.rows) EXPECT_FALSE(row.at(2).words == "0" && row.at(3).words == "0");
  const bool named = std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) {
    return row.at(0).words == "K001" && row.at(1).words == "K002";
  });
  EXPECT_TRUE(named) << "K001 and K002 are together the only ones in Haven, zorg";
}

TEST(InformFirst, TellsTheProofAndEverySet) {
  const auto told = told_of(small_town());
  const auto& plan = *told.results.whole.inform;
  const auto blocks = inform_first_section(told, nl);

  ASSERT_TRUE(plan.proven);
  EXPECT_THAT(words_in(blocks), HasSubstr("Bewezen: geen andere groep van 3"));
  EXPECT_EQ(table_in(blocks, "eerst_informeren").rows.size(), plan.sets.size());
}

TEST(InformFirst, SaysWhatIsSureWhenItIsNotProven) {
  auto results = results_of(small_town());
  results.whole.inform->proven = false;
  results.whole.inform->optimal_sets.reset();
  results.whole.inform->value = 0.7006;
  results.whole.inform->bound = 0.8751;

  const auto blocks = inform_first_section(disclose(results), nl);
  const auto words = words_in(blocks);

  EXPECT_THAT(words, HasSubstr("hoogstens 0,876"));
  EXPECT_THAT(words, HasSubstr("Deze groep haalt 0,700"));
  EXPECT_THAT(words, HasSubstr("minstens 80,0 % van wat de beste groep haalt"));
  const auto basis = table_in(blocks, "eerst_informeren").basis;
  EXPECT_THAT(basis, HasSubstr("Bewezen grens: 0,876."));
  EXPECT_THAT(basis, HasSubstr("Waarde 0,700:"));
}

TEST(InformFirst, SaysWhoIsNamedAndMayNotBeCalled) {
  auto town = small_town();
  const auto calm = words_in(inform_first_section(told_of(town), nl));
  for (auto actor : std::vector(town.actors.begin(), town.actors.end())) {
    if (actor.kind == ActorKind::key_figure && participates(actor)) actor.status = ActorStatus::paused;
    town.actors.put(actor);
  }

  const auto blocks = inform_first_section(told_of(town), nl);

  EXPECT_THAT(calm, Not(HasSubstr("met pauze")));
  EXPECT_THAT(words_in(blocks), HasSubstr("Bel die mensen nu niet"));
  const auto rows = table_in(blocks, "eerst_informeren").rows;
  EXPECT_TRUE(std::any_of(rows.begin(), rows.end(),
                          [](const auto& row) { return row.at(1).words.find("met pauze") != std::string::npos; }));
}

TEST(InformFirst, NamesALargeGroupByIdAlone) {
  auto results = results_of(small_town());
  results.whole.inform = inform_first(results.structure.graph, {.people = 6});
  ASSERT_EQ(results.whole.inform->sets.front().size(), 6U);
  const auto table = table_in(inform_first_section(disclose(results), nl), "eerst_informeren");
  EXPECT_THAT(table.rows.front().at(1).words, Not(HasSubstr("sleutelfiguur")));
}

TEST(InformFirst, IsLeftToItsVerbWhereTheNetworkIsTooLarge) {
  auto results = results_of(small_town());
  results.whole.inform.reset();
  EXPECT_THAT(words_in(inform_first_section(disclose(results), nl)), HasSubstr("sleutelnet inform"));
}

TEST(InformFirst, TellsTheStepsWithinWhichItCounts) {
  auto results = structure_results_of(plain_network(4, {{0, 1}, {1, 2}, {2, 3}}), {.municipal = false});
  results.whole.inform = inform_first(results.structure.graph, {.people = 1, .within_steps = 1});
  const auto blocks = inform_first_section(disclose(results), nl);
  EXPECT_THAT(words_in(blocks), HasSubstr("binnen 1 stap bij de meeste deelnemers"));
  EXPECT_THAT(words_in(blocks), HasSubstr("Wie verder weg staat"));
  const auto table = table_in(blocks, "eerst_informeren");
  EXPECT_THAT(table.basis, HasSubstr("reach.set.m-steps.n"));
  EXPECT_THAT(table.basis, HasSubstr("Waarde 0,750"));
  for (const auto& row : table.rows) EXPECT_EQ(row.back().words, "1");
}

TEST(Certainty, EveryGapIsNamedOrCountedOnce) {
  auto town = small_town();  // with K005 and K003 both in doubt for Haven, onderwijs, which two of them would cover
  auto estimate = reach("R900", "K003", "BU99990002", "onderwijs");
  estimate.source = ReachSource::estimate;
  town.reach.put(estimate);
  const auto told = told_of(town);
  const auto& coverage = told.results.coverage;
  std::size_t doubtful = 0, certain = 0, never_asked = 0;
  for (const auto& gap : told.results.gaps) {
    const auto place = static_cast<std::size_t>(coverage.find(gap.area, gap.value) - coverage.cells.data());
    const auto& chance = told.results.whole.coverage_certainty.cells[place];
    if (!chance) {
      ++never_asked;
    } else {
      ++(chance->gap < 1 ? doubtful : certain);
    }
  }
  ASSERT_GT(doubtful, 0U);
  const auto table = table_in(certainty_section(told, nl), "gaten_in_twijfel");
  EXPECT_EQ(table.rows.size(), doubtful);
  EXPECT_THAT(table.basis, HasSubstr("in elke trekking zijn (" + std::to_string(certain) + ")"));
  EXPECT_THAT(table.basis, HasSubstr("niets te trekken valt (" + std::to_string(never_asked) + ")"));
}

TEST(Certainty, APlaceThatAllShareIsNotAmongTheFirstFive) {
  std::vector<Ends> ring;
  for (int node = 0; node < 8; ++node) ring.emplace_back(node, (node + 1) % 8);
  const auto table = table_in(certainty_section(told_of_list(plain_network(8, ring)), nl), "vaste_plaatsen");
  ASSERT_EQ(table.rows.size(), 3U) << "a plain list has no expected hours";
  for (const auto& row : table.rows) {
    EXPECT_EQ(row.at(1).words, "0") << row.front().words;
    EXPECT_EQ(row.at(2).words, "0") << row.front().words;
  }
}

TEST(Certainty, SaysWhyAMeasureHasNoPlaces) {
  const auto table = table_in(certainty_section(told_of_list(plain_network(2, {{0, 1}})), nl), "vaste_plaatsen");
  EXPECT_EQ(table.rows.at(1).at(1).words, "2");
  EXPECT_EQ(table.rows.at(2).at(1).words, "niet te bepalen: er doen er minder dan drie mee");
}

TEST(Certainty, OfAPlainListSaysNothingOfCardsAndMeetings) {
  const auto told = told_of_list(plain_network(3, {{0, 1}, {1, 2}}));
  EXPECT_THAT(all_words(told, nl), Not(HasSubstr("plausible.v1")));
  EXPECT_THAT(all_words(told, nl), Not(HasSubstr("Trekkingen")));
  EXPECT_THAT(all_words(told, nl), Not(HasSubstr("24 uur")));
  EXPECT_THAT(all_words(told_of(small_town()), nl), HasSubstr("plausible.v1"));
}

TEST(Participants, HaveAPlaceByEachMeasureWithItsInterval) {
  const auto told = told_of(small_town());
  const auto& places = *told.results.whole.places;
  const auto table = participant_places_table(told, places, nl);
  ASSERT_EQ(table.columns.size(), 1 + 2 * places.measures.size());
  ASSERT_EQ(table.rows.size(), told.results.structure.graph.size());
  for (std::size_t measure = 0; measure < places.measures.size(); ++measure) {
    for (std::size_t actor = 0; actor < table.rows.size(); ++actor) {
      const auto& place = places.measures[measure].actors[actor];
      const auto& row = table.rows[actor];
      EXPECT_THAT(row.at(1 + 2 * measure).words, HasSubstr(" – "));
      EXPECT_EQ(row.at(2 + 2 * measure).exact, std::to_string(*place.rank) + "|" +
                                                   std::to_string(static_cast<int>(place.ranks->low)) + "|" +
                                                   std::to_string(static_cast<int>(place.ranks->high)));
    }
  }
}

TEST(Participants, SayWhyAMeasureIsNotDefined) {
  const auto two = participants_table(told_of_list(plain_network(2, {{0, 1}})), nl);
  EXPECT_THAT(two.basis, HasSubstr("Tussenpositie is niet te bepalen: er doen er minder dan drie mee."));
  EXPECT_THAT(two.basis, Not(HasSubstr("Nabijheid is niet")));
  const auto three = participants_table(told_of_list(plain_network(3, {{0, 1}})), nl);
  EXPECT_THAT(three.basis, Not(HasSubstr("niet te bepalen")));
}

TEST(Participants, OfADirectedNetworkAreNotSaidToBeWithoutDirection) {
  const auto directed = participants_table(told_of_list(plain_network(3, {{0, 1}}, true), true), nl);
  EXPECT_THAT(directed.basis, HasSubstr("betweenness.brandes.normalised.directed"));
}

TEST(Stage, WithoutACoreThatIsShownNamesNone) {
  const auto told = told_of_list(clique_beside_path());
  ASSERT_EQ(told.results.whole.stage.figures.core.reason, NoCorePeriphery::not_around_the_core);
  const auto words = words_in(whole_network_section(told, nl));
  EXPECT_THAT(words, HasSubstr("Een kern is er niet: de rand hangt vooral aan zichzelf."));
  EXPECT_THAT(words, Not(HasSubstr("kern van")));
}

// Eight who all know each other and thirty-two who know one of them, of whom sixteen know each other in pairs.
TEST(Stage, NamesWhoIsInTheCore) {
  std::vector<Ends> ends;
  for (int one = 0; one < 8; ++one) {
    for (int other = 0; other < one; ++other) ends.emplace_back(other, one);
  }
  for (int outer = 8; outer < 40; ++outer) ends.emplace_back(outer % 8, outer);
  for (int outer = 8; outer < 24; outer += 2) ends.emplace_back(outer, outer + 16);
  const auto told = told_of_list(plain_network(40, ends));
  ASSERT_EQ(told.results.whole.stage.figures.core.reason, NoCorePeriphery::shown);
  EXPECT_THAT(words_in(whole_network_section(told, nl)),
              HasSubstr("In de kern: n000, n001, n002, n003, n004, n005, n006, n007."));
}

TEST(Communities, NamesWhoIsInEachWithItsCertainty) {
  const auto told = told_of_list(clique_beside_path());
  const auto table = table_in(communities_section(told, nl), "groepen");
  const auto& found = told.results.whole.communities;
  ASSERT_EQ(table.rows.front().at(4).words, "n000, n001, n002, n003, n004, n005");
  EXPECT_EQ(table.rows.front().at(1).words, "6");
  EXPECT_EQ(table.rows.front().at(2).words, "100,0 %");
  std::size_t members = 0;
  for (const auto& row : table.rows) members += static_cast<std::size_t>(std::stoi(row.at(1).exact));
  EXPECT_EQ(members, found.of_node.size());
}

TEST(Communities, AreNotThereWithoutATie) {
  EXPECT_TRUE(communities_section(told_of_list(plain_network(4, {})), nl).empty());
  const auto alone = table_in(communities_section(told_of_list(plain_network(3, {{0, 1}})), nl), "groepen");
  EXPECT_THAT(alone.basis, HasSubstr("niet in de tabel: 1 deelnemer."));
}

TEST(InformFirst, CountsWhoIsNotReachedAlongTheDirectionOfTies) {
  const auto told = told_of_list(plain_network(6, {{1, 0}, {2, 0}, {3, 0}, {4, 0}, {5, 0}}, true), true);
  const auto table = table_in(inform_first_section(told, nl), "eerst_informeren");
  ASSERT_FALSE(table.rows.empty());
  for (const auto& row : table.rows) EXPECT_EQ(row.back().words, "2") << "three and the one they all point at";
}

TEST(InformFirst, NamesTheSizeOfTheGroupThatThereIs) {
  const auto words = words_in(inform_first_section(told_of_list(plain_network(2, {{0, 1}})), nl));
  EXPECT_THAT(words, HasSubstr("groep van 2 deelnemers"));
  EXPECT_THAT(words, Not(HasSubstr(" 3 ")));
  EXPECT_THAT(words_in(inform_first_section(told_of_list(plain_network(1, {})), nl)),
              HasSubstr("geen andere groep van 1 deelnemer doet"));
}

TEST(WholeFigures, WhereEveryPairIsInDoubtSaySo) {
  auto list = plain_network(2, {{0, 1}});
  auto tie = *list.ties.begin();
  tie.evidence = TieEvidence::one;
  list.ties.put(tie);
  const auto told = told_of_list(list);
  const auto figures = whole_figures(told.results);
  EXPECT_EQ(figure_of(figures, "density").when_empty, UndefinedReason::all_in_doubt);
  const auto table = whole_figures_table(told, nl);
  const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                [](const auto& each) { return each.front().exact == "density"; });
  EXPECT_EQ(row->at(2).words, "0,0 % – 100,0 %");
  EXPECT_EQ(row->at(3).words, "alles wat zou tellen is in twijfel");
  EXPECT_THAT(words_in(whole_network_section(told, nl)), HasSubstr("weten we van geen enkel paar zeker"));
}

TEST(WholeFigures, HaveNoIntervalWhereNothingIsUnknown) {
  const auto told = told_of_list(plain_network(4, {{0, 1}, {1, 2}}));
  EXPECT_EQ(figure_of(whole_figures(told.results), "density").interval, IntervalOf::none);
  EXPECT_THAT(whole_figures_table(told, nl).basis, Not(HasSubstr("“Onbekend”")));
}

TEST(WholeFigures, OfDensityAreTheSameInWordsAndTable) {
  const auto told = told_of(town_in_doubt());
  const auto known = figure_of(whole_figures(told.results), "density");
  ASSERT_NE(known.value, known.lowest);
  const auto table = whole_figures_table(told, nl);
  const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                [](const auto& each) { return each.front().exact == "density"; });
  EXPECT_THAT(words_in(whole_network_section(told, nl)), HasSubstr("het weten, kent " + row->at(1).words + " elkaar"));
}

TEST(WholeFigures, SayWhereTheValueLiesOutsideItsDraws) {
  auto results = results_of(small_town());
  results.whole.coverage_certainty.share_met = 0.4;
  results.whole.coverage_certainty.share_met_spread = {0.5, 0.6};
  const auto table = whole_figures_table(disclose(results), nl);
  const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                [](const auto& each) { return each.front().exact == "share_met"; });
  EXPECT_THAT(row->at(3).words, HasSubstr("ligt erbuiten"));
}

TEST(WholeFigures, SayWhichCellsTheyCount) {
  auto town = small_town();
  ResultOptions options;
  options.coverage.within = ResponseClass::within_2h;
  options.coverage.moment = Moment::evening;
  const auto basis = whole_figures_table(disclose(structure_results_of(town, options)), nl).basis;
  EXPECT_THAT(basis, HasSubstr("één buurt met één domein"));
  EXPECT_THAT(basis, HasSubstr("binnen 2 uur"));
  EXPECT_THAT(basis, HasSubstr("avond"));
}

TEST(MissingLinks, GivesEachDomainItsPlaceAmongShufflesAndItsTies) {
  const auto told = told_of(small_town());
  for (const auto* name : {"relaties_per_domein", "relaties_per_wijk"}) {
    const auto table = table_in(missing_links_section(told, nl), name);
    EXPECT_EQ(table.columns.at(4).name, "bij_toeval");
    for (const auto& row : table.rows) EXPECT_THAT(row.at(4).words, HasSubstr(" – ")) << name;
  }
}

TEST(Departures, TellsHowManyMoreThereAre) {
  const auto told = told_of(small_town());
  const auto all = departure_table(told, nl).rows.size();
  ASSERT_GT(all, 1U);
  const auto first = departure_table(told, nl, 1);
  EXPECT_EQ(first.rows.size(), 1U);
  EXPECT_THAT(first.basis, HasSubstr("gevolgen: " + std::to_string(all - 1) + " deelnemer"));
  EXPECT_THAT(departure_table(told, nl).basis, Not(HasSubstr("met minder gevolgen")));
}

TEST(Departures, TellHowFarTheNetworkFallsApart) {
  const auto told = told_of_list(plain_network(3, {{0, 1}, {1, 2}}));
  const auto table = departure_table(told, nl);
  ASSERT_EQ(table.rows.size(), 1U);
  EXPECT_EQ(table.rows.front().front().words, "n001");
  EXPECT_EQ(table.rows.front().back().words, "100,0 %");
}

// In Dutch "1 deelnemers" reads as a slip of the program.
TEST(WholeSections, CountOneInTheSingular) {
  for (const auto& told : {told_of(small_town()), told_of(town_with_owner()), told_of_list(plain_network(1, {})),
                           told_of_list(plain_network(2, {{0, 1}})), told_of_list(plain_network(3, {{0, 1}}))}) {
    for (const auto language : {nl, Language::english}) {
      const auto words = " " + all_words(told, language);
      for (const auto* slip :
           {" 1 deelnemers", " 1 paren", " 1 relaties", " 1 organisaties", " 1 wijken", " 1 groepen",
            " 1 sleutelfiguren", " 1 accounthouders", " 1 gaten", " 1 participants", " 1 pairs", " 1 ties",
            " 1 organisations", " 1 districts", " 1 key figures", " 1 account holders", " 1 gaps", " 1 groups"}) {
        EXPECT_THAT(words, Not(HasSubstr(slip)));
      }
    }
  }
}

TEST(Summary, WithoutACellTellsWhyThereIsNoShare) {
  const auto blocks = summary_section(told_of(Network{}), nl);
  const auto& numbers = std::get<KeyNumbers>(blocks.at(2)).numbers;
  EXPECT_EQ(numbers.front().value, "niet te bepalen");
  EXPECT_EQ(numbers.front().uncertainty, "er is geen buurt die meetelt");
}
