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
Results inform_results(const Network& network, const Request& request) {
  Results results{.network = network, .hash = content_hash(network)};
  results.coverage.as_of = network.date;
  results.structure.graph = make_graph(network, {.directed = request.directed});
  results.whole.inform = inform_first(results.structure.graph, request.inform);
  return results;
}

void print_section(const Results& results, Language language, std::ostream& out) {
  const auto told = disclose(results);
  if (results.structure.graph.size() == 0) out << text(language, Text::structure_none) << '\n';
  for (const auto& block : inform_first_section(told, language)) print(block, out);
}

}  // namespace

int inform_command(const Request& request, Streams streams) {
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened) return input_refused;
  const auto results = inform_results(opened->records->network, request);
  if (request.format == Format::json) {
    streams.out << inform_json(results.network, results.structure.graph, results.whole.inform);
  } else {
    print_section(results, request.language, streams.out);
  }
  return attention ? needs_attention : fine;
}

}  // namespace sleutelnet
