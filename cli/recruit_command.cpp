#include "cli/commands.hpp"
#include "cli/json.hpp"
#include "cli/opening.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

void print_plan(const Network& network, const RecruitPlan& plan, const Request& request, std::ostream& out) {
  const auto language = request.language;
  const auto written = [&](long value) { return number(language, static_cast<long long>(value)); };
  if (plan.profiles.empty()) {
    out << text(language, CliText::cli_plan_nothing) << '\n';
    return;
  }
  const bool cells = plan.options.weight == RecruitWeight::cells;
  out << text(language, cells ? CliText::cli_plan_title : CliText::cli_plan_title_inhabitants, {written(plan.open)})
      << "\n\n";
  long place = 0;
  for (const auto& profile : plan.profiles) {
    std::vector<std::string> values;
    for (const auto& value : profile.values) {
      values.push_back(name_of(network, language, request.coverage.facet, value));
    }
    out << text(language, CliText::cli_plan_profile,
                {written(++place), name_of(network, profile.area), in_a_row(values)})
        << "\n   "
        << text(language, CliText::cli_plan_gain,
                {written(static_cast<long>(profile.closes.size())),
                 profile.inhabitants == 0 ? std::string(text(language, Text::word_unknown))
                                          : written(profile.inhabitants)})
        << '\n';
  }
  out << '\n' << text(language, CliText::cli_plan_bound, {written(plan.closed), written(plan.bound)}) << '\n';
}

}  // namespace

int recruit_command(Request request, Streams streams) {
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened || !has_neighbourhoods(opened->records->network, request, streams)) return input_refused;
  const auto& network = opened->records->network;
  const auto covered = coverage(network, coverage_asked(request, network, streams));
  const auto plan = plan_recruitment(network, covered, request.recruit);
  SLEUTELNET_REQUIRE(verify(network, covered, plan));
  if (request.format == Format::json) {
    streams.out << recruit_json(network, covered, plan);
  } else {
    print_plan(network, plan, request, streams.out);
  }
  return attention ? needs_attention : fine;
}

}  // namespace sleutelnet
