#pragma once
// A dossier (P13) for programs: columns and codes of docs/file-format.md. The one answer in JSON with names in it,
// since it is for the person whose names they are.

#include <string>

#include "core/store/dossier.hpp"

namespace sleutelnet {

std::string dossier_json(const Dossier& dossier);

}  // namespace sleutelnet
