#pragma once
// Why the files that are looked at cannot be read in now.

#include "viz/state.hpp"

namespace sleutelnet {

enum class ImportHindrance {
  none,
  read_only,
  moved_on,       // the records changed since the files were read onto them
  file_refused,   // a part of the files would give a wrong picture
  nothing,        // the files bring nothing that was not there
  names_not_open  // they bring names, and a project whose names are not open cannot keep any
};

// Of a page that is there.
ImportHindrance import_hindrance(const State& state);

}  // namespace sleutelnet
