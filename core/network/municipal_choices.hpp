#pragma once
// What a municipality settles for itself, beside its targets and words. Terms that a rule of privacy or a convention
// fixes are not among them.

namespace sleutelnet {

// What the people of the network are called: "sleutelfiguur" is the word of 2018, "sleutelpersoon" that of 2024. Both
// mean the same.
enum class KeyWord { figure, person };

inline constexpr int usual_quiet_days = 180;
inline constexpr int fewest_quiet_days = 1;
inline constexpr int most_quiet_days = 3650;

struct MunicipalChoices {
  KeyWord key_word = KeyWord::figure;
  // Nobody spoke with somebody for more than so many days: then it is time to call; 1 to 3650.
  int quiet_days = usual_quiet_days;
  bool operator==(const MunicipalChoices&) const = default;
};

}  // namespace sleutelnet
