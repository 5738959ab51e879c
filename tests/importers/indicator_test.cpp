#include "importers/indicator.hpp"

#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

TEST(Indicator, LargeNegativeNumbersAreCodesOfCbs) {
  EXPECT_EQ(missing_code(-99997), -99997);
  EXPECT_EQ(missing_code(-99990), -99990);
  EXPECT_EQ(missing_code(-99989), std::nullopt);
  EXPECT_EQ(missing_code(-12), std::nullopt);
}

TEST(Indicator, OriginIsRecognisedInOldAndNewEditions) {
  for (const auto* key : {"percentage_met_herkomstland_nederland", "perc_geb_buiten_nl_met_herkomstlnd_buiten_europa",
                          "percentage_niet_westerse_migratieachtergrond", "percentage_uit_marokko", "P_TURKIJE",
                          "percentage_westerse_migratieachtergrond"}) {
    EXPECT_TRUE(about_origin(key)) << key;
  }
}

TEST(Indicator, OtherFiguresAreNotAboutOrigin) {
  for (const auto* key : {"aantal_huishoudens", "geboorte_totaal", "percentage_ongehuwd", "aantal_wmo_clienten"}) {
    EXPECT_FALSE(about_origin(key)) << key;
  }
}

}  // namespace
}  // namespace sleutelnet
