#include "report/language_project.hpp"

#define TEXT_FILE "report/texts/project.def"
#define TEXT_NAME ProjectText
#include "report/text_table.inl"
