#include <algorithm>

#include "cli/commands.hpp"
#include "cli/json.hpp"
#include "cli/opening.hpp"
#include "cli/passphrase.hpp"
#include "cli/project_opening.hpp"
#include "core/store/everywhere.hpp"
#include "core/store/purge.hpp"
#include "report/language_store.hpp"

namespace sleutelnet {

namespace {

// What only a project has: its log, and what was kept of it. Whether it needs attention.
bool check_project(const Request& request, Streams streams) {
  const auto& file = request.paths.front();
  if (request.paths.size() != 1 || !is_project(file)) return false;
  const auto secret = secret_to_open(request, streams, file);
  const auto states = secret ? load_everywhere(file, *secret) : StoreError{StoreProblem::passphrase_needed, file};
  if (!states) return true;
  const auto& project = *states->front().project;
  bool attention = false;
  const auto say = [&](const std::string& words) {
    streams.err << words << '\n';
    attention = true;
  };
  if (const auto broken = broken_log_entry(project.log)) {
    say(text(request.language, StoreText::log_broken, {std::to_string(*broken)}));
  }
  for (const auto& state : *states) {
    if (state.project) continue;
    const auto loaded = load_project(state.file, *secret);
    const auto why = loaded ? StoreError{StoreProblem::names_not_open, names_file_of(state.file)} : loaded.error();
    say(text(request.language, StoreText::check_kept, {state.file.string(), sentence(request.language, why)}));
  }
  const auto day = request.today.value_or(project.records.network.date);
  if (!purge_due(project, day).empty()) say(text(request.language, StoreText::check_purge, {file.string()}));
  return attention;
}

}  // namespace

int check_command(Request request, Streams streams) {
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention, AfterRefusal::go_on);
  if (!opened) return input_refused;
  attention = check_project(request, streams) || attention;
  const auto findings = check(*opened->records);
  if (request.format == Format::json) {
    streams.out << findings_json(opened->records->network, request.language, findings);
  } else if (findings.empty() && !attention) {
    streams.out << text(request.language, CliText::cli_check_whole) << '\n';
  } else {
    const auto errors =
        std::count_if(findings.begin(), findings.end(), [](const auto& found) { return found.breaks_schema; });
    for (const auto& finding : findings) streams.out << sentence(request.language, finding) << '\n';
    streams.out << '\n'
                << text(request.language, CliText::cli_check_count,
                        {number(request.language, static_cast<long long>(errors)),
                         number(request.language, static_cast<long long>(findings.size()) - errors)})
                << '\n';
  }
  return attention || !findings.empty() ? needs_attention : fine;
}

}  // namespace sleutelnet
