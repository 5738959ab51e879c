#include "importers/networks/xml_network.hpp"

#include <utility>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

IssueCode code_of(XmlEnd end) {
  switch (end) {
    case XmlEnd::malformed: return IssueCode::network_malformed;
    case XmlEnd::own_entities: return IssueCode::own_entities;
    case XmlEnd::too_deep: return IssueCode::nested_too_deep;
    case XmlEnd::complete: break;
  }
  SLEUTELNET_REQUIRE(false);
  return {};
}

}  // namespace

ForeignFile finished_xml(ForeignFile read, const XmlOutcome& outcome, const std::string& file) {
  if (outcome.end == XmlEnd::complete) return read;
  const std::string argument = outcome.end == XmlEnd::too_deep ? std::to_string(deepest_xml) : read.format;
  return refused_network(read.format, {.severity = Severity::file_refused,
                                       .code = code_of(outcome.end),
                                       .file = file,
                                       .line = outcome.line,
                                       .arguments = {argument}});
}

}  // namespace sleutelnet
