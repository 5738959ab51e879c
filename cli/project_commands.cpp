// Making, copying and dating projects.

#include <algorithm>

#include "cli/passphrase.hpp"
#include "cli/project_opening.hpp"
#include "report/language_store.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

// Whether a project may be made under that name; else why not was printed.
bool free_name(const fs::path& file, const Request& request, Streams streams) {
  if (file.extension() != project_extension) {
    streams.err << text(request.language, StoreText::needs_extension, {file.stem().string()}) << '\n';
    return false;
  }
  for (const auto& each : {file, names_file_of(file)}) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(each, error))) continue;
    return told(StoreError{StoreProblem::already_there, each}, request, streams);
  }
  return true;
}

int saved(const fs::path& file, const Request& request, Streams streams) {
  streams.out << text(request.language, StoreText::saved, {file.string()}) << '\n';
  return fine;
}

// That of the project unless another is asked for.
std::optional<Secret> secret_of_copy(const OpenProject& opened, const Request& request, Streams streams) {
  if (!request.new_passphrase && request.new_key_file.empty()) return opened.secret;
  auto fresh = request;
  fresh.passphrase = std::make_shared<SecretBytes>();
  fresh.passphrase_descriptor.reset();
  fresh.key_file = request.new_key_file;
  return secret_to_make(fresh, streams, request.paths.back());
}

}  // namespace

int new_command(const Request& request, Streams streams) {
  if (request.paths.size() != 1) {
    streams.err << text(request.language, StoreText::one_name, {"new"}) << '\n';
    return wrong_use;
  }
  const auto& file = request.paths.front();
  if (!free_name(file, request, streams)) return input_refused;
  const auto secret = secret_to_make(request, streams, file);
  if (!secret) return input_refused;
  Project project;
  add_to_log(project, log_note(request, project, Act::created));
  if (!told(save_project(project, file, *secret), request, streams)) return input_refused;
  return saved(file, request, streams);
}

int save_copy_command(const Request& request, Streams streams) {
  if (request.paths.size() != 2) {
    streams.err << text(request.language, StoreText::two_names) << '\n';
    return wrong_use;
  }
  const auto& copy = request.paths.back();
  if (!free_name(copy, request, streams)) return input_refused;
  const auto lock = hold(request.paths.front(), request, streams);
  auto opened = lock ? open_project(request.paths.front(), request, streams) : std::nullopt;
  const auto secret = opened ? secret_of_copy(*opened, request, streams) : std::nullopt;
  if (!secret) return input_refused;
  add_to_log(opened->project, log_note(request, opened->project, Act::copied));
  // An earlier version stays as it was.
  const bool current = opened->file.extension() == project_extension;
  if (current && !told(rewrite_project(opened->project, opened->file, opened->secret), request, streams)) {
    return input_refused;
  }
  opened->project.vault = VaultState::open;  // names that were left closed are no part of the copy
  if (!told(save_project(opened->project, copy, *secret), request, streams)) return input_refused;
  return saved(copy, request, streams);
}

int snapshot_command(const Request& request, Streams streams) {
  const auto file = project_named(request, streams, "snapshot");
  if (!file || !request.day) {
    if (file) streams.err << text(request.language, StoreText::date_needed) << '\n';
    return wrong_use;
  }
  const auto lock = hold(*file, request, streams);
  auto opened = lock ? open_project(*file, request, streams) : std::nullopt;
  if (!opened) return input_refused;
  auto& project = opened->project;
  const auto same_day = [&](const Snapshot& snapshot) { return snapshot.network.date == *request.day; };
  if (std::any_of(project.snapshots.begin(), project.snapshots.end(), same_day)) {
    streams.err << text(request.language, StoreText::snapshot_exists, {date(request.language, *request.day)}) << '\n';
    return input_refused;
  }
  keep_snapshot(project, *request.day);
  add_to_log(project, log_note(request, project, Act::snapshot_kept));
  if (!told(save_project(project, *file, opened->secret), request, streams)) return input_refused;
  streams.out << text(request.language, StoreText::snapshot_kept,
                      {date(request.language, *request.day),
                       number(request.language, static_cast<long long>(project.snapshots.size()))})
              << '\n';
  return fine;
}

}  // namespace sleutelnet
