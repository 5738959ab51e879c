#pragma once
// What `import --json` says: what was found in the files, what became of each row, and every issue.

#include <string>
#include <vector>

#include "core/network/network.hpp"
#include "importers/draft.hpp"
#include "importers/waves/matching.hpp"
#include "report/language.hpp"

namespace sleutelnet {

// `network` is what was made of the files; nullptr when none could be made.
std::string import_json(Language language, const Network* network, const std::vector<FileCount>& files,
                        const std::vector<Issue>& issues, const std::vector<WaveStep>& waves = {});

}  // namespace sleutelnet
