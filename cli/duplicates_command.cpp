// Who stands in the network twice, perhaps (T8)? Suggestions with their reasons; only `merge` makes one of two.

#include "cli/commands.hpp"
#include "cli/json_parts.inl"
#include "cli/opening.hpp"
#include "cli/project_opening.hpp"
#include "cli/text_table.hpp"
#include "importers/possible_duplicates.hpp"

namespace sleutelnet {

namespace {

CliText name_of(SharedSign sign) {
  switch (sign) {
    case SharedSign::organisation: return CliText::cli_sign_organisation;
    case SharedSign::telephone: return CliText::cli_sign_telephone;
    case SharedSign::email: return CliText::cli_sign_email;
  }
  return CliText::cli_sign_organisation;
}

std::string name_in(const Records& records, const ActorId& id) {
  const auto* identity = records.vault.identities.find(id);
  return identity == nullptr ? std::string() : identity->name;
}

bool of_one_kind(const Network& network, const PossibleDuplicate& pair) {
  const auto* first = network.actors.find(pair.first);
  const auto* second = network.actors.find(pair.second);
  return first != nullptr && second != nullptr && first->kind == second->kind;
}

std::string reasons(Language language, const Network& network, const PossibleDuplicate& pair) {
  std::vector<std::string> words;
  for (const auto sign : pair.shared) words.emplace_back(text(language, name_of(sign)));
  if (!of_one_kind(network, pair)) words.emplace_back(text(language, CliText::cli_kinds_differ));
  return in_a_row(words);
}

std::string duplicates_json(const Records& records, const std::vector<PossibleDuplicate>& pairs) {
  Json list = Json::array();
  for (const auto& pair : pairs) {
    Json shared = Json::array();
    for (const auto sign : pair.shared) shared.push_back(code_of(sign));
    list.push_back({{"first", pair.first.text()},
                    {"second", pair.second.text()},
                    {"names", {name_in(records, pair.first), name_in(records, pair.second)}},
                    {"shared", std::move(shared)},
                    {"same_kind", of_one_kind(records.network, pair)}});
  }
  Json all = about(records.network);
  all["names_compared"] = records.vault.identities.size();
  all["pairs"] = std::move(list);
  return written(all);
}

void print(const Records& records, const std::vector<PossibleDuplicate>& pairs, const Request& request,
           std::ostream& out) {
  const auto language = request.language;
  const auto say = [&](CliText name) { return std::string(text(language, name)); };
  const auto count = [&](std::size_t value) { return number(language, static_cast<long long>(value)); };
  if (pairs.empty()) {
    out << text(language, CliText::cli_no_duplicates, {count(records.vault.identities.size())}) << '\n';
    return;
  }
  out << text(language, CliText::cli_duplicates_found, {count(pairs.size())}) << "\n\n";
  TextTable table({say(CliText::cli_column_one), say(CliText::cli_column_other), say(CliText::cli_column_name),
                   say(CliText::cli_column_other_name), say(CliText::cli_column_also_shared)});
  for (const auto& pair : pairs) {
    table.add({pair.first.text(), pair.second.text(), name_in(records, pair.first), name_in(records, pair.second),
               reasons(language, records.network, pair)});
  }
  table.print(out);
  const auto& first = pairs.front();
  const bool project = is_project(request.paths.front());
  out << '\n'
      << text(language, CliText::cli_duplicates_merge,
              {project ? request.paths.front().string() : say(CliText::cli_any_project), first.first.text(),
               first.second.text()})
      << '\n';
}

}  // namespace

int duplicates_command(Request request, Streams streams) {
  bool attention = false;
  const auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened) return input_refused;
  const auto& records = *opened->records;
  if (records.vault.identities.empty()) {
    streams.err << text(request.language, CliText::cli_no_names_to_compare) << '\n';
    return input_refused;
  }
  const auto pairs = possible_duplicates(records);
  if (request.format == Format::json) {
    streams.out << duplicates_json(records, pairs);
  } else {
    print(records, pairs, request, streams.out);
  }
  return attention || !pairs.empty() ? needs_attention : fine;
}

}  // namespace sleutelnet
