#include "core/network/codes.hpp"

#include <gtest/gtest.h>

#include <set>

namespace sleutelnet {
namespace {

template <class Value>
void every_code_reads_back(std::size_t values) {
  std::set<Value> seen;
  for (const auto& code : codes<Value>()) {
    EXPECT_EQ(from_code<Value>(code.dutch), code.value) << code.dutch;
    EXPECT_EQ(from_code<Value>(code.english), code.value) << code.english;
    EXPECT_EQ(from_code<Value>(code_of(code.value)), code.value);
    seen.insert(code.value);
  }
  EXPECT_EQ(seen.size(), values);
}

TEST(Codes, EveryValueOfAClosedListHasACodeThatReadsBack) {
  every_code_reads_back<Facet>(4);
  every_code_reads_back<AreaLevel>(3);
  every_code_reads_back<AreaSurface>(3);
  every_code_reads_back<ActorKind>(4);
  every_code_reads_back<ActorStatus>(6);
  every_code_reads_back<Availability>(6);
  every_code_reads_back<ResponseClass>(4);
  every_code_reads_back<Style>(5);
  every_code_reads_back<Independence>(5);
  every_code_reads_back<ExitReason>(9);
  every_code_reads_back<TieKind>(6);
  every_code_reads_back<Frequency>(6);
  every_code_reads_back<TieEvidence>(4);
  every_code_reads_back<ReachSource>(3);
  every_code_reads_back<ContactChannel>(5);
  every_code_reads_back<Initiative>(2);
  every_code_reads_back<ContactPurpose>(8);
  every_code_reads_back<AgreementForm>(2);
}

TEST(Codes, ThereIsNoFacetForReligionOriginOrOpinion) { EXPECT_EQ(codes<Facet>().size(), 4U); }

}  // namespace
}  // namespace sleutelnet
