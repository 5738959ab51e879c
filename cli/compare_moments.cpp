#include "cli/compare_moments.hpp"

#include <algorithm>

#include "cli/project_opening.hpp"
#include "cli/wave_files.hpp"
#include "importers/open.hpp"

namespace sleutelnet {

bool names_two_loose_files(const Request& request) {
  const auto loose = [](const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::is_regular_file(path, error) && !is_project(path);
  };
  return request.paths.size() == 2 && std::all_of(request.paths.begin(), request.paths.end(), loose);
}

std::optional<TwoMoments> open_two_moments(const Request& request, Streams streams, bool& attention) {
  OpenOptions options{.directed = request.directed, .waves = request.waves};
  options.waves.files_are = FilesAre::waves;
  if (!read_matches_file(request, streams, options.waves)) return std::nullopt;
  auto opened = open_paths(request.paths, options);
  for (const auto& issue : opened.issues) {
    const bool doubtful = issue.code == IssueCode::match_doubtful || issue.code == IssueCode::match_unknown;
    attention = attention || doubtful;
    if (!doubtful && issue.severity != Severity::file_refused) continue;
    streams.err << sentence(request.language, issue) << '\n';
  }
  if (any_file_refused(opened.issues)) return std::nullopt;
  if (opened.snapshots.size() != 2) {
    streams.err << text(request.language, CliText::cli_compare_no_moments,
                        {request.paths.front().filename().string(), request.paths.back().filename().string()})
                << '\n';
    return std::nullopt;
  }
  return TwoMoments{std::move(opened.snapshots.front().network), std::move(opened.snapshots.back().network),
                    std::move(opened.waves)};
}

}  // namespace sleutelnet
