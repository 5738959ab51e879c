#include "report/language_export.hpp"

#define TEXT_FILE "report/texts/export.def"
#define TEXT_NAME ExportText
#include "report/text_table.inl"
