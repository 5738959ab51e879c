#pragma once
// Reading what a request names, and saying what went wrong on the way.

#include <optional>

#include "cli/commands.hpp"
#include "report/recipient.hpp"

namespace sleutelnet {

// A refused file means that what was opened is not what the user has: a verb that works something out
// then stops, one that looks at the files themselves goes on.
enum class AfterRefusal { stop, go_on };

// What was opened, or nothing after the reasons were printed. Rows that were refused are counted in one
// line; `attention` is then set, so that the verb can end with that exit code. The language of the request takes the
// municipality's own word for its key figures.
std::optional<Opened> open_and_explain(const std::vector<std::filesystem::path>& paths, Request& request,
                                       Streams streams, bool& attention,
                                       AfterRefusal after_refusal = AfterRefusal::stop);

// The snapshot before the present; nothing when there is none.
const Network* network_before(const Opened& opened);

bool any_file_refused(const std::vector<Issue>& issues);

// What coverage is asked: as of the day that was given, else that of the network, else today, and says so.
CoverageOptions coverage_asked(const Request& request, const Network& network, Streams streams);

// The same where it may be a plain list of ties: that has no cells to be looked at on a day, and says so.
CoverageOptions coverage_asked(const Request& request, const Opened& opened, Streams streams);

// Whose network it is, as of when, whether it is invented, and that it names people: for the coordinator only.
void say_whose(const Network& network, Language language, std::ostream& out);

// For whom it is meant: the coordinator when nobody is named. Nothing after the reason was printed.
std::optional<Recipient> recipient_asked(const Request& request, Streams streams);

// Coverage needs buurten; says so and returns false when there are none.
bool has_neighbourhoods(const Network& network, const Request& request, Streams streams);

// "Bedoel je: K001?"; nothing when nothing looks like it.
void say_nearest(Language language, std::string_view typed, const std::vector<std::string>& words, std::ostream& err);

// Why somebody is not among those who take part: their status, or who looks like whom was asked.
void explain_absent(const Network& network, const ActorId& actor, Language language, std::ostream& err);

// "Oosterhof (BU99010203)", or the code alone.
std::string name_of(const Network& network, const AreaId& area);
std::string name_of(const Network& network, Language language, Facet facet, const TermId& value);

}  // namespace sleutelnet
