#include "cli/opening.hpp"

#include <algorithm>

namespace sleutelnet {

namespace {

bool asks_attention(const Issue& issue) {
  return issue.severity == Severity::attention || issue.severity == Severity::row_refused;
}

}  // namespace

std::optional<Opened> open_and_explain(const std::vector<std::filesystem::path>& paths, const Request& request,
                                       Streams streams, bool& attention) {
  auto opened = open_paths(paths, {.directed = request.directed});
  for (const auto& issue : opened.issues) {
    if (issue.severity == Severity::file_refused) streams.err << sentence(request.language, issue) << '\n';
  }
  if (!opened.records) {
    if (opened.issues.empty()) streams.err << text(request.language, Text::cli_nothing_to_read) << '\n';
    return std::nullopt;
  }
  const auto number_of = std::count_if(opened.issues.begin(), opened.issues.end(), asks_attention);
  attention = attention || std::any_of(opened.issues.begin(), opened.issues.end(), [](const Issue& issue) {
                return issue.severity == Severity::row_refused || issue.severity == Severity::file_refused;
              });
  if (number_of > 0) {
    streams.err << text(request.language, Text::cli_rows_need_attention,
                        {number(request.language, static_cast<long long>(number_of)), paths.front().string()})
                << '\n';
  }
  return opened;
}

bool has_neighbourhoods(const Network& network, const Request& request, Streams streams) {
  if (!areas_at(network, AreaLevel::neighbourhood).empty()) return true;
  streams.err << text(request.language, Text::cli_needs_areas) << '\n';
  return false;
}

std::string name_of(const Network& network, const AreaId& area) {
  const Area* known = network.areas.find(area);
  return known == nullptr || known->name.empty() ? area.text() : known->name;
}

std::string name_of(const Network& network, Language language, Facet facet, const TermId& value) {
  const Term* known = network.terms.find({facet, value});
  return known == nullptr ? value.text() : std::string(label(language, *known));
}

std::string join(const std::vector<ActorId>& actors) {
  std::string joined;
  for (const auto& actor : actors) joined += (joined.empty() ? "" : ", ") + actor.text();
  return joined;
}

}  // namespace sleutelnet
