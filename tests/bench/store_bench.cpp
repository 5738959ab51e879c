// The national set, every area with a border, as a sealed project: saved with all that makes a save safe, and opened.
// Both pay for the key at its moderate cost, as a program that has just started does.

#include <benchmark/benchmark.h>

#include <filesystem>

#include "core/store/project_file.hpp"
#include "tests/bench/towns.hpp"

namespace sleutelnet::bench {
namespace {

constexpr int corners = 60;  // of a border, about what CBS gives a buurt

Ring border_of(int number) {
  Ring ring;
  for (int corner = 0; corner < corners; ++corner) {
    ring.push_back({100'000.0 + number % 500 * 400 + corner * 3.25, 400'000.0 + number / 500 * 400 + corner * 1.75});
  }
  return ring;
}

Project national_project() {
  Project project;
  auto& network = project.records.network;
  network = town(national);
  std::vector<Area> areas;
  for (const auto& area : network.areas) {
    areas.push_back(area);
    areas.back().polygons = {{border_of(static_cast<int>(areas.size())), {}}};
  }
  network.areas.put_all(std::move(areas));
  std::vector<Identity> names;
  for (const auto& actor : network.actors) names.push_back({actor.id, "Naam van " + actor.id.text(), "0612345678", ""});
  project.records.vault.identities.put_all(std::move(names));
  return project;
}

Secret fresh_secret() {
  const std::string_view passphrase = "vier losse woorden hier";
  return Secret(SecretBytes(passphrase.begin(), passphrase.end()));
}

struct ProjectFolder {
  std::filesystem::path path = std::filesystem::temp_directory_path() / "sleutelnet-bench-project";
  ProjectFolder() { std::filesystem::create_directories(path); }
  ~ProjectFolder() { std::filesystem::remove_all(path); }
};

void save_national(benchmark::State& state) {
  const ProjectFolder folder;
  const auto project = national_project();
  for (auto _ : state) {
    if (save_project(project, folder.path / "land.sleutelnet", fresh_secret())) state.SkipWithError("not saved");
  }
}
BENCHMARK(save_national)->Unit(benchmark::kMillisecond)->UseRealTime();

void open_national(benchmark::State& state) {
  const ProjectFolder folder;
  if (save_project(national_project(), folder.path / "land.sleutelnet", fresh_secret())) {
    state.SkipWithError("not saved");
    return;
  }
  for (auto _ : state) {
    const auto opened = load_project(folder.path / "land.sleutelnet", fresh_secret());
    if (!opened) state.SkipWithError("not opened");
    benchmark::DoNotOptimize(opened);
  }
}
BENCHMARK(open_national)->Unit(benchmark::kMillisecond)->UseRealTime();

void make_key(benchmark::State& state) {
  for (auto _ : state) {
    const auto secret = fresh_secret();
    benchmark::DoNotOptimize(secret.key(secret.salt(), secret.cost(), KeyUse::network));
  }
}
BENCHMARK(make_key)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace sleutelnet::bench
