#include "cli/arguments.hpp"
#include "cli/commands.hpp"

namespace sleutelnet {

namespace {

int run(const Request& request, Streams streams) {
  switch (request.verb) {
    case Verb::report: return report_command(request, streams);
    case Verb::gaps: return gaps_command(request, streams);
    case Verb::measures: return measures_command(request, streams);
    case Verb::structure: return structure_command(request, streams);
    case Verb::inform: return inform_command(request, streams);
    case Verb::what_if: return what_if_command(request, streams);
    case Verb::explain: return explain_command(request, streams);
    case Verb::compare: return compare_command(request, streams);
    case Verb::plan_recruit: return recruit_command(request, streams);
    case Verb::import: return import_command(request, streams);
    case Verb::check: return check_command(request, streams);
    case Verb::create: return new_command(request, streams);
    case Verb::save_copy: return save_copy_command(request, streams);
    case Verb::snapshot: return snapshot_command(request, streams);
    case Verb::export_tables: return export_command(request, streams);
    case Verb::dossier: return dossier_command(request, streams);
    case Verb::erase: return erase_command(request, streams);
    case Verb::purge: return purge_command(request, streams);
    case Verb::log: return log_command(request, streams);
    case Verb::duplicates: return duplicates_command(request, streams);
    case Verb::merge: return merge_command(request, streams);
    case Verb::window:
    case Verb::keys: break;
  }
  return wrong_use;
}

// A full disk shows only when the last of the output is on its way.
int delivered(int code, Language language, Streams streams) {
  streams.out.flush();
  if (streams.out) return code;
  streams.err << text(language, CliText::cli_output_failed) << '\n';
  return input_refused;
}

}  // namespace

std::optional<int> run_command_line(const std::vector<std::string>& words, Streams streams, Request& window,
                                    std::optional<Date> today) {
  const auto parsed = parse_arguments(words);
  if (const auto* answer = std::get_if<Answer>(&parsed)) {
    (answer->exit_code == fine ? streams.out : streams.err) << answer->text;
    return delivered(answer->exit_code, answer->language, streams);
  }
  auto request = std::get<Request>(parsed);
  request.today = today;
  // What the window knows is for whoever has one.
  const bool of_window = request.verb == Verb::window || request.verb == Verb::keys;
  if (!of_window) return delivered(run(request, streams), request.language, streams);
  window = request;
  return std::nullopt;
}

}  // namespace sleutelnet
