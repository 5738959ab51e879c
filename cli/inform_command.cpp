#include "cli/commands.hpp"
#include "cli/inform_json.hpp"
#include "cli/opening.hpp"
#include "cli/text_document.hpp"
#include "report/disclose.hpp"
#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

// No more of the results than the section reads: a large network is not worked out as a whole for it.
Results inform_results(const Opened& opened, const Request& request) {
  Results results{.network = opened.records->network};
  results.structure.graph = make_graph(results.network, {.directed = request.directed});
  results.whole.municipal = !opened.plain_network;
  Effort effort;
  effort.threads = 0;
  results.whole.inform = inform_first(results.structure.graph, request.inform, effort);
  return results;
}

std::string json_of(const Results& results) {
  const auto& plan = *results.whole.inform;
  const bool people = results.whole.municipal;
  return inform_json(results.network, results.structure.graph, plan,
                     people ? not_callable_in(results.network, plan) : std::vector<ActorId>{});
}

void print_section(const Results& results, Language language, std::ostream& out) {
  say_whose(results.network, language, out);
  out << '\n';
  if (results.structure.graph.size() == 0) out << text(language, Text::structure_none) << '\n';
  for (const auto& block : inform_first_section(disclose(results), language)) print(block, out);
}

}  // namespace

int inform_command(Request request, Streams streams) {
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened) return input_refused;
  const auto results = inform_results(*opened, request);
  if (request.format == Format::json) {
    streams.out << json_of(results);
  } else {
    print_section(results, request.language, streams.out);
  }
  return attention ? needs_attention : fine;
}

}  // namespace sleutelnet
