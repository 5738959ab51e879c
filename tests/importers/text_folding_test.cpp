#include "importers/text_folding.hpp"

#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

TEST(TextFolding, TrimsBlanksAndNoBreakSpaces) {
  EXPECT_EQ(trimmed(" \t\xC2\xA0id \r\n\xC2\xA0"), "id");
  EXPECT_EQ(trimmed("\xC2\xA0"), "");
}

TEST(TextFolding, FoldsCapitalsBlanksAndUnderscores) {
  EXPECT_EQ(folded(" Informatie_Versie "), "informatieversie");
  EXPECT_EQ(folded("Samen-getraind"), "samengetraind");
  EXPECT_EQ(folded("ÉÉN"), "één");
}

TEST(TextFolding, WithoutAccentsKeepsAllElse) {
  EXPECT_EQ(without_accents("Ömer Şahin-Çelik, 06"), "omer sahin-celik, 06");
  EXPECT_EQ(without_accents("ÉÉN × twee €"), "een × twee €");
}

TEST(TextFolding, SpellingsOfOneNameShareAKey) {
  const auto key = name_key("Jan de Vries");

  EXPECT_EQ(name_key("J. de Vries"), key);
  EXPECT_EQ(name_key("VRIES, Jan de"), key);
  EXPECT_EQ(name_key("Ján  De-Vries"), key);
  EXPECT_EQ(name_key("Jan P. de Vries"), key);
  EXPECT_EQ(name_key("Anne Dijkstra"), name_key("A. Dykstra"));
  EXPECT_EQ(name_key("Wim Janssen"), name_key("W Jansen"));
  EXPECT_EQ(name_key("Rob v.d. Berg"), name_key("Rob van den Berg"));
  EXPECT_EQ(name_key("S. Vandenberg"), name_key("Sevda van den Berg"));
  EXPECT_EQ(name_key("Ömer Şahin"), name_key("O. Sahin"));
}

TEST(TextFolding, DifferentNamesHaveDifferentKeys) {
  EXPECT_NE(name_key("Jan de Vries"), name_key("Karel de Vries"));
  EXPECT_NE(name_key("Jan de Vries"), name_key("Jan Visser"));
}

TEST(TextFolding, NameWithoutFamilyNameHasNoKey) {
  EXPECT_EQ(name_key("Jan"), "");
  EXPECT_EQ(name_key(""), "");
  EXPECT_EQ(name_key("J."), "");
}

TEST(TextFolding, NamesInOtherScriptsKeepTheirLetters) { EXPECT_NE(name_key("Фатима Петрова"), ""); }

TEST(TextFolding, CutNeverHalvesACharacter) {
  EXPECT_EQ(cut("aé", 2), "a");
  EXPECT_EQ(cut("aé", 3), "aé");
}

}  // namespace
}  // namespace sleutelnet
