#include "viz/arrange/arranged.hpp"

#include <algorithm>

#include "importers/graphviz_layout.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

namespace {

bool follows_edits(Arrangement kind) {
  return kind == Arrangement::map || kind == Arrangement::rings_team || kind == Arrangement::rings_person;
}

void by_rings(const Network& network, const Graph& drawn, LayoutPart& part) {
  std::vector<std::uint32_t> core;
  for (std::uint32_t node = 0; node < drawn.size(); ++node) {
    const auto* actor = network.actors.find(drawn.nodes[node]);
    const bool of_team = actor != nullptr && actor->kind == ActorKind::municipal_team;
    const bool centre = part.asked.kind == Arrangement::rings_person ? drawn.nodes[node] == part.asked.centre : of_team;
    if (centre) core.push_back(node);
  }
  if (core.empty()) {
    const bool person = part.asked.kind == Arrangement::rings_person;
    part.trouble = ArrangeTrouble{person ? ArrangeText::no_centre : ArrangeText::no_team, {}};
    return;
  }
  auto made = ring_layout(drawn, core);
  part.places = std::move(made.positions);
  part.backdrop.rings = std::move(made.rings);
  part.backdrop.apart = static_cast<std::size_t>(std::count(made.apart.begin(), made.apart.end(), true));
  part.backdrop.apart_from = made.apart_from;
}

void on_map(const Network& network, const Graph& drawn, LayoutPart& part) {
  auto made = map_layout(network, drawn);
  if (made.positions.empty()) {
    part.trouble = ArrangeTrouble{ArrangeText::no_borders, {}};
    return;
  }
  part.places = std::move(made.positions);
  part.backdrop.map = made.frame;
  part.backdrop.apart = static_cast<std::size_t>(
      std::count_if(made.areas.begin(), made.areas.end(), [](const AreaId& area) { return area.empty(); }));
  part.backdrop.apart_from = made.apart_from;
}

ArrangeTrouble worded(const GraphvizTrouble& trouble, GraphvizEngine engine, const GraphvizOptions& options) {
  const std::string name(graphviz_program(engine));
  if (trouble.what == GraphvizTrouble::What::too_large) {
    const auto most = most_for(engine);
    return {ArrangeText::graphviz_too_large, name, most.nodes, most.ties};
  }
  if (trouble.end == ChildEnd::missing) return {ArrangeText::graphviz_missing, name};
  if (trouble.end == ChildEnd::timed_out) {
    return {ArrangeText::graphviz_too_slow, name, static_cast<std::size_t>(options.time.count())};
  }
  return {ArrangeText::graphviz_failed, name};
}

void by_graphviz(const Graph& drawn, GraphvizEngine engine, Progress* progress, LayoutPart& part) {
  GraphvizOptions options;
  options.progress = progress;
  auto answer = graphviz_layout(drawn, engine, options);
  if (const auto* trouble = std::get_if<GraphvizTrouble>(&answer)) {
    part.trouble = worded(*trouble, engine, options);
  } else {
    part.places = std::get<std::vector<Position>>(std::move(answer));
  }
}

}  // namespace

ArrangementAsked arrangement_asked(const State& state) {
  const auto kind = state.arrange.arrangement;
  ArrangementAsked asked{.kind = kind, .seed = state.layout_generation + 1U, .revision = 0, .centre = {}};
  if (follows_edits(kind)) asked.revision = state.history.revision();
  if (kind == Arrangement::rings_person) asked.centre = state.arrange.centre;
  return asked;
}

void arrange(const Network& network, const Graph& drawn, const ArrangementAsked& asked, const Effort& effort,
             const std::function<void(LayoutPart)>& deliver) {
  LayoutPart part{.asked = asked, .nodes = drawn.nodes, .places = {}, .backdrop = {}, .trouble = {}};
  LayoutOptions options{.seed = asked.seed, .publish = {}};
  options.publish = [&](const std::vector<Position>& places) {
    auto look = part;
    look.places = places;
    deliver(std::move(look));
  };
  switch (asked.kind) {
    case Arrangement::force: part.places = force_layout(drawn, options, effort); break;
    case Arrangement::map: on_map(network, drawn, part); break;
    case Arrangement::rings_team:
    case Arrangement::rings_person: by_rings(network, drawn, part); break;
    case Arrangement::dot: by_graphviz(drawn, GraphvizEngine::dot, effort.progress, part); break;
    case Arrangement::neato: by_graphviz(drawn, GraphvizEngine::neato, effort.progress, part); break;
    case Arrangement::sfdp: by_graphviz(drawn, GraphvizEngine::sfdp, effort.progress, part); break;
    case Arrangement::twopi: by_graphviz(drawn, GraphvizEngine::twopi, effort.progress, part); break;
  }
  part.finished = true;
  deliver(std::move(part));
}

}  // namespace sleutelnet
