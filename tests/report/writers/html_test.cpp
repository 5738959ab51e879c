#include "report/writers/html.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <tuple>

#include "report/full_report.hpp"
#include "tests/support/markup_check.hpp"
#include "tests/support/small_town.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

std::string town_report(Recipient recipient, Language language) {
  const auto before = small_town_before();
  return to_html(make_report(disclose(results_of(small_town(), &before), {recipient, {}, std::nullopt}), language));
}

class Html : public ::testing::TestWithParam<std::tuple<Recipient, Language>> {
 protected:
  const std::string html = town_report(std::get<0>(GetParam()), std::get<1>(GetParam()));
  const Markup markup = read_markup(html);
};

}  // namespace

TEST_P(Html, IsWellFormed) { EXPECT_EQ(markup.fault, ""); }

TEST_P(Html, SaysItsLanguage) {
  EXPECT_EQ(markup.named("html").front()->attributes.at("lang"),
            std::get<1>(GetParam()) == Language::dutch ? "nl" : "en");
}

TEST_P(Html, LoadsNothingAndRunsNothing) {
  for (const auto* word :
       {"<script", "http://", "https://", "<link", "<img", "<iframe", "@import", "url(\"", " onload"}) {
    EXPECT_THAT(html, Not(HasSubstr(word)));
  }
}

TEST_P(Html, EveryPictureHasTitleAndDescription) {
  const auto pictures = markup.named("svg");
  ASSERT_FALSE(pictures.empty());
  for (std::size_t at = 0; at < markup.elements.size(); ++at) {
    if (markup.elements[at].name != "svg") continue;
    EXPECT_EQ(markup.elements[at + 1].name, "title");
    EXPECT_FALSE(markup.elements[at + 1].text.empty());
    EXPECT_EQ(markup.elements[at + 2].name, "desc");
    EXPECT_FALSE(markup.elements[at + 2].text.empty());
  }
}

TEST_P(Html, EveryPictureAndTableCarriesItsDate) {
  const bool dutch = std::get<1>(GetParam()) == Language::dutch;
  const std::string basis = dutch ? "Stand van 24-11-2025; " : "As of 24 Nov 2025; ";
  std::size_t tables = 0, grounds = 0;
  for (std::size_t at = 0; at < markup.elements.size(); ++at) {
    const auto& element = markup.elements[at];
    if (element.name == "desc" || element.name == "figcaption") {
      EXPECT_THAT(element.text, HasSubstr(basis));
    }
    if (element.name == "svg") {
      EXPECT_THAT(markup.elements[at + 1].text, HasSubstr(basis));
    }
    if (element.name == "table") ++tables;
    if (element.name == "p" && element.text.find(basis) != std::string::npos) ++grounds;
  }
  EXPECT_EQ(grounds, tables + 1) << "and the numbers on top";
}

TEST_P(Html, EveryIdStandsOnce) {
  std::set<std::string> ids;
  for (const auto& element : markup.elements) {
    const auto id = element.attributes.find("id");
    if (id == element.attributes.end()) continue;
    EXPECT_TRUE(ids.insert(id->second).second) << id->second;
  }
}

TEST_P(Html, LinksPointToPlacesThatExist) {
  std::set<std::string> ids;
  for (const auto& element : markup.elements) {
    if (element.attributes.count("id") > 0) ids.insert("#" + element.attributes.at("id"));
  }
  for (const auto* link : markup.named("a")) EXPECT_EQ(ids.count(link->attributes.at("href")), 1U);
}

TEST_P(Html, HeadingsSkipNoLevel) {
  int level = 0;
  int titles = 0;
  for (const auto& element : markup.elements) {
    if (element.name.size() != 2 || element.name[0] != 'h' || element.name[1] < '1' || element.name[1] > '6') continue;
    const int next = element.name[1] - '0';
    EXPECT_LE(next, level + 1);
    level = next;
    titles += next == 1 ? 1 : 0;
  }
  EXPECT_EQ(titles, 1);
}

TEST_P(Html, EveryTableHasACaptionAndScopes) {
  EXPECT_EQ(markup.named("table").size(), markup.named("caption").size());
  for (const auto* head : markup.named("th")) EXPECT_EQ(head->attributes.count("scope"), 1U);
}

TEST_P(Html, SameReportGivesTheSameBytes) {
  EXPECT_EQ(html, town_report(std::get<0>(GetParam()), std::get<1>(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(OfEveryKind, Html,
                         ::testing::Combine(::testing::Values(Recipient::coordinator, Recipient::council),
                                            ::testing::Values(Language::dutch, Language::english)));

TEST(HtmlReport, HostileNamesStayText) {
  const std::string hostile = "\"}</style><script>alert('x')</script>&";
  auto town = small_town();
  town.name = hostile;
  auto area = *town.areas.find(AreaId("BU99990001"));
  area.name = hostile;
  town.areas.put(area);

  const auto html =
      to_html(make_report(disclose(results_of(town), {Recipient::coordinator, hostile, {}}), Language::dutch));

  EXPECT_EQ(read_markup(html).fault, "");
  EXPECT_THAT(html, Not(HasSubstr("<script")));
}

TEST(HtmlReport, EmptyNetworkStillGivesAReport) {
  const auto html = to_html(make_report(disclose(results_of(Network{})), Language::dutch));

  EXPECT_EQ(read_markup(html).fault, "");
  EXPECT_THAT(html, HasSubstr("Er zijn nog geen buurten"));
}
