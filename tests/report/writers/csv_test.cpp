#include "report/writers/csv.hpp"

#include <gtest/gtest.h>

using namespace sleutelnet;

TEST(Csv, WritesNamesOfColumnsAndExactValues) {
  const DataTable table{.name = "t",
                        .caption = "T",
                        .columns = {{"buurt", "Buurt"}, {"inwoners", "Inwoners"}},
                        .rows = {{{"Markt", "BU99990001"}, {"4.120", "4120"}}, {{"Haven", {}}, {"onbekend", {}}}},
                        .basis = {}};
  EXPECT_EQ(to_csv(table), "buurt,inwoners\r\nBU99990001,4120\r\nHaven,onbekend\r\n");
}

TEST(Csv, QuotesWhatWouldBreakARow) {
  const DataTable table{.name = "t",
                        .caption = "T",
                        .columns = {{"a,b", "A"}},
                        .rows = {{{"een \"twee\"", {}}}, {{"regel\nregel", {}}}},
                        .basis = {}};
  EXPECT_EQ(to_csv(table), "\"a,b\"\r\n\"een \"\"twee\"\"\"\r\n\"regel\nregel\"\r\n");
}

TEST(Csv, AltersNothingInSilence) {
  const DataTable table{.name = "t", .caption = "T", .columns = {{"a", "A"}}, .rows = {{{"=1+1", {}}}}, .basis = {}};
  EXPECT_EQ(to_csv(table), "a\r\n=1+1\r\n");
}
