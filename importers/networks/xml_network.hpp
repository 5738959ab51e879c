#pragma once
// What the readers of XML networks share.

#include "importers/networks/foreign_network.hpp"
#include "importers/xml.hpp"

namespace sleutelnet {

// The file as it was read, or refused whole when the XML broke off: half a network would look like a whole one.
ForeignFile finished_xml(ForeignFile read, const XmlOutcome& outcome, const std::string& file);

}  // namespace sleutelnet
