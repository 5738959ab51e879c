#pragma once
// Who in a later moment is who in an earlier one? In this order, and each person once:
//   1. whom somebody confirmed, or said to be two;
//   2. the same id, when the file gave it. In a network of another program an id may be a mere place in the file: when
//      the names under it differ, the two are kept apart and the pair is doubtful;
//   3. the whole name and the kind, when one of the two has no id of its own and neither moment has another of that
//      name: an organisation or team so, a person only with one more sign (telephone, e-mail, organisation or role);
//   4. nobody else. The same name, or names that look alike, make a doubtful pair, which somebody confirms or not.
// Who is nobody's match is new, and gets another id where theirs is taken. Nothing is matched on a name alone unless
// the user said that names are confirmed.

#include "importers/waves/wave_options.hpp"
#include "importers/waves/wave_people.hpp"

namespace sleutelnet {

struct WaveMoment {
  Date day{};
  Draft draft;
  std::vector<const Draft*> names;  // tables of names that are not in the draft
  bool foreign = false;             // a network of another program
};

struct PersonAt {
  ActorId id;  // as the file of that moment gives it, or as we made it
  std::string label;
  bool operator==(const PersonAt&) const = default;
};

enum class MatchBasis { id, name_and_sign, confirmed };
enum class Doubt { name_alone, name_alike, several, kind_differs, id_reused };

struct PersonMatch {
  PersonAt earlier;
  PersonAt later;
  MatchBasis basis{};
};

struct DoubtfulMatch {
  PersonAt earlier;
  PersonAt later;
  Doubt why{};
};

// From one moment to the next. `earlier` ids are those of the whole, in which people keep the id of their first moment.
struct WaveStep {
  Date from{};
  Date until{};
  std::vector<PersonMatch> matched;
  std::vector<PersonAt> arrived;  // nobody's match, or not there in the moment before
  std::vector<PersonAt> gone;
  std::vector<DoubtfulMatch> doubtful;
};

struct Matching {
  std::vector<WaveStep> steps;
  std::vector<Issue> issues;
};

// Moments in order of day; their drafts get the ids of the whole. Cost: n log n in the people.
Matching match_people(std::vector<WaveMoment>& moments, const WaveOptions& options);

std::string_view code_of(MatchBasis basis);
std::string_view code_of(Doubt doubt);

}  // namespace sleutelnet
