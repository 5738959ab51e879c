#include "importers/table_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using testing::at_least;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::with_code;

Draft read(std::string text) { return read_table("tabel.csv", std::move(text), {}); }

// One wrong place in an otherwise sound table.
struct Trap {
  const char* name;
  std::string text;
  Severity severity;
  IssueCode code;
  std::size_t line;
  std::string column;
  std::string value;
};

class TableTrap : public ::testing::TestWithParam<Trap> {};

TEST_P(TableTrap, IsNamedWithItsLineColumnAndValue) {
  const auto& trap = GetParam();

  const auto draft = read(trap.text);

  const auto found = with_code(draft.issues, trap.code);
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].severity, trap.severity);
  EXPECT_EQ(found[0].file, "tabel.csv");
  EXPECT_EQ(found[0].line, trap.line);
  EXPECT_EQ(found[0].column, trap.column);
  EXPECT_EQ(found[0].value, trap.value);
  const auto& count = draft.files.at(0);
  EXPECT_EQ(count.rows_read, count.rows_kept + count.rows_merged + count.rows_refused);
  EXPECT_EQ(count.refused, trap.severity == Severity::file_refused);
  EXPECT_TRUE(count.refused || count.rows_refused == (trap.severity == Severity::row_refused ? 1U : 0U));
  EXPECT_TRUE(trap.severity != Severity::file_refused || draft.rows.empty());
}

const std::string actors = "id;soort;status;reactie;gestart;notitie\n";
const std::string ties = "van;naar;soort;sterkte;gericht\n";
const std::string reach = "actor;gebied;domein;sterkte;bron;opgegeven\n";
const std::string figures = "gebied;indicator;jaar;waarde\n";

const Trap traps[] = {
    {"Empty", "", Severity::file_refused, IssueCode::file_empty, 0, "", ""},
    {"BlankOnly", "\n \r\n", Severity::file_refused, IssueCode::file_empty, 0, "", ""},
    {"Binary", std::string("id;soort\n\0", 10), Severity::file_refused, IssueCode::file_binary, 0, "", ""},
    {"Workbook", "PK\x03\x04 rest", Severity::file_refused, IssueCode::file_binary, 0, "", ""},
    {"Unknown", "foo;bar\n1;2\n", Severity::file_refused, IssueCode::file_not_recognised, 1, "", ""},
    {"ForbiddenColumn", "id;soort;Religie\nK1;sleutelfiguur;x\n", Severity::file_refused, IssueCode::column_forbidden,
     1, "Religie", ""},
    {"ForbiddenInUnknownTable", "nummer;BSN\n1;2\n", Severity::file_refused, IssueCode::column_forbidden, 1, "BSN", ""},
    {"HeadingTwice", "id;soort;ID\nK1;sleutelfiguur;K1\n", Severity::file_refused, IssueCode::column_twice, 1, "ID",
     ""},
    {"ColumnMissing", "actor;domein;bron\nK1;zorg;zelf\n", Severity::file_refused, IssueCode::column_missing, 1,
     "gebied", ""},
    {"QuoteNeverClosed", actors + "K1;sleutelfiguur;;;;\nK2;\"sleutelfiguur;;;;\n", Severity::file_refused,
     IssueCode::quote_never_closed, 3, "", ""},
    {"ColumnUnknown", "id;soort;kleur\nK1;sleutelfiguur;rood\n", Severity::note, IssueCode::column_unknown, 1, "kleur",
     ""},
    {"NoData", actors, Severity::note, IssueCode::no_data, 0, "", ""},
    {"TooManyCells", ties + "K1;K2;kent;1;nee;te veel\n", Severity::row_refused, IssueCode::too_many_cells, 2, "", ""},
    {"TooFewCells", ties + "K1;K2;kent\n", Severity::row_refused, IssueCode::too_few_cells, 2, "", ""},
    {"QuoteMisplaced", ties + "K1;\"K2\"x;kent;1;nee\n", Severity::row_refused, IssueCode::quote_misplaced, 2, "", ""},
    {"BrokenUtf8", actors + "K\xC3\xA9;sleutelfiguur;;;;\nK2;sleutelfiguur;;;;\xE9\n", Severity::row_refused,
     IssueCode::utf8_invalid, 3, "", ""},
    {"UndefinedInWindows1252", actors + "K\xE9\xE8;sleutelfiguur;;;;\nK2;sleutelfiguur;;;;\x81\n",
     Severity::row_refused, IssueCode::utf8_invalid, 3, "", ""},
    {"IdMissing", actors + " ;sleutelfiguur;;;;\n", Severity::row_refused, IssueCode::value_missing, 2, "id", ""},
    {"KindUnknown", actors + "K1;vriend;;;;\n", Severity::row_refused, IssueCode::value_unknown, 2, "soort", "vriend"},
    {"DateInvalid", actors + "K1;sleutelfiguur;;;31-4-2025;\n", Severity::row_refused, IssueCode::date_invalid, 2,
     "gestart", "31-4-2025"},
    {"NoteTooLong", actors + "K1;sleutelfiguur;;;;" + std::string(501, 'x') + "\n", Severity::row_refused,
     IssueCode::text_too_long, 2, "notitie", ""},
    {"NoteSensitive", actors + "K1;sleutelfiguur;;;;Is moslim\n", Severity::attention, IssueCode::note_withheld, 2,
     "notitie", ""},
    {"ActiveWithoutNotice", actors + "K1;sleutelfiguur;Actief;;;\n", Severity::attention,
     IssueCode::active_became_reconfirm, 2, "status", "Actief"},
    {"StrengthOutOfRange", ties + "K1;K2;kent;4;nee\n", Severity::row_refused, IssueCode::number_invalid, 2, "sterkte",
     "4"},
    {"YesNoUnknown", ties + "K1;K2;kent;1;misschien\n", Severity::row_refused, IssueCode::value_unknown, 2, "gericht",
     "misschien"},
    {"TieToOneself", ties + "K1;K1;kent;1;nee\n", Severity::row_refused, IssueCode::self_loop, 2, "naar", "K1"},
    {"AreaCodeInvalid", reach + "K1;Centrum;zorg;1;zelf;\n", Severity::row_refused, IssueCode::area_code_invalid, 2,
     "gebied", "Centrum"},
    {"SourceUnknown", reach + "K1;BU03080001;zorg;1;gok;\n", Severity::row_refused, IssueCode::value_unknown, 2, "bron",
     "gok"},
    {"FacetMissing", reach + "K1;BU03080001;;1;zelf;\n", Severity::row_refused, IssueCode::facet_missing, 2, "domein",
     ""},
    {"ZeroRestored", reach + "K1;3080001;zorg;1;zelf;\nK2;3080001;zorg;1;zelf;\n", Severity::note,
     IssueCode::code_zero_restored, 2, "gebied", "3080001"},
    {"FigureNoNumber", figures + "BU03080001;woningen;2024;veel\n", Severity::row_refused, IssueCode::number_invalid, 2,
     "waarde", "veel"},
    {"FigureAmbiguous", figures + "BU03080001;woningen;2024;4.210\n", Severity::attention, IssueCode::number_ambiguous,
     2, "waarde", "4.210"},
    {"FigureAboutOrigin", figures + "BU03080001;percentage_uit_marokko;2021;3\n", Severity::row_refused,
     IssueCode::indicator_withheld, 2, "indicator", "percentage_uit_marokko"},
    {"BlanksTrimmed", ties + "K1;K2 ;kent;1;nee\nK1; K3;kent;1;nee\n", Severity::note, IssueCode::whitespace_trimmed, 2,
     "naar", ""},
    {"MunicipalityKeyUnknown", "sleutel;waarde\nkleur;rood\n", Severity::row_refused, IssueCode::value_unknown, 2,
     "sleutel", "kleur"},
    {"MunicipalityKeyTwice", "sleutel;waarde\nnaam;A\nnaam;B\n", Severity::row_refused, IssueCode::id_twice, 3,
     "sleutel", "naam"},
    {"WeightNotNumber", "source;target;weight\na;b;veel\n", Severity::attention, IssueCode::weight_not_number, 2,
     "weight", "veel"},
};

INSTANTIATE_TEST_SUITE_P(Table, TableTrap, ::testing::ValuesIn(traps),
                         [](const auto& trap) { return std::string(trap.param.name); });

TEST(TableFile, UnknownValueComesWithTheAllowedOnesInBothLanguages) {
  const auto draft = read(reach + "K1;BU03080001;zorg;1;gok;\n");

  EXPECT_THAT(with_code(draft.issues, IssueCode::value_unknown).at(0).arguments,
              ElementsAre("zelf", "self", "samen", "joint", "schatting", "estimate"));
}

TEST(TableFile, CodesThatWereCompletedAreSaidOnceWithTheirNumber) {
  const auto draft =
      read("actor;gebied;domein\nK1;3080001;zorg\nK1;03080002;zorg\nK1;03080003;zorg\nK2;03080003;zorg\n");

  EXPECT_THAT(with_code(draft.issues, IssueCode::code_zero_restored).at(0).arguments,
              ElementsAre("3080001", "BU03080001", "1"));
  const auto letters = with_code(draft.issues, IssueCode::code_letters_added);
  ASSERT_THAT(letters, SizeIs(1));
  EXPECT_THAT(letters[0].arguments, ElementsAre("03080002", "BU03080002", "2"));
}

TEST(TableFile, ARefusedFileCountsItsRows) {
  EXPECT_EQ(read("actor;plek;domein\nK1;a;b\nK2;a;b\n").files.at(0).rows_refused, 2U);
  EXPECT_EQ(read("actor;gebied;domein\nK1;BU03080001;zorg\n\"K2;a;b\n").files.at(0).rows_refused, 2U);
}

TEST(TableFile, EveryWrongCellOfARowIsNamedAndTheRowIsRefusedOnce) {
  const auto draft = read(reach + "K1;Centrum;;7;gok;gisteren\n");

  EXPECT_THAT(at_least(draft.issues, Severity::row_refused), SizeIs(5));
  EXPECT_EQ(draft.files.at(0).rows_refused, 1U);
  EXPECT_THAT(draft.rows, IsEmpty());
}

TEST(TableFile, CodesAreReadInBothLanguagesWhateverTheirCapitalsAndBlanks) {
  const auto draft = read("source,target,kind\na,b,WERKT_SAMEN\na,c,Works With\na,d,zelfde  overleg\n");

  EXPECT_THAT(draft.rows, SizeIs(3));
}

TEST(TableFile, SpreadsheetFormulaSignsAreJustText) {
  for (const auto* sign : {"=", "+", "-", "@"}) {
    const auto draft = read(actors + "K1;sleutelfiguur;;;;" + sign + "1+1\n");

    ASSERT_THAT(draft.rows, SizeIs(1));
    EXPECT_EQ(std::get<AddActor>(draft.rows[0].edit).actor.note, std::string(sign) + "1+1");
  }
}

TEST(TableFile, NoteWithASensitiveWordIsLeftOutAndNeverShown) {
  const auto draft = read(actors + "K1;sleutelfiguur;;;;Werd salafist genoemd\n");

  ASSERT_THAT(draft.rows, SizeIs(1));
  EXPECT_EQ(std::get<AddActor>(draft.rows[0].edit).actor.note, "");
  EXPECT_THAT(with_code(draft.issues, IssueCode::note_withheld).at(0).arguments, ElementsAre("K1", "salafist"));
}

TEST(TableFile, LegacyCardWithoutNoticeIsCountedButNeverCallable) {
  const auto draft = read(actors + "K1;sleutelfiguur;actief;;;\n");

  const auto& actor = std::get<AddActor>(draft.rows.at(0).edit).actor;
  EXPECT_EQ(actor.status, ActorStatus::reconfirm);
  EXPECT_TRUE(participates(actor));
  EXPECT_FALSE(callable(actor));
}

TEST(TableFile, HalfANoticeIsNoNotice) {
  const auto draft = read("id;soort;status;informatie_versie;informatie_datum\nK1;sleutelfiguur;actief;v1;1-2-2025\n");

  EXPECT_EQ(with_code(draft.issues, IssueCode::value_missing).at(0).column, "notice_language");
  EXPECT_THAT(draft.rows, IsEmpty());
}

TEST(TableFile, ExtraEmptyCellsBehindTheLastHeadingAreFine) {
  EXPECT_THAT(read("van;naar;soort;;\nK1;K2;kent;;\nK1;K3;kent;;;\n").rows, SizeIs(2));
}

TEST(TableFile, LineBeyondTheLimitIsRefusedFast) {
  std::string text = actors + "K1;" + std::string(100'000'000, 'x');
  const auto start = std::chrono::steady_clock::now();

  const auto draft = read(std::move(text));

  const auto refused = with_code(draft.issues, IssueCode::line_too_long);
  ASSERT_THAT(refused, SizeIs(1));
  EXPECT_EQ(refused[0].line, 2U);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

TEST(TableFile, RowsWithoutIdGetTheSameOneAtEveryReading) {
  const auto draft = read(ties + "K1;K2;kent;1;nee\nK1;K3;kent;1;nee\n");

  EXPECT_EQ(std::get<AddTie>(draft.rows.at(0).edit).tie.id, TieId("T0001"));
  EXPECT_EQ(std::get<AddTie>(draft.rows.at(1).edit).tie.id, TieId("T0002"));
}

TEST(TableFile, HowTheFileWasReadIsSaid) {
  const auto draft = read("source\ttarget\tkind\na\tb\tknows\n");

  EXPECT_THAT(with_code(draft.issues, IssueCode::read_as_table).at(0).arguments,
              ElementsAre("relaties", "ties", "tab", "UTF-8"));
}

TEST(TableFile, CodesOfCbsForMissingFiguresAreNoFigures) {
  const auto draft = read(figures + "BU03080001;a;2024;-99997\nBU03080001;b;2024;.\nBU03080001;c;2024;-12,5\n");

  ASSERT_THAT(draft.figures, SizeIs(3));
  EXPECT_EQ(draft.figures[0].indicator.value, std::nullopt);
  EXPECT_EQ(draft.figures[0].indicator.missing, -99997);
  EXPECT_EQ(draft.figures[1].indicator.missing, std::nullopt);
  EXPECT_EQ(draft.figures[2].indicator.value, -12.5);
}

}  // namespace
}  // namespace sleutelnet
