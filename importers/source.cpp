#include "importers/source.hpp"

#include <utility>

#include "importers/geojson.hpp"
#include "importers/geopackage.hpp"
#include "importers/table_file.hpp"

namespace sleutelnet {

namespace {

std::optional<TableKind> table_named(const std::string& name) {
  for (const auto& layout : layouts()) {
    if (layout.dutch == name) return layout.kind;
  }
  return std::nullopt;
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

Draft read(const SourceFile& file, const TableOptions& options, const ReadLimits& limits) {
  Draft draft;
  const auto beginning = read_beginning(file, limits, draft.issues);
  if (!beginning) {
    draft.files.push_back(refused_file(file.name));
    return draft;
  }
  switch (kind_of(*beginning)) {
    case FileKind::table: return read_table(file.name, read_all(file), options, limits);
    case FileKind::geojson: return read_areas(file);
    case FileKind::geopackage: return read_geopackage(file);
  }
  return draft;
}

}  // namespace

FileDraft read_source(const SourceFile& file, const TableOptions& options, const ReadLimits& limits) {
  FileDraft result{file.name, std::nullopt, read(file, options, limits)};
  if (!result.draft.files.empty()) result.table = table_named(result.draft.files.front().table);
  return result;
}

}  // namespace sleutelnet
