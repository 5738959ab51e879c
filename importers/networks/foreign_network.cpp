#include "importers/networks/foreign_network.hpp"

#include <utility>

#include "importers/text_folding.hpp"

namespace sleutelnet {

ForeignFile refused_network(std::string format, Issue issue) {
  ForeignFile file{.format = std::move(format)};
  file.issues.push_back(std::move(issue));
  return file;
}

Issue malformed_row(std::string format, std::size_t line, std::string_view text) {
  return {.severity = Severity::row_refused,
          .code = IssueCode::row_malformed,
          .line = line,
          .arguments = {std::move(format), cut(trimmed(text), longest_shown_value)}};
}

}  // namespace sleutelnet
