#include "sample-data/generator/contacts.hpp"

#include <algorithm>

#include "sample-data/generator/choose.hpp"
#include "sample-data/generator/ties.hpp"

namespace sleutelnet::sample {

namespace {

Talk draw_talk(const World& world, const Participant& person, Date date, Random& random) {
  Talk talk;
  talk.actor = person.id;
  talk.date = date;
  talk.two_way = chance(random, 86);
  talk.channel = talk.two_way ? weighted<ContactChannel>(random, {{ContactChannel::visit, 26},
                                                                  {ContactChannel::telephone, 34},
                                                                  {ContactChannel::message, 16},
                                                                  {ContactChannel::meeting, 20},
                                                                  {ContactChannel::online, 4}})
                              : ContactChannel::message;
  talk.initiative = talk.two_way && chance(random, 34) ? Initiative::key_figure : Initiative::municipality;
  talk.purpose = weighted<ContactPurpose>(random, {{ContactPurpose::upkeep, 36},
                                                   {ContactPurpose::invitation, 16},
                                                   {ContactPurpose::advice, 14},
                                                   {ContactPurpose::question, 12},
                                                   {ContactPurpose::feedback, 14},
                                                   {ContactPurpose::appreciation, 5},
                                                   {ContactPurpose::evaluation, 3}});
  if (talk.two_way && chance(random, 14)) {
    talk.promised_for = date + std::chrono::days(number_between(random, 7, 30));
    if (chance(random, 75)) talk.done_on = date + std::chrono::days(number_between(random, 2, 34));
  }
  int snapshot = 0;
  while (snapshot + 1 < static_cast<int>(world.dates.size()) && world.dates[static_cast<std::size_t>(snapshot)] < date)
    ++snapshot;
  const auto owners = owners_of(world, person.id, snapshot);
  if (!owners.empty()) talk.by = owners.front();
  return talk;
}

Talk newsletter(const Participant& person, Date date) {
  Talk talk;
  talk.actor = person.id;
  talk.date = date;
  talk.channel = ContactChannel::message;
  talk.purpose = ContactPurpose::feedback;
  talk.two_way = false;
  return talk;
}

Date end_of(const World& world, const Participant& person) {
  return person.departed ? *person.departed - std::chrono::days(1) : world.dates.back() - std::chrono::days(4);
}

void talk_now_and_then(World& world, const Participant& person, Date until, Random& random) {
  auto date = std::max(person.joined + std::chrono::days(5), day("2023-01-16")) +
              std::chrono::days(number_between(random, 0, 60));
  while (date <= until) {
    world.talks.push_back(draw_talk(world, person, date, random));
    date += std::chrono::days(number_between(random, 45, 130));
  }
}

// Nobody else may look forgotten: somebody spoke to them in the last five months.
void talk_lately(World& world, const Participant& person, Random& random) {
  const auto today = world.dates.back();
  const auto date = day_between(random, std::max(person.joined + std::chrono::days(2), today - std::chrono::days(150)),
                                today - std::chrono::days(3));
  auto talk = draw_talk(world, person, date, random);
  talk.two_way = true;
  world.talks.push_back(talk);
}

// Fireworks rounds, the arson of September 2024 (event 3) and the leak of March 2025 (event 7).
void talk_in_crisis(World& world, Random& random) {
  for (const char* date : {"2023-12-30", "2024-09-14", "2024-12-30", "2025-03-19"}) {
    for (const auto& person : world.people) {
      const bool there = person.joined < day(date) && (!person.departed || *person.departed > day(date));
      if (person.kind != ActorKind::key_figure || !there || person.candidate || !chance(random, 30)) continue;
      auto talk = draw_talk(world, person, day(date), random);
      talk.purpose = ContactPurpose::crisis;
      talk.channel = ContactChannel::telephone;
      talk.two_way = true;
      world.talks.push_back(talk);
    }
  }
}

}  // namespace

void hold_talks(World& world, bool veldhaven, Random& random) {
  const auto silent = veldhaven ? forgotten(world) : std::vector<std::string>{};
  const int last = static_cast<int>(world.dates.size()) - 1;
  for (const auto& person : world.people) {
    if (person.kind != ActorKind::key_figure || person.candidate) continue;
    const auto at = std::find(silent.begin(), silent.end(), person.id);
    const auto until = at == silent.end() ? end_of(world, person) : day("2025-02-10");
    talk_now_and_then(world, person, until, random);
    if (at == silent.end() && person.takes_part(last)) talk_lately(world, person, random);
  }
  if (veldhaven) talk_in_crisis(world, random);
  for (std::size_t index = 0; index < silent.size(); ++index) {
    // The file goes two years back: whoever had newsletters only has nothing older either.
    std::erase_if(world.talks, [&](const Talk& talk) {
      return talk.actor == silent[index] && (index < newsletters_only || talk.date > day("2025-02-10"));
    });
    if (index >= newsletters_only) continue;
    for (const char* date : {"2024-06-20", "2024-12-12", "2025-03-27", "2025-06-26", "2025-10-09"}) {
      world.talks.push_back(newsletter(world.person(silent[index]), day(date)));
    }
  }
  std::stable_sort(world.talks.begin(), world.talks.end(),
                   [](const Talk& left, const Talk& right) { return left.date < right.date; });
}

std::vector<std::string> forgotten(const World& world) {
  auto people = never_handed_over(world);
  // Whoever confirmed a card later was spoken to later.
  std::stable_sort(people.begin(), people.end(), [&](const std::string& left, const std::string& right) {
    return world.person(left).at.back().confirmed < world.person(right).at.back().confirmed;
  });
  people.resize(forgotten_people);
  return people;
}

}  // namespace sleutelnet::sample
