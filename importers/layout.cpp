#include "importers/layout.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "core/support/require.hpp"
#include "importers/foreign_headings.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr bool required = true;

constexpr std::array<std::string_view, 4> neighbourhood_codes = {"buurtcode", "bucode", "buurt", "statcode"};
constexpr std::array<std::string_view, 3> neighbourhood_names = {"buurtnaam", "bunaam", "statnaam"};
constexpr std::array<std::string_view, 2> district_codes = {"wijkcode", "wkcode"};
constexpr std::array<std::string_view, 2> population = {"aantalinwoners", "aantinw"};

constexpr Column municipality_columns[] = {{"sleutel", "key", required}, {"waarde", "value", required}};
constexpr Column vocabulary_columns[] = {{"facet", "facet", required},     {"code", "code", required},
                                         {"nl", "nl", required},           {"en", "en"},
                                         {"volgorde", "position"},         {"omschrijving", "definition"},
                                         {"geldig_van", "valid_from"},     {"geldig_tot", "valid_until"},
                                         {"vervangen_door", "replaced_by"}};
constexpr Column area_columns[] = {{"code", "code", required, neighbourhood_codes},
                                   {"naam", "name", required, neighbourhood_names},
                                   {"onder", "parent", false, district_codes},
                                   {"inwoners", "inhabitants", false, population},
                                   {"water", "water"},
                                   {"editie", "edition"}};
constexpr Column indicator_columns[] = {{"gebied", "area", required},
                                        {"indicator", "indicator", required},
                                        {"jaar", "year", required},
                                        {"waarde", "value", required}};
constexpr Column actor_columns[] = {{"id", "id", required},
                                    {"soort", "kind", required},
                                    {"status", "status"},
                                    {"domeinen", "domains"},
                                    {"organisatie", "organisation"},
                                    {"rol", "role"},
                                    {"stijl", "style"},
                                    {"onafhankelijkheid", "independence"},
                                    {"beschikbaar", "availability"},
                                    {"reactie", "response"},
                                    {"informatie_versie", "notice_version"},
                                    {"informatie_taal", "notice_language"},
                                    {"informatie_datum", "notice_date"},
                                    {"gestart", "joined"},
                                    {"gestopt", "departed"},
                                    {"reden", "exit_reason"},
                                    {"bevestigd", "confirmed"},
                                    {"notitie", "note"}};
constexpr Column tie_columns[] = {{"id", "id"},
                                  {"van", "source", required},
                                  {"naar", "target", required},
                                  {"soort", "kind", required},
                                  {"sterkte", "strength"},
                                  {"frequentie", "frequency"},
                                  {"gericht", "directed"},
                                  {"bewijs", "evidence"},
                                  {"gezien", "observed"},
                                  {"verloopt", "expires"}};
constexpr Column reach_columns[] = {
    {"id", "id"},           {"actor", "actor", required}, {"gebied", "area", required}, {"domein", "domain"},
    {"setting", "setting"}, {"leeftijd", "age"},          {"thema", "theme"},           {"sterkte", "strength"},
    {"bron", "source"},     {"opgegeven", "asserted"},    {"verloopt", "expires"}};
constexpr Column target_columns[] = {{"gebied", "area", required}, {"facet", "facet", required},
                                     {"code", "code", required},   {"minimum", "minimum"},
                                     {"binnen", "within"},         {"waarom", "why"}};
constexpr Column inquiry_columns[] = {
    {"gebied", "area", required}, {"facet", "facet", required}, {"code", "code"}, {"gevraagd_op", "asked", required}};
constexpr Column contact_columns[] = {{"id", "id"},
                                      {"actor", "actor", required},
                                      {"door", "by"},
                                      {"datum", "date", required},
                                      {"kanaal", "channel"},
                                      {"initiatief", "initiative"},
                                      {"doel", "purpose"},
                                      {"tweezijdig", "two_way"},
                                      {"beloofd_voor", "promised_for"},
                                      {"gedaan_op", "done_on"}};
constexpr Column agreement_columns[] = {
    {"id", "id"},       {"actor", "actor", required}, {"functies", "functions", required},
    {"start", "start"}, {"herzien_voor", "review"},   {"vorm", "form"}};
constexpr Column name_columns[] = {
    {"id", "id", required}, {"naam", "name", required}, {"telefoon", "telephone"}, {"email", "email"}};
constexpr Column node_columns[] = {{"id", "id", required}, {"label", "label"}};
constexpr Column edge_columns[] = {
    {"id", "id"},     {"source", "source", required}, {"target", "target", required}, {"weight", "weight"},
    {"type", "type"}, {"richting", "direction"}};

constexpr std::string_view names_of_people[] = {"wie", "volledigenaam", "contactpersoon", "sleutelfiguur", "fullname"};
constexpr std::string_view telephones[] = {"tel", "telefoonnummer", "mobiel", "gsm", "phone", "mobile"};
constexpr std::string_view emails[] = {"mail", "emailadres", "emailaddress"};
constexpr std::string_view domain_lists[] = {"domein", "domain"};
constexpr std::string_view functions[] = {"functie"};
constexpr std::string_view beginnings[] = {"sinds", "startdatum", "since"};
constexpr std::string_view remarks[] = {"opmerking", "opmerkingen", "toelichting", "remarks"};
constexpr Column people_columns[] = {{"id", "id"},
                                     {"naam", "name", required, names_of_people},
                                     {"telefoon", "telephone", false, telephones},
                                     {"email", "email", false, emails},
                                     {"soort", "kind"},
                                     {"status", "status"},
                                     {"domeinen", "domains", false, domain_lists},
                                     {"organisatie", "organisation"},
                                     {"rol", "role", false, functions},
                                     {"stijl", "style"},
                                     {"onafhankelijkheid", "independence"},
                                     {"beschikbaar", "availability"},
                                     {"reactie", "response"},
                                     {"informatie_versie", "notice_version"},
                                     {"informatie_taal", "notice_language"},
                                     {"informatie_datum", "notice_date"},
                                     {"gestart", "joined", false, beginnings},
                                     {"gestopt", "departed"},
                                     {"reden", "exit_reason"},
                                     {"bevestigd", "confirmed"},
                                     {"notitie", "note", false, remarks}};

constexpr Layout all_layouts[] = {
    {TableKind::municipality, "gemeente", "municipality", municipality_columns},
    {TableKind::vocabulary, "woordenlijst", "vocabulary", vocabulary_columns},
    {TableKind::areas, "gebieden", "areas", area_columns},
    {TableKind::indicators, "cijfers", "indicators", indicator_columns},
    {TableKind::actors, "actoren", "actors", actor_columns},
    {TableKind::ties, "relaties", "ties", tie_columns},
    {TableKind::reach, "bereik", "reach", reach_columns},
    {TableKind::targets, "doelen", "targets", target_columns},
    {TableKind::inquiries, "uitvraag", "inquiries", inquiry_columns},
    {TableKind::contacts, "contacten", "contacts", contact_columns},
    {TableKind::agreements, "afspraken", "agreements", agreement_columns},
    {TableKind::names, "namen", "names", name_columns},
    {TableKind::plain_nodes, "knopen", "nodes", node_columns},
    {TableKind::plain_edges, "lijnen", "edges", edge_columns},
    {TableKind::people, "personen", "people", people_columns},  // the last: it is not known by sight
};

// "buurt2024" → "buurt": StatLine puts the edition behind its headings.
std::string_view without_year(std::string_view heading) {
  if (heading.size() <= 4 || heading.substr(heading.size() - 4, 2) != "20") return heading;
  return heading.substr(0, heading.size() - 4);
}

// The names of the columns as headings are compared with them. Made once: a row may hold a hundred thousand headings.
struct FoldedColumn {
  std::string dutch;
  std::string english;
  std::span<const std::string_view> also;
};

std::vector<FoldedColumn> folded_columns(const Layout& layout) {
  std::vector<FoldedColumn> columns;
  for (const auto& column : layout.columns)
    columns.push_back({folded(column.dutch), folded(column.english), column.also});
  return columns;
}

const std::vector<FoldedColumn>& columns_of(const Layout& layout) {
  static const auto all = [] {
    std::map<TableKind, std::vector<FoldedColumn>> columns;
    for (const auto& each : all_layouts) columns.emplace(each.kind, folded_columns(each));
    return columns;
  }();
  return all.at(layout.kind);
}

bool takes(const FoldedColumn& column, const std::string& heading) {
  if (heading == column.dutch || heading == column.english) return true;
  return std::find(column.also.begin(), column.also.end(), without_year(heading)) != column.also.end();
}

// Only lists of nodes and edges come from other programs.
Headings match(const Layout& layout, const std::vector<std::string>& written, const TranslatedHeadings& translated) {
  Headings headings{.layout = &layout, .written = written};
  if (plain(layout.kind)) headings.program = translated.program;
  headings.places.resize(layout.columns.size());
  const auto& columns = columns_of(layout);
  for (std::size_t place = 0; place < written.size(); ++place) {
    const auto heading = plain(layout.kind) ? translated.folded[place] : folded(written[place]);
    if (heading.empty()) continue;
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const FoldedColumn& column) { return takes(column, heading); });
    if (found == columns.end()) {
      headings.unknown.push_back(place);
      continue;
    }
    auto& taken = headings.places[static_cast<std::size_t>(found - columns.begin())];
    if (taken) headings.twice = place;
    taken = place;
  }
  for (std::size_t at = 0; at < layout.columns.size(); ++at) {
    if (layout.columns[at].required && !headings.places[at]) headings.missing.push_back(layout.columns[at].dutch);
  }
  return headings;
}

// Such a list often has columns of its own that happen to be called like ours.
bool asks_for_id_alone(const Headings& headings) {
  const bool nodes = headings.layout->kind == TableKind::plain_nodes;
  return nodes && folded(headings.written[headings.places.front().value()]) == "id";
}

}  // namespace

std::size_t taken(const Headings& headings) {
  return static_cast<std::size_t>(std::count_if(headings.places.begin(), headings.places.end(),
                                                [](const auto& place) { return place.has_value(); }));
}

std::string known_headings(const Headings& headings) {
  constexpr int most = 4;
  std::string known;
  int shown = 0;
  for (const auto& place : headings.places) {
    if (!place || ++shown > most) continue;
    known += (known.empty() ? "" : ", ") + headings.written[*place];
  }
  return known;
}

std::span<const Layout> layouts() { return every_layout().first(std::size(all_layouts) - 1); }

std::span<const Layout> every_layout() { return all_layouts; }

Headings taken_by(TableKind kind, const std::vector<std::string>& written) {
  return match(layout_of(kind), written, in_our_words(written));
}

const Layout& layout_of(TableKind kind) {
  const auto* const found = std::find_if(std::begin(all_layouts), std::end(all_layouts),
                                         [&](const Layout& layout) { return layout.kind == kind; });
  SLEUTELNET_REQUIRE(found != std::end(all_layouts));
  return *found;
}

bool has_column(TableKind kind, const std::string& heading) {
  const auto& columns = columns_of(layout_of(kind));
  return std::any_of(columns.begin(), columns.end(),
                     [&](const FoldedColumn& column) { return takes(column, folded(heading)); });
}

bool plain(TableKind kind) { return kind == TableKind::plain_nodes || kind == TableKind::plain_edges; }

bool about_areas(TableKind kind) { return kind == TableKind::areas || kind == TableKind::indicators; }

std::optional<Headings> recognise(const std::vector<std::string>& headings) {
  const auto translated = in_our_words(headings);
  std::optional<Headings> complete;
  std::optional<Headings> incomplete;
  for (const auto& layout : layouts()) {
    auto found = match(layout, headings, translated);
    const bool no_end = plain(layout.kind) && found.missing.size() > 1;  // an id and a type are no edge
    if (no_end) continue;
    auto& best = found.missing.empty() ? complete : incomplete;
    const bool same_number = best && taken(found) == taken(*best);
    const bool closer = same_number && (found.missing.size() < best->missing.size() || !found.program.empty());
    if (!best || taken(found) > taken(*best) || closer) best = std::move(found);
  }
  const auto enough = (complete ? taken(*complete) : 0) + (!complete || asks_for_id_alone(*complete) ? 2 : 1);
  if (incomplete && taken(*incomplete) >= enough) return incomplete;
  return complete;
}

}  // namespace sleutelnet
