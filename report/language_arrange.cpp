#include "report/language_arrange.hpp"

#define TEXT_FILE "report/texts/arrange.def"
#define TEXT_NAME ArrangeText
#include "report/text_table.inl"
