#pragma once
// Puts an invented municipality into files, in the layout of docs/tables.md.

#include <filesystem>
#include <string>

#include "sample-data/generator/csv.hpp"
#include "sample-data/generator/plan.hpp"
#include "sample-data/generator/world.hpp"

namespace sleutelnet::sample {

// The tables that all snapshots share, and one folder per snapshot.
void write_shared_tables(const World& world, const std::filesystem::path& folder);
void write_snapshot(const World& world, int snapshot, const std::filesystem::path& folder);

struct Edition {
  int year = 2024;
  std::string file;
};
void write_areas(const World& world, const std::vector<Neighbourhood>& areas, const Edition& edition,
                 const std::filesystem::path& folder);

// What a colleague e-mails, with its traps (T8 to T11).
void write_import_batch(const World& world, const std::filesystem::path& folder);
// Events, and the division of 2025 with its crosswalk.
void write_background(const World& world, const std::filesystem::path& folder);
// What the tests check.
void write_gaps(const World& world, Facet facet, const std::filesystem::path& file);
void write_counts(const World& world, const std::filesystem::path& file);
void write_truths(const World& world, const Plan& plan, const std::filesystem::path& file);

std::vector<std::string> actor_headings();
std::string telephone_of(const World& world, const std::string& actor);

}  // namespace sleutelnet::sample
