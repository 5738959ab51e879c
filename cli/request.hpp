#pragma once
// What a user asked for on the command line, once understood.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "core/analysis/inform_first.hpp"
#include "core/analysis/lengths.hpp"
#include "core/analysis/recruit.hpp"
#include "core/store/secret.hpp"
#include "importers/waves/wave_options.hpp"
#include "report/language_command_line.hpp"
#include "report/pictures/picture_choice.hpp"

namespace sleutelnet {

enum class Verb {
  window,
  keys,
  report,
  gaps,
  measures,
  structure,
  inform,
  what_if,
  explain,
  compare,
  plan_recruit,
  import,
  check,
  create,
  save_copy,
  snapshot,
  export_tables,
  dossier,
  erase,
  purge,
  log,
  duplicates,
  merge
};
enum class Format { text, csv, json };

struct Request {
  Verb verb = Verb::window;
  Language language = Language::dutch;
  bool language_asked = false;  // by --lang; else the window may know better
  std::vector<std::filesystem::path> paths;
  Format format = Format::text;
  CoverageOptions coverage;
  std::optional<int> quiet_days;  // also tell where nobody was spoken for so long
  RecruitOptions recruit;
  InformOptions inform;
  std::vector<ActorId> leaving;  // what-if
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
  WaveOptions waves;                   // import: of several files at once
  std::filesystem::path matches;       // import: who is the same in two moments
  std::filesystem::path save_matches;  // import: where to write who may be
  std::filesystem::path crosswalk;     // compare: from old areas to new
  bool dry_run = false;
  std::optional<Date> today;  // the day a report is made; the date of the network when empty

  // Of projects.
  std::optional<int> passphrase_descriptor;
  std::filesystem::path key_file;
  // Asked for or read once, for all files of one command; copies of the request share it.
  std::shared_ptr<SecretBytes> passphrase = std::make_shared<SecretBytes>();
  bool new_passphrase = false;         // save-copy: another than that of the project
  std::filesystem::path new_key_file;  // where that comes from; the keyboard when empty
  bool without_names = false;
  bool with_names = false;             // export
  std::string reason;                  // export: why names go along
  std::optional<PictureKind> picture;  // export
  bool markdown = false;               // keys: as the page of the manual
  bool in_clear = false;               // invented data, kept without a passphrase
  bool sure = false;                   // nothing is asked
  std::optional<Date> day;             // snapshot
};

// What the program gives back to the shell.
enum ExitCode : int { fine = 0, needs_attention = 1, wrong_use = 2, input_refused = 3 };

}  // namespace sleutelnet
