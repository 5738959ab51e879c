#pragma once
// Coverage as a workbook for colleagues: the matrix with its colours and letters, the gaps with what would close them,
// and what the signs mean, for whom it is and what it rests on (P19, P43). For the coordinator also who takes part, the
// ties in force between them and their reach, headed and coded as in docs/tables.md, without notes, contacts and
// agreements; by number, or by the names that were told. Others find in it what a report for them holds
// (report/disclose.hpp).

#include "report/disclose.hpp"
#include "report/writers/xlsx.hpp"

namespace sleutelnet {

Spreadsheet coverage_workbook(const Told& told, Language language);

}  // namespace sleutelnet
