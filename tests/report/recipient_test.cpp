#include "report/recipient.hpp"

#include <gtest/gtest.h>

using namespace sleutelnet;

namespace {

Recipient read(std::string_view words) { return std::get<Recipient>(recipient_from(words)); }
RecipientRefusal refused(std::string_view words) { return std::get<RecipientRefusal>(recipient_from(words)); }

}  // namespace

TEST(Recipient, IsReadInEitherLanguage) {
  EXPECT_EQ(read("raad"), Recipient::council);
  EXPECT_EQ(read("Council"), Recipient::council);
  EXPECT_EQ(read(" openbaar "), Recipient::public_);
  EXPECT_EQ(read("PARTNER"), Recipient::partner);
  EXPECT_EQ(read("coördinator"), Recipient::coordinator);
}

TEST(Recipient, PoliceAndIntelligenceAreRefusedByName) {
  for (const auto* words :
       {"politie", "Politie Noord-Holland", "wijkpolitie", "police", "NCTV", "nctv", "de AIVD", "MIVD",
        "inlichtingendienst", "Inlichtingen", "intelligence service", "recherche", "marechaussee"}) {
    EXPECT_EQ(refused(words), RecipientRefusal::never_persons) << words;
  }
}

TEST(Recipient, PoliticsIsNoPolice) {
  EXPECT_EQ(refused("politieke partij"), RecipientRefusal::unknown_word);
  EXPECT_FALSE(names_enforcement("bespreking met de politiek"));
}

TEST(Recipient, AbbreviationWithinAWordIsNotMeant) { EXPECT_FALSE(names_enforcement("activiteiten")); }

TEST(Recipient, AnythingElseIsNotGuessed) { EXPECT_EQ(refused("mijn buurman"), RecipientRefusal::unknown_word); }

TEST(Recipient, RefusalSaysWhatToDo) {
  const auto sentence_of_refusal = sentence(Language::dutch, RecipientRefusal::never_persons, "politie");
  EXPECT_NE(sentence_of_refusal.find("Kies “openbaar”"), std::string::npos);
}
