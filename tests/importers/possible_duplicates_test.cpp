#include "importers/possible_duplicates.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Records records_of(const std::vector<Identity>& identities, const std::string& organisation = {}) {
  Records records;
  for (const auto& identity : identities) {
    records.vault.identities.put(identity);
    Actor actor;
    actor.id = identity.id;
    actor.organisation = ActorId(organisation);
    records.network.actors.put(actor);
  }
  return records;
}

Identity person(const char* id, const char* name, const char* telephone = "", const char* email = "") {
  return {ActorId(id), name, telephone, email};
}

TEST(PossibleDuplicates, ANameAloneIsNeverEnough) {
  EXPECT_THAT(possible_duplicates(records_of({person("K1", "Jan de Vries"), person("K2", "Jan de Vries")})), IsEmpty());
}

TEST(PossibleDuplicates, ATelephoneAloneIsNeverEnough) {
  EXPECT_THAT(possible_duplicates(
                  records_of({person("K1", "Jan de Vries", "0612345678"), person("K2", "Petra Bos", "0612345678")})),
              IsEmpty());
}

TEST(PossibleDuplicates, NameAndOrganisationAreReasonToLook) {
  const auto found = possible_duplicates(records_of({person("K1", "Jan de Vries"), person("K2", "J. de Vries")}, "O1"));

  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].first, ActorId("K1"));
  EXPECT_EQ(found[0].second, ActorId("K2"));
  EXPECT_THAT(found[0].shared, ElementsAre(SharedSign::organisation));
}

TEST(PossibleDuplicates, TelephonesAreComparedByTheirDigits) {
  const auto found = possible_duplicates(
      records_of({person("K1", "Jan de Vries", "06-1234 5678"), person("K2", "J. de Vries", "+31 (0)6 12345678"),
                  person("K3", "J de Vries", "0031612345678")}));

  EXPECT_THAT(found, SizeIs(2));
}

TEST(PossibleDuplicates, EmailIsComparedWithoutCapitals) {
  const auto found = possible_duplicates(
      records_of({person("K1", "Jan de Vries", "", "Jan@A.test"), person("K2", "J. de Vries", "", "jan@a.test")}));

  EXPECT_THAT(found.at(0).shared, ElementsAre(SharedSign::email));
}

}  // namespace
}  // namespace sleutelnet
