#include "importers/source.hpp"

#include <utility>

#include "importers/gdal_areas.hpp"
#include "importers/geojson.hpp"
#include "importers/networks/network_draft.hpp"
#include "importers/networks/network_readers.hpp"
#include "importers/sheets/nodexl_settings.hpp"
#include "importers/sheets/workbook.hpp"
#include "importers/table_file.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

std::vector<FileDraft> one(const SourceFile& file, Draft draft, std::string_view format = {},
                           std::string_view evidence = {}) {
  std::vector<FileDraft> drafts;
  drafts.push_back(file_draft(file.name, std::move(draft), format, evidence));
  return drafts;
}

std::vector<FileDraft> read_network(const SourceFile& file, const Recognised& recognised, const TableOptions& options) {
  const auto& reader = *recognised.reader;
  auto network = reader.read_pair ? reader.read_pair(file, read_all(file)) : reader.read(file.name, read_all(file));
  network.evidence = recognised.evidence;
  return network_drafts(file.name, std::move(network), options.directed);
}

// A folder may hold JSON that was never meant as a map, such as settings.
Draft read_areas(const SourceFile& file) {
  auto draft = read_geojson(file.name, read_all(file), {.edition = year_in(file.path.filename().string())});
  const bool other_json = refused(draft) && draft.issues.front().code == IssueCode::not_an_area_file;
  if (!other_json || !file.in_folder) return draft;
  draft.files.clear();
  draft.issues = {{.severity = Severity::note, .code = IssueCode::file_skipped, .file = file.name}};
  return draft;
}

// A table says what it is in its headings; a list or matrix without a sign is only looked for when it is none.
std::vector<FileDraft> read_table_or_list(const SourceFile& file, const Beginning& beginning,
                                          const TableOptions& options, const ReadLimits& limits) {
  auto tables = read_table_blocks(file.name, read_all(file), options, limits);
  const auto& first = tables.front().draft;
  const bool unknown = refused(first) && first.issues.front().code == IssueCode::file_not_recognised;
  if (unknown) {
    if (const auto network = recognise_network(plain_network_readers(), beginning)) {
      return read_network(file, *network, options);
    }
  }
  if (!options.directed) tell_direction_missing(tables);
  return tables;
}

}  // namespace

std::vector<FileDraft> read_source(const SourceFile& file, const TableOptions& options, const ReadLimits& limits) {
  Draft draft;
  const auto bytes = read_beginning(file, limits, draft.issues);
  if (!bytes) {
    draft.files.push_back(refused_file(file.name));
    return one(file, std::move(draft));
  }
  const Beginning beginning{*bytes, lower_case(file.path.extension().string())};
  if (const auto network = recognise_network(network_readers(), beginning)) {
    return read_network(file, *network, options);
  }
  switch (kind_of(*bytes)) {
    case FileKind::table: break;
    case FileKind::geojson: return one(file, read_areas(file), "GeoJSON", "FeatureCollection");
    case FileKind::workbook: return read_workbook(file, options);
    case FileKind::geopackage: return one(file, read_gdal_areas(file), "GeoPackage", "SQLite format 3");
    case FileKind::shapefile: return one(file, read_gdal_areas(file), "Shapefile", "00 00 27 0A");
  }
  return read_table_or_list(file, beginning, options, limits);
}

}  // namespace sleutelnet
