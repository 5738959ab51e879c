#include "tests/fuzz/feed_files.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/edit/edit.hpp"
#include "core/network/check.hpp"
#include "importers/column_guess.hpp"
#include "importers/compose.hpp"
#include "importers/encoding.hpp"
#include "importers/geojson.hpp"
#include "importers/import_files.hpp"
#include "importers/merge.hpp"
#include "importers/networks/dot.hpp"
#include "importers/networks/dot_scan.hpp"
#include "importers/networks/network_draft.hpp"
#include "importers/networks/ucinet_binary.hpp"
#include "importers/open.hpp"
#include "importers/table_file.hpp"
#include "tests/fuzz/parts.hpp"
#include "tests/importers/support/files.hpp"
#include "tests/support/small_town.hpp"

namespace sleutelnet::fuzz {

namespace {

constexpr std::size_t most_moments_merged = 4;  // one is like another

constexpr std::array<std::string_view, 16> names_in_folder = {"gemeente.csv",
                                                              "woordenlijst.csv",
                                                              "gebieden.csv",
                                                              "gebieden.geojson",
                                                              "cijfers.csv",
                                                              "actoren.csv",
                                                              "relaties.csv",
                                                              "bereik.csv",
                                                              "doelen.csv",
                                                              "uitvraag.csv",
                                                              "contacten.csv",
                                                              "afspraken.csv",
                                                              "namen.csv",
                                                              "2025-01-13/actoren.csv",
                                                              "2025-11-24/actoren.csv",
                                                              "2025-11-24/relaties.csv"};

// Whoever reads our files as XML or JSON stops at bytes that are no text.
bool is_text(const Records& records) {
  const auto& [network, vault] = records;
  const auto all = [](const auto& table, auto holds) { return std::all_of(table.begin(), table.end(), holds); };
  return all(network.actors,
             [](const Actor& actor) { return valid_utf8(actor.id.text()) && valid_utf8(actor.note); }) &&
         all(network.ties, [](const Tie& tie) { return valid_utf8(tie.id.text()) && valid_utf8(tie.weight); }) &&
         all(network.areas, [](const Area& area) { return valid_utf8(area.code.text()) && valid_utf8(area.name); }) &&
         all(network.terms, [](const Term& term) { return valid_utf8(term.code.text()) && valid_utf8(term.dutch); }) &&
         all(vault.identities, [](const Identity& identity) { return valid_utf8(identity.name); }) &&
         valid_utf8(network.name);
}

std::string schema_holds(const Records& records) {
  if (!is_text(records)) return "the network holds bytes that are no text";
  for (const auto& finding : check(records)) {
    if (finding.breaks_schema)
      return "the network is not whole: finding " + std::to_string(static_cast<int>(finding.code));
  }
  return {};
}

std::string refusal_holds(const Draft& draft) {
  if (!refused(draft)) return {};
  const bool nothing = draft.rows.empty() && draft.figures.empty();
  return nothing ? std::string() : "a refused file leaves rows behind";
}

std::string merge_holds(const Draft& draft) {
  const auto merged = merge({}, draft);
  if (auto broken = testing::broken_conservation(merged.files, merged.issues); !broken.empty()) return broken;
  return schema_holds(merged.records);
}

const Records& town() {
  static const Records records{testing::small_town(), {}};
  return records;
}

std::string opening_holds(const std::filesystem::path& path) {
  const auto opened = open_paths({path});
  if (auto broken = testing::broken_conservation(opened.files, opened.issues); !broken.empty()) return broken;
  return opened.records ? schema_holds(*opened.records) : std::string();
}

std::string import_holds(const std::filesystem::path& path) {
  const auto import = import_files(town(), {path});
  if (auto broken = testing::broken_conservation(import.files, import.issues); !broken.empty()) return broken;
  const bool all_refused =
      std::all_of(import.files.begin(), import.files.end(), [](const FileCount& file) { return file.refused; });
  if (all_refused && !import.edit.edits.empty()) return "a refused file changes something";
  const auto applied = apply(town(), import.edit);
  return applied ? schema_holds(*applied) : "the edit of the import is refused";
}

std::string table_holds(const std::string& file, std::string_view bytes, const TableOptions& options) {
  auto draft = read_table(file, std::string(bytes), options);
  if (auto broken = refusal_holds(draft); !broken.empty()) return broken;
  std::vector<FileDraft> drafts;
  drafts.push_back(file_draft(file, std::move(draft), "CSV"));
  return drafts_hold(std::move(drafts));
}

// JSON holds no headings that are no text.
bool is_text(const ColumnMapping& mapping) {
  return std::all_of(mapping.columns.begin(), mapping.columns.end(),
                     [](const MappedColumn& column) { return valid_utf8(column.heading); });
}

std::string mapping_comes_back(const ColumnMapping& mapping) {
  std::string problem;
  const auto read = read_mapping(write_mapping(mapping), problem);
  // A guess may leave out a column that the table must have, and says which.
  if (!read) return problem.empty() ? "a mapping is written as something else" : "";
  return *read == mapping ? "" : "a mapping comes back as another";
}

}  // namespace

std::string drafts_hold(std::vector<FileDraft> drafts) {
  for (const auto& each : drafts) {
    if (auto broken = testing::broken_conservation(each.draft.files, each.draft.issues); !broken.empty()) return broken;
  }
  drafts.resize(std::min(drafts.size(), most_moments_merged));
  for (const auto& each : drafts) {
    if (auto broken = merge_holds(compose({&each}, {}, each.date)); !broken.empty()) return broken;
  }
  return {};
}

std::string network_holds(const Target& target, std::string_view bytes, ForeignFile read) {
  auto drafts = network_drafts(std::string(target.file), std::move(read), false);
  const bool whole_way = !refused(drafts.front().draft) || bytes.size() % 4 == 0;
  auto broken = drafts_hold(std::move(drafts));
  return broken.empty() && whole_way ? whole_way_holds(target, bytes) : broken;
}

std::string whole_way_holds(const Target& target, std::string_view bytes) {
  const auto kind = kind_of(bytes);
  if (kind == FileKind::geopackage || kind == FileKind::shapefile) return {};
  static const testing::TemporaryFolder folder;
  const auto path = folder.write(std::string(target.file), bytes);
  auto broken = opening_holds(path);
  return broken.empty() ? import_holds(path) : broken;
}

std::string feed_dot(const Target& target, std::string_view bytes) {
  constexpr std::size_t few_edges = 20'000;
  const auto edges = scan_dot(bytes).most_edges;
  if (edges > few_edges && edges <= most_dot_edges) return {};
  return network_holds(target, bytes, read_dot(std::string(target.file), std::string(bytes)));
}

std::string feed_ucinet(const Target& target, std::string_view bytes) {
  if (bytes.size() < 2) return {};
  const auto told = static_cast<std::size_t>(static_cast<unsigned char>(bytes[0])) +
                    static_cast<std::size_t>(static_cast<unsigned char>(bytes[1])) * 256;
  const auto header = bytes.substr(2, told);
  static const testing::TemporaryFolder folder;
  auto numbers = std::string(target.file);
  numbers.back() = 'd';
  folder.write(numbers, bytes.substr(2 + header.size()));
  const auto path = folder.write(std::string(target.file), header);
  auto broken =
      drafts_hold(network_drafts(path.string(), read_ucinet({path, path.string()}, std::string(header)), false));
  if (broken.empty()) broken = opening_holds(path);
  return broken.empty() ? import_holds(path) : broken;
}

std::string feed_table(const Target& target, std::string_view bytes) {
  const std::string file(target.file);
  if (auto broken = table_holds(file, bytes, {.directed = true}); !broken.empty()) return broken;
  static const testing::TemporaryFolder folder;
  const auto guess = guess_mapping(first_rows({folder.write(file, bytes), file}));
  if (auto broken = is_text(guess) ? mapping_comes_back(guess) : std::string(); !broken.empty()) return broken;
  if (auto broken = table_holds(file, bytes, {.mapping = guess}); !broken.empty()) return broken;
  return whole_way_holds(target, bytes);
}

std::string feed_folder(const Target& /*target*/, std::string_view bytes) {
  const auto parts = parts_in(bytes, names_in_folder);
  const testing::TemporaryFolder folder;
  for (const auto& part : parts) folder.write(std::string(part.name), part.text);
  auto broken = opening_holds(folder.path());
  return broken.empty() ? import_holds(folder.path()) : broken;
}

std::string feed_mapping(const Target& target, std::string_view bytes) {
  std::string problem;
  const auto mapping = read_mapping(bytes, problem);
  if (!mapping) return {};
  if (auto broken = mapping_comes_back(*mapping); !broken.empty()) return broken;
  const std::string row_of_headings =
      "Naam;Telefoon;E-mail;Organisatie\nVries, J. de;0612345678;j@voorbeeld.nl;Buurthuis\n";
  return table_holds(std::string(target.file), row_of_headings, {.mapping = *mapping});
}

std::string feed_areas(const Target& target, std::string_view bytes) {
  const std::string file(target.file);
  auto draft = read_geojson(file, bytes, {.edition = year_in(target.file)});
  if (auto broken = refusal_holds(draft); !broken.empty()) return broken;
  std::vector<FileDraft> drafts;
  drafts.push_back(file_draft(file, std::move(draft), "GeoJSON", "FeatureCollection"));
  if (auto broken = drafts_hold(std::move(drafts)); !broken.empty()) return broken;
  return whole_way_holds(target, bytes);
}

}  // namespace sleutelnet::fuzz
