#include "core/network/lint.hpp"

#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

TEST(SensitiveWord, IsFoundAtTheStartOfAWordWithoutRegardToCapitals) {
  EXPECT_EQ(sensitive_word("Is Moslim, woont hier lang"), "Moslim");
  EXPECT_EQ(sensitive_word("volgens buren verdachte contacten"), "verdachte");
  EXPECT_EQ(sensitive_word("SALAFISTISCH"), "SALAFISTISCH");
}

TEST(SensitiveWord, IsNotFoundInsideAnotherWord) {
  EXPECT_FALSE(sensitive_word("bereikbaar na de muziekles"));
  EXPECT_FALSE(sensitive_word("belt liever 's avonds"));
  EXPECT_FALSE(sensitive_word(""));
}

TEST(ForbiddenField, NamesWhatMayNotBeKeptOfAPerson) {
  for (const auto* heading :
       {"Religie", "geloof", "Etniciteit", "nationaliteit", "BSN", "geboortedatum", "Date of birth",
        "politieke voorkeur", "strafblad", "gezondheid", "foto", "land_van_herkomst", "ras"}) {
    EXPECT_TRUE(forbidden_field(heading)) << heading;
  }
}

TEST(ForbiddenField, LeavesOrdinaryHeadingsAlone) {
  for (const auto* heading : {"id", "naam", "organisatie", "domein", "terras", "bereik", "status", "notitie", "bron"}) {
    EXPECT_FALSE(forbidden_field(heading)) << heading;
  }
}

}  // namespace
}  // namespace sleutelnet
