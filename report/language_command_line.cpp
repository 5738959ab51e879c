#include "report/language_command_line.hpp"

#define TEXT_FILE "report/texts/command_line.def"
#define TEXT_NAME CliText
#include "report/text_table.inl"
