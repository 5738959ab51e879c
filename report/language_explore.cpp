#include "report/language_explore.hpp"

#define TEXT_FILE "report/texts/explore.def"
#define TEXT_NAME ExploreText
#include "report/text_table.inl"
