#include <algorithm>
#include <filesystem>

#include "cli/commands.hpp"
#include "cli/import_json.hpp"
#include "cli/mapping_file.hpp"
#include "cli/opening.hpp"
#include "cli/project_opening.hpp"
#include "cli/project_saving.hpp"
#include "cli/text_table.hpp"
#include "cli/wave_files.hpp"
#include "core/edit/edit.hpp"
#include "core/support/require.hpp"
#include "importers/import_files.hpp"
#include "report/language_store.hpp"
#include "report/writers/municipality_folder.hpp"

namespace sleutelnet {

namespace {

struct Reading {
  std::optional<Records> records;
  std::vector<Network> earlier;  // snapshots before the records
  std::vector<WaveStep> waves;
  std::vector<FileCount> files;
  std::vector<Issue> issues;
};

std::vector<Network> before(const Opened& opened, const Network& newest) {
  std::vector<Network> earlier;
  for (const auto& snapshot : opened.snapshots) {
    if (snapshot.network.date != newest.date) earlier.push_back(snapshot.network);
  }
  return earlier;
}

// What the files tell of days before that of the records; a day that is kept already stays as it is.
void add_earlier(Reading& reading, const std::vector<Snapshot>& moments) {
  for (const auto& moment : moments) {
    const auto day = moment.network.date;
    const bool kept = day >= reading.records->network.date ||
                      std::any_of(reading.earlier.begin(), reading.earlier.end(),
                                  [&](const Network& network) { return network.date == day; });
    if (!kept) {
      reading.earlier.push_back(moment.network);
    } else {
      reading.issues.push_back(
          {.severity = Severity::attention, .code = IssueCode::snapshot_left_out, .file = iso_date(day)});
    }
  }
  std::sort(reading.earlier.begin(), reading.earlier.end(),
            [](const Network& left, const Network& right) { return left.date < right.date; });
}

Reading read(Request& request, Streams streams, bool& attention) {
  OpenOptions options{.directed = request.directed, .waves = request.waves};
  if (!read_mapping_file(request, streams, options.mapping)) return {};
  if (!read_matches_file(request, streams, options.waves)) return {};
  const bool project = std::any_of(request.paths.begin(), request.paths.end(), is_project);
  if (request.onto.empty() && project) {
    auto opened = open_and_explain(request.paths, request, streams, attention);
    if (!opened) return {};
    auto earlier = before(*opened, opened->records->network);
    return {std::move(opened->records), std::move(earlier), {}, {}, {}};
  }
  if (request.onto.empty()) {
    auto opened = open_paths(request.paths, options);
    auto earlier = opened.records ? before(opened, opened.records->network) : std::vector<Network>{};
    return {std::move(opened.records), std::move(earlier), std::move(opened.waves), std::move(opened.files),
            std::move(opened.issues)};
  }
  const auto base = open_and_explain({request.onto}, request, streams, attention);
  if (!base) return {};
  auto import = import_files(*base->records, request.paths, options);
  auto records = apply(*base->records, import.edit);
  SLEUTELNET_REQUIRE(static_cast<bool>(records));
  auto earlier = before(*base, records->network);
  Reading reading{std::move(records).value(), std::move(earlier), std::move(import.waves), std::move(import.files),
                  std::move(import.issues)};
  add_earlier(reading, import.earlier);
  return reading;
}

void print(const Reading& reading, Language language, std::ostream& out) {
  const auto say = [&](auto name) { return std::string(text(language, name)); };
  const auto written = [&](std::size_t value) { return number(language, static_cast<long long>(value)); };
  TextTable table({say(CliText::cli_column_file), say(CliText::cli_column_table), say(CliText::cli_column_read),
                   say(CliText::cli_column_kept), say(CliText::cli_column_merged), say(CliText::cli_column_refused)},
                  {Align::left, Align::left, Align::right, Align::right, Align::right, Align::right});
  for (const auto& file : reading.files) {
    if (rows_unknown(file)) {
      table.add({file.file, say(CliText::cli_file_refused), "–", "–", "–", "–"});
      continue;
    }
    table.add({file.file, file.refused ? say(CliText::cli_file_refused) : file.table, written(file.rows_read),
               written(file.rows_kept), written(file.rows_merged), written(file.rows_refused)});
  }
  table.print(out);
  const auto all = total_of(reading.files);
  out << '\n'
      << text(language, CliText::cli_import_totals,
              {written(all.rows_read), written(all.rows_kept), written(all.rows_merged), written(all.rows_refused)})
      << '\n';
  const auto unknown = std::count_if(reading.files.begin(), reading.files.end(), rows_unknown);
  if (unknown > 0) {
    out << text(language, CliText::cli_import_rows_unknown, {written(static_cast<std::size_t>(unknown))}) << '\n';
  }
  for (const auto& issue : reading.issues) out << sentence(language, issue) << '\n';
  print_waves(reading.waves, language, out);
}

// A part of what was meant is not written as if it were the whole.
bool usable(const Reading& reading, bool onto_nothing) {
  const auto all = total_of(reading.files);
  const bool holds_nobody = onto_nothing && all.rows_read == 0;  // a network file may well be empty
  return reading.records && !any_file_refused(reading.issues) && (all.rows_kept + all.rows_merged > 0 || holds_nobody);
}

int exit_code_of(const Reading& reading, bool attention) {
  for (const auto& issue : reading.issues) attention = attention || issue.severity != Severity::note;
  return attention ? needs_attention : fine;
}

// Empty when it was written.
std::string cannot_write(const Reading& reading, const Request& request) {
  std::error_code error;
  if (std::filesystem::exists(std::filesystem::symlink_status(request.output, error))) {
    return text(request.language, CliText::cli_output_exists, {request.output.string()});
  }
  if (write_municipality_folder(*reading.records, reading.earlier, request.output)) return {};
  return text(request.language, CliText::cli_cannot_write, {request.output.string()});
}

std::string outcome(const Reading& reading, const Request& request, bool written) {
  if (!written) return std::string(text(request.language, CliText::cli_import_not_written));
  const auto name = request.output.string();
  if (request.output.extension() == project_extension) {
    const auto count = number(request.language, static_cast<long long>(reading.earlier.size()));
    return text(request.language, StoreText::saved_moments, {name, count});
  }
  if (reading.earlier.empty()) return text(request.language, Text::written, {name});
  std::string days;
  for (const auto& network : reading.earlier) days += short_date(request.language, network.date) + ", ";
  return text(request.language, CliText::cli_import_written_days,
              {name, days + short_date(request.language, reading.records->network.date)});
}

// Names leave a project through export, which asks why and writes it down.
bool takes_out_of_project(const Request& request) {
  if (request.dry_run || request.output.empty()) return false;
  const bool read = std::any_of(request.paths.begin(), request.paths.end(), is_project);
  const bool onto = !request.onto.empty() && is_project(request.onto);
  std::error_code error;
  const bool itself = onto && std::filesystem::equivalent(request.onto, request.output, error);
  return read || (onto && !itself);
}

// Whether it went well; else the reason was printed.
bool write(const Reading& reading, const Request& request, Streams streams) {
  if (request.output.extension() == project_extension) {
    return save_as_project(*reading.records, reading.earlier, request, streams);
  }
  const auto problem = cannot_write(reading, request);
  if (!problem.empty()) streams.err << problem << '\n';
  return problem.empty();
}

}  // namespace

int import_command(Request request, Streams streams) {
  if (takes_out_of_project(request)) {
    streams.err << text(request.language, StoreText::take_out_otherwise) << '\n';
    return wrong_use;
  }
  if (!request.save_mapping.empty()) return save_mapping(request, streams);
  bool attention = false;
  const auto reading = read(request, streams, attention);
  if (!reading.records && reading.files.empty() && reading.issues.empty()) return input_refused;
  if (request.format == Format::json) {
    const auto* network = reading.records ? &reading.records->network : nullptr;
    streams.out << import_json(request.language, network, reading.files, reading.issues, reading.waves);
  } else {
    print(reading, request.language, streams.out);
  }
  if (!usable(reading, request.onto.empty())) {
    streams.err << text(request.language, CliText::cli_import_refused) << '\n';
    return input_refused;
  }
  if (!save_matches(reading.waves, request, streams)) return input_refused;
  const bool writing = !request.dry_run && !request.output.empty();
  if (writing && !write(reading, request, streams)) return input_refused;
  if (request.format == Format::text) streams.out << '\n' << outcome(reading, request, writing) << '\n';
  return exit_code_of(reading, attention);
}

}  // namespace sleutelnet
