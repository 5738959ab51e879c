#include "report/language_manage.hpp"

#define TEXT_FILE "report/texts/manage.def"
#define TEXT_NAME ManageText
#include "report/text_table.inl"
