#pragma once
// Reading what a request names, and saying what went wrong on the way.

#include <optional>

#include "cli/commands.hpp"

namespace sleutelnet {

// What was opened, or nothing after the reasons were printed. Rows that were refused are counted in one
// line; `attention` is then set, so that the verb can end with that exit code.
std::optional<Opened> open_and_explain(const std::vector<std::filesystem::path>& paths, const Request& request,
                                       Streams streams, bool& attention);

// Coverage needs buurten; says so and returns false when there are none.
bool has_neighbourhoods(const Network& network, const Request& request, Streams streams);

// "Oosterhof (BU99010203)", or the code alone.
std::string name_of(const Network& network, const AreaId& area);
std::string name_of(const Network& network, Language language, Facet facet, const TermId& value);
std::string join(const std::vector<ActorId>& actors);

}  // namespace sleutelnet
