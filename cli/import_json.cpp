#include "cli/import_json.hpp"

#include <set>

#include "cli/json_parts.inl"
#include "core/network/codes.hpp"

namespace sleutelnet {

namespace {

std::string_view code_of(Severity severity) {
  switch (severity) {
    case Severity::note: return "note";
    case Severity::attention: return "attention";
    case Severity::row_refused: return "row_refused";
    case Severity::file_refused: return "file_refused";
  }
  return "note";
}

// What was found in the files and what became of it; rows that could not be counted are in no number.
Json totals(const std::vector<FileCount>& files) {
  FoundRecords found;
  FileCount all;
  std::set<std::string> formats;
  for (const auto& file : files) {
    found.actors += file.found.actors;
    found.ties += file.found.ties;
    found.areas += file.found.areas;
    all.rows_read += file.rows_read;
    all.rows_kept += file.rows_kept;
    all.rows_merged += file.rows_merged;
    all.rows_refused += file.rows_refused;
    if (!file.format.empty()) formats.insert(file.format);
  }
  return {{"formats", formats},
          {"actors", found.actors},
          {"ties", found.ties},
          {"areas", found.areas},
          {"rows_read", all.rows_read},
          {"rows_kept", all.rows_kept},
          {"rows_merged", all.rows_merged},
          {"rows_refused", all.rows_refused}};
}

Json count_json(const FileCount& file) {
  const auto rows = [&](std::size_t number) { return rows_unknown(file) ? Json(nullptr) : Json(number); };
  return {{"file", file.file},
          {"table", file.table},
          {"format", file.format},
          {"dialect", file.dialect},
          {"evidence", file.evidence},
          {"actors", file.found.actors},
          {"ties", file.found.ties},
          {"areas", file.found.areas},
          {"refused", file.refused},
          {"rows_read", rows(file.rows_read)},
          {"rows_kept", rows(file.rows_kept)},
          {"rows_merged", rows(file.rows_merged)},
          {"rows_refused", rows(file.rows_refused)}};
}

Json issue_json(Language language, const Issue& issue) {
  return {{"severity", code_of(issue.severity)},
          {"file", issue.file},
          {"line", issue.line},
          {"column", issue.column},
          {"value", issue.value},
          {"message", sentence(language, issue)}};
}

Json person_json(const PersonAt& person) { return {{"id", person.id.text()}, {"label", person.label}}; }

Json people_json(const std::vector<PersonAt>& people) {
  Json list = Json::array();
  for (const auto& person : people) list.push_back(person_json(person));
  return list;
}

template <class Pair, class Why>
Json pairs_json(const std::vector<Pair>& pairs, const char* name, Why why) {
  Json list = Json::array();
  for (const auto& pair : pairs) {
    list.push_back(
        {{"earlier", person_json(pair.earlier)}, {"later", person_json(pair.later)}, {name, code_of(why(pair))}});
  }
  return list;
}

// From each moment to the next: who is who, for somebody to look through.
Json waves_json(const std::vector<WaveStep>& waves) {
  Json list = Json::array();
  for (const auto& step : waves) {
    list.push_back({{"from", iso_date(step.from)},
                    {"until", iso_date(step.until)},
                    {"matched", pairs_json(step.matched, "by", [](const auto& pair) { return pair.basis; })},
                    {"new", people_json(step.arrived)},
                    {"gone", people_json(step.gone)},
                    {"doubtful", pairs_json(step.doubtful, "why", [](const auto& pair) { return pair.why; })}});
  }
  return list;
}

}  // namespace

std::string import_json(Language language, const Network* network, const std::vector<FileCount>& files,
                        const std::vector<Issue>& issues, const std::vector<WaveStep>& waves) {
  Json counts = Json::array();
  for (const auto& file : files) counts.push_back(count_json(file));
  Json list = Json::array();
  for (const auto& issue : issues) list.push_back(issue_json(language, issue));
  auto all = totals(files);
  all["kept"] = nullptr;
  if (network != nullptr) {
    all["kept"] = {
        {"actors", network->actors.size()}, {"ties", network->ties.size()}, {"areas", network->areas.size()}};
  }
  all["files"] = std::move(counts);
  all["issues"] = std::move(list);
  if (!waves.empty()) all["moments"] = waves_json(waves);
  return written(all);
}

}  // namespace sleutelnet
