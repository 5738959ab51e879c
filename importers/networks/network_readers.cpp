#include "importers/networks/network_readers.hpp"

#include "importers/networks/dl.hpp"
#include "importers/networks/gml.hpp"
#include "importers/networks/graphml.hpp"
#include "importers/networks/leda.hpp"
#include "importers/networks/pajek.hpp"
#include "importers/networks/plain_numbers.hpp"
#include "importers/networks/ucinet_binary.hpp"
#include "importers/networks/vna.hpp"

namespace sleutelnet {

namespace {

constexpr NetworkReader signed_readers[] = {
    {"GraphML", recognise_graphml, read_graphml},
    {"GML", recognise_gml, read_gml},
    {"values", recognise_pajek_values, read_values},
    {"Pajek", recognise_pajek, read_pajek},
    {"LEDA", recognise_leda, read_leda},
    {"UCINET DL", recognise_dl, read_dl},
    {"UCINET", recognise_ucinet, nullptr, read_ucinet},
    {"UCINET", recognise_ucinet_data, read_ucinet_data},
    {"VNA", recognise_vna, read_vna},
};

constexpr NetworkReader plain_readers[] = {
    {"matrix", recognise_plain_matrix, read_plain_matrix},
    {"edgelist", recognise_plain_list, read_plain_list},
    {"values", recognise_plain_values, read_values},
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
