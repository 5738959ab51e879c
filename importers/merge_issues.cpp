#include "importers/merge_issues.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/network/codes.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

struct IdOf {
  std::string operator()(const AddActor& edit) const { return edit.actor.id.text(); }
  std::string operator()(const AddTie& edit) const { return edit.tie.id.text(); }
  std::string operator()(const AddReach& edit) const { return edit.reach.id.text(); }
  std::string operator()(const SetArea& edit) const { return edit.area.code.text(); }
  std::string operator()(const SetTerm& edit) const { return edit.term.code.text(); }
  std::string operator()(const SetTarget& edit) const {
    return edit.target.area.text() + " · " + edit.target.value.text();
  }
  std::string operator()(const SetInquiry& edit) const {
    return edit.inquiry.area.text() + " · " + edit.inquiry.value.text();
  }
  std::string operator()(const SetContact& edit) const { return edit.contact.id.text(); }
  std::string operator()(const SetAgreement& edit) const { return edit.agreement.id.text(); }
  std::string operator()(const SetIdentity& edit) const { return edit.identity.id.text(); }
  template <class Other>
  std::string operator()(const Other&) const {
    return {};
  }
};

// The cell that holds the value; when two do, the one under the heading of that facet.
const Reference* cell_with(const DraftRow& row, const std::string& value, std::string_view facet) {
  const Reference* found = nullptr;
  for (const auto& reference : row.references) {
    if (reference.value != value) continue;
    const bool heading = folded(reference.column) == folded(facet);
    if (found == nullptr || heading) found = &reference;
  }
  return found;
}

std::vector<std::string> term_arguments(const std::string& facet, const std::string& code, const Network& network) {
  std::vector<std::string> arguments = {facet, code};
  const auto known = from_code<Facet>(facet);
  if (!known) return arguments;
  for (const auto* term : terms_of(network, *known)) arguments.push_back(term->code.text());
  return arguments;
}

}  // namespace

Issue issue_at(const Place& place, Severity severity, IssueCode code, std::vector<std::string> arguments) {
  return {severity, code, place.file, place.line, {}, {}, std::move(arguments), {}};
}

Issue refusal_of(const DraftRow& row, const Reason& reason, const Network& network) {
  auto issue = issue_at(row.place, Severity::row_refused, IssueCode::edit_refused, {});
  std::string culprit;
  switch (reason.code) {
    case ReasonCode::actor_unknown:
    case ReasonCode::tie_end_unknown:
      issue.code = IssueCode::unknown_actor;
      culprit = reason.arguments.front();
      break;
    case ReasonCode::area_unknown:
    case ReasonCode::area_parent_unknown:
      issue.code = IssueCode::unknown_area;
      culprit = reason.arguments.back();
      break;
    case ReasonCode::term_unknown:
      issue.code = IssueCode::unknown_term;
      culprit = reason.arguments.back();
      break;
    default: issue.reason = reason; return issue;
  }
  const bool term = issue.code == IssueCode::unknown_term;
  const auto facet = term ? reason.arguments.front() : std::string();
  issue.arguments = term ? term_arguments(facet, culprit, network) : std::vector{culprit};
  issue.value = culprit;
  if (const auto* cell = cell_with(row, culprit, facet)) issue.column = cell->column;
  return issue;
}

Issue id_twice(const Place& place, const std::string& id, const Place& first) {
  const bool same_file = place.file == first.file;
  auto issue = issue_at(place, Severity::row_refused, IssueCode::id_twice, {id, std::to_string(first.line)});
  if (!same_file) issue.arguments.push_back(first.file);
  issue.value = id;
  return issue;
}

Issue unknown_area(const DraftFigure& figure) {
  auto issue = issue_at(figure.place, Severity::row_refused, IssueCode::unknown_area, {figure.area.text()});
  issue.column = figure.column;
  issue.value = figure.area.text();
  return issue;
}

Issue possible_duplicate(const Place& place, const PossibleDuplicate& pair) {
  auto issue =
      issue_at(place, Severity::attention, IssueCode::possible_duplicate, {pair.first.text(), pair.second.text()});
  for (const auto sign : pair.shared) issue.arguments.emplace_back(code_of(sign));
  return issue;
}

std::string id_in(const Edit& edit) { return std::visit(IdOf{}, edit); }

void sort_issues(std::vector<Issue>& issues, const std::vector<FileCount>& files) {
  std::map<std::string_view, std::size_t> order;
  for (std::size_t at = 0; at < files.size(); ++at) order.emplace(files[at].file, at + 1);
  // Issues are large: their places are sorted, and each is moved once.
  std::vector<std::tuple<std::size_t, std::size_t, std::size_t>> places;
  places.reserve(issues.size());
  for (std::size_t at = 0; at < issues.size(); ++at) {
    const auto found = order.find(issues[at].file);
    places.emplace_back(found == order.end() ? 0 : found->second, issues[at].line, at);
  }
  std::sort(places.begin(), places.end());
  std::vector<Issue> sorted;
  sorted.reserve(issues.size());
  for (const auto& place : places) sorted.push_back(std::move(issues[std::get<2>(place)]));
  issues = std::move(sorted);
}

}  // namespace sleutelnet
