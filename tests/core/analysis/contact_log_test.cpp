#include "core/analysis/contact_log.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"
#include "tests/support/random_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

ContactMoment moment(const std::string& id, const std::string& who, int days_ago, bool two_way = true) {
  ContactMoment made{.id = ContactId(id), .actor = ActorId(who)};
  made.date = today - std::chrono::days(days_ago);
  made.two_way = two_way;
  return made;
}

Network two_people() {
  auto network = two_neighbourhoods();
  network.actors.put(key_figure("K001"));
  network.actors.put(key_figure("K002"));
  return network;
}

const ContactStanding& standing_of(const ContactLog& log, const std::string& who) {
  const auto found = std::find_if(log.people.begin(), log.people.end(),
                                  [&](const auto& each) { return each.key_figure == ActorId(who); });
  EXPECT_NE(found, log.people.end()) << who;
  return *found;
}

TEST(ContactLog, CountsDaysSinceAConversationAndNotSinceANewsletter) {
  auto network = two_people();
  network.contacts.put(moment("C1", "K001", 40));
  network.contacts.put(moment("C2", "K001", 5, false));
  network.contacts.put(moment("C3", "K001", 300));

  const auto log = contact_log(network);

  EXPECT_EQ(standing_of(log, "K001").days, 40);
  EXPECT_FALSE(standing_of(log, "K002").days) << "never noted is not 0 and not long ago";
  EXPECT_EQ(log.silent, 1);
}

TEST(ContactLog, WhatHappensLaterDoesNotCountYet) {
  auto network = two_people();
  network.contacts.put(moment("C1", "K001", -3));
  EXPECT_FALSE(standing_of(contact_log(network), "K001").days);
  EXPECT_EQ(standing_of(contact_log(network, {.as_of = today + std::chrono::days(10)}), "K001").days, 7);
}

TEST(ContactLog, APromiseIsOpenUntilItIsDone) {
  auto network = two_people();
  auto promised = moment("C1", "K001", 30);
  promised.promised_for = today - std::chrono::days(9);
  network.contacts.put(promised);
  auto log = contact_log(network);
  EXPECT_EQ(standing_of(log, "K001").promises, (std::vector{OpenPromise{ContactId("C1"), *promised.promised_for}}));
  EXPECT_EQ(standing_of(log, "K001").need, ContactNeed::promise_overdue);
  EXPECT_EQ(log.with_promises, 1);

  promised.done_on = today;
  network.contacts.put(promised);
  log = contact_log(network);
  EXPECT_TRUE(standing_of(log, "K001").promises.empty());
  EXPECT_EQ(standing_of(log, "K001").given, 1) << "a kept promise is something given";
}

TEST(ContactLog, AskingWithoutGivingIsNamed) {
  auto network = two_people();
  auto asked = moment("C1", "K001", 10);
  asked.purpose = ContactPurpose::advice;
  network.contacts.put(asked);
  auto answered = moment("C2", "K002", 10);
  answered.purpose = ContactPurpose::advice;
  answered.initiative = Initiative::key_figure;
  network.contacts.put(answered);

  const auto log = contact_log(network);

  EXPECT_EQ(standing_of(log, "K001").need, ContactNeed::only_asked);
  EXPECT_EQ(standing_of(log, "K002").asked, 0) << "they asked us";
  auto thanked = moment("C3", "K001", 2);
  thanked.purpose = ContactPurpose::appreciation;
  network.contacts.put(thanked);
  EXPECT_EQ(standing_of(contact_log(network), "K001").need, ContactNeed::none);
}

TEST(ContactLog, IsOrderedByWhatPressesMost) {
  auto network = two_neighbourhoods();
  for (const auto* id : {"K001", "K002", "K003", "K004", "K005"}) network.actors.put(key_figure(id));
  network.contacts.put(moment("C1", "K001", 3));
  network.contacts.put(moment("C2", "K002", 200));
  network.contacts.put(moment("C3", "K003", 400));
  auto promised = moment("C4", "K005", 1);
  promised.promised_for = today - std::chrono::days(1);
  network.contacts.put(promised);

  std::vector<std::string> order;
  for (const auto& each : contact_log(network).people) order.push_back(each.key_figure.text());

  EXPECT_EQ(order, (std::vector<std::string>{"K005", "K004", "K003", "K002", "K001"}));
}

TEST(ContactLog, HoldsEveryKeyFigureWhoTakesPartOnce) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    Random random(seed);
    const auto network = random_town(random);
    std::size_t expected = 0;
    for (const auto& actor : network.actors) {
      if (actor.kind == ActorKind::key_figure && participates(actor)) ++expected;
    }
    EXPECT_EQ(contact_log(network).people.size(), expected);
  }
}

}  // namespace
}  // namespace sleutelnet
