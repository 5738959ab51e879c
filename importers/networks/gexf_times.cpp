#include "importers/networks/gexf_times.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "importers/networks/foreign_network.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t iso_day = 10;  // yyyy-mm-dd

struct WrittenTime {
  std::optional<Date> day;
  bool whole_day = true;  // no hour stands behind it
  bool unbounded = false;
};

WrittenTime written_time(std::string_view text) {
  text = trimmed(text);
  const auto folded_text = lower_case(text);
  if (folded_text.find("inf") != std::string::npos) return {.unbounded = true};
  const bool iso = text.size() >= iso_day && text[4] == '-';
  if (!iso) return {};
  return {.day = parse_date(text.substr(0, iso_day)), .whole_day = text.size() == iso_day};
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find_first_of(separators, at), text.size());
    if (const auto part = trimmed(text.substr(at, end - at)); !part.empty()) parts.push_back(part);
    at = end + 1;
  }
  return parts;
}

// "<[2009-01-01, 2009-02-01]; [2009-05-01, Infinity]>" without its brackets.
std::string without_brackets(std::string_view text) {
  std::string bare;
  std::copy_if(text.begin(), text.end(), std::back_inserter(bare),
               [](char sign) { return std::string_view("<>[]()").find(sign) == std::string_view::npos; });
  return bare;
}

enum class Bound { counts, open };

std::optional<Date> bound(GexfTimes& times, std::string_view text, Bound kind, int inwards) {
  const auto time = written_time(text);
  if (!time.day) {
    times.dated = times.dated && time.unbounded;
    return std::nullopt;
  }
  const bool next_day = kind == Bound::open && time.whole_day;
  return *time.day + std::chrono::days(next_day ? inwards : 0);
}

void add_bounds(GexfTimes& times, const XmlElement& element) {
  DaySpan span;
  bool told = false;
  const auto see = [&](std::string_view name, std::optional<Date>& day, Bound kind, int inwards) {
    const auto text = element.attribute(name);
    if (!text) return;
    told = true;
    day = bound(times, *text, kind, inwards);
  };
  see("start", span.from, Bound::counts, 1);
  see("startopen", span.from, Bound::open, 1);
  see("end", span.until, Bound::counts, -1);
  see("endopen", span.until, Bound::open, -1);
  if (told) times.spans.push_back(span);
}

void add_timestamps(GexfTimes& times, std::string_view text) {
  const auto bare = without_brackets(text);
  for (const auto part : split(bare, ",;")) {
    const auto day = bound(times, part, Bound::counts, 0);
    times.spans.push_back({day, day});
  }
}

void add_intervals(GexfTimes& times, std::string_view text) {
  const auto bare = without_brackets(text);
  for (const auto interval : split(bare, ";")) {
    const auto ends = split(interval, ",");
    if (ends.size() < 2) {
      times.dated = false;
      continue;
    }
    const auto from = bound(times, ends[0], Bound::counts, 0);
    times.spans.push_back({from, bound(times, ends[1], Bound::counts, 0)});
  }
}

bool there_on(const GexfTimes& times, Date day) {
  return times.spans.empty() || std::any_of(times.spans.begin(), times.spans.end(), [&](const DaySpan& span) {
           return (!span.from || *span.from <= day) && (!span.until || day <= *span.until);
         });
}

// Every span ends before it begins.
bool never_there(const GexfTimes& times) {
  return !times.spans.empty() && std::all_of(times.spans.begin(), times.spans.end(), [](const DaySpan& span) {
    return span.from && span.until && *span.until < *span.from;
  });
}

std::set<Date> days_of(const TimedNetwork& timed) {
  std::set<Date> days;
  for (const auto* list : {&timed.node_times, &timed.edge_times}) {
    for (const auto& times : *list) {
      if (never_there(times)) continue;
      for (const auto& span : times.spans) {
        if (span.from) days.insert(*span.from);
        if (span.until) days.insert(*span.until);
      }
    }
  }
  return days;
}

bool all_of(const TimedNetwork& timed, bool (*holds)(const GexfTimes&)) {
  return std::all_of(timed.node_times.begin(), timed.node_times.end(), holds) &&
         std::all_of(timed.edge_times.begin(), timed.edge_times.end(), holds);
}

template <class Row>
std::vector<Row> rows_on(const std::vector<Row>& rows, const std::vector<GexfTimes>& times, Date day) {
  std::vector<Row> present;
  for (std::size_t at = 0; at < rows.size(); ++at) {
    if (there_on(times[at], day)) present.push_back(rows[at]);
  }
  return present;
}

template <class Row>
void refuse_never_there(const std::vector<Row>& rows, const std::vector<GexfTimes>& times, std::vector<Issue>& issues) {
  for (std::size_t at = 0; at < rows.size(); ++at) {
    if (!never_there(times[at])) continue;
    const auto& span = times[at].spans.front();
    issues.push_back(malformed_row("GEXF", rows[at].line, iso_date(*span.from) + " > " + iso_date(*span.until)));
  }
}

}  // namespace

void add_times(GexfTimes& times, const XmlElement& element) {
  add_bounds(times, element);
  for (const auto* name : {"timestamp", "timestamps"}) {
    if (const auto text = element.attribute(name)) add_timestamps(times, *text);
  }
  if (const auto text = element.attribute("intervals")) add_intervals(times, *text);
}

std::vector<ForeignNetwork> by_moment(TimedNetwork timed, std::vector<Issue>& issues) {
  auto& whole = timed.network;
  const auto one = [&] { return std::vector<ForeignNetwork>{std::move(whole)}; };
  if (!all_of(timed, [](const GexfTimes& times) { return times.dated; })) {
    issues.push_back({.severity = Severity::attention, .code = IssueCode::times_left_out});
    return one();
  }
  const auto days = days_of(timed);
  if (days.size() > most_moments) {
    issues.push_back({.severity = Severity::attention,
                      .code = IssueCode::moments_joined,
                      .arguments = {std::to_string(days.size()), std::to_string(most_moments)}});
    return one();
  }
  refuse_never_there(whole.nodes, timed.node_times, issues);
  refuse_never_there(whole.edges, timed.edge_times, issues);
  const auto on = [&](std::optional<Date> day) {
    return ForeignNetwork{whole.name, day, rows_on(whole.nodes, timed.node_times, day.value_or(Date{})),
                          rows_on(whole.edges, timed.edge_times, day.value_or(Date{}))};
  };
  if (days.empty()) return {on(std::nullopt)};
  std::vector<ForeignNetwork> moments;
  std::transform(days.begin(), days.end(), std::back_inserter(moments), on);
  return moments;
}

}  // namespace sleutelnet
