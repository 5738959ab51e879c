#include "report/writers/network_parts.hpp"

#include <algorithm>
#include <charconv>

#include "core/network/codes.hpp"

namespace sleutelnet {

const std::vector<std::string> node_attributes = {"soort", "status", "domeinen", "organisatie"};
const std::vector<std::string> edge_attributes = {"soort", "sterkte", "frequentie", "gericht"};

namespace {

std::string joined(const std::vector<TermId>& terms) {
  std::string text;
  for (const auto& term : terms) text += (text.empty() ? "" : "|") + term.text();
  return text;
}

Attributes attributes_of(const Actor& actor) {
  return {std::string(code_of(actor.kind)), std::string(code_of(actor.status)), joined(actor.domains),
          actor.organisation.text()};
}

Attributes attributes_of(const Tie& tie) {
  return {std::string(code_of(tie.kind)), tie.strength ? std::to_string(*tie.strength) : "",
          tie.frequency == Frequency::unknown ? "" : std::string(code_of(tie.frequency)), tie.directed ? "ja" : ""};
}

// With a decimal point, as every format asks; empty when it is no plain number.
std::string weight_of(const Tie& tie) {
  auto text = tie.weight;
  std::replace(text.begin(), text.end(), ',', '.');
  double number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  return !text.empty() && read.ec == std::errc() && read.ptr == text.data() + text.size() ? text : std::string();
}

std::vector<std::string> remarks_of(const Stamp& stamp) {
  std::vector<std::string> remarks{
      "Sleutelnet " + (stamp.dated ? iso_date(stamp.as_of) : std::string("datum onbekend")),
      "gemaakt " + iso_date(stamp.made), "ontvanger " + std::string(label(Language::dutch, stamp.recipient))};
  if (!stamp.purpose.empty()) remarks.push_back("doel " + stamp.purpose);
  if (!stamp.reason.empty()) remarks.push_back("namen omdat " + stamp.reason);
  if (stamp.numbers_of_recipient) remarks.emplace_back("nummers alleen voor deze ontvanger en dit doel");
  if (stamp.expires) remarks.push_back("vernietigen op " + iso_date(*stamp.expires));
  if (stamp.synthetic) remarks.emplace_back("verzonnen gegevens");
  return remarks;
}

}  // namespace

std::string remarks_in_a_row(const NetworkParts& parts) {
  std::string row;
  for (const auto& remark : parts.remarks) row += (row.empty() ? "" : " · ") + remark;
  return row;
}

NetworkParts network_parts(const Told& told) {
  const auto& network = told.results.network;
  NetworkParts parts{.title = told.stamp.municipality, .remarks = remarks_of(told.stamp), .named = !told.names.empty()};
  std::vector<ActorId> ids;
  for (const auto& actor : network.actors) {
    if (!participates(actor)) continue;
    ids.push_back(actor.id);
    const auto name = told.names.find(actor.id);
    parts.nodes.push_back(
        {actor.id.text(), attributes_of(actor), name == told.names.end() ? std::string() : name->second});
  }
  const auto place = [&](const ActorId& id) {
    const auto at = std::lower_bound(ids.begin(), ids.end(), id);
    return at != ids.end() && *at == id ? static_cast<std::size_t>(at - ids.begin()) : ids.size();
  };
  for (const auto& tie : network.ties) {
    const auto source = place(tie.source);
    const auto target = place(tie.target);
    const bool counts = !date_known(network) || in_force(tie, network.date);
    if (!counts || source == ids.size() || target == ids.size()) continue;
    parts.edges.push_back({source, target, tie.directed, weight_of(tie), attributes_of(tie)});
  }
  parts.directed = !parts.edges.empty() && std::all_of(parts.edges.begin(), parts.edges.end(),
                                                       [](const NetworkEdge& edge) { return edge.directed; });
  return parts;
}

}  // namespace sleutelnet
