#include "report/language_window.hpp"

#define TEXT_FILE "report/texts/window.def"
#define TEXT_NAME WindowText
#include "report/text_table.inl"
