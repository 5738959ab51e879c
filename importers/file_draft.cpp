#include "importers/file_draft.hpp"

#include <utility>

namespace sleutelnet {

namespace {

std::optional<TableKind> table_named(const std::string& name) {
  for (const auto& layout : every_layout()) {
    if (layout.dutch == name) return layout.kind;
  }
  return std::nullopt;
}

FoundRecords found_in(TableKind table, std::size_t rows) {
  switch (table) {
    case TableKind::actors:
    case TableKind::people:
    case TableKind::plain_nodes: return {.actors = rows};
    case TableKind::ties:
    case TableKind::plain_edges: return {.ties = rows};
    case TableKind::areas: return {.areas = rows};
    default: return {};
  }
}

}  // namespace

FileDraft file_draft(std::string file, Draft draft, std::string_view format, std::string_view evidence) {
  FileDraft result{.file = std::move(file), .draft = std::move(draft)};
  if (result.draft.files.empty() || result.draft.files.front().refused) return result;
  auto& count = result.draft.files.front();
  result.table = table_named(count.table);
  result.beside_network = count.table.empty() && !count.dialect.empty();
  count.format = format;
  if (!evidence.empty()) count.evidence = evidence;
  if (result.table) count.found = found_in(*result.table, count.rows_read);
  return result;
}

}  // namespace sleutelnet
