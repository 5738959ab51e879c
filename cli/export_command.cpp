// Writing out: all of it as a folder of tables, or one file for another program or person.

#include <algorithm>
#include <set>

#include "cli/export_file.hpp"
#include "cli/opening.hpp"
#include "cli/project_opening.hpp"
#include "cli/report_file.hpp"
#include "core/store/reasons.hpp"
#include "report/language_export.hpp"
#include "report/language_store.hpp"
#include "report/writers/municipality_folder.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

// A folder keeps its snapshots apart by their day.
bool days_differ(const std::vector<Network>& earlier, const Network& present) {
  std::set<Date> days;
  if (!earlier.empty() && !date_known(present)) return false;
  days.insert(present.date);
  return std::all_of(earlier.begin(), earlier.end(),
                     [&](const Network& network) { return date_known(network) && days.insert(network.date).second; });
}

struct ToExport {
  Records records;
  std::vector<Network> earlier;
};

ToExport to_export(const Opened& opened, bool with_names) {
  ToExport tables{*opened.records, {}};
  if (!with_names) tables.records.vault = {};
  for (const auto& snapshot : opened.snapshots) {
    // The snapshot that was kept of the present is the present.
    if (snapshot.network.date != tables.records.network.date) tables.earlier.push_back(snapshot.network);
  }
  return tables;
}

// The project that is written from, held so that what leaves the house is written down, or does not leave. Of a folder
// of tables nothing is held.
struct Held {
  std::optional<ProjectLock> lock;
  std::optional<OpenProject> open;
};

std::optional<Held> held(const Request& request, Streams streams) {
  const auto& file = request.paths.front();
  if (!is_project(file)) return Held{};
  // A line in the log of a version that goes, or a key that goes with it, is none.
  if (file.extension() != project_extension) {
    streams.err << text(request.language, StoreText::earlier_version, {file.string()}) << '\n';
    return std::nullopt;
  }
  Held found{hold(file, request, streams), std::nullopt};
  if (found.lock) found.open = open_project(file, request, streams);
  return found.open ? std::optional<Held>(std::move(found)) : std::nullopt;
}

// Erasure could not find a first name in words that are kept.
bool names_nobody(const Held& held, const Request& request, Streams streams) {
  if (!held.open) return true;
  const auto named = person_named_in(held.open->project, request.reason + " · " + request.purpose);
  if (named) streams.err << text(request.language, ExportText::reason_names_person, {named->text()}) << '\n';
  return !named;
}

bool logged(Held& held, const Request& request, Streams streams) {
  if (!held.open) return true;
  auto& project = held.open->project;
  const auto names = request.with_names ? project.records.vault.identities.size() : 0;
  add_to_log(project, log_note(request, project, request.with_names ? Act::names_exported : Act::exported, {}, names));
  if (request.with_names) keep_reason(project, request.reason);
  return told(rewrite_project(project, held.open->file, held.open->secret), request, streams);
}

// Never over something that is there: what lies under that name may be all that somebody has of it.
bool free_output(const Request& request, Streams streams) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(request.output, error))) return true;
  streams.err << text(request.language, CliText::cli_output_exists, {request.output.string()}) << '\n';
  return false;
}

int written(const Request& request, Streams streams, bool done, bool attention) {
  if (!done) {
    streams.err << text(request.language, CliText::cli_cannot_write, {request.output.string()}) << '\n';
    return input_refused;
  }
  streams.out << text(request.language, Text::written, {request.output.string()}) << '\n';
  return attention ? needs_attention : fine;
}

// Under which numbers people stand in the file: those of the recipient from a project, drawn ones from a folder. The
// invented people of a sample and the nodes of a network from elsewhere keep their ids.
std::optional<PseudonymKey> numbers_for(Held& held, const Opened& opened, const Request& request, Streams streams) {
  if (request.with_names || !shows_people(request)) return std::nullopt;
  if (held.open) {
    const auto recipient = request.recipient.empty() ? std::string("coordinator") : request.recipient;
    return pseudonym_key(held.open->project, recipient, request.purpose);
  }
  if (opened.plain_network || opened.records->network.synthetic) return std::nullopt;
  streams.err << text(request.language, ExportText::numbers_once) << '\n';
  return passing_pseudonym_key();
}

int export_one_file(const Opened& opened, const Request& request, Streams streams, bool attention) {
  int code = fine;
  const auto recipient = recipient_of_file(opened, request, streams, code);
  if (!recipient) return code;
  auto from = held(request, streams);
  if (!from || !names_nobody(*from, request, streams)) return input_refused;
  const auto numbers = *recipient == Recipient::coordinator ? numbers_for(*from, opened, request, streams)
                                                            : std::optional<PseudonymKey>();
  const auto content = exported_file(opened, request, {*recipient, numbers}, streams);
  if (!content || !free_output(request, streams) || !logged(*from, request, streams)) return input_refused;
  return written(request, streams, write_report(request.output, *content), attention);
}

// It holds everybody, names or not (P20).
bool for_the_coordinator(const Request& request, Streams streams, int& code) {
  const auto recipient = recipient_asked(request, streams);
  code = recipient ? input_refused : wrong_use;
  if (!recipient) return false;
  const bool enforcement = names_enforcement(request.purpose) || names_enforcement(request.reason);
  if (*recipient == Recipient::coordinator && !enforcement) return true;
  streams.err << text(request.language, ExportText::folder_for_coordinator) << '\n';
  return false;
}

int export_folder(const Opened& opened, const Request& request, Streams streams, bool attention) {
  int code = fine;
  if (!for_the_coordinator(request, streams, code)) return code;
  const auto tables = to_export(opened, request.with_names);
  if (!days_differ(tables.earlier, tables.records.network)) {
    streams.err << text(request.language, StoreText::snapshot_date_needed) << '\n';
    return input_refused;
  }
  if (!free_output(request, streams)) return input_refused;
  auto from = held(request, streams);
  if (!from || !names_nobody(*from, request, streams) || !logged(*from, request, streams)) return input_refused;
  return written(request, streams, write_municipality_folder(tables.records, tables.earlier, request.output),
                 attention);
}

std::optional<std::string> wrong_words(const Request& request) {
  const auto say = [&](auto name) { return std::string(text(request.language, name)); };
  if (request.output.empty()) return say(StoreText::output_needed);
  if (request.with_names && request.reason.empty()) return say(ExportText::reason_needed);
  return wrong_file_words(request);
}

}  // namespace

int export_command(Request request, Streams streams) {
  if (const auto wrong = wrong_words(request)) {
    streams.err << *wrong << '\n';
    return wrong_use;
  }
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened) return input_refused;
  return exports_one_file(request) ? export_one_file(*opened, request, streams, attention)
                                   : export_folder(*opened, request, streams, attention);
}

}  // namespace sleutelnet
