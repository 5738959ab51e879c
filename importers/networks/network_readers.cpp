#include "importers/networks/network_readers.hpp"

#include "importers/networks/figures.hpp"
#include "importers/networks/graphml.hpp"
#include "importers/networks/matrix.hpp"

namespace sleutelnet {

namespace {

constexpr NetworkReader signed_readers[] = {
    {"GraphML", recognise_graphml, read_graphml},
};

constexpr NetworkReader plain_readers[] = {
    {"matrix", recognise_matrix, read_matrix},
    {"figures", recognise_figures, read_figures},
};

}  // namespace

std::span<const NetworkReader> network_readers() { return signed_readers; }

std::span<const NetworkReader> plain_network_readers() { return plain_readers; }

std::optional<Recognised> recognise_network(std::span<const NetworkReader> readers, const Beginning& beginning) {
  for (const auto& reader : readers) {
    if (auto evidence = reader.recognise(beginning)) return Recognised{&reader, *std::move(evidence)};
  }
  return std::nullopt;
}

}  // namespace sleutelnet
