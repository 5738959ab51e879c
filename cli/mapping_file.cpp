#include "cli/mapping_file.hpp"

#include <filesystem>
#include <fstream>

#include "cli/text_table.hpp"
#include "importers/column_guess.hpp"

namespace sleutelnet {

namespace {

CliText text_of(GuessBasis basis) {
  switch (basis) {
    case GuessBasis::heading: return CliText::cli_guess_heading;
    case GuessBasis::names: return CliText::cli_guess_names;
    case GuessBasis::telephones: return CliText::cli_guess_telephones;
    case GuessBasis::emails: return CliText::cli_guess_emails;
    case GuessBasis::area_codes: return CliText::cli_guess_area_codes;
    case GuessBasis::dates: return CliText::cli_guess_dates;
    case GuessBasis::nothing: break;
  }
  return CliText::cli_guess_nothing;
}

std::string column_name(Language language, TableKind table, const std::string& english) {
  for (const auto& column : layout_of(table).columns) {
    if (column.english == english) return std::string(language == Language::dutch ? column.dutch : column.english);
  }
  return "–";
}

void show(const ColumnMapping& mapping, Language language, std::ostream& out) {
  const auto say = [&](auto name) { return std::string(text(language, name)); };
  TextTable table(
      {say(CliText::cli_mapping_heading), say(CliText::cli_mapping_column), say(CliText::cli_mapping_because)});
  for (const auto& each : mapping.columns) {
    table.add(
        {each.heading, column_name(language, mapping.table, each.column), say(text_of(basis_named(each.because)))});
  }
  table.print(out);
}

}  // namespace

bool read_mapping_file(const Request& request, Streams streams, std::optional<ColumnMapping>& mapping) {
  if (request.mapping.empty()) return true;
  std::vector<Issue> issues;
  const SourceFile file{request.mapping, request.mapping.filename().string()};
  std::string problem;
  if (read_beginning(file, {}, issues)) mapping = read_mapping(read_all(file), problem);
  if (mapping) return true;
  for (const auto& issue : issues) streams.err << sentence(request.language, issue) << '\n';
  if (!issues.empty()) return false;
  const auto name = problem.empty() ? CliText::cli_mapping_unreadable : CliText::cli_mapping_wrong;
  streams.err << text(request.language, name, {request.mapping.string(), problem}) << '\n';
  return false;
}

int save_mapping(const Request& request, Streams streams) {
  const auto& path = request.paths.front();
  const auto mapping = guess_mapping(first_rows({path, path.filename().string()}));
  const auto refuse = [&](CliText name, const std::filesystem::path& about) {
    streams.err << text(request.language, name, {about.string()}) << '\n';
    return input_refused;
  };
  if (mapping.columns.empty()) return refuse(CliText::cli_mapping_no_columns, path);
  std::error_code error;
  const auto& target = request.save_mapping;
  if (std::filesystem::exists(std::filesystem::symlink_status(target, error))) {
    return refuse(CliText::cli_mapping_exists, target);
  }
  std::ofstream stream(target, std::ios::binary);
  stream << write_mapping(mapping);
  if (!stream.flush()) return refuse(CliText::cli_cannot_write, target);
  show(mapping, request.language, streams.out);
  streams.out << '\n' << text(request.language, CliText::cli_mapping_written, {target.string()}) << '\n';
  return fine;
}

}  // namespace sleutelnet
