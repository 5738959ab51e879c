#include "cli/explain_json.hpp"

#include "cli/json_parts.inl"
#include "core/network/codes.hpp"

namespace sleutelnet {

namespace {

std::string_view code_of(TieStanding standing) {
  switch (standing) {
    case TieStanding::certain: return "certain";
    case TieStanding::one_sided: return "one_sided";
    case TieStanding::from_meeting: return "from_meeting";
    case TieStanding::unsaid: return "unsaid";
    case TieStanding::expired: return "expired";
    case TieStanding::not_yet: return "not_yet";
  }
  return "";
}

std::string_view code_of(DistanceUnit unit) {
  switch (unit) {
    case DistanceUnit::steps: return "steps";
    case DistanceUnit::hours: return "hours";
    case DistanceUnit::lengths: return "lengths";
  }
  return "";
}

Json tie(const TieSeen& seen) {
  return {{"id", seen.id.text()},
          {"kind", english_code_of(seen.kind)},
          {"strength", seen.strength ? Json(*seen.strength) : Json(nullptr)},
          {"evidence", english_code_of(seen.evidence)},
          {"standing", code_of(seen.standing)},
          {"observed", seen.observed ? Json(iso_date(*seen.observed)) : Json(nullptr)}};
}

Json circle(const Circle& found) {
  return {{"distance", found.distance},
          {"number", found.actors_in_all},
          {"each_adds", found.each},
          {"actors", ids(found.actors)}};
}

struct BasisJson {
  Json operator()(const std::monostate&) const { return nullptr; }

  Json operator()(const TiesBasis& basis) const {
    Json list = Json::array();
    for (const auto& contact : basis.contacts) {
      Json ties = Json::array();
      for (const auto& seen : contact.ties) ties.push_back(tie(seen));
      list.push_back({{"with", contact.other.text()}, {"adds", contact.amount}, {"ties", ties}});
    }
    return {{"kind", "ties"}, {"contacts", list}};
  }

  Json operator()(const StepsBasis& basis) const {
    Json circles = Json::array();
    for (const auto& one : basis.circles) circles.push_back(circle(one));
    Json ways = Json::array();
    for (const auto& way : basis.ways) {
      ways.push_back({{"to", way.to.text()}, {"distance", way.distance}, {"way", ids(way.actors)}});
    }
    Json json{{"kind", "distances"},      {"unit", code_of(basis.unit)},
              {"towards", basis.towards}, {"reached", basis.reached},
              {"others", basis.others},   {"sum_of_distances", basis.sum},
              {"circles", circles},       {"ways", ways}};
    if (basis.beyond) json["nearest_too_far"] = circle(*basis.beyond);
    return json;
  }

  Json operator()(const PairsBasis& basis) const {
    Json pairs = Json::array();
    for (const auto& pair : basis.pairs) {
      pairs.push_back({{"from", pair.from.text()}, {"to", pair.to.text()}, {"share", pair.share}});
    }
    return {{"kind", "pairs"}, {"in_all", basis.in_all}, {"sum", basis.sum}, {"pairs", pairs}};
  }

  Json operator()(const ContactPairsBasis& basis) const {
    const auto pairs = [](const std::vector<std::pair<ActorId, ActorId>>& list) {
      Json json = Json::array();
      for (const auto& [one, other] : list) json.push_back({one.text(), other.text()});
      return json;
    };
    return {{"kind", "contact_pairs"},
            {"tied_in_all", basis.tied_in_all},
            {"untied_in_all", basis.untied_in_all},
            {"tied", pairs(basis.tied)},
            {"untied", pairs(basis.untied)}};
  }

  Json operator()(const SharesBasis& basis) const {
    Json contacts = Json::array();
    for (const auto& share : basis.contacts) {
      contacts.push_back({{"with", share.contact.text()}, {"own", share.own}, {"adds", share.amount}});
    }
    return {{"kind", "shares"}, {"start", basis.start}, {"contacts", contacts}};
  }

  Json operator()(const TriplesBasis& basis) const {
    Json triples = Json::array();
    for (const auto& triple : basis.triples) {
      triples.push_back({{"from", triple.from.text()},
                         {"from_group", triple.from_group},
                         {"to", triple.to.text()},
                         {"to_group", triple.to_group}});
    }
    return {{"kind", "triples"}, {"group", basis.group}, {"in_all", basis.in_all}, {"triples", triples}};
  }

  Json operator()(const CoreBasis& basis) const {
    Json contacts = Json::array();
    for (const auto& contact : basis.contacts) {
      contacts.push_back({{"with", contact.contact.text()}, {"core", contact.core}});
    }
    return {{"kind", "core"}, {"core", basis.core}, {"contacts", contacts}};
  }

  Json operator()(const PiecesBasis& basis) const {
    Json pieces = Json::array();
    for (const auto& piece : basis.pieces) pieces.push_back({{"size", piece.size}, {"members", ids(piece.members)}});
    return {{"kind", "parts"}, {"after_leaving", basis.after_leaving}, {"parts", pieces}};
  }

  Json operator()(const CellsBasis& basis) const {
    Json cells = Json::array();
    for (const auto& within : basis.cells) {
      cells.push_back({{"area", within.cell.area.text()},
                       {"value", within.cell.value.text()},
                       {"through", within.nearest.text()},
                       {"distance", within.distance}});
    }
    return {{"kind", "cells"},
            {"unit", code_of(basis.unit)},
            {"in_all", basis.in_all},
            {"in_scope", basis.in_scope},
            {"cells", cells}};
  }

  Json operator()(const AreaPairsBasis& basis) const {
    Json pairs = Json::array();
    for (const auto& pair : basis.pairs) {
      pairs.push_back({{"from", pair.from.text()}, {"to", pair.to.text()}, {"share", pair.share}});
    }
    return {{"kind", "area_pairs"},
            {"in_all", basis.in_all},
            {"possible", basis.possible},
            {"sum", basis.sum},
            {"pairs", pairs}};
  }
};

std::string_view code_of(PeerProgram program) {
  switch (program) {
    case PeerProgram::gephi: return "gephi";
    case PeerProgram::igraph: return "igraph";
    case PeerProgram::networkx: return "networkx";
    case PeerProgram::ucinet: return "ucinet";
    case PeerProgram::socnetv: return "socnetv";
  }
  return "";
}

std::string_view code_of(PeerAnswer answer) {
  switch (answer) {
    case PeerAnswer::printed: return "printed";
    case PeerAnswer::not_offered: return "not_offered";
    case PeerAnswer::not_known: return "not_known";
  }
  return "";
}

Json peers(const std::vector<PeerValue>& values) {
  Json list = Json::array();
  for (const auto& peer : values) {
    Json differences = Json::array();
    for (const auto difference : peer.differences) differences.push_back(code_of(difference));
    list.push_back({{"program", code_of(peer.program)},
                    {"answer", code_of(peer.answer)},
                    {"called", peer.called},
                    {"value", peer.value ? Json(*peer.value) : Json(nullptr)},
                    {"same_here", peer.agrees},
                    {"differences", differences}});
  }
  return list;
}

Json certainty_json(const ActorPlace& place) {
  const auto ends = [](const std::optional<Spread>& spread) {
    return spread ? Json{spread->low, spread->high} : Json(nullptr);
  };
  const Sampling sampling;
  return {{"convention", PlaceCertainty{}.convention},
          {"draws", sampling.draws},
          {"seed", sampling.seed},
          {"values_5_95", ends(place.values)},
          {"ranks_5_95", ends(place.ranks)},
          {"among_first_five", place.among_first ? Json(*place.among_first) : Json(nullptr)}};
}

Json counted_json(const CountedNetwork& counted) {
  Json kinds = Json::object();
  for (std::size_t at = 0; at < counted.by_kind.size(); ++at) {
    kinds[std::string(english_code_of(static_cast<TieKind>(at)))] = counted.by_kind[at];
  }
  Json standings = Json::object();
  for (std::size_t at = 0; at < counted.by_standing.size(); ++at) {
    standings[std::string(code_of(static_cast<TieStanding>(at)))] = counted.by_standing[at];
  }
  return {{"number", counted.nodes},
          {"set", participants_set},
          {"directed", counted.directed},
          {"ties", counted.arcs},
          {"ties_in_force", counted.in_force},
          {"by_kind", kinds},
          {"by_standing", standings},
          {"loops_dropped", counted.loops_dropped},
          {"parallel_merged", counted.parallel_merged},
          {"left_out", {{"expired", counted.expired}, {"not_yet", counted.not_yet}, {"outside", counted.outside}}}};
}

}  // namespace

std::string explanation_json(const Network& network, const Explanation& explanation,
                             const std::optional<ActorPlace>& place) {
  Json value{{"metric", explanation.measure},
             {"convention", explanation.convention},
             {"actor", explanation.actor.text()},
             {"value", explanation.value ? Json(*explanation.value) : Json(nullptr)}};
  if (!explanation.value) value["null_means"] = code_of(explanation.undefined);
  value["rank"] = explanation.rank ? Json(*explanation.rank) : Json(nullptr);
  value["ranked"] = explanation.ranked;
  value["sharing_rank"] = explanation.sharing_rank;
  if (place) value["certainty"] = certainty_json(*place);
  const Json all{{"of", about(network)},
                 {"nodes", counted_json(explanation.counted)},
                 {"explains", value},
                 {"basis", std::visit(BasisJson(), explanation.basis)},
                 {"peers", peers(explanation.peers)}};
  return written(all);
}

}  // namespace sleutelnet
