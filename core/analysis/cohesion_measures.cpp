#include "core/analysis/clustering.hpp"
#include "core/analysis/components.hpp"
#include "core/analysis/cores.hpp"
#include "core/analysis/measure_families.hpp"

namespace sleutelnet {

namespace {

void add_sizes(MeasureList& list, std::string name, std::string convention, const Components& components) {
  std::vector<std::uint32_t> sizes;
  sizes.reserve(components.of_node.size());
  for (const auto number : components.of_node) sizes.push_back(components.sizes[number]);
  list.add(std::move(name), std::move(convention), sizes);
}

void add_parts(const Graph& graph, MeasureList& list) {
  if (graph.directed) {
    add_sizes(list, "weak_component_size", "components.weak", weak_components(graph));
    add_sizes(list, "strong_component_size", "components.strong", strong_components(graph));
    return;
  }
  add_sizes(list, "component_size", "components", weak_components(graph));
  const auto cut = cut_structure(graph);
  list.add("articulation_point", "articulation", std::vector<int>(cut.articulation.begin(), cut.articulation.end()));
}

void add_cores(const Graph& graph, MeasureList& list) {
  const auto cores = core_numbers(graph);
  if (!graph.directed) {
    list.add("core_number", "core.degree", cores.total);
    return;
  }
  list.add("core_number_total", "core.total", cores.total);
  list.add("core_number_in", "core.in", cores.in);
  list.add("core_number_out", "core.out", cores.out);
}

}  // namespace

void add_cohesion_measures(const MeasureInput& input, MeasureList& list) {
  add_parts(input.graph, list);
  add_cores(input.graph, list);
  if (input.graph.directed) return;
  const auto clustered = clustering(input.graph);
  list.add("clustering_local", "clustering.local", clustered.local, UndefinedReason::fewer_than_two_neighbours);
  list.add("clustering", "clustering.local-or-0", clustered.local_or_zero);
}

}  // namespace sleutelnet
