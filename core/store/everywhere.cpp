#include "core/store/everywhere.hpp"

#include <algorithm>

#include "core/store/autosave.hpp"
#include "core/store/safe_save.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

Failure throw_away(const std::vector<fs::path>& files, FileOperations& operations) {
  for (const auto& file : files) {
    if (!operations.exists(file)) continue;
    if (auto failure = operations.remove(file)) return failure;
  }
  return std::nullopt;
}

void add_state(std::vector<KeptState>& states, KeptState state, const Secret& secret, FileOperations& operations) {
  const bool there = operations.exists(state.file) || operations.exists(names_file_of(state.file));
  if (!there) return;
  auto loaded = load_project(state.file, secret, Names::read, operations);
  if (loaded && loaded->vault == VaultState::open) state.project = std::move(loaded).value();
  states.push_back(std::move(state));
}

// The generations first and the project after them, so that whoever was to be removed is still found in the project
// when this stops half-way. The autosave comes last: an older one than the project would not be offered any more.
std::vector<const KeptState*> in_order_of_writing(const std::vector<KeptState>& states) {
  std::vector<const KeptState*> ordered;
  using enum KeptState::Kind;
  for (const auto kind : {generation, project, autosave}) {
    for (const auto& state : states) {
      if (state.kind == kind) ordered.push_back(&state);
    }
  }
  return ordered;
}

}  // namespace

Stored<std::vector<KeptState>> load_everywhere(const fs::path& path, const Secret& secret, FileOperations& operations) {
  const auto file = project_path(path);
  auto loaded = load_project(file, secret, Names::read, operations);
  if (!loaded) return loaded.error();
  if (loaded->vault != VaultState::open) return StoreError{StoreProblem::names_not_open, names_file_of(file)};
  std::vector<KeptState> states;
  states.push_back({.file = file, .project = std::move(loaded).value()});
  add_state(states, {.kind = KeptState::Kind::autosave, .file = autosave_file_of(file), .project = {}}, secret,
            operations);
  for (int number = 1; number <= kept_generations; ++number) {
    add_state(states,
              {.kind = KeptState::Kind::generation, .number = number, .file = generation(file, number), .project = {}},
              secret, operations);
  }
  return states;
}

Failure save_everywhere(const std::vector<KeptState>& states, const Secret& secret, FileOperations& operations) {
  for (const auto* state : in_order_of_writing(states)) {
    const auto names = names_file_of(state->file);
    if (state->project) {
      if (auto failure = rewrite_project(*state->project, state->file, secret, operations)) return failure;
    } else if (auto failure = throw_away({state->file, names}, operations)) {
      return failure;
    }
    if (auto failure = throw_away({written_beside(state->file), written_beside(names)}, operations)) return failure;
  }
  return operations.flush_folder(states.front().file.parent_path());
}

}  // namespace sleutelnet
