#include "report/writers/network_file.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/support/require.hpp"
#include "report/writers/network_parts.hpp"

namespace sleutelnet {

std::optional<NetworkFormat> network_format(std::string_view ending) {
  constexpr std::array<std::pair<std::string_view, NetworkFormat>, 5> known = {{{".graphml", NetworkFormat::graphml},
                                                                                {".gexf", NetworkFormat::gexf},
                                                                                {".net", NetworkFormat::pajek},
                                                                                {".dot", NetworkFormat::dot},
                                                                                {".gv", NetworkFormat::dot}}};
  std::string lower(ending);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char sign) { return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign; });
  const auto* const found =
      std::find_if(known.begin(), known.end(), [&](const auto& format) { return format.first == lower; });
  return found == known.end() ? std::nullopt : std::optional(found->second);
}

std::string to_network_file(const Told& told, NetworkFormat format) {
  SLEUTELNET_REQUIRE(told.detail == Detail::people);
  const auto parts = network_parts(told);
  switch (format) {
    case NetworkFormat::graphml: return to_graphml(parts);
    case NetworkFormat::gexf: return to_gexf(parts);
    case NetworkFormat::pajek: return to_pajek(parts);
    case NetworkFormat::dot: return to_dot(parts);
  }
  return {};
}

}  // namespace sleutelnet
