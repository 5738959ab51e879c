#pragma once
// What a user asked for on the command line, once understood.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "core/analysis/lengths.hpp"
#include "core/analysis/recruit.hpp"
#include "report/language.hpp"

namespace sleutelnet {

enum class Verb { window, report, gaps, measures, structure, explain, compare, plan_recruit, import, check };
enum class Format { text, csv, json };

struct Request {
  Verb verb = Verb::window;
  Language language = Language::dutch;
  std::vector<std::filesystem::path> paths;
  Format format = Format::text;
  CoverageOptions coverage;
  RecruitOptions recruit;
  bool directed = false;
  WeightMeaning weight = WeightMeaning::none;
  std::optional<double> sample_within;  // measures: sample betweenness with this largest error
  std::uint64_t seed = 1;
  bool of_ties = false;     // measures: of every tie, not of every actor
  bool robustness = false;  // measures: the ranks when ties or actors are lost as well
  std::filesystem::path output;
  std::string purpose;
  std::string recipient;
  std::filesystem::path onto;          // import: the folder that the files are read onto
  std::filesystem::path mapping;       // import: the template for lists under headings of their own
  std::filesystem::path save_mapping;  // import: where to write a guess of it
  bool dry_run = false;
  std::optional<Date> today;  // the day a report is made; the date of the network when empty
};

// What the program gives back to the shell.
enum ExitCode : int { fine = 0, needs_attention = 1, wrong_use = 2, input_refused = 3 };

}  // namespace sleutelnet
