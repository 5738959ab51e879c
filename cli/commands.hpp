#pragma once
// One function per verb: request in, text out, exit code back. No verb works anything out itself; each
// asks core and words the answer.

#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "cli/request.hpp"
#include "importers/open.hpp"

namespace sleutelnet {

struct Streams {
  std::ostream& out;
  std::ostream& err;
};

int report_command(Request request, Streams streams);
int gaps_command(Request request, Streams streams);
int measures_command(Request request, Streams streams);
int structure_command(Request request, Streams streams);
int inform_command(Request request, Streams streams);
int what_if_command(Request request, Streams streams);
int explain_command(Request request, Streams streams);
int compare_command(Request request, Streams streams);
int recruit_command(Request request, Streams streams);
int import_command(Request request, Streams streams);
int check_command(Request request, Streams streams);
int new_command(const Request& request, Streams streams);
int save_copy_command(const Request& request, Streams streams);
int snapshot_command(const Request& request, Streams streams);
int export_command(Request request, Streams streams);
int dossier_command(const Request& request, Streams streams);
int erase_command(const Request& request, Streams streams);
int purge_command(const Request& request, Streams streams);
int log_command(const Request& request, Streams streams);
int duplicates_command(Request request, Streams streams);
int merge_command(const Request& request, Streams streams);

// Everything but the window. The words are those after the name of the program; `today` stands in reports.
// Empty when the request is for the window, which is then given back in `window`.
std::optional<int> run_command_line(const std::vector<std::string>& words, Streams streams, Request& window,
                                    std::optional<Date> today = std::nullopt);

// Without a screen: says so and writes the report beside where one stands. For main.
int report_instead_of_window(const Request& request, Streams streams);

}  // namespace sleutelnet
