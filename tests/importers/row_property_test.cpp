// Tables that were shuffled, cut and damaged at random: whatever happens to them, every row is counted,
// every lost row is named, and a refused row leaves no trace.

#include <gtest/gtest.h>

#include <algorithm>

#include "core/network/check.hpp"
#include "core/support/random.hpp"
#include "importers/csv.hpp"
#include "importers/merge.hpp"
#include "importers/open.hpp"
#include "importers/sheets/workbook.hpp"
#include "importers/table_file.hpp"
#include "tests/importers/support/files.hpp"
#include "tests/importers/support/workbook.hpp"

namespace sleutelnet {
namespace {

const char* const tables[] = {
    "facet;code;nl;en\ndomein;zorg;Zorg;Care\ndomein;sport;Sport;Sports\nsetting;school;School;School\n",
    "code;naam;inwoners\nBU99020101;Haven;900\nBU99020102;Dijk;80\nWK990201;Centrum;900\nGM9902;Kleindam;900\n",
    ("id;soort;status;organisatie;notitie\nK1;sleutelfiguur;actief;O1;ja\nK2;sleutelfiguur;;;\nK3;professional;;O1;\n"
     "O1;organisatie;;;\"een; regel\"\n"),
    "id;van;naar;soort;sterkte\nT1;K1;K2;kent;1\n;K1;K3;werkt samen;3\n;K2;K3;kent;\n",
    "actor;gebied;domein;sterkte;bron\nK1;BU99020101;zorg;2;zelf\nK2;BU99020102;sport;;\nK3;WK990201;zorg;1;samen\n",
    "gebied;facet;code;minimum\nBU99020101;domein;zorg;2\nBU99020102;domein;sport;1\n",
    "id;naam;telefoon\nK1;Een Naam;0612345678\nK2;E. Naam;0612345678\n",
    "gebied;indicator;jaar;waarde\nBU99020101;x;2024;3,5\nBU99020102;x;2024;-99997\n",
    "source;target;weight\nK1;K2;1\nK2;K3;2,5\nK3;K3;1\n",
};

std::string shuffled_rows(const std::string& text, Random& random) {
  const auto headings_end = text.find('\n') + 1;
  std::vector<std::string> rows;
  for (auto start = headings_end; start < text.size();) {
    const auto end = std::min(text.find('\n', start), text.size() - 1) + 1;
    rows.push_back(text.substr(start, end - start));
    start = end;
  }
  for (std::size_t at = rows.size(); at > 1; --at) std::swap(rows[at - 1], rows[random.below(at)]);
  auto result = text.substr(0, headings_end);
  for (const auto& row : rows) result += row;
  return result;
}

std::string damaged(std::string text, Random& random) {
  static constexpr std::string_view splinters[] = {";", "\n", "\"", "\xE9", "\xC3\xA9", " ",
                                                   "x", "K1", "\r", "9",    ";;",       "\t"};
  for (auto times = random.below(4); times > 0 && !text.empty(); --times) {
    const auto at = random.below(text.size());
    const auto splinter = splinters[random.below(std::size(splinters))];
    switch (random.below(4)) {
      case 0: text.insert(at, splinter); break;
      case 1: text.replace(at, 1, splinter); break;
      case 2: text.erase(at, 1 + random.below(5)); break;
      default: text.resize(at); break;
    }
  }
  return text;
}

TEST(RowProperty, EveryRowOfADamagedTableIsCountedAndEveryLossIsNamed) {
  for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
    Random random(seed);
    Draft draft;
    for (std::size_t number = 0; number < std::size(tables); ++number) {
      auto text = shuffled_rows(tables[number], random);
      if (random.below(2) == 0) text = damaged(std::move(text), random);
      append(draft, read_table("tabel" + std::to_string(number) + ".csv", std::move(text), {}));
    }

    const auto merged = merge({}, draft);

    ASSERT_EQ(testing::broken_conservation(merged.files, merged.issues), "") << "seed " << seed;
    for (const auto& finding : check(merged.records)) {
      ASSERT_FALSE(finding.breaks_schema) << "seed " << seed << " finding " << static_cast<int>(finding.code);
    }
  }
}

TEST(RowProperty, TheOrderOfRowsDoesNotChangeWhatIsKept) {
  const auto read_in_order = [](std::uint64_t seed) {
    Random random(seed);
    Draft draft;
    for (std::size_t number = 0; number < 3; ++number) {
      append(draft, read_table("tabel" + std::to_string(number) + ".csv", shuffled_rows(tables[number], random), {}));
    }
    return merge({}, draft).records;
  };
  const auto first = read_in_order(1);

  for (std::uint64_t seed = 2; seed <= 20; ++seed) EXPECT_EQ(read_in_order(seed), first) << "seed " << seed;
}

TEST(RowProperty, ARefusedFileLeavesNothingBehind) {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    Random random(seed);
    const auto draft = read_table("tabel.csv", damaged(tables[random.below(std::size(tables))], random), {});

    if (!refused(draft)) continue;
    EXPECT_TRUE(draft.rows.empty() && draft.figures.empty()) << "seed " << seed;
    EXPECT_EQ(draft.files.at(0), refused_file("tabel.csv", draft.files.at(0).rows_read));
  }
}

// The same tables as sheets of one workbook, with cells moved, emptied, in error or merged.
std::string damaged_sheet(const std::string& text, Random& random) {
  std::vector<std::vector<std::string>> rows;
  CsvReader reader(text);
  while (auto row = reader.next()) rows.push_back(std::move(row->cells));
  if (random.below(3) == 0 && !rows.empty()) rows[random.below(rows.size())].resize(random.below(8), "x");
  if (random.below(3) == 0) rows.insert(rows.begin(), {"titel"});
  auto xml = testing::rows_of(rows);
  if (random.below(3) == 0) {
    const auto at = xml.find("t=\"inlineStr\"", random.below(xml.size() + 1));
    if (at != std::string::npos) xml.insert(at + 3, "e\" x=\"");
  }
  return xml;
}

TEST(RowProperty, EveryRowOfADamagedWorkbookIsCountedAndEveryLossIsNamed) {
  const testing::TemporaryFolder folder;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    Random random(seed);
    testing::XlsxBook book;
    for (std::size_t number = 0; number < std::size(tables); ++number) {
      auto text = shuffled_rows(tables[number], random);
      if (random.below(4) == 0) text = damaged(std::move(text), random);
      const auto* const merged = random.below(4) == 0 ? R"(<mergeCells><mergeCell ref="A2:B3"/></mergeCells>)" : "";
      book.sheets.push_back({"Tabel " + std::to_string(number), damaged_sheet(text, random), "", merged});
    }
    const auto path = testing::write_xlsx(folder, "boek.xlsx", book);

    const auto opened = open_paths({path});

    ASSERT_EQ(testing::broken_conservation(opened.files, opened.issues), "") << "seed " << seed;
    if (!opened.records) continue;
    for (const auto& finding : check(*opened.records)) {
      ASSERT_FALSE(finding.breaks_schema) << "seed " << seed << " finding " << static_cast<int>(finding.code);
    }
  }
}

// Bytes of the zip file itself: what comes out is either whole or refused, never a part.
TEST(RowProperty, ADamagedZipFileIsReadWholeOrRefused) {
  const testing::TemporaryFolder folder;
  testing::XlsxBook book;
  book.sheets.push_back({"Actoren", testing::rows_of({{"id", "soort"}, {"K1", "professional"}})});
  book.sheets.push_back({"Relaties", testing::rows_of({{"van", "naar", "soort"}, {"K1", "K2", "kent"}})});
  const auto sound = read_all({testing::write_xlsx(folder, "boek.xlsx", book), "boek.xlsx"});
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    Random random(seed);
    auto bytes = sound;
    for (auto times = random.below(4); times > 0; --times)
      bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
    if (random.below(3) == 0) bytes.resize(random.below(bytes.size()));

    const auto drafts = read_workbook({folder.write("boek.xlsx", bytes), "boek.xlsx"}, {});

    std::size_t kept = 0;
    for (const auto& file : drafts) kept += file.draft.rows.size();
    const bool whole = std::none_of(drafts.begin(), drafts.end(), [](const auto& file) { return refused(file.draft); });
    EXPECT_EQ(kept, whole ? 2U : 0U) << "seed " << seed;
  }
}

}  // namespace
}  // namespace sleutelnet
