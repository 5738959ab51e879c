// Two people of a project turn out to be one: what becomes of everything, and what would be left out. The state before
// stays beside the project as its first kept version.

#include <algorithm>

#include "cli/json_parts.inl"
#include "cli/project_opening.hpp"
#include "cli/terminal.hpp"
#include "core/edit/edit.hpp"
#include "core/edit/merge_actors.hpp"
#include "report/language_store.hpp"

namespace sleutelnet {

namespace {

struct MergeAsked {
  std::filesystem::path file;
  ActorId keep;
  ActorId gone;
};

std::optional<MergeAsked> merge_asked(const Request& request, Streams streams) {
  if (request.paths.size() != 3) {
    streams.err << text(request.language, StoreText::name_and_two, {"merge"}) << '\n';
    return std::nullopt;
  }
  auto one = request;
  one.paths.resize(1);
  const auto file = project_named(one, streams, "merge");
  if (!file) return std::nullopt;
  return MergeAsked{*file, ActorId(request.paths[1].string()), ActorId(request.paths[2].string())};
}

std::size_t moments_with(const Project& project, const ActorId& actor) {
  return static_cast<std::size_t>(
      std::count_if(project.snapshots.begin(), project.snapshots.end(),
                    [&](const Snapshot& snapshot) { return snapshot.network.actors.contains(actor); }));
}

std::string merge_json(const MergeAsked& asked, const ActorMerge& merge, std::size_t moments) {
  Json left_out = Json::array();
  for (const auto& field : merge.left_out) {
    left_out.push_back({{"column", field.column}, {"kept", field.kept}, {"left_out", field.left_out}});
  }
  return written(
      {{"keep", asked.keep.text()},
       {"gone", asked.gone.text()},
       {"ties", {{"moved", merge.ties_moved}, {"joined", merge.ties_joined}, {"to_self", merge.ties_to_self}}},
       {"reach", {{"moved", merge.reach_moved}, {"joined", merge.reach_joined}}},
       {"contacts", {{"moved", merge.contacts_moved}, {"with_self", merge.contacts_with_self}}},
       {"agreements", {{"moved", merge.agreements_moved}}},
       {"members", {{"moved", merge.members_moved}}},
       {"filled", merge.filled},
       {"left_out", std::move(left_out)},
       {"snapshots_unchanged", moments}});
}

class MergeText {
 public:
  MergeText(const MergeAsked& asked, const ActorMerge& merge, Language language, std::ostream& out)
      : asked_(asked), merge_(merge), language_(language), out_(out) {}

  void print(std::size_t moments) const {
    line(StoreText::merge_title, {asked_.gone.text(), asked_.keep.text()});
    line(StoreText::merge_ties, {count(merge_.ties_moved), count(merge_.ties_joined), count(merge_.ties_to_self)});
    line(StoreText::merge_reach, {count(merge_.reach_moved), count(merge_.reach_joined)});
    line(StoreText::merge_contacts, {count(merge_.contacts_moved), count(merge_.agreements_moved)});
    if (merge_.contacts_with_self > 0) line(StoreText::merge_contacts_self, {count(merge_.contacts_with_self)});
    if (merge_.members_moved > 0) line(StoreText::merge_members, {count(merge_.members_moved)});
    std::vector<std::string> filled;
    for (const auto& column : merge_.filled) filled.emplace_back(field_label(language_, column));
    if (!filled.empty()) line(StoreText::merge_filled, {asked_.keep.text(), in_a_row(filled)});
    for (const auto& field : merge_.left_out) {
      const auto kept = field.kept.empty() ? std::string(text(language_, StoreText::merge_nothing)) : field.kept;
      line(StoreText::merge_left_out, {field_label(language_, field.column), kept, field.left_out});
    }
    if (moments > 0) line(StoreText::merge_moments, {count(moments), asked_.gone.text(), asked_.keep.text()});
  }

 private:
  std::string count(std::size_t value) const { return number(language_, static_cast<long long>(value)); }
  void line(StoreText name, std::initializer_list<std::string_view> arguments) const {
    out_ << (name == StoreText::merge_title ? "" : "  ") << text(language_, name, arguments) << '\n';
  }

  const MergeAsked& asked_;
  const ActorMerge& merge_;
  Language language_;
  std::ostream& out_;
};

bool sure_to_merge(const Request& request, Streams streams) {
  if (request.sure) return true;
  const auto typed = ask_line(std::string(text(request.language, StoreText::merge_sure)));
  if (typed == text(request.language, StoreText::yes)) return true;
  streams.err << text(request.language, typed ? StoreText::not_sure : StoreText::no_keyboard) << '\n';
  return false;
}

}  // namespace

int merge_command(const Request& request, Streams streams) {
  const auto asked = merge_asked(request, streams);
  if (!asked) return wrong_use;
  const auto lock = hold(asked->file, request, streams);
  auto opened = lock ? open_project(asked->file, request, streams) : std::nullopt;
  if (!opened) return input_refused;
  auto& project = opened->project;
  if (project.vault != VaultState::open) {
    told(StoreError{StoreProblem::names_not_open, names_file_of(asked->file)}, request, streams);
    return input_refused;
  }
  const auto merge = merge_actors(project.records, asked->keep, asked->gone);
  auto merged = merge ? apply(project.records, MergeActors{asked->keep, asked->gone}) : Result<Records>(merge.reason());
  if (!merged) {
    streams.err << sentence(request.language, merged.reason()) << '\n';
    return input_refused;
  }
  const auto moments = moments_with(project, asked->gone);
  if (request.format == Format::json) {
    streams.out << merge_json(*asked, *merge, moments);
  } else {
    MergeText(*asked, *merge, request.language, streams.out).print(moments);
  }
  if (request.dry_run) return merge->left_out.empty() ? fine : needs_attention;
  if (!sure_to_merge(request, streams)) return input_refused;
  project.records = std::move(merged).value();
  // Who asks for everything on either finds it.
  for (const auto& who : {asked->keep, asked->gone}) {
    add_to_log(project, log_note(request, project, Act::merged, who, 1));
  }
  if (!told(save_project(project, asked->file, opened->secret), request, streams)) return input_refused;
  if (request.format == Format::text) {
    streams.out << text(request.language, StoreText::merge_done, {asked->file.string()}) << '\n';
  }
  return merge->left_out.empty() ? fine : needs_attention;
}

}  // namespace sleutelnet
