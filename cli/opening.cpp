#include "cli/opening.hpp"

#include <algorithm>
#include <set>

#include "cli/nearest_word.hpp"
#include "cli/project_opening.hpp"
#include "report/sections/entries.hpp"

namespace sleutelnet {

namespace {

bool asks_attention(const Issue& issue) {
  return issue.severity == Severity::attention || issue.severity == Severity::row_refused;
}

std::string written(const std::vector<std::filesystem::path>& paths) {
  std::string words;
  for (const auto& path : paths) {
    const auto name = path.string();
    const bool parts = name.find(' ') != std::string::npos;
    words += (words.empty() ? "" : " ") + (parts ? "\"" + name + "\"" : name);
  }
  return words;
}

// "actoren.csv, bereik.csv …".
std::string files_of(const std::vector<const Issue*>& issues) {
  constexpr std::size_t most = 3;
  std::set<std::string> names;
  for (const auto* issue : issues) {
    if (!issue->file.empty()) names.insert(issue->file);
  }
  std::vector<std::string> first(names.begin(), names.end());
  if (first.size() <= most) return in_a_row(first);
  first.resize(most);
  return in_a_row(first) + " …";
}

void explain_refused_files(const Opened& opened, Language language, std::ostream& err) {
  for (const auto& issue : opened.issues) {
    if (issue.severity == Severity::file_refused) err << sentence(language, issue) << '\n';
  }
}

// Every row was refused, or there was none.
void explain_nothing_kept(const Opened& opened, const std::vector<std::filesystem::path>& paths, Language language,
                          std::ostream& err) {
  constexpr int most = 5;
  int shown = 0;
  for (const auto& issue : opened.issues) {
    if (issue.severity == Severity::row_refused && shown++ < most) err << sentence(language, issue) << '\n';
  }
  err << text(language, shown == 0 ? CliText::cli_nothing_to_read : CliText::cli_every_row_refused, {written(paths)})
      << '\n';
}

void explain_attention(const Opened& opened, const std::vector<std::filesystem::path>& paths, Language language,
                       std::ostream& err) {
  std::vector<const Issue*> issues;
  for (const auto& issue : opened.issues) {
    if (asks_attention(issue)) issues.push_back(&issue);
  }
  if (issues.size() == 1) {
    err << sentence(language, *issues.front()) << '\n';
  } else if (issues.size() > 1) {
    const auto files = files_of(issues);
    err << text(language, files.empty() ? CliText::cli_points_of_attention : CliText::cli_points_of_attention_in,
                {number(language, static_cast<long long>(issues.size())), written(paths), files})
        << '\n';
  }
  const auto refused = rows_left_out(opened.files);
  if (refused == 1) err << text(language, CliText::cli_row_left_out) << '\n';
  if (refused > 1) {
    err << text(language, CliText::cli_rows_left_out, {number(language, static_cast<long long>(refused))}) << '\n';
  }
}

std::optional<Opened> open_files_and_explain(const std::vector<std::filesystem::path>& paths, const Request& request,
                                             Streams streams, bool& attention, AfterRefusal after_refusal) {
  auto opened = open_paths(paths, {.directed = request.directed});
  explain_refused_files(opened, request.language, streams.err);
  const bool refused = any_file_refused(opened.issues);
  if (refused && (after_refusal == AfterRefusal::stop || !opened.records)) {
    if (!opened.files.empty()) {
      streams.err << text(request.language, CliText::cli_refused_stops, {written(paths)}) << '\n';
    }
    return std::nullopt;
  }
  if (!opened.records) {
    explain_nothing_kept(opened, paths, request.language, streams.err);
    return std::nullopt;
  }
  attention = attention || refused || rows_left_out(opened.files) > 0;
  explain_attention(opened, paths, request.language, streams.err);
  return opened;
}

}  // namespace

bool any_file_refused(const std::vector<Issue>& issues) {
  return std::any_of(issues.begin(), issues.end(),
                     [](const Issue& issue) { return issue.severity == Severity::file_refused; });
}

std::optional<Opened> open_and_explain(const std::vector<std::filesystem::path>& paths, Request& request,
                                       Streams streams, bool& attention, AfterRefusal after_refusal) {
  const bool project = std::any_of(paths.begin(), paths.end(), is_project);
  auto opened = project ? open_project_and_explain(paths, request, streams)
                        : open_files_and_explain(paths, request, streams, attention, after_refusal);
  if (opened) request.language = request.language.with(opened->records->network.choices.key_word);
  return opened;
}

const Network* network_before(const Opened& opened) {
  const auto& snapshots = opened.snapshots;
  return snapshots.size() < 2 ? nullptr : &snapshots[snapshots.size() - 2].network;
}

CoverageOptions coverage_asked(const Request& request, const Network& network, Streams streams) {
  auto options = request.coverage;
  if (options.as_of || date_known(network) || !request.today) return options;
  options.as_of = request.today;
  streams.err << text(request.language, CliText::cli_as_of_today, {date(request.language, *request.today)}) << '\n';
  return options;
}

CoverageOptions coverage_asked(const Request& request, const Opened& opened, Streams streams) {
  if (!opened.plain_network) return coverage_asked(request, opened.records->network, streams);
  auto options = request.coverage;
  if (options.as_of) streams.err << text(request.language, CliText::cli_as_of_without_cells) << '\n';
  options.as_of.reset();
  return options;
}

void say_whose(const Network& network, Language language, std::ostream& out) {
  if (network.name.empty()) {
    out << text(language, CliText::cli_network_untitled) << '\n';
  } else {
    out << text(language, CliText::cli_network_title, {network.name, snapshot_words(network, language)}) << '\n';
  }
  if (network.synthetic) out << text(language, Text::report_synthetic) << '\n';
  out << text(language, Text::explain_warning) << '\n';
}

std::optional<Recipient> recipient_asked(const Request& request, Streams streams) {
  if (request.recipient.empty()) return Recipient::coordinator;
  const auto read = recipient_from(request.recipient);
  if (const auto* recipient = std::get_if<Recipient>(&read)) return *recipient;
  streams.err << sentence(request.language, std::get<RecipientRefusal>(read), request.recipient) << '\n';
  return std::nullopt;
}

bool has_neighbourhoods(const Network& network, const Request& request, Streams streams) {
  if (!areas_at(network, AreaLevel::neighbourhood).empty()) return true;
  streams.err << text(request.language, CliText::cli_needs_areas) << '\n';
  return false;
}

void say_nearest(Language language, std::string_view typed, const std::vector<std::string>& words, std::ostream& err) {
  const auto near = nearest_words(words, typed, 3);
  if (!near.empty()) err << text(language, CliText::cli_explain_nearest, {in_a_row(near)}) << '\n';
}

void explain_absent(const Network& network, const ActorId& actor, Language language, std::ostream& err) {
  if (const Actor* known = network.actors.find(actor)) {
    const std::string_view status = label(language, known->status);
    err << text(language, CliText::cli_actor_absent, {actor.text(), snapshot_words(network, language), status}) << '\n';
    return;
  }
  err << text(language, CliText::cli_actor_unknown, {actor.text()}) << '\n';
  std::vector<std::string> ids;
  ids.reserve(network.actors.size());
  for (const auto& each : network.actors) ids.push_back(each.id.text());
  say_nearest(language, actor.text(), ids, err);
}

std::string name_of(const Network& network, const AreaId& area) {
  const Area* known = network.areas.find(area);
  return known == nullptr || known->name.empty() ? area.text() : known->name;
}

std::string name_of(const Network& network, Language language, Facet facet, const TermId& value) {
  const Term* known = network.terms.find({facet, value});
  return known == nullptr ? value.text() : std::string(label(language, *known));
}

}  // namespace sleutelnet
