#include "cli/commands.hpp"
#include "cli/opening.hpp"
#include "cli/structure_json.hpp"
#include "cli/text_document.hpp"
#include "report/disclose.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

// The sections of the report that speak of the network as a whole, for who runs the program.
void print_sections(const Results& results, const Request& request, std::ostream& out) {
  const auto language = request.language;
  const auto told = disclose(results);
  out << text(language, Text::cli_structure_title, {results.network.name, date(language, told.stamp.as_of)}) << '\n'
      << text(language, Text::cli_structure_made, {std::to_string(results.whole.seed), told.stamp.snapshot}) << "\n\n";
  print(whole_figures_table(told, language), out);
  for (const auto section :
       {missing_links_section, owners_section, fragility_section, inform_first_section, certainty_section}) {
    for (const auto& block : section(told, language)) print(block, out);
  }
}

}  // namespace

int structure_command(const Request& request, Streams streams) {
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened) return input_refused;
  const auto results =
      structure_results_of(opened->records->network, {.directed = request.directed, .coverage = request.coverage});
  if (request.format == Format::json) {
    streams.out << structure_json(results);
  } else {
    print_sections(results, request, streams.out);
  }
  return attention ? needs_attention : fine;
}

}  // namespace sleutelnet
