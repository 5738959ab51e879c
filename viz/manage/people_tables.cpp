// The tables of who takes part: actors and the ties between them.

#include "viz/manage/tables.hpp"

namespace sleutelnet {

namespace {

std::string identity_part(const CellView& view, const Actor& actor, std::string Identity::*part) {
  const auto* identity = view.records.vault.identities.find(actor.id);
  return identity != nullptr ? identity->*part : std::string();
}

// Names and how to reach somebody are kept in the vault, beside the row.
template <std::string Identity::*part>
RowColumn<Actor> vault_column(ManageText heading, float width) {
  return {{heading, {}, width, true, false, true},
          [](const CellView& view, const Actor& actor) { return identity_part(view, actor, part); },
          [](const CellView& view, const Actor& actor, std::string_view text) -> CellEdit {
            Identity identity{.id = actor.id, .name = {}, .telephone = {}, .email = {}};
            if (const auto* known = view.records.vault.identities.find(actor.id)) identity = *known;
            identity.*part = std::string(text);
            return Edit(SetIdentity{std::move(identity)});
          }};
}

RowColumn<Actor> domains_column() {
  return {{ManageText::column_domains, "domains", 150},
          [](const CellView& view, const Actor& actor) {
            std::vector<std::string> words;
            for (const auto& domain : actor.domains) {
              const auto* term = view.records.network.terms.find({Facet::domain, domain});
              words.emplace_back(term != nullptr ? label(view.language, *term) : std::string_view(domain.text()));
            }
            return in_a_row(words);
          },
          [](const CellView& view, const Actor& actor, std::string_view text) -> CellEdit {
            auto changed = actor;
            changed.domains.clear();
            while (!text.empty()) {
              const auto end = std::min(text.find_first_of(",;|"), text.size());
              const auto read = read_term(view, Facet::domain, trimmed(text.substr(0, end)));
              if (const auto* problem = std::get_if<CellProblem>(&read)) return CellRefusal(*problem);
              if (!std::get<TermId>(read).empty()) changed.domains.push_back(std::get<TermId>(read));
              text.remove_prefix(std::min(end + 1, text.size()));
            }
            return Edit(ChangeActor{std::move(changed)});
          },
          nullptr,
          [](const CellView&, const Actor& actor) {
            std::string codes;
            for (const auto& domain : actor.domains) codes += (codes.empty() ? "" : "|") + domain.text();
            return codes;
          }};
}

// Version, language and day stand together: one without the others tells nothing (P11).
std::variant<std::optional<Notice>, CellProblem> read_notice(std::string_view text) {
  if (text.empty()) return std::optional<Notice>();
  const auto first = text.find(' ');
  const auto second = first == std::string_view::npos ? first : text.find(' ', first + 1);
  if (second == std::string_view::npos) return CellProblem{ManageText::problem_notice, {}};
  const auto read = read_day(trimmed(text.substr(second)));
  const auto language = trimmed(text.substr(first, second - first));
  const auto* day = std::get_if<std::optional<Date>>(&read);
  if (day == nullptr || !*day || language.empty()) return CellProblem{ManageText::problem_notice, {}};
  return std::optional(Notice{std::string(text.substr(0, first)), std::string(language), **day});
}

RowColumn<Actor> notice_column() {
  return {{ManageText::column_notice, {}, 130},
          [](const CellView& view, const Actor& actor) {
            if (!actor.notice) return std::string();
            return actor.notice->version + " " + actor.notice->language + " " +
                   short_date(view.language, actor.notice->given);
          },
          [](const CellView&, const Actor& actor, std::string_view text) {
            return with_value<&Actor::notice>(actor, read_notice(text));
          },
          [](const CellView&, const Actor& actor) {
            if (!actor.notice) return CellKey();
            return CellKey(static_cast<double>(actor.notice->given.time_since_epoch().count()));
          },
          [](const CellView&, const Actor& actor) {
            if (!actor.notice) return std::string();
            return actor.notice->version + " " + actor.notice->language + " " + iso_date(actor.notice->given);
          }};
}

}  // namespace

const RowTable& actor_table() {
  static const TableOf<Actor> table(
      ManageText::actors, TableKind::actors,
      {key_column<&Actor::id>(ManageText::column_id, "id", 76),
       vault_column<&Identity::name>(ManageText::column_name, 150),
       code_column<&Actor::kind>(ManageText::column_kind, "kind", 110),
       code_column<&Actor::status>(ManageText::column_status, "status", 104), domains_column(),
       actor_column<&Actor::organisation, false>(ManageText::column_organisation, "organisation"),
       text_column<&Actor::role>(ManageText::column_role, "role", 120),
       code_column<&Actor::response>(ManageText::column_response, "response", 84),
       code_column<&Actor::availability>(ManageText::column_availability, "availability", 104), notice_column(),
       day_column<&Actor::confirmed>(ManageText::column_confirmed, "confirmed"),
       day_column<&Actor::joined>(ManageText::column_joined, "joined"),
       day_column<&Actor::departed>(ManageText::column_departed, "departed"),
       code_column<&Actor::exit_reason>(ManageText::column_exit, "exit_reason", 110),
       code_column<&Actor::style>(ManageText::column_style, "style", 120),
       code_column<&Actor::independence>(ManageText::column_independence, "independence", 130),
       vault_column<&Identity::telephone>(ManageText::column_telephone, 120),
       vault_column<&Identity::email>(ManageText::column_email, 150),
       text_column<&Actor::note>(ManageText::column_note, "note", 200)});
  return table;
}

const RowTable& tie_table() {
  static const TableOf<Tie> table(ManageText::ties, TableKind::ties,
                                  {key_column<&Tie::id>(ManageText::column_id, "id", 76),
                                   actor_column<&Tie::source, true>(ManageText::column_source, "source"),
                                   actor_column<&Tie::target, true>(ManageText::column_target, "target"),
                                   code_column<&Tie::kind>(ManageText::column_kind, "kind", 120),
                                   number_column<&Tie::strength, 1, 3>(ManageText::column_strength, "strength"),
                                   code_column<&Tie::frequency>(ManageText::column_frequency, "frequency", 110),
                                   yes_no_column<&Tie::directed>(ManageText::column_directed, "directed"),
                                   code_column<&Tie::evidence>(ManageText::column_evidence, "evidence", 110),
                                   day_column<&Tie::observed>(ManageText::column_observed, "observed"),
                                   day_column<&Tie::expires>(ManageText::column_expires, "expires"),
                                   text_column<&Tie::weight>(ManageText::column_weight, {}, 110)});
  return table;
}

}  // namespace sleutelnet
