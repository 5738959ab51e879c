#include <filesystem>

#include "cli/commands.hpp"
#include "cli/opening.hpp"
#include "cli/report_file.hpp"
#include "report/full_report.hpp"
#include "report/writers/html.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

std::string make_html(const Opened& opened, const Request& request, const CoverageOptions& asked, Recipient recipient) {
  const auto results =
      results_of(opened.records->network, network_before(opened), {.coverage = asked, .recruit = request.recruit});
  const auto told = disclose(results, {.recipient = recipient,
                                       .purpose = request.purpose,
                                       .made = request.today,
                                       .rows_left_out = rows_left_out(opened.files)});
  return to_html(make_report(told, request.language));
}

}  // namespace

int report_command(Request request, Streams streams) {
  const auto recipient = recipient_asked(request, streams);
  if (!recipient) return wrong_use;
  if (const auto kept = kept_from_writing(request.output, request.paths)) {
    streams.err << text(request.language, *kept, {request.output.string()}) << '\n';
    return wrong_use;
  }
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened || !has_neighbourhoods(opened->records->network, request, streams)) return input_refused;
  const auto asked = coverage_asked(request, opened->records->network, streams);
  if (!write_report(request.output, make_html(*opened, request, asked, *recipient))) {
    streams.err << text(request.language, CliText::cli_cannot_write, {request.output.string()}) << '\n';
    return input_refused;
  }
  streams.out << text(request.language, Text::written, {fs::absolute(request.output).string()}) << '\n';
  return attention ? needs_attention : fine;
}

int report_instead_of_window(const Request& request, Streams streams) {
  streams.err << text(request.language, CliText::cli_no_window) << '\n';
  auto report = request;
  report.output = request.language == Language::dutch ? "sleutelnet-verslag.html" : "sleutelnet-report.html";
  return report_command(report, streams);
}

}  // namespace sleutelnet
