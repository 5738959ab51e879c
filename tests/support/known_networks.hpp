#pragma once
// Networks of which others have published values. Ties are facts; who observed them stands beside each.

#include <string>
#include <vector>

#include "tests/support/networks.hpp"

namespace sleutelnet::testing {

struct KnownNetwork {
  int nodes = 0;
  bool directed = false;
  std::vector<Ends> ends;
  std::vector<std::string> groups;  // per node, where a division is known
  std::vector<double> strengths;    // per tie, where they are known

  Graph graph() const { return plain_graph(nodes, ends, directed); }

  // Beside the arcs of graph().
  std::vector<double> arc_strengths() const {
    std::vector<double> beside;
    for (const auto& arc : graph().arcs) beside.push_back(strengths.at(arc.tie));
    return beside;
  }
};

// Friends in a karate club, and on which side each stood when it split. W. Zachary 1977,
// doi:10.1086/jar.33.4.3629752; node 0 is the instructor.
inline KnownNetwork karate_club() {
  const std::string sides = "HHHHHHHHHOHHHHOOHHOHOHOOOOOOOOOOOO";
  KnownNetwork known{
      34,
      false,
      {{0, 1},   {0, 2},   {0, 3},   {0, 4},   {0, 5},   {0, 6},   {0, 7},   {0, 8},   {0, 10},  {0, 11},
       {0, 12},  {0, 13},  {0, 17},  {0, 19},  {0, 21},  {0, 31},  {1, 2},   {1, 3},   {1, 7},   {1, 13},
       {1, 17},  {1, 19},  {1, 21},  {1, 30},  {2, 3},   {2, 7},   {2, 8},   {2, 9},   {2, 13},  {2, 27},
       {2, 28},  {2, 32},  {3, 7},   {3, 12},  {3, 13},  {4, 6},   {4, 10},  {5, 6},   {5, 10},  {5, 16},
       {6, 16},  {8, 30},  {8, 32},  {8, 33},  {9, 33},  {13, 33}, {14, 32}, {14, 33}, {15, 32}, {15, 33},
       {18, 32}, {18, 33}, {19, 33}, {20, 32}, {20, 33}, {22, 32}, {22, 33}, {23, 25}, {23, 27}, {23, 29},
       {23, 32}, {23, 33}, {24, 25}, {24, 27}, {24, 31}, {25, 31}, {26, 29}, {26, 33}, {27, 33}, {28, 31},
       {28, 33}, {29, 32}, {29, 33}, {30, 32}, {30, 33}, {31, 32}, {31, 33}, {32, 33}},
      {},
      {}};
  for (const char side : sides) known.groups.emplace_back(1, side);
  return known;
}

// Marriages between Florentine families in the order of the alphabet, Acciaiuoli to Tornabuoni; Medici is 8, Pucci (11)
// is alone. J. Padgett and C. Ansell 1993, doi:10.1086/230190.
inline KnownNetwork florentine_marriages() {
  return {16,
          false,
          {{0, 8},  {1, 5}, {1, 6},  {1, 8},  {2, 4},  {2, 8},  {3, 6},  {3, 10},  {3, 14},  {4, 10},
           {4, 14}, {6, 7}, {6, 15}, {8, 12}, {8, 13}, {8, 15}, {9, 13}, {10, 14}, {12, 14}, {12, 15}},
          {},
          {}};
}

// Krackhardt's kite: ten nodes, made so that degree, closeness and betweenness each name somebody else. Nodes in
// the order Andre, Beverley, Carol, Diane, Ed, Fernando, Garth, Heather, Ike, Jane. D. Krackhardt 1990,
// doi:10.2307/2393394.
inline KnownNetwork kite() {
  return {10,
          false,
          {{0, 1},
           {0, 2},
           {0, 3},
           {0, 5},
           {1, 3},
           {1, 4},
           {1, 6},
           {2, 3},
           {2, 5},
           {3, 4},
           {3, 5},
           {3, 6},
           {4, 6},
           {5, 6},
           {5, 7},
           {6, 7},
           {7, 8},
           {8, 9}},
          {},
          {}};
}

// Who informs whom among ten organisations of a town, and the sector of each.
// D. Knoke and J. Wood 1981, Organized for Action.
inline KnownNetwork knoke_information() {
  return {10,
          true,
          {{0, 1}, {0, 4}, {0, 6}, {0, 8}, {1, 0}, {1, 2}, {1, 3}, {1, 4}, {1, 6}, {1, 7}, {1, 8}, {2, 1}, {2, 3},
           {2, 4}, {2, 5}, {2, 6}, {2, 9}, {3, 0}, {3, 1}, {3, 4}, {3, 6}, {4, 0}, {4, 1}, {4, 2}, {4, 3}, {4, 6},
           {4, 7}, {4, 8}, {4, 9}, {5, 2}, {5, 6}, {5, 8}, {6, 1}, {6, 3}, {6, 4}, {7, 0}, {7, 1}, {7, 3}, {7, 4},
           {7, 6}, {7, 8}, {8, 1}, {8, 4}, {8, 6}, {9, 0}, {9, 1}, {9, 2}, {9, 4}, {9, 6}},
          {"1", "2", "1", "3", "1", "2", "3", "2", "1", "2"},
          {}};
}

// A to G of S. Borgatti 1997, Connections 20(1):35-38, with strengths.
inline KnownNetwork burt_example() {
  return {7,
          false,
          {{0, 1}, {0, 5}, {0, 6}, {0, 4}, {4, 6}, {5, 6}, {1, 6}, {1, 3}, {3, 6}, {6, 2}},
          {},
          {2, 3, 5, 2, 8, 3, 4, 1, 3, 10}};
}

}  // namespace sleutelnet::testing
