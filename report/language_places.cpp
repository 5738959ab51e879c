#include "report/language_places.hpp"

#define TEXT_FILE "report/texts/places.def"
#define TEXT_NAME PlaceText
#include "report/text_table.inl"
