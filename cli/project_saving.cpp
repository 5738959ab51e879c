#include "cli/project_saving.hpp"

#include <algorithm>

#include "cli/passphrase.hpp"
#include "cli/project_opening.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

std::size_t rows_of(const Network& network) {
  return network.actors.size() + network.ties.size() + network.reach.size() + network.areas.size();
}

bool save_new(const Records& records, const std::vector<Network>& earlier, const Request& request, Streams streams) {
  for (const auto& each : {request.output, names_file_of(request.output)}) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(each, error))) continue;
    return told(StoreError{StoreProblem::already_there, each}, request, streams);
  }
  const auto secret = secret_to_make(request, streams, request.output);
  if (!secret) return false;
  Project project;
  project.records = records;
  for (const auto& network : earlier) project.snapshots.push_back({iso_date(network.date), network});
  add_to_log(project, log_note(request, project, Act::imported, {}, rows_of(records.network)));
  return told(save_project(project, request.output, *secret), request, streams);
}

// Days that the project holds already stay as they are; the present of before becomes the present of now.
void add_snapshots(Project& project, const std::vector<Network>& earlier) {
  for (const auto& network : earlier) {
    if (network.date == project.records.network.date) continue;
    const auto later = std::find_if(project.snapshots.begin(), project.snapshots.end(),
                                    [&](const Snapshot& kept) { return kept.network.date >= network.date; });
    if (later != project.snapshots.end() && later->network.date == network.date) continue;
    project.snapshots.insert(later, {iso_date(network.date), network});
  }
}

bool save_onto_itself(const Records& records, const std::vector<Network>& earlier, const Request& request,
                      Streams streams) {
  const auto lock = hold(request.output, request, streams);
  auto opened = lock ? open_project(request.output, request, streams) : std::nullopt;
  if (!opened) return false;
  auto& project = opened->project;
  const auto before = rows_of(project.records.network);
  add_snapshots(project, earlier);
  project.records = records;
  const auto after = rows_of(project.records.network);
  add_to_log(project, log_note(request, project, Act::imported, {}, after - std::min(after, before)));
  return told(save_project(project, request.output, opened->secret), request, streams);
}

}  // namespace

bool save_as_project(const Records& records, const std::vector<Network>& earlier, const Request& request,
                     Streams streams) {
  std::error_code error;
  const bool itself = !request.onto.empty() && fs::equivalent(request.onto, request.output, error);
  return itself ? save_onto_itself(records, earlier, request, streams) : save_new(records, earlier, request, streams);
}

}  // namespace sleutelnet
