#include "cli/commands.hpp"
#include "cli/json.hpp"
#include "cli/opening.hpp"
#include "cli/text_table.hpp"
#include "report/names.hpp"
#include "report/writers/csv.hpp"

namespace sleutelnet {

namespace {

// A gap lies in a neighbourhood of fifty inhabitants or more, so that 0 is a number that nobody gave.
std::string inhabitants_words(Language language, int inhabitants) {
  return inhabitants == 0 ? std::string(text(language, Text::word_unknown))
                          : number(language, static_cast<long long>(inhabitants));
}

void print_table(const Network& network, const Coverage& covered, const std::vector<Gap>& found, const Request& request,
                 std::ostream& out) {
  const auto language = request.language;
  const auto say = [&](auto name) { return std::string(text(language, name)); };
  const auto& options = covered.options;
  out << text(language, CliText::cli_gaps_title,
              {municipality_name(network, language), label(language, options.facet), label(language, options.within),
               label(language, options.moment), date_told(language, covered.as_of)})
      << '\n'
      << text(language, CliText::cli_gaps_count,
              {number(language, static_cast<long long>(found.size())),
               number(language, static_cast<long long>(covered.totals.cells)),
               number(language, static_cast<long long>(covered.totals.neighbourhoods_out_of_scope))})
      << '\n';
  if (options.minimum > 1) {
    out << text(language, CliText::cli_at_least, {number(language, static_cast<long long>(options.minimum))}) << '\n';
  }
  out << '\n';
  TextTable table({say(CliText::cli_column_area), say(CliText::cli_column_value), say(CliText::cli_column_inhabitants),
                   say(CliText::cli_column_state), say(CliText::cli_column_reason), say(CliText::cli_column_advice)},
                  {Align::left, Align::left, Align::right});
  for (const auto& gap : found) {
    table.add({name_of(network, gap.area), name_of(network, language, options.facet, gap.value),
               inhabitants_words(language, gap.inhabitants), std::string(label(language, gap.state)),
               reason_of(language, gap), advice(language, gap)});
  }
  table.print(out);
}

void print_quiet(const Network& network, const Coverage& covered, const std::vector<QuietCell>& quiet, int days,
                 Language language, std::ostream& out) {
  const auto say = [&](auto name) { return std::string(text(language, name)); };
  const auto count = [&](auto value) { return number(language, static_cast<long long>(value)); };
  out << '\n'
      << text(language, CliText::cli_quiet_title,
              {count(days), count(quiet.size()), count(covered.totals.covered + covered.totals.thin)})
      << "\n\n";
  if (quiet.empty()) return;
  TextTable table({say(CliText::cli_column_area), say(CliText::cli_column_value), say(CliText::cli_column_inhabitants),
                   say(CliText::cli_column_state), say(CliText::cli_column_last), say(CliText::cli_column_with)},
                  {Align::left, Align::left, Align::right});
  for (const auto& each : quiet) {
    table.add({name_of(network, each.cell.area), name_of(network, language, covered.options.facet, each.cell.value),
               inhabitants_words(language, each.inhabitants), std::string(label(language, each.state)),
               each.days ? text(language, CliText::cli_quiet_days, {count(*each.days)}) : say(CliText::cli_quiet_never),
               in_a_row(each.actors)});
  }
  table.print(out);
}

void print_csv(const Network& network, const std::vector<Gap>& found, std::ostream& out) {
  out << csv_line({"area", "name", "value", "state", "reason", "people", "independent", "minimum", "misses_target",
                   "inhabitants", "actors"})
      << '\n';
  for (const auto& gap : found) {
    out << csv_line({gap.area.text(), name_of(network, gap.area), gap.value.text(), std::string(code_of(gap.state)),
                     std::string(code_of(gap.reason)), std::to_string(gap.people), std::to_string(gap.independent),
                     std::to_string(gap.minimum), gap.misses_target ? "1" : "0",
                     gap.inhabitants == 0 ? std::string() : std::to_string(gap.inhabitants), in_a_row(gap.actors)})
        << '\n';
  }
}

}  // namespace

int gaps_command(Request request, Streams streams) {
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened || !has_neighbourhoods(opened->records->network, request, streams)) return input_refused;
  const auto& network = opened->records->network;
  const auto covered = coverage(network, coverage_asked(request, network, streams));
  const auto found = gaps(network, covered);
  const auto quiet =
      request.quiet_days ? std::optional(quiet_cells(network, covered, *request.quiet_days)) : std::nullopt;
  switch (request.format) {
    case Format::json: streams.out << gaps_json(network, covered, found, quiet); break;
    case Format::csv: print_csv(network, found, streams.out); break;
    case Format::text:
      print_table(network, covered, found, request, streams.out);
      if (quiet) print_quiet(network, covered, *quiet, *request.quiet_days, request.language, streams.out);
      break;
  }
  return attention ? needs_attention : fine;
}

}  // namespace sleutelnet
