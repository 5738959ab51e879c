#include "importers/source.hpp"

#include <utility>

#include "importers/table_file.hpp"

namespace sleutelnet {

namespace {

std::optional<TableKind> table_named(const std::string& name) {
  for (const auto& layout : layouts()) {
    if (layout.dutch == name) return layout.kind;
  }
  return std::nullopt;
}

Draft read(const SourceFile& file, const TableOptions& options, const ReadLimits& limits) {
  Draft draft;
  const auto beginning = read_beginning(file, limits, draft.issues);
  if (!beginning) {
    draft.files.push_back({.file = file.name});
    return draft;
  }
  return read_table(file.name, read_all(file), options, limits);
}

}  // namespace

FileDraft read_source(const SourceFile& file, const TableOptions& options, const ReadLimits& limits) {
  FileDraft result{file.name, std::nullopt, read(file, options, limits)};
  if (!result.draft.files.empty()) result.table = table_named(result.draft.files.front().table);
  return result;
}

}  // namespace sleutelnet
