#pragma once
// What may be told, and to whom? The one gate between results and anything that leaves the program:
// sections and pictures take a Told and nothing else.
//
// The coordinator sees everything in the network: ids, and names when they were asked for with a reason. Any other
// recipient gets areas only:
//   - of a cell only whether it is reached, not reached, or not certain. How many people stand behind it
//     is 1 to 4 nearly everywhere, and P22 leaves no count of people from 1 to 4 in a table;
//   - no actors, ties, claims, contacts or agreements, no departures, and of structure a few totals (disclose_whole);
//   - counts of people under fewest_people are left out, and so are counts from which they follow;
//   - nothing of areas below fewest_inhabitants but that they do not count;
//   - of targets nothing: "reached, but two are needed" would say "one person".
// A purpose that names police or an intelligence service gets the same, whoever the recipient is (P20).

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/tally.hpp"
#include "report/disclose_whole.hpp"
#include "report/recipient.hpp"
#include "report/results.hpp"

namespace sleutelnet {

inline constexpr int months_before_expiry = 1;  // of a list with people, once it is on paper (P25)

enum class Detail { people, reached_only };

struct DisclosureRequest {
  Recipient recipient = Recipient::coordinator;
  std::string purpose;                        // in the user's words; empty is own use
  std::optional<Date> made;                   // the day of making; the network's date when empty
  std::size_t rows_left_out = 0;              // of what was read: refused, and in none of the results
  std::map<ActorId, std::string> names = {};  // told to the coordinator alone
  std::string reason = {};                    // why names are told
  bool numbers_of_recipient = false;          // people have ids that this recipient and purpose alone get (core/store)
};

// What stands on every export (P19).
struct Stamp {
  std::string municipality;
  Date as_of{};
  bool dated = true;  // the data name a date
  Date made{};
  Recipient recipient = Recipient::coordinator;
  std::string purpose;
  std::optional<Date> expires;  // set when people are in it
  std::vector<std::string> conventions;
  std::string snapshot;  // hash of the network, 16 hexadecimal digits
  std::size_t rows_left_out = 0;
  bool synthetic = false;
  std::string reason = {};  // why names stand in it; empty without names
  bool numbers_of_recipient = false;
  bool operator==(const Stamp&) const = default;
};

// A count of people; empty: from 1 to 4, and not told.
using PeopleCountTold = std::optional<int>;

struct Told {
  Detail detail = Detail::people;
  Stamp stamp;
  Results results;  // as they may be told
  CellShare share;  // for outsiders: of cells reached instead of targets met
  PeopleCountTold taking_part;
  PeopleCountTold callable;  // coordinator only
  PeopleCountTold taking_part_before;
  PeopleCountTold joined;  // outsiders: both or neither
  PeopleCountTold departed;
  std::vector<PeopleCountTold> claims;  // by Standing
  std::map<ActorId, std::string> names = {};
};

Told disclose(const Results& results, const DisclosureRequest& request = {});

}  // namespace sleutelnet
