// Looking after a project: what was kept long enough (P12, P26 to P30), and what was done with it (P33).

#include "cli/json_parts.inl"
#include "cli/project_opening.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "core/store/everywhere.hpp"
#include "core/store/purge.hpp"
#include "report/language_export.hpp"
#include "report/language_store.hpp"

namespace sleutelnet {

namespace {

// What is due in the project, and in how many of its kept states.
struct DueEverywhere {
  PurgeDue present;
  std::size_t kept = 0;
  bool empty() const { return present.empty() && kept == 0; }
};

DueEverywhere due_everywhere(const std::vector<KeptState>& states, Date day) {
  DueEverywhere due{purge_due(*states.front().project, day)};
  for (std::size_t at = 1; at < states.size(); ++at) {
    due.kept += !states[at].project || !purge_due(*states[at].project, day).empty() ? 1 : 0;
  }
  return due;
}

void print(const DueEverywhere& due, Date day, const Request& request, std::ostream& out) {
  const auto& present = due.present;
  out << text(request.language, StoreText::purge_due, {date(request.language, day)}) << '\n';
  const std::pair<StoreText, std::size_t> lines[] = {
      {StoreText::purge_candidates, present.candidates.size()}, {StoreText::purge_names, present.names.size()},
      {StoreText::purge_cards, present.cards.size()},           {StoreText::purge_contacts, present.contacts},
      {StoreText::purge_snapshots, present.snapshots.size()},   {StoreText::purge_kept, due.kept}};
  for (const auto& [name, count] : lines) {
    if (count == 0) continue;
    out << "  " << text(request.language, name, {number(request.language, static_cast<long long>(count))}) << '\n';
  }
}

bool sure_to_purge(const Request& request, Streams streams) {
  if (request.sure) return true;
  const auto typed = ask_line(std::string(text(request.language, StoreText::purge_sure)));
  if (typed == text(request.language, StoreText::yes)) return true;
  streams.err << text(request.language, typed ? StoreText::not_sure : StoreText::no_keyboard) << '\n';
  return false;
}

std::string log_json(const Project& project) {
  Json entries = Json::array();
  std::size_t count = 0;
  for (const auto& entry : project.log) {
    entries.push_back({{"number", ++count},
                       {"day", iso_date(entry.day)},
                       {"by", entry.by},
                       {"act", act_code(entry.act)},
                       {"about", entry.about.empty() ? Json(nullptr) : Json(entry.about)},
                       {"count", entry.count},
                       {"reason", reason_of(project, count).empty() ? Json(nullptr) : Json(reason_of(project, count))},
                       {"hash", entry.hash}});
  }
  const auto broken = broken_log_entry(project.log);
  return written({{"entries", entries}, {"broken_at", broken ? Json(*broken) : Json(nullptr)}});
}

void print_log(const Project& project, const Request& request, Streams streams) {
  const auto say = [&](StoreText name) { return std::string(text(request.language, name)); };
  TextTable table(
      {say(StoreText::head_number), say(StoreText::head_day), say(StoreText::head_by), say(StoreText::head_act),
       say(StoreText::head_count), std::string(text(request.language, ExportText::head_reason))},
      {Align::right, Align::left, Align::left, Align::left, Align::right, Align::left});
  std::size_t count = 0;
  for (const auto& entry : project.log) {
    table.add({std::to_string(++count), short_date_told(request.language, entry.day), entry.by,
               std::string(label(request.language, entry.act)), number(request.language, entry.count),
               reason_of(project, count)});
  }
  if (project.log.empty()) {
    streams.out << text(request.language, StoreText::log_empty) << '\n';
    return;
  }
  table.print(streams.out);
  const auto broken = broken_log_entry(project.log);
  streams.out << '\n'
              << (broken ? text(request.language, StoreText::log_broken, {std::to_string(*broken)})
                         : text(request.language, StoreText::log_whole,
                                {std::to_string(project.log.size()), project.log.back().hash}))
              << '\n';
}

}  // namespace

int purge_command(const Request& request, Streams streams) {
  const auto file = project_named(request, streams, "purge");
  if (!file) return wrong_use;
  const auto lock = hold(*file, request, streams);
  const auto opened = lock ? open_project(*file, request, streams) : std::nullopt;
  if (!opened) return input_refused;
  auto loaded = load_everywhere(*file, opened->secret);
  if (!loaded) {
    told(loaded.error(), request, streams);
    return input_refused;
  }
  auto states = std::move(loaded).value();
  auto& project = *states.front().project;
  const auto day = request.today.value_or(project.records.network.date);
  const auto due = due_everywhere(states, day);
  if (due.empty()) {
    streams.out << text(request.language, StoreText::purge_nothing, {date(request.language, day)}) << '\n';
    return fine;
  }
  print(due, day, request, streams.out);
  if (request.dry_run) return needs_attention;
  if (!sure_to_purge(request, streams)) return input_refused;
  for (auto& state : states) {
    if (state.project) purge(*state.project, day);
  }
  for (const auto& state : states) {
    if (state.project) continue;
    streams.out << text(request.language, StoreText::thrown_away, {state.file.string()}) << '\n';
  }
  add_to_log(project, log_note(request, project, Act::purged, {}, due.present.total()));
  if (!told(save_everywhere(states, opened->secret), request, streams)) return input_refused;
  streams.out << text(request.language, StoreText::purged,
                      {number(request.language, static_cast<long long>(due.present.total()))})
              << '\n';
  return fine;
}

int log_command(const Request& request, Streams streams) {
  const auto file = project_named(request, streams, "log");
  if (!file) return wrong_use;
  const auto opened = open_project(*file, request, streams);
  if (!opened) return input_refused;
  if (request.format == Format::json) {
    streams.out << log_json(opened->project);
  } else {
    print_log(opened->project, request, streams);
  }
  return broken_log_entry(opened->project.log) ? needs_attention : fine;
}

}  // namespace sleutelnet
