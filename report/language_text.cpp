#include "report/language.hpp"

#define TEXT_FILE "report/texts.def"
#define TEXT_NAME Text
#include "report/text_table.inl"
