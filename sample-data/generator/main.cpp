// Makes the synthetic municipalities: make_sample_data OUTPUT_FOLDER. The same bytes on every run.
#include <filesystem>
#include <iostream>

#include "sample-data/generator/asked.hpp"
#include "sample-data/generator/claims.hpp"
#include "sample-data/generator/contacts.hpp"
#include "sample-data/generator/grid.hpp"
#include "sample-data/generator/mend.hpp"
#include "sample-data/generator/people.hpp"
#include "sample-data/generator/places.hpp"
#include "sample-data/generator/positions.hpp"
#include "sample-data/generator/ties.hpp"
#include "sample-data/generator/write.hpp"

namespace sleutelnet::sample {

namespace {

bool make_veldhaven(const std::filesystem::path& folder) {
  auto world = veldhaven_areas();
  Random random(20251124);
  Names names(9901);
  add_veldhaven_key_figures(world, names, random);
  settle_veldhaven_paperwork(world, random);
  add_veldhaven_partners(world, names, random);
  set_veldhaven_goals(world);
  const auto plan = veldhaven_plan(world);
  add_planned_claims(world);
  draw_claims(world, {241, 318, 337}, random);
  const int left = mend(world, plan, random, 120'000);
  ask_around(world, {58, 36, 24}, random);
  weave_ties(world, {{486, 655, 664}, {7, 8, 8}}, true, random);
  hold_talks(world, true, random);

  write_shared_tables(world, folder);
  write_areas(world, world.neighbourhoods, {2024, "buurten-2024.geojson"}, folder);
  for (int snapshot = 0; snapshot < 3; ++snapshot) write_snapshot(world, snapshot, folder);
  write_import_batch(world, folder / "import");
  write_background(world, folder / "background");
  write_gaps(world, Facet::domain, folder / "expected/gaps-domein.csv");
  write_gaps(world, Facet::age, folder / "expected/gaps-leeftijd.csv");
  write_gaps(world, Facet::setting, folder / "expected/gaps-setting.csv");
  write_counts(world, folder / "expected/counts.csv");
  write_truths(world, plan, folder / "expected/waarheden.csv");
  if (left == 0) return true;
  for (const auto& [rule, off] : deviations(world, origins_of(world), plan)) {
    if (off > 0) std::cerr << "Veldhaven does not hold the plan: " << rule << " (" << off << ")\n";
  }
  return false;
}

void make_polderzijl(const std::filesystem::path& folder) {
  auto world = polderzijl_areas();
  Random random(9902);
  Names names(9902);
  add_polderzijl_key_figures(world, names, random);
  add_polderzijl_partners(world, names, random);
  set_polderzijl_goals(world);
  draw_claims(world, {58}, random);
  ask_around(world, {14}, random);
  weave_ties(world, {{104}, {1}}, false, random);
  hold_talks(world, false, random);
  write_shared_tables(world, folder);
  write_areas(world, world.neighbourhoods, {2024, "buurten-2024.geojson"}, folder);
  write_snapshot(world, 0, folder);
  write_gaps(world, Facet::domain, folder / "expected/gaps-domein.csv");
}

}  // namespace

}  // namespace sleutelnet::sample

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "make_sample_data OUTPUT_FOLDER\n";
    return 2;
  }
  const std::filesystem::path folder = arguments[1];
  const bool complete = sleutelnet::sample::make_veldhaven(folder / "veldhaven");
  sleutelnet::sample::make_polderzijl(folder / "polderzijl");
  return complete ? 0 : 1;
}
