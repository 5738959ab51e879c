#include "importers/waves/matching.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/support/random.hpp"

namespace sleutelnet {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

struct Somebody {
  std::string id;
  std::string label;
  std::string telephone = {};
  ActorKind kind = ActorKind::key_figure;
  bool made = false;
};

WaveMoment moment(int year, const std::vector<Somebody>& people, bool foreign = false) {
  WaveMoment made{.day = *make_date(year, 1, 1), .draft = {}, .names = {}, .foreign = foreign};
  for (const auto& each : people) {
    Actor actor;
    actor.id = ActorId(each.id);
    actor.kind = each.kind;
    made.draft.rows.push_back({.edit = AddActor{actor}});
    made.draft.rows.push_back({.edit = SetIdentity{{ActorId(each.id), each.label, each.telephone, ""}}});
    if (each.made) made.draft.made_people.insert(actor.id);
  }
  return made;
}

Somebody listed(const std::string& id, const std::string& label, const std::string& telephone = {}) {
  return {.id = id, .label = label, .telephone = telephone, .made = true};
}

std::string id_of(const WaveMoment& moment, const std::string& label) {
  for (const auto& row : moment.draft.rows) {
    const auto* named = std::get_if<SetIdentity>(&row.edit);
    if (named != nullptr && named->identity.name == label) return named->identity.id.text();
  }
  return {};
}

struct Matched {
  std::vector<WaveMoment> moments;
  Matching matching;
};

Matched matched(std::vector<WaveMoment> moments, const WaveOptions& options = {}) {
  Matched result{std::move(moments), {}};
  result.matching = match_people(result.moments, options);
  return result;
}

TEST(WaveMatching, IdsOfTheFileDecide) {
  const auto done =
      matched({moment(2024, {{"K1", "Jan Bos"}}), moment(2025, {{"K1", "J. Bos-Dop"}, {"K2", "Jan Bos"}})});

  const auto& step = done.matching.steps.at(0);
  ASSERT_THAT(step.matched, SizeIs(1));
  EXPECT_EQ(step.matched[0].basis, MatchBasis::id);
  EXPECT_EQ(id_of(done.moments[1], "Jan Bos"), "K2");
}

TEST(WaveMatching, ANameAloneIsNeverEnough) {
  const auto done = matched({moment(2024, {listed("A0001", "Jan Bos")}), moment(2025, {listed("A0001", "Jan Bos")})});

  const auto& step = done.matching.steps.at(0);
  EXPECT_THAT(step.matched, IsEmpty());
  ASSERT_THAT(step.doubtful, SizeIs(1));
  EXPECT_EQ(step.doubtful[0].why, Doubt::name_alone);
  EXPECT_NE(id_of(done.moments[1], "Jan Bos"), "A0001") << "an id of ours says nothing";
}

TEST(WaveMatching, ANameAndATelephoneAre) {
  const auto done =
      matched({moment(2024, {listed("A0001", "Ans Dop"), listed("A0002", "Jan Bos", "06-12345678")}),
               moment(2025, {listed("A0001", "jan bos", "+31 6 12345678"), listed("A0002", "Ruud Eik")})});

  EXPECT_EQ(id_of(done.moments[1], "jan bos"), "A0002");
  EXPECT_NE(id_of(done.moments[1], "Ruud Eik"), "A0002");
  EXPECT_EQ(done.matching.steps.at(0).matched.at(0).basis, MatchBasis::name_and_sign);
}

TEST(WaveMatching, AnOrganisationIsKnownByItsNameAndKind) {
  Somebody club{.id = "A0001", .label = "Buurthuis Oost", .kind = ActorKind::organisation, .made = true};
  auto later = club;
  later.id = "A0005";

  EXPECT_EQ(id_of(matched({moment(2024, {club}), moment(2025, {later})}).moments[1], "Buurthuis Oost"), "A0001");

  later.kind = ActorKind::municipal_team;
  const auto other = matched({moment(2024, {club}), moment(2025, {later})});
  EXPECT_THAT(other.matching.steps[0].matched, IsEmpty());
  EXPECT_EQ(other.matching.steps[0].doubtful.at(0).why, Doubt::kind_differs);
}

TEST(WaveMatching, TwoOfOneNameAreNeverMatchedByIt) {
  WaveOptions options;
  options.names_are_confirmed = true;
  const auto done = matched({moment(2024, {listed("A0001", "Jan Bos")}),
                             moment(2025, {listed("A0001", "Jan Bos"), listed("A0002", "Jan Bos")})},
                            options);

  EXPECT_THAT(done.matching.steps[0].matched, IsEmpty());
  EXPECT_THAT(done.matching.steps[0].doubtful, SizeIs(2));
  EXPECT_EQ(done.matching.steps[0].doubtful[0].why, Doubt::several);
}

TEST(WaveMatching, WhoIsConfirmedIsMatchedAndWhoIsDeniedIsNot) {
  const std::vector<WaveMoment> moments{moment(2024, {listed("A0001", "Jan Bos"), {"K1", "Ans Dop"}}),
                                        moment(2025, {listed("A0007", "J. Bos"), {"K1", "Ans Dop"}})};
  WaveOptions options;
  options.matches = {{"A0001", "A0007", true}, {"K1", "K1", false}};

  const auto done = matched(moments, options);

  EXPECT_EQ(id_of(done.moments[1], "J. Bos"), "A0001");
  EXPECT_NE(id_of(done.moments[1], "Ans Dop"), "K1");
  EXPECT_THAT(done.matching.issues, IsEmpty());
}

TEST(WaveMatching, APairThatIsNotThereIsSaid) {
  WaveOptions options;
  options.matches = {{"A0001", "A0099", true}};
  const auto done =
      matched({moment(2024, {listed("A0001", "Jan Bos")}), moment(2025, {listed("A0001", "Ans Dop")})}, options);

  ASSERT_THAT(done.matching.issues, SizeIs(1));
  EXPECT_EQ(done.matching.issues[0].code, IssueCode::match_unknown);
}

TEST(WaveMatching, WhoSkipsAMomentComesBackUnderTheSameId) {
  const auto done = matched(
      {moment(2023, {{"K1", "Jan Bos"}}), moment(2024, {{"K2", "Ans Dop"}}), moment(2025, {{"K1", "Jan Bos"}})});

  const auto& step = done.matching.steps.at(1);
  EXPECT_THAT(step.matched, SizeIs(1));
  EXPECT_THAT(step.arrived, SizeIs(1)) << "was not there in the moment before";
  EXPECT_THAT(step.gone, SizeIs(1));
}

// Whatever the lists: nobody becomes two, no two become one, and everybody is matched or arrived.
TEST(WaveMatching, EverybodyStaysOnePerson) {
  Random random(11);
  const char* names[] = {"Jan Bos", "J. Bos", "Ans Dop", "Cor Eik", "Cor Eik", ""};
  for (int round = 0; round < 300; ++round) {
    std::vector<WaveMoment> moments;
    std::size_t people[3] = {};
    for (int year = 0; year < 3; ++year) {
      std::vector<Somebody> list;
      const bool made = random.below(2) == 0;
      for (std::uint64_t number = 0; number < 5; ++number) {
        if (random.below(3) == 0) continue;
        list.push_back({.id = (made ? "A000" : "K") + std::to_string(number),
                        .label = names[random.below(6)],
                        .telephone = random.below(2) == 0 ? "06-12345678" : "",
                        .made = made});
      }
      people[year] = list.size();
      moments.push_back(moment(2020 + year, list, random.below(2) == 0));
    }
    WaveOptions options;
    options.names_are_confirmed = random.below(2) == 0;

    const auto done = matched(std::move(moments), options);

    for (int year = 0; year < 3; ++year) {
      const auto found = people_in(done.moments[static_cast<std::size_t>(year)].draft, {});
      EXPECT_EQ(found.size(), people[year]) << "no two became one";
    }
    for (const auto& step : done.matching.steps) {
      std::set<ActorId> earlier, later;
      for (const auto& match : step.matched) {
        EXPECT_TRUE(earlier.insert(match.earlier.id).second);
        EXPECT_TRUE(later.insert(match.later.id).second);
      }
    }
  }
}

}  // namespace
}  // namespace sleutelnet
