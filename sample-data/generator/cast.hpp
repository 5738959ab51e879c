#pragma once
// The people of Veldhaven on whom the planted truths rest, by number: 17 is K017.

#include <map>
#include <set>
#include <string>

#include "sample-data/generator/choose.hpp"

namespace sleutelnet::sample {

inline std::string key_figure(int number) { return numbered("K", number, 3); }

// T1: sole cover of three cells in Lindenhof, and the bridge between welfare and school there.
inline constexpr int bridge = 17;
// T2: two people of one board.
inline constexpr int board_members[] = {31, 54};
inline constexpr const char* shared_board = "O012";
// T3: the account holder with a third of all relations, who leaves in February 2025.
inline constexpr const char* busy_owner = "A03";
// T4: entrepreneurs at the harbour who know only each other.
inline constexpr int harbour[] = {113, 114, 115, 116};
// T7: five account holders and no agreement.
inline constexpr int shared_out = 88;
// T16: a group of three.
inline const std::set<int>& critical_thinkers() {
  static const std::set<int> people = {2, 56, 104};
  return people;
}
// T18: available in the evening only.
inline const std::set<int>& evening_people() {
  static const std::set<int> people = {72, 90};
  return people;
}
// The wijk, by place in World::districts, of people the plan needs there: K046 and K063 estimate the
// villages (T14), K023, K058, K036 and K085 leave where a buurt falls out of reach and K101 and K102 come
// where one is gained (T13).
inline const std::map<int, int>& planned_homes() {
  static const std::map<int, int> homes = {{bridge, 3}, {31, 2},  {54, 2}, {shared_out, 2}, {113, 1}, {114, 1},
                                           {115, 1},    {116, 1}, {46, 6}, {63, 6},         {72, 7},  {90, 7},
                                           {23, 6},     {58, 6},  {36, 4}, {85, 4},         {101, 8}, {102, 8}};
  return homes;
}

// The school people of Lindenhof and Nieuw-Veld, tied to the rest by K017 alone (T1).
struct SchoolGroup {
  int home;
  const char* school;
  const char* teachers[2];
};
inline constexpr SchoolGroup school_groups[] = {{3, "O007", {"P007", "P008"}}, {4, "O019", {"P019", "P020"}}};

inline const std::set<int>& left_in_2024() {
  static const std::set<int> people = {3, 8, 14, 20, 27, 33, 39, 45, 52, 60, 68, 71};
  return people;
}
// Event 1: they declined the notice and were removed altogether.
inline const std::set<int>& declined_in_2024() {
  static const std::set<int> people = {8, 20, 39, 52};
  return people;
}
inline const std::set<int>& left_in_2025() {
  static const std::set<int> people = {5, 12, 17, 23, 29, 36, 41, 50, 58, 66, 79, 85, 93, 98};
  return people;
}
// Event 10: asked to be erased after the news about covert studies.
inline constexpr int erased_in_2025 = 41;

inline bool has_part_in_truth(int number) {
  static const std::set<int> people = {17, 31, 54, 46, 63, 72, 88, 90, 113, 114, 115, 116};
  return people.count(number) > 0;
}

}  // namespace sleutelnet::sample
