#include "viz/measure_choice.hpp"

#include <algorithm>

namespace sleutelnet {

namespace {

constexpr MeasureChoice choices[] = {
    {MeasureGroup::contacts, "degree"},
    {MeasureGroup::contacts, "degree_knows"},
    {MeasureGroup::contacts, "degree_works_with"},
    {MeasureGroup::contacts, "degree_refers_to"},
    {MeasureGroup::contacts, "degree_trained_together"},
    {MeasureGroup::contacts, "degree_same_meeting"},
    {MeasureGroup::contacts, "degree_account_holder"},
    {MeasureGroup::nearness, "harmonic_norm"},
    {MeasureGroup::nearness, "closeness_wf"},
    {MeasureGroup::nearness, "current_flow_closeness"},
    {MeasureGroup::nearness, "reach_1step"},
    {MeasureGroup::nearness, "reach_2step"},
    {MeasureGroup::nearness, "reach_3step"},
    {MeasureGroup::nearness, "reach_24h"},
    {MeasureGroup::nearness, "reach_72h"},
    {MeasureGroup::nearness, "reachable"},
    {MeasureGroup::nearness, "eccentricity_reach"},
    {MeasureGroup::between, "betweenness_norm"},
    {MeasureGroup::between, "betweenness"},
    {MeasureGroup::between, "current_flow_betweenness_norm"},
    {MeasureGroup::between, "burt_constraint"},
    {MeasureGroup::between, "burt_effective_size"},
    {MeasureGroup::between, "broker_gatekeeper_district"},
    {MeasureGroup::between, "broker_liaison_district"},
    {MeasureGroup::between, "broker_gatekeeper_domain"},
    {MeasureGroup::between, "broker_liaison_domain"},
    {MeasureGroup::influence, "eigenvector"},
    {MeasureGroup::influence, "katz"},
    {MeasureGroup::influence, "pagerank"},
    {MeasureGroup::backup, "articulation_point"},
    {MeasureGroup::cohesion, "component_size"},
    {MeasureGroup::cohesion, "core_number"},
    {MeasureGroup::cohesion, "clustering_local"},
    {MeasureGroup::cells, "cells_2step"},
    {MeasureGroup::cells, "cells_24h"},
    {MeasureGroup::cells, "coverage_betweenness"},
};

}  // namespace

std::span<const MeasureChoice> measure_choices() { return choices; }

bool is_measure_choice(std::string_view name) {
  return std::any_of(std::begin(choices), std::end(choices),
                     [&](const MeasureChoice& choice) { return choice.name == name; });
}

std::string_view label(Language language, MeasureGroup group) {
  switch (group) {
    case MeasureGroup::contacts: return text(language, WindowText::measure_group_contacts);
    case MeasureGroup::nearness: return text(language, WindowText::measure_group_nearness);
    case MeasureGroup::between: return text(language, WindowText::measure_group_between);
    case MeasureGroup::influence: return text(language, WindowText::measure_group_influence);
    case MeasureGroup::backup: return text(language, WindowText::measure_group_backup);
    case MeasureGroup::cohesion: return text(language, WindowText::measure_group_cohesion);
    case MeasureGroup::cells: return text(language, WindowText::measure_group_cells);
  }
  return {};
}

}  // namespace sleutelnet
