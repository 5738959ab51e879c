#include "core/store/project_file.hpp"

#include <algorithm>

#include "core/store/autosave.hpp"
#include "core/store/project_image.hpp"
#include "core/store/safe_save.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

constexpr const char* names_extension = ".namen";

StoreError about(StoreError error, const fs::path& file) {
  error.file = file;
  return error;
}

Stored<SealedHeader> header_of(const fs::path& file, FileOperations& operations) {
  const auto start = operations.read_start(file, sealed_header_bytes);
  if (!start) return start.error();
  auto header = read_sealed_header(*start);
  if (!header) return about(header.error(), file);
  return header;
}

Stored<SealedContent> open_sealed_file(const fs::path& file, SealedKind kind, const Secret& secret,
                                       FileOperations& operations) {
  // The start first: a foreign file may be larger than memory.
  if (const auto header = header_of(file, operations); !header) return header.error();
  const auto bytes = operations.read(file);
  if (!bytes) return bytes.error();
  auto content = unseal(*bytes, kind, secret);
  if (!content) return about(content.error(), file);
  return content;
}

bool carries(const fs::path& file, const PairMark& pair, FileOperations& operations) {
  const auto header = header_of(file, operations);
  return header && header->pair == pair;
}

// The names that were saved together with the network. After a stop between two renames they are still called .nieuw;
// and a generation of the network that was saved without its names shares them with another.
fs::path names_of_pair(const fs::path& network_file, const PairMark& pair, FileOperations& operations) {
  auto own = names_file_of(network_file);
  const auto newest = own.extension() == names_extension ? own : fs::path(own).replace_extension();
  std::vector<fs::path> candidates{own, written_beside(own)};
  if (own.extension() != names_extension) {
    candidates.push_back(newest);
    for (int number = 1; number <= kept_generations; ++number) candidates.push_back(generation(newest, number));
  }
  for (const auto& candidate : candidates) {
    if (operations.exists(candidate) && carries(candidate, pair, operations)) return candidate;
  }
  return own;
}

Stored<Vault> load_names(const fs::path& file, const Secret& secret, FileOperations& operations) {
  auto content = open_sealed_file(file, SealedKind::names, secret, operations);
  if (!content) return content.error();
  auto opened = std::move(content).value();
  auto vault = read_names_image(opened.image);
  if (!vault) return about(vault.error(), file);
  return vault;
}

// What an earlier save could not finish is finished before the next one writes over it.
Failure finish_earlier_save(const fs::path& file, FileOperations& operations) {
  if (!operations.exists(file)) return std::nullopt;
  const auto header = header_of(file, operations);
  if (!header) return std::nullopt;
  const auto names = names_file_of(file);
  if (names_of_pair(file, header->pair, operations) != written_beside(names)) return std::nullopt;
  return operations.rename(written_beside(names), names);
}

// Network and names of one save carry the same mark; a network that is saved without its names keeps their mark.
PairMark pair_for(const fs::path& file, bool with_names, FileOperations& operations) {
  if (!with_names && operations.exists(file)) {
    if (const auto header = header_of(file, operations)) return header->pair;
  }
  return fresh_pair_mark();
}

// Nothing that is no project of ours is ever written over.
Failure refuse_to_replace(const Project& project, const fs::path& file, FileOperations& operations) {
  const auto names = names_file_of(file);
  const bool names_closed = project.vault != VaultState::open;
  if (names_closed && !project.records.vault.identities.empty()) {
    return StoreError{StoreProblem::names_not_open, names};
  }
  if (operations.exists(file) && !is_project_file(file, operations)) return StoreError{StoreProblem::foreign, file};
  if (!names_closed && operations.exists(names) && !is_project_file(names, operations)) {
    return StoreError{StoreProblem::foreign, names};
  }
  return std::nullopt;
}

bool invented(const Project& project) {
  return project.records.network.synthetic &&
         std::all_of(project.snapshots.begin(), project.snapshots.end(),
                     [](const Snapshot& snapshot) { return snapshot.network.synthetic; });
}

struct ImagesToSeal {
  SecretBytes network;
  SecretBytes names;
};

// The key takes about as long as the images: all three at a time.
ImagesToSeal make_images(const Project& project, const Secret& secret, bool with_names) {
  ImagesToSeal images;
  for_each_chunk(3, {}, [&](std::size_t part) {
    if (part == 0 && !secret.empty()) secret.key(secret.salt(), secret.cost(), KeyUse::network);
    if (part == 1) images.network = network_image(project);
    if (part == 2 && with_names) images.names = names_image(project.records.vault);
  });
  return images;
}

Failure save(const Project& project, const fs::path& path, const Secret& secret, Generations generations,
             FileOperations& operations) {
  const auto file = project_path(path);
  if (secret.empty() && !invented(project)) return StoreError{StoreProblem::must_be_sealed, file};
  if (auto failure = refuse_to_replace(project, file, operations)) return failure;
  if (auto failure = finish_earlier_save(file, operations)) return failure;
  const auto names = names_file_of(file);
  const bool with_names =
      project.vault == VaultState::open && (!project.records.vault.identities.empty() || operations.exists(names));
  const auto pair = pair_for(file, with_names, operations);
  const auto images = make_images(project, secret, with_names);
  auto network = seal(SealedKind::network, pair, images.network, secret);
  if (!network) return about(network.error(), file);
  std::vector<FileToSave> files;
  files.push_back({file, std::move(network).value()});
  if (with_names) {
    auto sealed = seal(SealedKind::names, pair, images.names, secret);
    if (!sealed) return about(sealed.error(), names);
    files.push_back({names, std::move(sealed).value()});
  }
  return save_safely(files, generations, operations);
}

}  // namespace

fs::path project_path(const fs::path& file) {
  std::error_code error;
  const auto resolved = fs::is_symlink(file, error) ? fs::weakly_canonical(file, error) : fs::path();
  return error || resolved.empty() ? file : resolved;
}

fs::path names_file_of(const fs::path& network_file) {
  auto name = network_file.filename().string();
  const std::string extension = project_extension;
  const auto at = name.rfind(extension);
  if (at == std::string::npos) return network_file.parent_path() / (name + names_extension);
  return network_file.parent_path() / name.replace(at, extension.size(), names_extension);
}

bool is_project_file(const fs::path& file, FileOperations& operations) {
  std::error_code error;
  if (!fs::is_regular_file(file, error)) return false;
  const auto start = operations.read_start(file, sealed_header_bytes);
  return start && looks_sealed(*start);
}

Stored<ProjectSeal> seal_of(const fs::path& file, FileOperations& operations) {
  const auto header = header_of(file, operations);
  if (!header) return header.error();
  return ProjectSeal{header->sealed, header->sealed ? header->cost : KeyCost{}};
}

Stored<Project> load_project(const fs::path& path, const Secret& secret, Names names, FileOperations& operations) {
  const auto file = project_path(path);
  auto opened = open_sealed_file(file, SealedKind::network, secret, operations);
  if (!opened) return opened.error();
  auto sealed = std::move(opened).value();
  const auto names_file = names_of_pair(file, sealed.header.pair, operations);
  const bool there = operations.exists(names_file);
  std::optional<Stored<NetworkContent>> content;
  std::optional<Stored<Vault>> vault;
  for_each_chunk(2, {}, [&](std::size_t part) {
    if (part == 0) content = read_network_image(sealed.image);
    if (part == 1 && there && names == Names::read) vault = load_names(names_file, secret, operations);
  });
  if (!*content) return about(content->error(), file);
  auto [project, names_kept] = (*std::move(content)).value();
  if (vault && !*vault) return vault->error();
  if (there && !vault) project.vault = VaultState::closed;
  if (!there && names_kept) project.vault = VaultState::missing;
  if (vault) project.records.vault = (*std::move(vault)).value();
  return std::move(project);
}

Failure save_project(const Project& project, const fs::path& file, const Secret& secret, FileOperations& operations) {
  if (auto failure = save(project, file, secret, Generations::keep, operations)) return failure;
  return discard_autosave(file, operations);
}

Failure rewrite_project(const Project& project, const fs::path& file, const Secret& secret,
                        FileOperations& operations) {
  const auto autosave = find_autosave(file);
  if (auto failure = save(project, file, secret, Generations::leave, operations)) return failure;
  std::error_code ignored;
  if (autosave) fs::last_write_time(*autosave, fs::last_write_time(project_path(file), ignored), ignored);
  return std::nullopt;
}

}  // namespace sleutelnet
