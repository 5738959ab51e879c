#include "viz/project/import_read.hpp"

#include <algorithm>

#include "importers/column_guess.hpp"
#include "importers/file_bytes.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t most_first_rows = 12;

std::optional<int> strength_in(const std::string& weight) {
  if (weight.size() != 1 || weight[0] < '1' || weight[0] > '3') return std::nullopt;
  return weight[0] - '0';
}

// Calls for each tie that the edit brings.
template <class Edits, class Do>
void for_each_tie(Edits& edits, const Do& work) {
  for (auto& edit : edits) {
    if (auto* added = std::get_if<AddTie>(&edit)) work(added->tie);
    if (auto* changed = std::get_if<ChangeTie>(&edit)) work(changed->tie);
  }
}

void count_weights(ImportRead& read) {
  read.weights_are_strengths = true;
  for_each_tie(read.import.edit.edits, [&](const Tie& tie) {
    if (tie.weight.empty()) return;
    ++read.weights;
    if (!strength_in(tie.weight)) read.weights_are_strengths = false;
  });
  if (read.weights == 0) read.weights_are_strengths = false;
}

// A map or a database has none to show, whatever its bytes look like.
bool has_rows(const SourceFile& file) {
  std::vector<Issue> issues;
  const auto beginning = read_beginning(file, {}, issues);
  if (!beginning) return false;
  const auto kind = kind_of(*beginning);
  return kind == FileKind::table || kind == FileKind::workbook;
}

}  // namespace

ImportRead read_import(const Records& onto, std::uint64_t revision, const std::vector<std::filesystem::path>& paths,
                       OpenOptions options) {
  ImportRead read{.paths = paths, .revision = revision};
  read.mapping = options.mapping;
  std::error_code error;
  if (paths.size() == 1 && std::filesystem::is_regular_file(paths.front(), error)) {
    const SourceFile file{paths.front(), paths.front().filename().string()};
    if (has_rows(file)) read.first = first_rows(file);
    read.guess = guess_mapping(read.first);
  }
  read.import = import_files(onto, paths, options);
  // What is no list of rows has no columns to be told apart, whatever its lines look like.
  const bool network = std::any_of(read.import.files.begin(), read.import.files.end(),
                                   [](const FileCount& file) { return !file.refused && file.table.empty(); });
  if (network) read.first.clear();
  // What was recognised as another table than the guess says is what it was recognised as.
  const auto guessed = layout_of(read.guess.table).dutch;
  const bool other = std::any_of(read.import.files.begin(), read.import.files.end(), [&](const FileCount& file) {
    const bool any = !file.refused && file.rows_refused < file.rows_read;
    return any && file.table != guessed;
  });
  if (other) read.guess = {};
  if (read.first.size() > most_first_rows) read.first.resize(most_first_rows);
  count_weights(read);
  return read;
}

Batch edit_of(const ImportRead& read, WeightUse use) {
  auto edit = read.import.edit;
  if (use == WeightUse::kept) return edit;
  for_each_tie(edit.edits, [&](Tie& tie) {
    if (use == WeightUse::strength) {
      if (const auto strength = strength_in(tie.weight)) tie.strength = strength;
    }
    tie.weight.clear();
  });
  return edit;
}

bool refused_for_privacy(const Issue& issue) {
  switch (issue.code) {
    case IssueCode::column_forbidden:
    case IssueCode::attributes_forbidden:
    case IssueCode::unknown_actor:
    case IssueCode::note_withheld:
    case IssueCode::indicator_withheld: return true;
    default: return false;
  }
}

}  // namespace sleutelnet
