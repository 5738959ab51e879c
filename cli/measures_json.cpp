#include "cli/measures_json.hpp"

#include <algorithm>

#include "cli/json_parts.inl"

namespace sleutelnet {

namespace {

Json numbers(const std::vector<NamedNumber>& list) {
  Json object = Json::object();
  for (const auto& number : list) object[number.name] = number.value;
  return object;
}

Json parts(const Graph& graph, const std::vector<MeasurePart>& list) {
  Json array = Json::array();
  for (const auto& part : list) {
    Json entry{{"part_of", graph.nodes[part.first].text()}};
    entry.update(numbers(part.numbers));
    array.push_back(std::move(entry));
  }
  return array;
}

// What is said of a column beside its values.
Json about(const Graph& graph, const Measure& measure) {
  Json entry{{"metric", measure.name}, {"convention", measure.convention}};
  if (!measure.parameters.empty()) entry["parameters"] = numbers(measure.parameters);
  if (!measure.parts.empty()) entry["parts"] = parts(graph, measure.parts);
  const bool any_empty =
      std::any_of(measure.values.begin(), measure.values.end(), [](const auto& value) { return !value; });
  if (any_empty) entry["null_means"] = code_of(measure.when_empty);
  return entry;
}

Json spread_or_null(const std::optional<Spread>& spread) {
  return spread ? Json{spread->low, spread->high} : Json(nullptr);
}

Json places(const PlaceCertainty& certainty) {
  Json list = Json::array();
  for (const auto& measure : certainty.measures) {
    Json actors = Json::object();
    for (std::size_t actor = 0; actor < certainty.actors.size(); ++actor) {
      const auto& place = measure.actors[actor];
      actors[certainty.actors[actor].text()] = {{"rank", place.rank ? Json(*place.rank) : Json(nullptr)},
                                                {"ranks", spread_or_null(place.ranks)}};
    }
    list.push_back({{"metric", measure.name}, {"actors", std::move(actors)}});
  }
  return list;
}

Json robustness_of(const std::vector<RanksUnderLoss>& losses) {
  Json list = Json::array();
  for (const auto& loss : losses) {
    list.push_back({{"lost", loss.of == LossOf::ties ? "ties" : "actors"},
                    {"share", loss.loss},
                    {"measures", places(loss.places)}});
  }
  return {{"conventions", {"robustness.loss.v1", "rank.competition", "spread.5-95"}}, {"losses", std::move(list)}};
}

}  // namespace

std::string measures_json(const Network& network, const Graph& graph, const MeasureOptions& options,
                          const std::vector<Measure>& measures, const std::vector<RanksUnderLoss>& robustness) {
  Json list = Json::array();
  for (const auto& measure : measures) {
    Json values = Json::object();
    for (std::size_t node = 0; node < graph.size(); ++node) {
      values[graph.nodes[node].text()] = or_null(measure.values[node]);
    }
    auto entry = about(graph, measure);
    entry["values"] = std::move(values);
    list.push_back(std::move(entry));
  }
  Json json{{"of", about(network)}, {"nodes", about(graph)}, {"seed", options.seed}, {"measures", std::move(list)}};
  if (!robustness.empty()) json["robustness"] = robustness_of(robustness);
  return written(json);
}

std::string tie_measures_json(const Network& network, const Graph& graph, const TieMeasures& measures) {
  Json columns = Json::array();
  for (const auto& measure : measures.measures) columns.push_back(about(graph, measure));
  Json ties = Json::array();
  for (std::size_t row = 0; row < measures.ties.size(); ++row) {
    const auto& tie = measures.ties[row];
    Json entry{{"id", network.ties.rows()[tie.tie].id.text()},
               {"source", graph.nodes[tie.source].text()},
               {"target", graph.nodes[tie.target].text()}};
    for (const auto& measure : measures.measures) entry[measure.name] = or_null(measure.values[row]);
    ties.push_back(std::move(entry));
  }
  return written(
      {{"of", about(network)}, {"nodes", about(graph)}, {"measures", std::move(columns)}, {"ties", std::move(ties)}});
}

}  // namespace sleutelnet
