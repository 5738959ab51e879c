#include "report/explain_words.hpp"

#include <fmt/format.h>

#include <cmath>

#include "report/names.hpp"

namespace sleutelnet {

std::string_view label(Language language, TieStanding standing) {
  switch (standing) {
    case TieStanding::certain: return text(language, Text::tie_standing_certain);
    case TieStanding::one_sided: return text(language, Text::tie_standing_one_sided);
    case TieStanding::from_meeting: return text(language, Text::tie_standing_from_meeting);
    case TieStanding::unsaid: return text(language, Text::tie_standing_unsaid);
    case TieStanding::expired: return text(language, Text::tie_standing_expired);
    case TieStanding::not_yet: return text(language, Text::tie_standing_not_yet);
  }
  return {};
}

std::string_view label(Language language, PeerDifference difference) {
  switch (difference) {
#define SLEUTELNET_DIFFERENCE(name) \
  case PeerDifference::name: return text(language, Text::differs_##name);
    SLEUTELNET_DIFFERENCE(other_normaliser)
    SLEUTELNET_DIFFERENCE(divides_by_reached)
    SLEUTELNET_DIFFERENCE(scaled_by_share_reached)
    SLEUTELNET_DIFFERENCE(zero_when_disconnected)
    SLEUTELNET_DIFFERENCE(zero_when_isolated)
    SLEUTELNET_DIFFERENCE(needs_one_part)
    SLEUTELNET_DIFFERENCE(incoming_direction)
    SLEUTELNET_DIFFERENCE(outgoing_direction)
    SLEUTELNET_DIFFERENCE(ignores_weights)
    SLEUTELNET_DIFFERENCE(decimal_lengths)
    SLEUTELNET_DIFFERENCE(zero_below_two_neighbours)
    SLEUTELNET_DIFFERENCE(counts_itself)
    SLEUTELNET_DIFFERENCE(leaves_itself_out)
    SLEUTELNET_DIFFERENCE(length_one_scaling)
    SLEUTELNET_DIFFERENCE(largest_one_scaling)
    SLEUTELNET_DIFFERENCE(euclidean_percentages)
    SLEUTELNET_DIFFERENCE(percentage)
    SLEUTELNET_DIFFERENCE(one_part_only)
    SLEUTELNET_DIFFERENCE(not_converged)
    SLEUTELNET_DIFFERENCE(stops_early)
    SLEUTELNET_DIFFERENCE(dangling_not_spread)
    SLEUTELNET_DIFFERENCE(other_attenuation)
    SLEUTELNET_DIFFERENCE(whole_network_form)
    SLEUTELNET_DIFFERENCE(form_is_an_option)
    SLEUTELNET_DIFFERENCE(undefined_without_outgoing)
#undef SLEUTELNET_DIFFERENCE
  }
  return {};
}

std::string_view label(PeerProgram program) {
  switch (program) {
    case PeerProgram::gephi: return "Gephi";
    case PeerProgram::igraph: return "igraph";
    case PeerProgram::networkx: return "NetworkX";
    case PeerProgram::ucinet: return "UCINET";
    case PeerProgram::socnetv: return "SocNetV";
  }
  return {};
}

std::string reason_of(Language language, const PeerValue& peer) {
  if (peer.answer == PeerAnswer::not_offered) return std::string(text(language, Text::peer_not_offered));
  if (peer.answer == PeerAnswer::not_known) return std::string(text(language, Text::peer_not_known));
  if (peer.differences.empty()) return std::string(text(language, Text::peer_same));
  std::string reasons;
  for (const auto difference : peer.differences) {
    reasons += (reasons.empty() ? "" : "; ") + std::string(label(language, difference));
  }
  if (!peer.agrees) return reasons;
  return std::string(text(language, Text::peer_agrees_here)) + " " + capitalised(reasons);
}

std::string value_words(Language language, double value) {
  if (std::abs(value - std::round(value)) < 1e-9 && std::abs(value) < 1e15) {
    return number(language, std::llround(value));
  }
  const int zeros = std::abs(value) >= 0.1 ? 0 : static_cast<int>(-std::floor(std::log10(std::abs(value)))) - 1;
  return number(language, value, 4 + std::min(zeros, 8));
}

Entry value_entry(Language language, double value) { return {value_words(language, value), fmt::format("{}", value)}; }

}  // namespace sleutelnet
