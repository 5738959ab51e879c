#include <set>

#include "cli/commands.hpp"
#include "cli/opening.hpp"
#include "cli/text_document.hpp"
#include "cli/what_if_json.hpp"
#include "report/what_if.hpp"

namespace sleutelnet {

namespace {

// Of everybody who is asked for and does not take part, why.
bool all_take_part(const Situation& situation, const Request& request, std::ostream& err) {
  std::set<ActorId> absent(request.leaving.begin(), request.leaving.end());
  for (const auto& leaver : named_leavers(situation, request.leaving)) absent.erase(leaver.named);
  for (const auto& id : absent) explain_absent(situation.network, id, request.language, err);
  return absent.empty();
}

// No more of the results than the section reads.
Told told_of(const Situation& situation) {
  Results results{.network = situation.network, .coverage = situation.coverage};
  results.structure.graph = situation.graph;
  return disclose(results);
}

}  // namespace

int what_if_command(Request request, Streams streams) {
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened) return input_refused;
  const auto& network = opened->records->network;
  const auto graph = make_graph(network, {.directed = request.directed});
  const auto covered = coverage(network, coverage_asked(request, *opened, streams));
  const Situation situation{network, covered, graph};
  if (!all_take_part(situation, request, streams.err)) return input_refused;
  const auto departure = group_departure(situation, request.leaving);
  const auto gaps = opened_gaps(situation, request.leaving);
  if (request.format == Format::json) {
    streams.out << what_if_json(situation, departure, gaps);
  } else {
    say_whose(network, request.language, streams.out);
    streams.out << '\n';
    const auto told = told_of(situation);
    for (const auto& block : what_if_section(told, departure, gaps, request.language)) print(block, streams.out);
  }
  return attention ? needs_attention : fine;
}

}  // namespace sleutelnet
