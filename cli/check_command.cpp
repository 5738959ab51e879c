#include <algorithm>

#include "cli/commands.hpp"
#include "cli/json.hpp"
#include "cli/opening.hpp"

namespace sleutelnet {

int check_command(const Request& request, Streams streams) {
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention, AfterRefusal::go_on);
  if (!opened) return input_refused;
  const auto findings = check(*opened->records);
  if (request.format == Format::json) {
    streams.out << findings_json(opened->records->network, request.language, findings);
  } else if (findings.empty() && !attention) {
    streams.out << text(request.language, Text::cli_check_whole) << '\n';
  } else {
    const auto errors =
        std::count_if(findings.begin(), findings.end(), [](const auto& found) { return found.breaks_schema; });
    for (const auto& finding : findings) streams.out << sentence(request.language, finding) << '\n';
    streams.out << '\n'
                << text(request.language, Text::cli_check_count,
                        {number(request.language, static_cast<long long>(errors)),
                         number(request.language, static_cast<long long>(findings.size()) - errors)})
                << '\n';
  }
  return attention || !findings.empty() ? needs_attention : fine;
}

}  // namespace sleutelnet
