#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/measures_json.hpp"
#include "cli/opening.hpp"
#include "cli/text_table.hpp"
#include "core/analysis/node_measures.hpp"
#include "core/analysis/tie_measures.hpp"
#include "importers/number.hpp"
#include "report/writers/csv.hpp"

namespace sleutelnet {

namespace {

// Seventeen digits bring back the same number; whole numbers stay short. Not defined is an empty cell.
std::string written(const std::optional<double>& value) { return value ? fmt::format("{}", *value) : std::string(); }

void print_csv(const Graph& graph, const std::vector<Measure>& measures, std::ostream& out) {
  out << csv_line({"id", "metric", "value"}) << '\n';
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (const auto& measure : measures) {
      out << csv_line({graph.nodes[node].text(), measure.name, written(measure.values[node])}) << '\n';
    }
  }
}

// What names a row of the table: an actor, or a tie and its ends.
using RowName = std::vector<std::string>;

RowName name_of(const Network& network, const Graph& graph, const MeasuredTie& tie) {
  return {network.ties.rows()[tie.tie].id.text(), graph.nodes[tie.source].text(), graph.nodes[tie.target].text()};
}

void print_csv(const Network& network, const Graph& graph, const TieMeasures& found, std::ostream& out) {
  out << csv_line({"id", "source", "target", "metric", "value"}) << '\n';
  for (std::size_t row = 0; row < found.ties.size(); ++row) {
    for (const auto& measure : found.measures) {
      auto line = name_of(network, graph, found.ties[row]);
      line.insert(line.end(), {measure.name, written(measure.values[row])});
      out << csv_line(line) << '\n';
    }
  }
}

// The columns that fit in a terminal, in this order; the share reachable stands beside every nearness.
std::vector<Measure> in_text_table(const std::vector<Measure>& measures) {
  std::vector<Measure> shown;
  for (const auto* name : {"degree", "in_degree", "out_degree", "harmonic_norm", "harmonic_norm_out", "closeness_wf",
                           "closeness_wf_out", "reachable_share", "reachable_share_out", "reach_2step",
                           "reach_2step_out", "reach_24h", "betweenness_norm", "betweenness_norm_sampled"}) {
    const auto found =
        std::find_if(measures.begin(), measures.end(), [&](const Measure& measure) { return measure.name == name; });
    if (found != measures.end()) shown.push_back(*found);
  }
  return shown;
}

std::string shown(Language language, const std::optional<double>& value) {
  if (!value) return "–";
  const bool whole = *value == static_cast<double>(static_cast<long long>(*value));
  return whole ? number(language, static_cast<long long>(*value)) : number(language, *value, 4);
}

// Names of measures are long: each takes two lines, so that the table fits in a terminal.
void print_table(const RowName& heads, const std::vector<RowName>& names, const std::vector<Measure>& measures,
                 Language language, std::ostream& out) {
  auto first = RowName(heads.size());
  auto second = heads;
  std::vector<Align> aligns(heads.size(), Align::left);
  for (const auto& measure : measures) {
    const auto cut = measure.name.find('_') + 1;
    first.push_back(measure.name.substr(0, cut));
    second.push_back(measure.name.substr(cut));
    aligns.push_back(Align::right);
  }
  TextTable table(std::move(first), std::move(aligns));
  table.add(std::move(second));
  for (std::size_t row = 0; row < names.size(); ++row) {
    auto cells = names[row];
    for (const auto& measure : measures) cells.push_back(shown(language, measure.values[row]));
    table.add(std::move(cells));
  }
  table.print(out);
}

// The terminal shows the columns that fit; --csv and --json give all.
void print_table(const Graph& graph, const std::vector<Measure>& measures, Language language, std::ostream& out) {
  std::vector<RowName> names;
  for (const auto& node : graph.nodes) names.push_back({node.text()});
  print_table({std::string(text(language, CliText::cli_column_actor))}, names, in_text_table(measures), language, out);
}

void print_table(const Network& network, const Graph& graph, const TieMeasures& found, Language language,
                 std::ostream& out) {
  std::vector<RowName> names;
  for (const auto& tie : found.ties) names.push_back(name_of(network, graph, tie));
  const auto head = [language](auto name) { return std::string(text(language, name)); };
  print_table({head(CliText::cli_column_tie), head(CliText::cli_column_from), head(CliText::cli_column_to)}, names,
              found.measures, language, out);
}

// A number that is one, but not of the kind that lengths are made of, is not called none.
Reason named_better(Reason reason, const Network& network) {
  if (reason.code == ReasonCode::weights_too_fine) {
    const auto longest =
        std::max_element(network.ties.begin(), network.ties.end(),
                         [](const Tie& left, const Tie& right) { return left.weight.size() < right.weight.size(); });
    if (longest != network.ties.end()) reason.arguments = {longest->id.text(), longest->weight};
  }
  const bool number = reason.code == ReasonCode::weight_not_number && written_as_number(reason.arguments.back());
  if (number) reason.code = ReasonCode::weight_beyond;
  return reason;
}

// With the place in the file: the id of the tie is often ours.
std::string weight_problem(const Opened& opened, const Reason& found, Language language) {
  const auto reason = named_better(found, opened.records->network);
  const auto tie = reason.arguments.empty() ? TieId() : TieId(reason.arguments.front());
  const auto place = opened.tie_places.find(tie);
  if (place == opened.tie_places.end()) return sentence(language, reason);
  return sentence(language, Issue{.code = IssueCode::edit_refused,
                                  .file = place->second.file,
                                  .line = place->second.line,
                                  .column = "weight",
                                  .reason = reason});
}

// A sum of weights that one weight refuses is told, not left out in silence.
void tell_refused_strength(const Opened& opened, const Graph& graph, const std::vector<Measure>& measures,
                           const Request& request, std::ostream& err) {
  const bool refused = std::any_of(measures.begin(), measures.end(), [](const Measure& measure) {
    return measure.when_empty == UndefinedReason::weight_not_number;
  });
  if (!refused) return;
  const auto* tie = tie_without_number(opened.records->network, graph);
  const Reason reason{ReasonCode::weight_not_number, {tie->id.text(), tie->weight}};
  err << text(request.language, CliText::cli_strength_refused, {weight_problem(opened, reason, request.language)})
      << '\n';
}

bool print_of_ties(const Opened& opened, const Graph& graph, const Request& request, Streams streams) {
  const auto& network = opened.records->network;
  const auto found = tie_measures(network, graph, {.weight = request.weight});
  if (!found) {
    streams.err << weight_problem(opened, found.reason(), request.language) << '\n';
    return false;
  }
  switch (request.format) {
    case Format::json: streams.out << tie_measures_json(network, graph, *found); break;
    case Format::csv: print_csv(network, graph, *found, streams.out); break;
    case Format::text: print_table(network, graph, *found, request.language, streams.out); break;
  }
  return true;
}

// Hours and kinds mean nothing in a plain list.
std::vector<RanksUnderLoss> robustness_asked(const Opened& opened, const Request& request) {
  if (!request.robustness) return {};
  RankRobustnessOptions options;
  options.places.directed = request.directed;
  options.places.sampling.seed = request.seed;
  if (opened.plain_network) std::erase(options.places.measures, RankedMeasure::reach_24h);
  return rank_robustness(opened.records->network, options);
}

bool print_of_actors(const Opened& opened, const Graph& graph, const Request& request, Streams streams) {
  const auto& network = opened.records->network;
  const bool has_areas = !areas_at(network, AreaLevel::neighbourhood).empty();
  const auto covered = coverage(network, request.coverage);
  const MeasureOptions options{.municipal = !opened.plain_network,
                               .weight = request.weight,
                               .sample_within = request.sample_within,
                               .seed = request.seed,
                               .coverage = has_areas ? &covered : nullptr};
  const auto measures = node_measures(network, graph, options);
  if (!measures) {
    streams.err << weight_problem(opened, measures.reason(), request.language) << '\n';
    return false;
  }
  tell_refused_strength(opened, graph, *measures, request, streams.err);
  switch (request.format) {
    case Format::json:
      streams.out << measures_json(network, graph, options, *measures, robustness_asked(opened, request));
      break;
    case Format::csv: print_csv(graph, *measures, streams.out); break;
    case Format::text: print_table(graph, *measures, request.language, streams.out); break;
  }
  return true;
}

}  // namespace

int measures_command(Request request, Streams streams) {
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened) return input_refused;
  const auto graph = make_graph(opened->records->network, {.directed = request.directed});
  const auto print = request.of_ties ? print_of_ties : print_of_actors;
  if (!print(*opened, graph, request, streams)) return input_refused;
  return attention ? needs_attention : fine;
}

}  // namespace sleutelnet
