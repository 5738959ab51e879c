#pragma once
// A dossier (P13) in words: every field that is kept on a person, moment by moment. The fields come from the one
// description of the columns (core/store/columns.hpp), so that none is forgotten.

#include "core/store/dossier.hpp"
#include "report/document.hpp"

namespace sleutelnet {

Document dossier_document(const Dossier& dossier, Language language);

}  // namespace sleutelnet
