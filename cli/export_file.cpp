#include "cli/export_file.hpp"

#include "cli/opening.hpp"
#include "report/coverage_workbook.hpp"
#include "report/disclose.hpp"
#include "report/language_export.hpp"
#include "report/language_store.hpp"
#include "report/stamp_words.hpp"
#include "report/writers/gap_map.hpp"
#include "report/writers/geopackage.hpp"
#include "report/writers/network_file.hpp"
#include "report/writers/picture_file.hpp"

namespace sleutelnet {

namespace {

enum class SingleFile { map, geopackage, workbook, picture, network };

std::optional<SingleFile> single_file(const Request& request) {
  const auto ending = request.output.extension().string();
  if (request.picture || picture_format(ending)) return SingleFile::picture;
  if (ending == ".geojson") return SingleFile::map;
  if (ending == ".gpkg") return SingleFile::geopackage;
  if (ending == ".xlsx") return SingleFile::workbook;
  return network_format(ending) ? std::optional(SingleFile::network) : std::nullopt;
}

bool needs_cells(const Request& request) {
  const auto kind = *single_file(request);
  return kind != SingleFile::network && !(kind == SingleFile::picture && shows_people(*request.picture));
}

bool only_of_people(const Request& request) { return !needs_cells(request); }

// No more of the results than the file tells.
Results results_for(const Network& network, const Opened& opened, const Request& request, Streams streams) {
  const auto kind = *single_file(request);
  if (kind == SingleFile::picture) {
    return results_for_picture(*request.picture, network, network_before(opened),
                               {.municipal = !opened.plain_network,
                                .coverage = coverage_asked(request, opened, streams),
                                .recruit = request.recruit});
  }
  Results results{.network = network};
  results.coverage.as_of = network.date;
  if (kind == SingleFile::network) return results;
  results.coverage = coverage(network, coverage_asked(request, network, streams));
  results.gaps = gaps(network, results.coverage);
  return results;
}

DisclosureRequest disclosure_of(const Opened& opened, const Request& request, const FileFor& whom) {
  DisclosureRequest asked{.recipient = whom.recipient,
                          .purpose = request.purpose,
                          .made = request.today,
                          .rows_left_out = rows_left_out(opened.files),
                          .reason = request.reason,
                          .numbers_of_recipient = whom.numbers.has_value()};
  if (!request.with_names) return asked;
  for (const auto& identity : opened.records->vault.identities) asked.names.emplace(identity.id, identity.name);
  return asked;
}

template <class Name>
std::nullopt_t say(const Request& request, Streams streams, Name name) {
  streams.err << text(request.language, name) << '\n';
  return std::nullopt;
}

std::optional<std::string> geopackage(const Told& told, const Request& request, Streams streams) {
  auto made = to_geopackage(told);
  if (auto* bytes = std::get_if<std::string>(&made)) return std::move(*bytes);
  const auto& trouble = std::get<GeopackageTrouble>(made);
  if (trouble.end == ChildEnd::missing) return say(request, streams, ExportText::geopackage_tool_missing);
  streams.err << text(request.language, ExportText::geopackage_failed, {trouble.words}) << '\n';
  return std::nullopt;
}

std::optional<std::string> picture(const Told& told, const Request& request, Streams streams) {
  if (const auto reason = no_picture_because(told, *request.picture, request.language)) {
    streams.err << *reason << '\n';
    return std::nullopt;
  }
  const auto stamp = shows_people(*request.picture) ? told.stamp : stamp_of_areas(told.stamp);
  auto file = to_picture_file(picture_pages(told, *request.picture, request.language),
                              *picture_format(request.output.extension().string()), stamp, request.language);
  if (!file) return say(request, streams, ExportText::picture_too_large);
  return file;
}

}  // namespace

bool exports_one_file(const Request& request) { return single_file(request).has_value(); }

bool shows_people(const Request& request) {
  const auto kind = single_file(request);
  return !kind || *kind == SingleFile::workbook || only_of_people(request);
}

std::optional<std::string> wrong_file_words(const Request& request) {
  const auto words = [&](ExportText name) { return std::string(text(request.language, name)); };
  const bool drawable = picture_format(request.output.extension().string()).has_value();
  if (drawable && !request.picture) return words(ExportText::picture_which);
  if (request.picture && !drawable) return words(ExportText::picture_ending);
  if (request.with_names && !shows_people(request)) return words(ExportText::names_not_in_map);
  return std::nullopt;
}

std::optional<Recipient> recipient_of_file(const Opened& opened, const Request& request, Streams streams, int& code) {
  code = wrong_use;
  const auto recipient = recipient_asked(request, streams);
  if (!recipient) return std::nullopt;
  code = input_refused;
  const bool enforcement = names_enforcement(request.purpose) || names_enforcement(request.reason);
  const bool own_use = *recipient == Recipient::coordinator && !enforcement;
  if (request.with_names && !own_use) return say(request, streams, ExportText::names_for_coordinator);
  if (request.with_names && opened.records->vault.identities.empty()) {
    return say(request, streams, ExportText::names_not_there);
  }
  if (only_of_people(request) && !own_use) return say(request, streams, StoreText::network_for_coordinator);
  if (needs_cells(request) && !has_neighbourhoods(opened.records->network, request, streams)) return std::nullopt;
  return recipient;
}

std::optional<std::string> exported_file(const Opened& opened, const Request& request, const FileFor& whom,
                                         Streams streams) {
  const auto& own = opened.records->network;
  auto results = whom.numbers ? results_for(under_numbers_of(*whom.numbers, own), opened, request, streams)
                              : results_for(own, opened, request, streams);
  results.hash = content_hash(own);
  const auto told = disclose(results, disclosure_of(opened, request, whom));
  switch (*single_file(request)) {
    case SingleFile::map: return to_gap_map(told);
    case SingleFile::geopackage: return geopackage(told, request, streams);
    case SingleFile::picture: return picture(told, request, streams);
    case SingleFile::network: return to_network_file(told, *network_format(request.output.extension().string()));
    case SingleFile::workbook: break;
  }
  auto book = to_xlsx(coverage_workbook(told, request.language));
  if (!book) streams.err << text(request.language, CliText::cli_cannot_write, {request.output.string()}) << '\n';
  return book;
}

}  // namespace sleutelnet
