#pragma once
// The log of a project (P33): which kind of act, when, by whom, how many records. Each entry is chained to the one
// before it by a hash, so that none can be changed, put in between or taken out without all later ones changing with
// it; that the last ones are missing shows from the hash of the last, for whoever wrote that down elsewhere.
//
// About whom an entry is stands there as a mark: a hash, keyed with a random key of that person, over the number of the
// entry. Who has the key finds all entries about a person; without it they are not even known to be about one and the
// same. Erasure throws the key away and leaves the chain as it was (docs/file-format.md).

#include <optional>
#include <string_view>

#include "core/store/project.hpp"

namespace sleutelnet {

// As the file and answers for programs write it.
std::string_view act_code(Act act);
std::optional<Act> act_from_code(std::string_view code);

struct LogNote {
  Date day{};
  std::string by;
  Act act{};
  ActorId about;  // empty: nobody in particular
  std::int64_t count = 0;
};

void add_to_log(Project& project, const LogNote& note);

// Why the last entry was done, in somebody's words. It stands among the settings and not in the chain: words may name a
// person, and erasure must be able to take them away.
void keep_reason(Project& project, const std::string& reason);
std::string reason_of(const Project& project, std::size_t number);  // counted from 1; empty when nobody gave one

// The number of the first entry that is not as it was written, counted from 1; nothing when all are.
std::optional<std::size_t> broken_log_entry(const std::vector<LogEntry>& log);

// The numbers of the entries about somebody, counted from 1.
std::vector<std::size_t> log_entries_about(const Project& project, const ActorId& actor);

}  // namespace sleutelnet
