#include "importers/draft.hpp"

#include <algorithm>
#include <iterator>

namespace sleutelnet {

namespace {

template <class Value>
void move_behind(std::vector<Value>& values, std::vector<Value>& more) {
  values.insert(values.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

bool refused(const Draft& draft) {
  return std::any_of(draft.issues.begin(), draft.issues.end(),
                     [](const Issue& issue) { return issue.severity == Severity::file_refused; });
}

void append(Draft& draft, Draft more) {
  auto& known = draft.municipality;
  if (more.municipality.name) known.name = more.municipality.name;
  if (more.municipality.date) known.date = more.municipality.date;
  if (more.municipality.synthetic) known.synthetic = more.municipality.synthetic;
  move_behind(draft.rows, more.rows);
  move_behind(draft.figures, more.figures);
  move_behind(draft.files, more.files);
  move_behind(draft.issues, more.issues);
}

}  // namespace sleutelnet
