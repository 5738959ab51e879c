#include "cli/project_opening.hpp"

#include <unistd.h>

#include <algorithm>
#include <chrono>

#include "cli/passphrase.hpp"
#include "cli/terminal.hpp"
#include "core/store/autosave.hpp"
#include "report/language_store.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

void say_what_is_missing(const OpenProject& opened, const Request& request, Streams streams) {
  if (opened.project.vault == VaultState::missing) {
    streams.err << text(request.language, StoreText::names_missing, {names_file_of(opened.file).string()}) << '\n';
  }
  if (const auto autosave = find_autosave(opened.file)) {
    streams.err << text(request.language, StoreText::autosave_found, {autosave->string()}) << '\n';
  }
}

std::optional<OpenProject> open_quietly(const fs::path& file, const Request& request, Streams streams) {
  auto secret = secret_to_open(request, streams, file);
  if (!secret) return std::nullopt;
  auto loaded = load_project(file, *secret, request.without_names ? Names::leave : Names::read);
  if (!loaded) {
    streams.err << sentence(request.language, loaded.error()) << '\n';
    return std::nullopt;
  }
  return OpenProject{file, *secret, std::move(loaded).value()};
}

}  // namespace

std::optional<OpenProject> open_project(const fs::path& file, const Request& request, Streams streams) {
  auto opened = open_quietly(file, request, streams);
  if (opened) say_what_is_missing(*opened, request, streams);
  return opened;
}

bool only_project(const std::vector<fs::path>& paths, const Request& request, Streams streams) {
  if (paths.size() == 1) return true;
  const auto project = *std::find_if(paths.begin(), paths.end(), is_project);
  streams.err << text(request.language, StoreText::one_project, {project.string()}) << '\n';
  return false;
}

std::optional<Opened> open_project_and_explain(const std::vector<fs::path>& paths, const Request& request,
                                               Streams streams) {
  if (!only_project(paths, request, streams)) return std::nullopt;
  auto opened = open_project(paths.front(), request, streams);
  if (!opened) return std::nullopt;
  return opened_of(std::move(opened->project));
}

LockHolder who_works() { return {user_name(), machine_name(), getpid(), moment_now()}; }

ProjectLock::Taken take_lock(const fs::path& file) { return ProjectLock::take(file, who_works()); }

std::optional<ProjectToChange> open_to_change(const fs::path& file, const Request& request, Streams streams) {
  auto taken = take_lock(file);
  auto opened = open_quietly(file, request, streams);
  if (!opened) return std::nullopt;
  if (opened->project.vault == VaultState::missing) say_what_is_missing(*opened, request, streams);
  const auto today = [given = request.today] {
    return given.value_or(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
  };
  ProjectToChange result;
  result.names = opened->project.vault;
  result.in_clear = opened->secret.empty();
  result.opened = opened_of(opened->project);
  result.hand = take_in_hand(std::move(taken), *std::move(opened), {who_works(), today});
  return result;
}

std::optional<ProjectLock> hold(const fs::path& file, const Request& request, Streams streams) {
  auto taken = take_lock(file);
  if (auto* lock = std::get_if<ProjectLock>(&taken)) return std::move(*lock);
  if (const auto* holder = std::get_if<LockHolder>(&taken)) {
    streams.err << text(request.language, StoreText::held_by,
                        {file.string(), holder->user, holder->machine, holder->since})
                << '\n';
    if (holder->machine != machine_name()) {
      streams.err << text(request.language, StoreText::held_remove, {lock_file_of(file).string()}) << '\n';
    }
  } else {
    streams.err << sentence(request.language, std::get<StoreError>(taken)) << '\n';
  }
  return std::nullopt;
}

bool nothing_unsaved(const fs::path& file, const Request& request, Streams streams) {
  const auto autosave = find_autosave(file);
  if (autosave)
    streams.err << text(request.language, StoreText::unsaved_first, {autosave->string(), file.string()}) << '\n';
  return !autosave;
}

std::optional<fs::path> project_named(const Request& request, Streams streams, const char* verb) {
  if (request.paths.size() != 1) {
    streams.err << text(request.language, StoreText::one_name, {verb}) << '\n';
    return std::nullopt;
  }
  const auto& file = request.paths.front();
  if (is_project(file)) return file;
  streams.err << text(request.language, StoreText::needs_project, {file.string()}) << '\n';
  return std::nullopt;
}

LogNote log_note(const Request& request, const Project& project, Act act, const ActorId& about, std::size_t count) {
  return {request.today.value_or(project.records.network.date), user_name(), act, about,
          static_cast<std::int64_t>(count)};
}

bool told(const Failure& failure, const Request& request, Streams streams) {
  if (failure) streams.err << sentence(request.language, *failure) << '\n';
  return !failure;
}

}  // namespace sleutelnet
