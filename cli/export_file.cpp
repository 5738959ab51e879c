#include "cli/export_file.hpp"

#include "cli/opening.hpp"
#include "report/disclose.hpp"
#include "report/language_store.hpp"
#include "report/writers/gap_map.hpp"
#include "report/writers/network_file.hpp"

namespace sleutelnet {

namespace {

bool is_map(const Request& request) { return request.output.extension() == ".geojson"; }

// No more of the results than the file tells.
Results results_for(const Network& network, const Request& request, Streams streams) {
  Results results{.network = network, .hash = content_hash(network)};
  results.coverage.as_of = network.date;
  if (!is_map(request)) return results;
  results.coverage = coverage(network, coverage_asked(request, network, streams));
  results.gaps = gaps(network, results.coverage);
  return results;
}

}  // namespace

bool exports_one_file(const Request& request) {
  return is_map(request) || network_format(request.output.extension().string()).has_value();
}

std::optional<std::string> exported_file(const Opened& opened, const Request& request, Streams streams, int& code) {
  code = wrong_use;
  if (request.with_names) {
    streams.err << text(request.language, StoreText::names_in_tables_only) << '\n';
    return std::nullopt;
  }
  const auto recipient = recipient_asked(request, streams);
  if (!recipient) return std::nullopt;
  code = input_refused;
  const auto& network = opened.records->network;
  if (is_map(request) && !has_neighbourhoods(network, request, streams)) return std::nullopt;
  const auto told = disclose(results_for(network, request, streams), {.recipient = *recipient,
                                                                      .purpose = request.purpose,
                                                                      .made = request.today,
                                                                      .rows_left_out = rows_left_out(opened.files)});
  if (is_map(request)) return to_gap_map(told);
  if (told.detail != Detail::people) {
    streams.err << text(request.language, StoreText::network_for_coordinator) << '\n';
    return std::nullopt;
  }
  return to_network_file(told, *network_format(request.output.extension().string()));
}

}  // namespace sleutelnet
