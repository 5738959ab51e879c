#include <filesystem>

#include "cli/commands.hpp"
#include "cli/json.hpp"
#include "cli/opening.hpp"
#include "cli/text_table.hpp"
#include "core/edit/edit.hpp"
#include "core/support/require.hpp"
#include "report/writers/municipality_folder.hpp"

namespace sleutelnet {

namespace {

struct Reading {
  std::optional<Records> records;
  std::vector<FileCount> files;
  std::vector<Issue> issues;
};

Reading read(const Request& request, Streams streams, bool& attention) {
  const OpenOptions options{.directed = request.directed};
  if (request.onto.empty()) {
    auto opened = open_paths(request.paths, options);
    return {std::move(opened.records), std::move(opened.files), std::move(opened.issues)};
  }
  const auto base = open_and_explain({request.onto}, request, streams, attention);
  if (!base) return {};
  auto import = import_files(*base->records, request.paths, options);
  auto records = apply(*base->records, import.edit);
  SLEUTELNET_REQUIRE(static_cast<bool>(records));
  return {std::move(records).value(), std::move(import.files), std::move(import.issues)};
}

void print(const Reading& reading, Language language, std::ostream& out) {
  const auto say = [&](Text name) { return std::string(text(language, name)); };
  const auto written = [&](std::size_t value) { return number(language, static_cast<long long>(value)); };
  TextTable table({say(Text::cli_column_file), say(Text::cli_column_table), say(Text::cli_column_read),
                   say(Text::cli_column_kept), say(Text::cli_column_merged), say(Text::cli_column_refused)},
                  {Align::left, Align::left, Align::right, Align::right, Align::right, Align::right});
  FileCount all;
  for (const auto& file : reading.files) {
    table.add({file.file, file.table, written(file.rows_read), written(file.rows_kept), written(file.rows_merged),
               written(file.rows_refused)});
    all.rows_read += file.rows_read;
    all.rows_kept += file.rows_kept;
    all.rows_merged += file.rows_merged;
    all.rows_refused += file.rows_refused;
  }
  table.print(out);
  out << '\n'
      << text(language, Text::cli_import_totals,
              {written(all.rows_read), written(all.rows_kept), written(all.rows_merged), written(all.rows_refused)})
      << '\n';
  for (const auto& issue : reading.issues) out << sentence(language, issue) << '\n';
}

int exit_code_of(const Reading& reading, bool attention) {
  for (const auto& issue : reading.issues) attention = attention || issue.severity != Severity::note;
  return !reading.records ? input_refused : attention ? needs_attention : fine;
}

}  // namespace

int import_command(const Request& request, Streams streams) {
  bool attention = false;
  const auto reading = read(request, streams, attention);
  if (!reading.records && reading.files.empty() && reading.issues.empty()) return input_refused;
  if (request.format == Format::json) {
    streams.out << import_json(request.language, reading.files, reading.issues);
  } else {
    print(reading, request.language, streams.out);
  }
  if (!reading.records) return input_refused;
  const bool writing = !request.dry_run && !request.output.empty();
  if (writing && std::filesystem::exists(request.output)) {
    streams.err << text(request.language, Text::cli_output_exists, {request.output.string()}) << '\n';
    return input_refused;
  }
  if (writing && !write_municipality_folder(*reading.records, request.output)) {
    streams.err << text(request.language, Text::cli_cannot_write, {request.output.string()}) << '\n';
    return input_refused;
  }
  if (request.format == Format::text) {
    streams.out << '\n'
                << (writing ? text(request.language, Text::cli_written, {request.output.string()})
                            : std::string(text(request.language, Text::cli_import_not_written)))
                << '\n';
  }
  return exit_code_of(reading, attention);
}

}  // namespace sleutelnet
