#include "cli/arguments.hpp"
#include "cli/commands.hpp"

namespace sleutelnet {

std::optional<int> run_command_line(const std::vector<std::string>& words, Streams streams, Request& window,
                                    std::optional<Date> today) {
  const auto parsed = parse_arguments(words);
  if (const auto* answer = std::get_if<Answer>(&parsed)) {
    (answer->exit_code == fine ? streams.out : streams.err) << answer->text;
    return answer->exit_code;
  }
  auto request = std::get<Request>(parsed);
  request.today = today;
  switch (request.verb) {
    case Verb::window: window = request; return std::nullopt;
    case Verb::report: return report_command(request, streams);
    case Verb::gaps: return gaps_command(request, streams);
    case Verb::measures: return measures_command(request, streams);
    case Verb::structure: return structure_command(request, streams);
    case Verb::compare: return compare_command(request, streams);
    case Verb::plan_recruit: return recruit_command(request, streams);
    case Verb::import: return import_command(request, streams);
    case Verb::check: return check_command(request, streams);
  }
  return wrong_use;
}

}  // namespace sleutelnet
