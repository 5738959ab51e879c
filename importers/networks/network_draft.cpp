#include "importers/networks/network_draft.hpp"

#include <algorithm>
#include <utility>

#include "core/network/lint.hpp"
#include "importers/number.hpp"

namespace sleutelnet {

namespace {

std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (const auto& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

class NetworkDraft {
 public:
  NetworkDraft(const std::string& file, bool directed) : file_(file), directed_(directed) {}

  Draft of(const ForeignNetwork& network) {
    for (const auto& node : network.nodes) take(node);
    for (const auto& edge : network.edges) take(edge);
    count_.file = file_;
    count_.found = {network.nodes.size(), network.edges.size(), 0};
    draft_.files.push_back(std::move(count_));
    return std::move(draft_);
  }

 private:
  void take(const ForeignNode& node) {
    ++count_.rows_read;
    if (node.id.empty()) return refuse(IssueCode::value_missing, node.line, "id");
    Actor actor;
    actor.id = ActorId(node.id);
    actor.kind = node.kind.value_or(actor.kind);
    actor.status = node.kind == ActorKind::organisation ? ActorStatus::active : ActorStatus::reconfirm;
    keep({.edit = AddActor{std::move(actor)}, .place = {file_, node.line}});
    if (node.label.empty() || node.label == node.id) return;
    draft_.rows.push_back({.edit = SetIdentity{Identity{.id = ActorId(node.id), .name = node.label}},
                           .place = {file_, node.line},
                           .derived = true});
  }

  void take(const ForeignEdge& edge) {
    ++count_.rows_read;
    ++edges_;
    if (edge.source.empty() || edge.target.empty()) {
      return refuse(IssueCode::value_missing, edge.line, edge.source.empty() ? "source" : "target");
    }
    if (edge.source == edge.target) return refuse(IssueCode::self_loop, edge.line, "target", {edge.source});
    Tie tie;
    tie.id = TieId(numbered_id('T', edges_));
    tie.source = ActorId(edge.source);
    tie.target = ActorId(edge.target);
    tie.directed = edge.directed.value_or(directed_);
    tie.kind = edge.kind;
    tie.weight = edge.weight;
    look_at_weight(edge);
    keep({.edit = AddTie{std::move(tie)},
          .place = {file_, edge.line},
          .references = {{"source", edge.source}, {"target", edge.target}},
          .id_made = true});
  }

  void look_at_weight(const ForeignEdge& edge) {
    if (edge.weight.empty() || parse_number(edge.weight)) return;
    const bool beyond = written_as_number(edge.weight);
    draft_.issues.push_back({.severity = Severity::attention,
                             .code = beyond ? IssueCode::weight_beyond : IssueCode::weight_not_number,
                             .file = file_,
                             .line = edge.line,
                             .column = "weight",
                             .value = edge.weight});
  }

  void keep(DraftRow row) {
    ++count_.rows_kept;
    draft_.rows.push_back(std::move(row));
  }

  void refuse(IssueCode code, std::size_t line, std::string column, std::vector<std::string> arguments = {}) {
    ++count_.rows_refused;
    draft_.issues.push_back({.severity = Severity::row_refused,
                             .code = code,
                             .file = file_,
                             .line = line,
                             .column = std::move(column),
                             .arguments = std::move(arguments)});
  }

  const std::string& file_;
  bool directed_;
  std::size_t edges_ = 0;
  FileCount count_;
  Draft draft_;
};

// What the file holds beside the network, told once.
class Remarks {
 public:
  Remarks(const std::string& file, Draft& draft) : file_(file), draft_(draft) {}

  void about(const ForeignFile& read, const ForeignNetwork& network) {
    say(Severity::note, IssueCode::read_as_network,
        {read.dialect.empty() ? read.format : read.format + " (" + read.dialect + ")", read.evidence,
         std::to_string(network.nodes.size()), std::to_string(network.edges.size())});
    if (network.nodes.empty()) say(Severity::attention, IssueCode::network_empty, {});
    tell_attributes(read.attributes);
    tell_relations(network);
  }

  void left_out(const std::vector<ForeignNetwork>& networks) {
    if (networks.size() < 2) return;
    std::size_t rows = 0;
    for (auto other = networks.begin() + 1; other != networks.end(); ++other) {
      rows += other->nodes.size() + other->edges.size();
    }
    auto& count = draft_.files.front();
    count.rows_read += rows;
    count.rows_refused += rows;
    say(Severity::row_refused, IssueCode::networks_left_out,
        {std::to_string(networks.size()), networks.front().name, std::to_string(rows)});
  }

 private:
  void say(Severity severity, IssueCode code, std::vector<std::string> arguments) {
    draft_.issues.push_back({.severity = severity, .code = code, .file = file_, .arguments = std::move(arguments)});
  }

  void tell_attributes(const std::set<std::string>& attributes) {
    std::vector<std::string> forbidden;
    std::vector<std::string> others;
    for (const auto& name : attributes) (forbidden_field(name) ? forbidden : others).push_back(name);
    if (!forbidden.empty()) say(Severity::attention, IssueCode::attributes_forbidden, {listed(forbidden)});
    if (!others.empty()) say(Severity::note, IssueCode::attributes_left_out, {listed(others)});
  }

  void tell_relations(const ForeignNetwork& network) {
    std::set<std::string> relations;
    for (const auto& edge : network.edges) relations.insert(edge.relation);
    if (relations.size() < 2) return;
    relations.erase(std::string());
    say(Severity::attention, IssueCode::relations_joined, {listed({relations.begin(), relations.end()})});
  }

  const std::string& file_;
  Draft& draft_;
};

bool each_has_its_day(const std::vector<ForeignNetwork>& networks) {
  std::set<std::optional<Date>> days;
  for (const auto& network : networks) days.insert(network.date);
  return days.size() == networks.size() && !days.contains(std::nullopt);
}

FileDraft refusal(const std::string& file, ForeignFile read) {
  FileDraft draft{.file = file};
  draft.draft.files.push_back(refused_file(file));
  draft.draft.issues = std::move(read.issues);
  return draft;
}

// The rows that the reader refused count with the first draft of the file.
void add_refused_rows(FileDraft& first, std::vector<Issue> issues) {
  auto& count = first.draft.files.front();
  for (auto& issue : issues) {
    issue.file = first.file;
    if (issue.severity == Severity::row_refused) {
      ++count.rows_read;
      ++count.rows_refused;
    }
    first.draft.issues.push_back(std::move(issue));
  }
}

}  // namespace

std::vector<FileDraft> network_drafts(const std::string& file, ForeignFile read, bool directed) {
  const bool refused_whole = std::any_of(read.issues.begin(), read.issues.end(),
                                         [](const Issue& issue) { return issue.severity == Severity::file_refused; });
  std::vector<FileDraft> drafts;
  if (refused_whole) {
    drafts.push_back(refusal(file, std::move(read)));
    return drafts;
  }
  if (read.networks.empty()) read.networks.emplace_back();
  const bool over_time = each_has_its_day(read.networks);
  for (const auto& network : read.networks) {
    const auto name = over_time ? file + " (" + iso_date(*network.date) + ")" : file;
    auto& made = drafts.emplace_back(FileDraft{.file = name, .whole_network = true});
    if (over_time) made.date = network.date;
    made.draft = NetworkDraft(name, directed).of(network);
    auto& count = made.draft.files.front();
    count.format = read.format;
    count.dialect = read.dialect;
    count.evidence = read.evidence;
    Remarks remarks(name, made.draft);
    remarks.about(read, network);
    if (over_time) continue;
    remarks.left_out(read.networks);
    break;
  }
  add_refused_rows(drafts.front(), std::move(read.issues));
  return drafts;
}

}  // namespace sleutelnet
