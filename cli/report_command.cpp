#include <filesystem>
#include <fstream>

#include "cli/commands.hpp"
#include "cli/opening.hpp"
#include "report/full_report.hpp"
#include "report/recipient.hpp"
#include "report/writers/html.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

// Written beside and then renamed, so that a full disk never leaves half a report under its name.
bool write_file(const fs::path& path, const std::string& content) {
  auto beside = path;
  beside += ".part";
  std::error_code error;
  {
    std::ofstream file(beside, std::ios::binary);
    file << content;
    file.flush();
    if (!file) {
      file.close();
      fs::remove(beside, error);
      return false;
    }
  }
  fs::rename(beside, path, error);
  if (!error) return true;
  fs::remove(beside, error);
  return false;
}

const Network* network_before(const Opened& opened) {
  const auto& snapshots = opened.snapshots;
  if (snapshots.size() < 2) return nullptr;
  return &snapshots[snapshots.size() - 2].network;
}

std::string make_html(const Opened& opened, const Request& request, Recipient recipient) {
  const auto results = results_of(opened.records->network, network_before(opened),
                                  {.coverage = request.coverage, .recruit = request.recruit});
  const auto told = disclose(results, {.recipient = recipient, .purpose = request.purpose, .made = request.today});
  return to_html(make_report(told, request.language));
}

}  // namespace

int report_command(const Request& request, Streams streams) {
  Recipient recipient = Recipient::coordinator;
  if (!request.recipient.empty()) {
    const auto read = recipient_from(request.recipient);
    if (const auto* refusal = std::get_if<RecipientRefusal>(&read)) {
      streams.err << sentence(request.language, *refusal, request.recipient) << '\n';
      return wrong_use;
    }
    recipient = std::get<Recipient>(read);
  }
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened || !has_neighbourhoods(opened->records->network, request, streams)) return input_refused;
  if (!write_file(request.output, make_html(*opened, request, recipient))) {
    streams.err << text(request.language, Text::cli_cannot_write, {request.output.string()}) << '\n';
    return input_refused;
  }
  streams.out << text(request.language, Text::cli_written, {fs::absolute(request.output).string()}) << '\n';
  return attention ? needs_attention : fine;
}

int report_instead_of_window(const Request& request, Streams streams) {
  streams.err << text(request.language, Text::cli_no_window) << '\n';
  auto report = request;
  report.output = request.language == Language::dutch ? "sleutelnet-verslag.html" : "sleutelnet-report.html";
  return report_command(report, streams);
}

}  // namespace sleutelnet
