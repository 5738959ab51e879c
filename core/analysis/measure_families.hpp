#pragma once
// The families of measures, each of which adds its columns to one list. For node_measures.cpp only.

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/analysis/node_measures.hpp"

namespace sleutelnet {

class MeasureList {
 public:
  // The column that was added, to say more of it.
  template <class Number>
  Measure& add(std::string name, std::string convention, const std::vector<Number>& numbers,
               UndefinedReason when_empty = UndefinedReason::none) {
    std::vector<std::optional<double>> values;
    values.reserve(numbers.size());
    for (const auto& number : numbers) {
      if constexpr (std::is_same_v<Number, std::optional<double>>) {
        values.push_back(number);
      } else {
        values.emplace_back(static_cast<double>(number));
      }
    }
    return measures_.emplace_back(Measure{std::move(name), std::move(convention), std::move(values), when_empty});
  }

  // A column that is refused as a whole.
  void add_refused(std::string name, std::string convention, std::size_t nodes, UndefinedReason why) {
    measures_.emplace_back(
        Measure{std::move(name), std::move(convention), std::vector<std::optional<double>>(nodes), why});
  }

  std::vector<Measure> take() { return std::move(measures_); }

 private:
  std::vector<Measure> measures_;
};

struct MeasureInput {
  const Network& network;
  const Graph& graph;
  const Graph& turned;  // every arc the other way; the graph itself when undirected
  const MeasureOptions& options;
  LengthScale lengths, turned_lengths;  // by the meaning of the weight; empty when it has none
  std::vector<double> strengths;        // beside graph.arcs, when the weight means strength

  bool has_strengths() const { return options.weight == WeightMeaning::strength; }
  std::string way() const { return graph.directed ? ".directed" : ".undirected"; }
};

void add_degree_measures(const MeasureInput& input, MeasureList& list);
void add_distance_measures(const MeasureInput& input, MeasureList& list);
void add_betweenness_measures(const MeasureInput& input, MeasureList& list);
void add_spectral_measures(const MeasureInput& input, MeasureList& list);
void add_current_flow_measures(const MeasureInput& input, MeasureList& list);
void add_brokerage_measures(const MeasureInput& input, MeasureList& list);
void add_cohesion_measures(const MeasureInput& input, MeasureList& list);
void add_coverage_measures(const MeasureInput& input, MeasureList& list);

}  // namespace sleutelnet
