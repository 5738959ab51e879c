#include "report/language_guide.hpp"

#define TEXT_FILE "report/texts/guide.def"
#define TEXT_NAME GuideText
#include "report/text_table.inl"
