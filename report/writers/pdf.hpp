#pragma once
// Pictures as the pages of one PDF, drawn by cairo: lines stay lines and letters stay letters, so that it prints
// sharply at any size and its words can be searched and copied. Each page is as large as its picture (96 pixels to the
// inch). The same pictures give the same bytes with the same fonts.

#include <string>
#include <vector>

#include "core/support/date.hpp"
#include "report/picture.hpp"

namespace sleutelnet {

struct PdfProperties {
  std::string title;
  std::string author;
  std::string subject;
  std::string creator;
  Date made{};
};

// Empty when cairo could not make it.
std::string to_pdf(const std::vector<Picture>& pages, const PdfProperties& properties = {});

}  // namespace sleutelnet
