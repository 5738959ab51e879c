#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/json.hpp"
#include "cli/opening.hpp"
#include "cli/text_table.hpp"
#include "core/analysis/node_measures.hpp"
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

bool in_text_table(const Measure& measure) {
  for (const auto* name :
       {"degree", "in_degree", "out_degree", "harmonic_norm", "harmonic_norm_out", "betweenness_norm", "reach_2step",
        "reach_2step_out", "reach_24h", "component_size", "weak_component_size"}) {
    if (measure.name == name) return true;
  }
  return false;
}

// The terminal shows the columns that fit; --csv and --json give all.
void print_table(const Graph& graph, const std::vector<Measure>& measures, const Request& request, std::ostream& out) {
  std::vector<std::string> heads{std::string(text(request.language, Text::cli_column_actor))};
  std::vector<Align> aligns{Align::left};
  for (const auto& measure : measures) {
    if (!in_text_table(measure)) continue;
    heads.push_back(measure.name);
    aligns.push_back(Align::right);
  }
  TextTable table(std::move(heads), std::move(aligns));
  for (std::size_t node = 0; node < graph.size(); ++node) {
    std::vector<std::string> row{graph.nodes[node].text()};
    for (const auto& measure : measures) {
      if (!in_text_table(measure)) continue;
      const auto& value = measure.values[node];
      const bool whole = value && *value == static_cast<double>(static_cast<long long>(*value));
      row.push_back(!value  ? "–"
                    : whole ? number(request.language, static_cast<long long>(*value))
                            : number(request.language, *value, 4));
    }
    table.add(std::move(row));
  }
  table.print(out);
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

}  // namespace

int measures_command(const Request& request, Streams streams) {
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened) return input_refused;
  const auto& network = opened->records->network;
  const auto graph = make_graph(network, {.directed = request.directed});
  const bool has_areas = !areas_at(network, AreaLevel::neighbourhood).empty();
  const auto covered = coverage(network, request.coverage);
  const MeasureOptions options{.municipal = !opened->plain_network,
                               .weight = request.weight,
                               .sample_within = request.sample_within,
                               .seed = request.seed,
                               .coverage = has_areas ? &covered : nullptr};
  const auto measures = node_measures(network, graph, options);
  if (!measures) {
    streams.err << weight_problem(*opened, measures.reason(), request.language) << '\n';
    return input_refused;
  }
  switch (request.format) {
    case Format::json: streams.out << measures_json(network, graph, options, *measures); break;
    case Format::csv: print_csv(graph, *measures, streams.out); break;
    case Format::text: print_table(graph, *measures, request, streams.out); break;
  }
  return attention ? needs_attention : fine;
}

}  // namespace sleutelnet
