#include "cli/commands.hpp"
#include "cli/explain_json.hpp"
#include "cli/opening.hpp"
#include "cli/text_document.hpp"
#include "report/explain.hpp"

namespace sleutelnet {

namespace {

// Of what the user asks: the last two words of the line, after the files.
struct Asked {
  std::string measure;
  ActorId actor;
};

int refuse(const Request& request, const Network& network, const Graph& graph, const MeasureOptions& options,
           const Asked& asked, const Reason& reason, std::ostream& err) {
  if (reason.code == ReasonCode::measure_unknown) {
    err << sentence(request.language, reason) << '\n';
    const auto names = measure_names(network, graph.directed, options);
    say_nearest(request.language, asked.measure, names, err);
    err << text(request.language, CliText::cli_explain_measures, {in_a_row(names)}) << '\n';
    return wrong_use;
  }
  if (graph.index_of(asked.actor) == graph.size()) {
    explain_absent(network, asked.actor, request.language, err);
  } else {
    err << sentence(request.language, reason) << '\n';
  }
  return input_refused;
}

// So many participants are drawn again 200 times within seconds; of a larger network `structure` tells how firm the
// first places are.
constexpr std::size_t largest_for_draws = 2000;

std::optional<ActorPlace> place_asked(const Network& network, const Request& request, const Asked& asked, bool plain) {
  const auto measure = ranked_measure(asked.measure);
  if (!measure || plain || network.actors.size() > largest_for_draws) return std::nullopt;
  PlaceOptions options{.directed = request.directed, .measures = {*measure}};
  options.sampling.effort.threads = 0;
  const auto certainty = place_certainty(network, {}, options);
  const auto* place = place_of(certainty, asked.actor);
  return place != nullptr ? std::optional(*place) : std::nullopt;
}

}  // namespace

int explain_command(Request request, Streams streams) {
  if (request.paths.size() < 3) {
    streams.err << text(request.language, CliText::cli_explain_missing) << '\n';
    return wrong_use;
  }
  const Asked asked{request.paths[request.paths.size() - 2].string(), ActorId(request.paths.back().string())};
  request.paths.resize(request.paths.size() - 2);
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened) return input_refused;
  const auto& network = opened->records->network;
  const auto graph = make_graph(network, {.directed = request.directed});
  const auto covered = coverage(network, request.coverage);
  const bool has_areas = !areas_at(network, AreaLevel::neighbourhood).empty();
  const MeasureOptions options{.municipal = !opened->plain_network,
                               .weight = request.weight,
                               .seed = request.seed,
                               .coverage = has_areas ? &covered : nullptr};
  const auto explanation = explain(network, graph, options, asked.measure, asked.actor);
  if (!explanation) return refuse(request, network, graph, options, asked, explanation.reason(), streams.err);
  const auto place = place_asked(network, request, asked, opened->plain_network);
  if (request.format == Format::json) {
    streams.out << explanation_json(network, *explanation, place);
  } else {
    print(explanation_document(network, *explanation, request.language, {request.coverage.facet, place}), streams.out);
  }
  return attention ? needs_attention : fine;
}

}  // namespace sleutelnet
