#include "viz/project/update_import.hpp"

#include <utility>

#include "importers/column_guess.hpp"
#include "viz/project/asking.hpp"
#include "viz/project/import_hindrance.hpp"
#include "viz/project/update_project.hpp"

namespace sleutelnet {

namespace {

// What the headings say of another table.
ColumnMapping by_headings(TableKind table, const std::vector<MappedColumn>& columns) {
  ColumnMapping mapping{.table = table, .columns = {}};
  std::vector<std::string> written;
  for (const auto& column : columns) written.push_back(column.heading);
  for (const auto& heading : written) mapping.columns.push_back({heading, {}, {}});
  const auto found = taken_by(table, written);
  for (std::size_t at = 0; at < found.places.size(); ++at) {
    if (!found.places[at]) continue;
    auto& column = mapping.columns[*found.places[at]];
    column.column = found.layout->columns[at].english;
    column.because = code_of(GuessBasis::heading);
  }
  return mapping;
}

void read_by(ProjectState& project, ColumnMapping mapping) {
  work_on(project, ImportErrand{project.import->read->paths, std::move(mapping), {}});
}

}  // namespace

void read_files(ProjectState& project, const std::vector<std::filesystem::path>& paths) {
  project.import.reset();
  work_on(project, ImportErrand{paths, {}, {}});
}

void update_import(ProjectState& project, const ReadFilesAgain&) {
  if (!project.import) return;
  work_on(project, ImportErrand{project.import->read->paths, project.import->read->mapping, {}});
}

void update_import(ProjectState& project, const MapColumn& action) {
  if (!project.import || action.heading >= project.import->mapping.columns.size()) return;
  auto mapping = project.import->mapping;
  // A column of ours has one heading.
  for (auto& column : mapping.columns) {
    if (!action.column.empty() && column.column == action.column) column = {column.heading, {}, {}};
  }
  auto& changed = mapping.columns[action.heading];
  changed = {changed.heading, action.column, {}};
  read_by(project, std::move(mapping));
}

void update_import(ProjectState& project, const MapTable& action) {
  if (!project.import) return;
  auto mapping = project.import->mapping;
  if (mapping.table != action.table) mapping = by_headings(action.table, mapping.columns);
  read_by(project, std::move(mapping));
}

void update_import(ProjectState& project, const ChooseWeights& action) {
  if (!project.import || (action.use == WeightUse::strength && !project.import->read->weights_are_strengths)) return;
  project.import->weights = action.use;
}

void show_import(ProjectState& project, const ImportTold& told) {
  auto weights = project.import ? project.import->weights : WeightUse::kept;
  if (weights == WeightUse::strength && !told.read->weights_are_strengths) weights = WeightUse::kept;
  project.import = ImportPage{told.read, weights, told.read->mapping.value_or(told.read->guess), {}, {}};
}

std::optional<Edit> edit_of_import(const State& state) {
  const auto& page = state.project.import;
  if (!page || import_hindrance(state) != ImportHindrance::none) return std::nullopt;
  return edit_of(*page->read, page->weights);
}

void import_answered(State& state, const std::optional<Reason>& refusal) {
  if (!refusal) {
    state.project.import.reset();
  } else if (state.project.import) {
    state.project.import->refusal = refusal;
  }
}

}  // namespace sleutelnet
