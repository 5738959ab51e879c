#include <functional>

#include "cli/commands.hpp"
#include "cli/opening.hpp"
#include "cli/structure_json.hpp"
#include "cli/text_document.hpp"
#include "report/disclose.hpp"
#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t most_departures = 20;

// The sections of the report that speak of the network as a whole, for who runs the program.
void print_sections(const Results& results, const Request& request, std::ostream& out) {
  const auto language = request.language;
  const auto told = disclose(results);
  say_whose(results.network, language, out);
  out << text(language, CliText::cli_structure_made, {std::to_string(results.whole.seed), told.stamp.snapshot}) << '\n';
  const bool other_day = results.whole.municipal && told.stamp.as_of != results.network.date;
  if (other_day) out << text(language, CliText::cli_structure_cells, {as_of_words(told, language)}) << '\n';
  out << '\n';
  const auto departures = [](const Told& of, Language in) { return first_departures_section(of, in, most_departures); };
  using Section = std::function<Blocks(const Told&, Language)>;
  const std::vector<Section> sections{whole_network_section, communities_section, missing_links_section,
                                      owners_section,        departures,          fragility_section,
                                      inform_first_section,  structure_section,   certainty_section};
  for (const auto& section : sections) {
    for (const auto& block : section(told, language)) print(block, out);
  }
}

}  // namespace

int structure_command(Request request, Streams streams) {
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened) return input_refused;
  const auto& network = opened->records->network;
  ResultOptions options{.municipal = !opened->plain_network, .directed = request.directed};
  options.coverage = coverage_asked(request, *opened, streams);
  const auto results = structure_results_of(network, options);
  if (request.format == Format::json) {
    streams.out << structure_json(results);
  } else {
    print_sections(results, request, streams.out);
  }
  return attention ? needs_attention : fine;
}

}  // namespace sleutelnet
