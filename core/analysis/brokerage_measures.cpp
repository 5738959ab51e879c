#include "core/analysis/brokerage.hpp"
#include "core/analysis/measure_families.hpp"
#include "core/analysis/structural_holes.hpp"

namespace sleutelnet {

namespace {

void add_holes(MeasureList& list, const StructuralHoles& holes, const std::string& name_end,
               const std::string& convention_end) {
  const auto add = [&](const HoleMeasures& form, const std::string& form_name, const std::string& form_id) {
    list.add("burt_constraint" + name_end + form_name, "burt.constraint." + form_id + convention_end, form.constraint,
             UndefinedReason::isolated);
    list.add("burt_effective_size" + name_end + form_name, "burt.effective-size." + form_id + convention_end,
             form.effective_size, UndefinedReason::isolated);
  };
  add(holes.whole_network, "", "whole");
  add(holes.ego_network, "_ego", "ego");
}

void add_roles(const MeasureInput& input, MeasureList& list, const std::string& between, const Grouping& grouping) {
  using Role = std::int64_t BrokerRoles::*;
  const std::pair<std::string, Role> roles[] = {{"coordinator", &BrokerRoles::coordinator},
                                                {"consultant", &BrokerRoles::consultant},
                                                {"gatekeeper", &BrokerRoles::gatekeeper},
                                                {"representative", &BrokerRoles::representative},
                                                {"liaison", &BrokerRoles::liaison}};
  const auto found = brokerage(input.graph, grouping);
  for (const auto& [name, role] : roles) {
    std::vector<std::optional<double>> values;
    values.reserve(found.of_node.size());
    for (const auto& node : found.of_node) {
      values.push_back(node ? std::optional(static_cast<double>((*node).*role)) : std::nullopt);
    }
    list.add("broker_" + name + "_" + between, "brokerage.gould-fernandez." + between, values,
             UndefinedReason::no_group);
  }
}

}  // namespace

void add_brokerage_measures(const MeasureInput& input, MeasureList& list) {
  add_holes(list, structural_holes(input.graph), "", "");
  if (input.has_strengths()) add_holes(list, structural_holes(input.graph, input.strengths), "_w", ".strength");
  if (!input.options.municipal) return;
  add_roles(input, list, "domain", grouping_by_domain(input.network, input.graph));
  add_roles(input, list, "district", grouping_by_district(input.network, input.graph));
}

}  // namespace sleutelnet
