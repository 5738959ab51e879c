#include "report/language_import.hpp"

#define TEXT_FILE "report/texts/import.def"
#define TEXT_NAME ImportText
#include "report/text_table.inl"
