#include "importers/draft.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sleutelnet {

namespace {

template <class Value>
void move_behind(std::vector<Value>& values, std::vector<Value>& more) {
  values.insert(values.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

FileCount total_of(const std::vector<FileCount>& files) {
  FileCount all;
  for (const auto& file : files) {
    all.rows_read += file.rows_read;
    all.rows_kept += file.rows_kept;
    all.rows_merged += file.rows_merged;
    all.rows_refused += file.rows_refused;
  }
  return all;
}

std::string numbered_id(char letter, std::size_t number) {
  constexpr std::size_t digits = 4;
  auto written = std::to_string(number);
  if (written.size() < digits) written.insert(0, digits - written.size(), '0');
  return letter + written;
}

bool refused(const Draft& draft) {
  return std::any_of(draft.issues.begin(), draft.issues.end(),
                     [](const Issue& issue) { return issue.severity == Severity::file_refused; });
}

bool rows_unknown(const FileCount& file) { return file.refused && file.rows_read == 0; }

std::size_t rows_left_out(const std::vector<FileCount>& files) {
  std::size_t rows = 0;
  for (const auto& file : files) rows += file.rows_refused;
  return rows;
}

FileCount refused_file(std::string file, std::size_t rows) {
  return {.file = std::move(file), .refused = true, .rows_read = rows, .rows_refused = rows};
}

void append(Draft& draft, Draft more) {
  auto& known = draft.municipality;
  if (more.municipality.name) known.name = more.municipality.name;
  if (more.municipality.date) known.date = more.municipality.date;
  if (more.municipality.synthetic) known.synthetic = more.municipality.synthetic;
  if (more.municipality.key_word) known.key_word = more.municipality.key_word;
  if (more.municipality.quiet_days) known.quiet_days = more.municipality.quiet_days;
  move_behind(draft.rows, more.rows);
  move_behind(draft.figures, more.figures);
  move_behind(draft.typed_nodes, more.typed_nodes);
  move_behind(draft.files, more.files);
  move_behind(draft.issues, more.issues);
}

}  // namespace sleutelnet
