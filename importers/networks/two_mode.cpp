#include "importers/networks/two_mode.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "importers/csv.hpp"
#include "importers/encoding.hpp"
#include "importers/number.hpp"
#include "importers/text_folding.hpp"
#include "importers/waves/period.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view format = "matrix of two kinds";
constexpr std::size_t fewest = 2;  // names of each kind
constexpr std::array<std::string_view, 7> people_words = {"person", "people",     "naam",      "namen",
                                                          "mensen", "sleutelfig", "key figure"};
constexpr std::array<std::string_view, 9> organisation_words = {
    "organisa", "organiza", "vereniging", "stichting", "instelling", "club", "werkgever", "association", "bestuur"};
constexpr std::array<std::string_view, 10> meeting_words = {"bijeenkomst", "vergadering", "overleg", "evenement",
                                                            "activiteit",  "activity",    "meeting", "event",
                                                            "training",    "gathering"};

std::string cell(const FileRow& row, std::size_t place) {
  return place < row.cells.size() ? std::string(trimmed(row.cells[place])) : std::string();
}

template <std::size_t Count>
std::size_t first_of(const std::string& text, const std::array<std::string_view, Count>& words) {
  auto first = std::string::npos;
  for (const auto word : words) first = std::min(first, text.find(word));
  return first;
}

bool no_edge(const std::string& written) {
  const auto number = parse_number(written);
  return written.empty() || (number && number->value == 0);
}

bool marked(const std::string& written) { return lower_case(written) == "x"; }

class TwoModes {
 public:
  explicit TwoModes(std::span<const FileRow> rows) : rows_(rows) {
    if (rows.empty()) return;
    corner_ = lower_case(cell(rows.front(), 0));
    for (std::size_t at = 1; at < rows.front().cells.size(); ++at) across_.push_back(cell(rows.front(), at));
    while (!across_.empty() && across_.back().empty()) across_.pop_back();
    for (const auto& row : rows.subspan(1)) down_.push_back(cell(row, 0));
  }

  bool recognised() const {
    if (!names(across_) || !names(down_) || (!both_kinds() && overlap())) return false;
    const bool told = both_kinds() || first_of(corner_, meeting_words) != std::string::npos;
    bool any = false;
    for (std::size_t row = 0; row < down_.size(); ++row) {
      for (std::size_t column = 0; column < rows_[row + 1].cells.size(); ++column) {
        const auto written = cell(rows_[row + 1], column + 1);
        const auto number = parse_number(written);
        const bool plain = no_edge(written) || marked(written) || (number && number->value == 1);
        if (!plain && !(told && number)) return false;
        any = any || !no_edge(written);
      }
    }
    return any;
  }

  std::string first_names() const {
    constexpr std::size_t most = 3;
    std::string names;
    for (std::size_t at = 0; at < std::min(most, across_.size()); ++at) names += (at == 0 ? "" : ", ") + across_[at];
    return names;
  }

  ForeignFile read(const std::string& file) const {
    const Issue refusal{.severity = Severity::file_refused, .code = IssueCode::two_mode_untold, .file = file};
    const auto rows = std::to_string(down_.size());
    const auto columns = std::to_string(across_.size());
    if (meetings()) {
      auto issue = refusal;
      issue.code = IssueCode::two_mode_meetings;
      issue.arguments = {rows, columns};
      return refused_network(std::string(format), issue);
    }
    if (!both_kinds()) {
      auto issue = refusal;
      issue.arguments = {first_names(), rows, columns};
      return refused_network(std::string(format), issue);
    }
    return network(file);
  }

 private:
  static bool names(const std::vector<std::string>& written) {
    std::set<std::string> seen;
    const auto name = [&](const std::string& each) {
      return !each.empty() && !parse_number(each) && seen.insert(each).second;
    };
    return written.size() >= fewest && std::all_of(written.begin(), written.end(), name);
  }

  bool overlap() const {
    const std::set<std::string> down(down_.begin(), down_.end());
    return std::any_of(across_.begin(), across_.end(), [&](const std::string& name) { return down.contains(name); });
  }

  bool both_kinds() const {
    return first_of(corner_, people_words) != std::string::npos &&
           first_of(corner_, organisation_words) != std::string::npos;
  }

  // Most of the names are days, or say that they are meetings.
  static bool of_meetings(const std::vector<std::string>& names) {
    const auto meetings = std::count_if(names.begin(), names.end(), [](const std::string& name) {
      return period_in_name(name) || first_of(lower_case(name), meeting_words) != std::string::npos;
    });
    return 2 * static_cast<std::size_t>(meetings) > names.size();
  }

  bool meetings() const {
    if (first_of(corner_, meeting_words) != std::string::npos) return true;
    return !both_kinds() && (of_meetings(across_) || of_meetings(down_));
  }

  ForeignFile network(const std::string& file) const {
    const bool people_down = first_of(corner_, people_words) < first_of(corner_, organisation_words);
    ForeignFile read{.format = std::string(format), .dialect = "people × organisations"};
    auto& network = read.networks.emplace_back();
    const auto kind = [&](bool down) { return down == people_down ? ActorKind::key_figure : ActorKind::organisation; };
    const std::set<std::string> taken(down_.begin(), down_.end());
    for (std::size_t at = 0; at < down_.size(); ++at)
      network.nodes.push_back({.id = down_[at], .line = rows_[at + 1].line, .kind = kind(true)});
    for (const auto& name : across_) {
      const bool twice = taken.contains(name);  // a person and an organisation of one name
      network.nodes.push_back({.id = twice ? name + " (2)" : name,
                               .label = twice ? name : std::string(),
                               .line = rows_.front().line,
                               .kind = kind(false)});
    }
    for (std::size_t row = 0; row < down_.size(); ++row) add_edges(file, row, read);
    read.issues.push_back({.severity = Severity::attention,
                           .code = IssueCode::two_kinds_of_nodes,
                           .file = file,
                           .arguments = {std::to_string(down_.size()), std::to_string(across_.size())}});
    return read;
  }

  void add_edges(const std::string& file, std::size_t row, ForeignFile& read) const {
    auto& network = read.networks.front();
    for (std::size_t column = 0; column < across_.size(); ++column) {
      const auto written = cell(rows_[row + 1], column + 1);
      if (no_edge(written)) continue;
      if (!marked(written) && !parse_number(written)) {
        read.issues.push_back({.severity = Severity::row_refused,
                               .code = IssueCode::number_invalid,
                               .file = file,
                               .line = rows_[row + 1].line,
                               .column = across_[column],
                               .value = cut(written, longest_shown_value)});
        continue;
      }
      network.edges.push_back({.source = down_[row],
                               .target = network.nodes[down_.size() + column].id,
                               .directed = false,
                               .weight = marked(written) ? std::string() : written,
                               .line = rows_[row + 1].line,
                               .kind = TieKind::works_with});
    }
  }

  std::span<const FileRow> rows_;
  std::string corner_;
  std::vector<std::string> across_;
  std::vector<std::string> down_;
};

std::vector<FileRow> rows_in(std::string_view text) {
  CsvReader reader(text);
  std::vector<FileRow> rows;
  while (auto row = reader.next()) rows.push_back(*std::move(row));
  return rows;
}

}  // namespace

std::optional<std::string> recognise_two_mode(std::span<const FileRow> rows) {
  const TwoModes matrix(rows);
  return matrix.recognised() ? std::optional(matrix.first_names()) : std::nullopt;
}

// The last row of a long file may be cut off, and is then left out of the judgement.
std::optional<std::string> recognise_two_mode(const Beginning& beginning) {
  const auto text = decode(std::string(beginning.bytes)).text;
  auto rows = rows_in(text);
  if (beginning.bytes.size() >= beginning_bytes && !rows.empty()) rows.pop_back();
  return recognise_two_mode(rows);
}

ForeignFile read_two_mode(const std::string& file, std::span<const FileRow> rows) { return TwoModes(rows).read(file); }

ForeignFile read_two_mode(const std::string& file, std::string bytes) {
  const auto decoded = decode(std::move(bytes));
  if (!valid_utf8(decoded.text)) {
    return refused_network(std::string(format),
                           {.severity = Severity::file_refused, .code = IssueCode::utf8_invalid, .file = file});
  }
  auto read = read_two_mode(file, rows_in(decoded.text));
  read.format = "CSV";
  return read;
}

}  // namespace sleutelnet
