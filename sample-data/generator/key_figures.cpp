#include <algorithm>

#include "core/support/require.hpp"
#include "sample-data/generator/cast.hpp"
#include "sample-data/generator/people.hpp"

namespace sleutelnet::sample {

namespace {

Participant blank_key_figure(const World& world, int number) {
  Participant made;
  made.id = key_figure(number);
  made.kind = ActorKind::key_figure;
  made.last = until_the_end;
  made.at.resize(world.dates.size());
  return made;
}

void draw_character(Participant& person, Random& random) {
  person.style = weighted<Style>(
      random, {{Style::connector, 34}, {Style::representative, 28}, {Style::doer, 28}, {Style::unknown, 10}});
  person.availability = weighted<Availability>(random, {{Availability::office_hours, 18},
                                                        {Availability::evenings, 22},
                                                        {Availability::weekends, 8},
                                                        {Availability::always, 32},
                                                        {Availability::unknown, 20}});
  person.response = weighted<ResponseClass>(random, {{ResponseClass::within_2h, 20},
                                                     {ResponseClass::within_24h, 46},
                                                     {ResponseClass::within_72h, 22},
                                                     {ResponseClass::unknown, 12}});
  person.independence = weighted<Independence>(
      random, {{Independence::volunteer, 70}, {Independence::dual_role, 16}, {Independence::unknown, 14}});
  std::vector<int> domains = {0, 1, 2, 3, 4, 5, 6, 7};
  shuffle(random, domains);
  person.domains.assign(domains.begin(), domains.begin() + 3);
}

// More people where more happens, not just where more live.
int draw_home(Random& random) {
  return weighted<int>(random, {{0, 14}, {1, 11}, {2, 22}, {3, 18}, {4, 15}, {5, 11}, {6, 10}, {7, 9}, {8, 7}});
}

ExitReason draw_reason(Random& random) {
  return weighted<ExitReason>(random, {{ExitReason::moved, 30},
                                       {ExitReason::lack_of_time, 36},
                                       {ExitReason::role_conflict, 8},
                                       {ExitReason::distrust, 10},
                                       {ExitReason::pressure, 6},
                                       {ExitReason::other, 10}});
}

void draw_life(Participant& person, int number, Random& random) {
  person.first = number <= 74 ? 0 : number <= 100 ? 1 : 2;
  if (person.first == 0) person.joined = day_between(random, day("2019-03-01"), day("2023-09-30"));
  if (person.first == 1) person.joined = day_between(random, day("2024-02-01"), day("2024-12-16"));
  if (person.first == 2) person.joined = day_between(random, day("2025-01-27"), day("2025-10-27"));
  if (left_in_2024().count(number) > 0) {
    person.last = 0;
    person.departed = day_between(random, day("2024-03-04"), day("2024-12-13"));
    person.reason = draw_reason(random);
    person.erased = declined_in_2024().count(number) > 0;
  }
  if (left_in_2025().count(number) > 0) {
    person.last = 1;
    person.departed = day_between(random, day("2025-02-10"), day("2025-10-31"));
    person.reason = draw_reason(random);
    person.erased = number == erased_in_2025;
  }
}

void cast_part(Participant& person, int number) {
  const auto home = planned_homes().find(number);
  if (home != planned_homes().end()) person.home = home->second;
  if (critical_thinkers().count(number) > 0) person.style = Style::critical_thinker;
  if (!has_part_in_truth(number)) return;
  person.response = ResponseClass::within_24h;
  person.availability = evening_people().count(number) > 0 ? Availability::evenings : Availability::always;
  if (number == bridge) {
    person.style = Style::connector;
    person.joined = day("2021-04-12");
    person.departed = day("2025-06-16");
    person.reason = ExitReason::moved;
  }
  for (const int entrepreneur : harbour) {
    if (number == entrepreneur) person.joined = day("2025-10-06");
  }
  if (number == shared_out) person.joined = day("2024-11-18");
}

// A board or club for nearly half of the people. Two people of one board count as one, so few share one.
void give_organisations(World& world, Random& random) {
  std::vector<int> boards;
  for (int number = 20; number <= 70; ++number) boards.push_back(number);
  shuffle(random, boards);
  std::size_t next = 0;
  for (auto& person : world.people) {
    if (person.kind != ActorKind::key_figure || has_part_in_truth(std::stoi(person.id.substr(1)))) continue;
    if (!chance(random, 48)) continue;
    person.organisation = numbered("O", boards[next++ % boards.size()], 3);
    if (chance(random, 60)) person.independence = Independence::board_member;
  }
}

void give_shared_board(World& world) {
  for (auto& person : world.people) {
    for (const int member : board_members) {
      if (person.id != key_figure(member)) continue;
      person.organisation = shared_board;
      person.independence = Independence::board_member;
    }
  }
}

// Two people who were asked this month; one has been told what is kept, the other will be within 28 days.
void add_candidates(World& world, Names& names) {
  for (int number = 118; number <= 119; ++number) {
    auto person = blank_key_figure(world, number);
    person.name = names.person();
    person.first = 2;
    person.candidate = true;
    person.joined = day("2025-11-10");
    if (number == 118) person.at.back().noticed = day("2025-11-17");
    world.people.push_back(person);
  }
}

}  // namespace

void add_veldhaven_key_figures(World& world, Names& names, Random& random) {
  constexpr int everybody = 117;
  for (int number = 1; number <= everybody; ++number) {
    auto person = blank_key_figure(world, number);
    person.name = names.person();
    person.home = draw_home(random);
    draw_character(person, random);
    draw_life(person, number, random);
    cast_part(person, number);
    world.people.push_back(person);
  }
  give_organisations(world, random);
  give_shared_board(world);
  add_candidates(world, names);
}

void add_polderzijl_key_figures(World& world, Names& names, Random& random) {
  for (int number = 1; number <= 14; ++number) {
    auto person = blank_key_figure(world, number);
    person.name = names.person();
    person.home = (number - 1) % static_cast<int>(world.districts.size());
    draw_character(person, random);
    person.joined = day_between(random, day("2022-05-01"), day("2025-06-30"));
    if (number % 4 == 1) person.organisation = numbered("O", number, 3);
    auto& position = person.at.front();
    position.noticed = person.joined;
    position.agreed = number != 9;
    position.confirmed =
        number % 5 == 0 ? day("2024-09-17") : day_between(random, day("2025-01-15"), day("2025-11-10"));
    if (position.confirmed < person.joined) position.confirmed = person.joined;
    world.people.push_back(person);
  }
}

}  // namespace sleutelnet::sample
