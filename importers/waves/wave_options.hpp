#pragma once
// What a user says about several files at once; without a word their content tells.

#include <string>
#include <vector>

#include "importers/waves/period.hpp"

namespace sleutelnet {

enum class FilesAre { told_by_content, parts, waves };

// Somebody looked: these two are the same person, or are not. Each by id, or by the name as it stands in the file.
struct ConfirmedMatch {
  std::string earlier;
  std::string later;
  bool same = false;
  std::optional<Date> day = {};  // of the later moment; any when nobody says
};

struct WaveOptions {
  FilesAre files_are = FilesAre::told_by_content;
  std::vector<Period> days;  // of the files, in their order
  std::vector<ConfirmedMatch> matches;
  bool names_are_confirmed = false;  // who has one name and kind in two moments is the same
};

}  // namespace sleutelnet
