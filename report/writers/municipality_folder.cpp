#include "report/writers/municipality_folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/network/codes.hpp"
#include "report/language.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

std::string quoted(const std::string& cell) {
  const bool plain =
      cell.find_first_of(";\"\r\n") == std::string::npos && !cell.starts_with(' ') && !cell.ends_with(' ');
  if (plain) return cell;
  std::string result = "\"";
  for (const char c : cell) result += c == '"' ? std::string("\"\"") : std::string(1, c);
  return result + "\"";
}

std::string cell(const std::string& value) { return value; }
std::string cell(const char* value) { return value; }
std::string cell(int value) { return std::to_string(value); }
std::string cell(bool value) { return value ? "ja" : "nee"; }
std::string cell(Date value) { return iso_date(value); }
template <class Tag>
std::string cell(const Id<Tag>& id) {
  return id.text();
}
template <class Value>
std::string cell(const std::optional<Value>& value) {
  return value ? cell(*value) : std::string();
}
template <class Value>
requires std::is_enum_v<Value> std::string cell(Value value) { return std::string(code_of(value)); }
std::string cell(const std::vector<std::string>& list) { return fmt::format("{}", fmt::join(list, "|")); }
std::string cell(const std::vector<TermId>& list) {
  std::vector<std::string> codes;
  for (const auto& code : list) codes.push_back(code.text());
  return cell(codes);
}

template <class... Values>
std::string row(const Values&... values) {
  const std::vector<std::string> cells{quoted(cell(values))...};
  return fmt::format("{}\n", fmt::join(cells, ";"));
}

using Files = std::vector<std::pair<std::string, std::string>>;  // name and content
// One table, which may take several files (the three levels of areas): they are shared or replaced together.
using Tables = std::vector<Files>;

// The tables of one snapshot, every time in the same order, with an empty place for a table without rows.
class Snapshotter {
 public:
  // The name of its folder says the day when a snapshot is one of several.
  Snapshotter(const Network& network, const Vault& vault, bool one_of_several)
      : network_(network), vault_(vault), dated_(!one_of_several && date_known(network)) {}

  Tables tables() {
    add_municipality();
    add_terms();
    tables_.emplace_back();
    for (const auto level : {AreaLevel::municipality, AreaLevel::district, AreaLevel::neighbourhood}) add_areas(level);
    add_indicators();
    add_actors();
    add_ties();
    add_reach();
    add_targets();
    add_contacts();
    add_names();
    return std::move(tables_);
  }

 private:
  void add_municipality() {
    auto content = row("sleutel", "waarde");
    if (!network_.name.empty()) content += row("naam", network_.name);
    if (dated_) content += row("peildatum", network_.date);
    content += row("synthetisch", network_.synthetic);
    const auto& choices = network_.choices;
    if (choices.key_word != KeyWord::figure) content += row("woord", choices.key_word);
    if (choices.quiet_days != usual_quiet_days) content += row("stil", choices.quiet_days);
    tables_.push_back({{"gemeente.csv", std::move(content)}});
  }

  template <class Row, class Write>
  void add(const char* name, const std::string& heads, const Table<Row>& table, Write write) {
    auto& files = tables_.emplace_back();
    if (table.empty()) return;
    std::string content = heads;
    for (const auto& record : table) content += write(record);
    files.emplace_back(name, std::move(content));
  }

  void add_terms() {
    add("woordenlijst.csv",
        row("facet", "code", "nl", "en", "volgorde", "omschrijving", "geldig_van", "geldig_tot", "vervangen_door"),
        network_.terms, [](const Term& term) {
          return row(term.facet, term.code, std::string(label(Language::dutch, term)), term.english, term.position,
                     term.definition, term.valid_from, term.valid_until, term.replaced_by);
        });
  }

  static Json ring_json(const Ring& ring) {
    Json points = Json::array();
    for (const auto& point : ring) points.push_back({point.x, point.y});
    if (!ring.empty()) points.push_back({ring.front().x, ring.front().y});
    return points;
  }

  static Json border_json(const Area& area) {
    if (area.polygons.empty()) return nullptr;
    Json polygons = Json::array();
    for (const auto& polygon : area.polygons) {
      Json rings = Json::array();
      rings.push_back(ring_json(polygon.outer));
      for (const auto& hole : polygon.holes) rings.push_back(ring_json(hole));
      polygons.push_back(std::move(rings));
    }
    return {{"type", "MultiPolygon"}, {"coordinates", std::move(polygons)}};
  }

  static Json feature_json(const Area& area) {
    const std::string level(code_of(area.level));
    Json properties{{level + "code", area.code.text()}, {level + "naam", area.name}};
    if (!area.parent.empty()) {
      const bool in_district = area.level == AreaLevel::neighbourhood;
      properties[in_district ? "wijkcode" : "gemeentecode"] = area.parent.text();
    }
    properties["water"] = area.surface == AreaSurface::water ? "JA" : area.surface == AreaSurface::abroad ? "B" : "NEE";
    if (area.inhabitants) properties["aantal_inwoners"] = *area.inhabitants;
    if (area.change != BoundaryChange::unknown) {
      properties["indelingswijziging_wijken_en_buurten"] = static_cast<int>(area.change);
    }
    if (area.edition != 0) properties["jaar"] = area.edition;
    return {{"type", "Feature"}, {"properties", std::move(properties)}, {"geometry", border_json(area)}};
  }

  void add_areas(AreaLevel level) {
    Json features = Json::array();
    for (const Area* area : areas_at(network_, level)) features.push_back(feature_json(*area));
    if (features.empty()) return;
    const Json crs{{"type", "name"}, {"properties", {{"name", "urn:ogc:def:crs:EPSG::28992"}}}};
    const Json collection{{"type", "FeatureCollection"}, {"crs", crs}, {"features", std::move(features)}};
    const auto plural = level == AreaLevel::municipality ? "gemeenten" : std::string(code_of(level)) + "en";
    tables_.back().emplace_back(plural + ".geojson", collection.dump() + "\n");
  }

  void add_indicators() {
    std::string content = row("gebied", "indicator", "jaar", "waarde");
    bool any = false;
    for (const auto& area : network_.areas) {
      for (const auto& indicator : area.indicators) {
        const auto value = indicator.value     ? fmt::format("{}", *indicator.value)
                           : indicator.missing ? std::to_string(*indicator.missing)
                                               : std::string();
        content += row(area.code, indicator.key, indicator.year, value);
        any = true;
      }
    }
    auto& files = tables_.emplace_back();
    if (any) files.emplace_back("cijfers.csv", std::move(content));
  }

  void add_actors() {
    add("actoren.csv",
        row("id", "soort", "status", "domeinen", "organisatie", "rol", "stijl", "onafhankelijkheid", "beschikbaar",
            "reactie", "informatie_versie", "informatie_taal", "informatie_datum", "gestart", "gestopt", "reden",
            "bevestigd", "notitie"),
        network_.actors, [](const Actor& actor) {
          const auto notice = actor.notice.value_or(Notice{});
          const auto given = actor.notice ? std::optional(notice.given) : std::nullopt;
          return row(actor.id, actor.kind, actor.status, actor.domains, actor.organisation, actor.role, actor.style,
                     actor.independence, actor.availability, actor.response, notice.version, notice.language, given,
                     actor.joined, actor.departed, actor.exit_reason, actor.confirmed, actor.note);
        });
  }

  void add_ties() {
    add("relaties.csv",
        row("id", "van", "naar", "soort", "sterkte", "frequentie", "gericht", "bewijs", "gezien", "verloopt"),
        network_.ties, [](const Tie& tie) {
          return row(tie.id, tie.source, tie.target, tie.kind, tie.strength, tie.frequency, tie.directed, tie.evidence,
                     tie.observed, tie.expires);
        });
  }

  void add_reach() {
    add("bereik.csv",
        row("id", "actor", "gebied", "domein", "setting", "leeftijd", "thema", "sterkte", "bron", "opgegeven",
            "verloopt"),
        network_.reach, [](const Reach& reach) {
          return row(reach.id, reach.actor, reach.area, reach.domain, reach.setting, reach.age, reach.theme,
                     reach.strength, reach.source, reach.asserted, reach.expires);
        });
  }

  void add_targets() {
    add("doelen.csv", row("gebied", "facet", "code", "minimum", "binnen", "waarom"), network_.targets,
        [](const Target& target) {
          return row(target.area, target.facet, target.value, target.minimum, target.within, target.why);
        });
    add("uitvraag.csv", row("gebied", "facet", "code", "gevraagd_op"), network_.inquiries,
        [](const Inquiry& inquiry) { return row(inquiry.area, inquiry.facet, inquiry.value, inquiry.asked); });
  }

  void add_contacts() {
    add("contacten.csv",
        row("id", "actor", "door", "datum", "kanaal", "initiatief", "doel", "tweezijdig", "beloofd_voor", "gedaan_op"),
        network_.contacts, [](const ContactMoment& contact) {
          return row(contact.id, contact.actor, contact.by, contact.date, contact.channel, contact.initiative,
                     contact.purpose, contact.two_way, contact.promised_for, contact.done_on);
        });
    add("afspraken.csv", row("id", "actor", "functies", "start", "herzien_voor", "vorm"), network_.agreements,
        [](const Agreement& agreement) {
          return row(agreement.id, agreement.actor, agreement.functions, agreement.start, agreement.review,
                     agreement.form);
        });
  }

  void add_names() {
    add("namen.csv", row("id", "naam", "telefoon", "email"), vault_.identities,
        [](const Identity& identity) { return row(identity.id, identity.name, identity.telephone, identity.email); });
  }

  const Network& network_;
  const Vault& vault_;
  bool dated_;
  Tables tables_;
};

// Within a folder of several snapshots a table that is the same in all stands once, the others by day.
Files files_of(const Records& records, const std::vector<Network>& earlier) {
  const bool several = !earlier.empty();
  std::vector<std::pair<std::string, Tables>> snapshots;
  for (const auto& network : earlier) {
    snapshots.emplace_back(iso_date(network.date) + "/", Snapshotter(network, {}, several).tables());
  }
  const auto day = several ? iso_date(records.network.date) + "/" : std::string();
  snapshots.emplace_back(day, Snapshotter(records.network, records.vault, several).tables());
  Files files;
  const auto& newest = snapshots.back().second;
  for (std::size_t table = 0; table < newest.size(); ++table) {
    const bool shared = std::all_of(snapshots.begin(), snapshots.end(),
                                    [&](const auto& snapshot) { return snapshot.second[table] == newest[table]; });
    for (const auto& [folder, tables] : snapshots) {
      for (const auto& [name, content] : tables[table]) files.emplace_back(shared ? name : folder + name, content);
      if (shared) break;
    }
  }
  return files;
}

// A failure leaves no half folder.
bool write_files(const Files& files, const fs::path& folder) {
  std::error_code error;
  if (fs::exists(fs::symlink_status(folder, error)) || !fs::create_directories(folder, error)) return false;
  for (const auto& [name, content] : files) {
    fs::create_directories((folder / name).parent_path(), error);
    std::ofstream file(folder / name, std::ios::binary);
    file << content;
    file.flush();
    if (file) continue;
    fs::remove_all(folder, error);
    return false;
  }
  return true;
}

}  // namespace

fs::path free_folder_beside(const fs::path& opened, const std::string& suffix) {
  std::error_code error;
  auto whole = fs::absolute(opened, error).lexically_normal();
  if (whole.filename().empty()) whole = whole.parent_path();
  const auto name = fs::is_directory(whole, error) ? whole.filename() : whole.stem();
  for (int number = 1;; ++number) {
    auto free = whole.parent_path() / name;
    free += "-" + suffix + (number == 1 ? std::string() : "-" + std::to_string(number));
    if (!fs::exists(fs::symlink_status(free, error))) return free;
  }
}

bool write_municipality_folder(const Records& records, const std::vector<Network>& earlier,
                               const std::filesystem::path& folder) {
  return write_files(files_of(records, earlier), folder);
}

Keeping keep_in_new_folder(std::vector<Snapshot> snapshots, std::filesystem::path opened, std::string suffix) {
  const auto save = [=](const Records& records) -> Stored<std::filesystem::path> {
    std::vector<Network> earlier;
    for (const auto& snapshot : snapshots) {
      if (snapshot.network.date != records.network.date) earlier.push_back(snapshot.network);
    }
    const auto folder = free_folder_beside(opened, suffix);
    try {
      if (write_municipality_folder(records, earlier, folder)) return folder;
    } catch (const std::exception&) {
      // told like any other folder that cannot be written
    }
    return StoreError{StoreProblem::cannot_write, folder};
  };
  return {.save = save, .autosave = {}, .discard = {}};
}

}  // namespace sleutelnet
