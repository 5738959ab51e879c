#include "report/writers/geopackage.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "report/stamp_words.hpp"
#include "report/writers/gap_map.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

std::string first_line(const std::string& words) { return words.substr(0, words.find('\n')); }

std::vector<std::string> order(const std::string& tool, const Told& told, const fs::path& from, const fs::path& to) {
  std::vector<std::string> words{
      tool,         "-f",   "GPKG",         to.string(), from.string(),       "-nln", "dekking", "-a_srs",
      "EPSG:28992", "-nlt", "MULTIPOLYGON", "-lco",      "GEOMETRY_NAME=geom"};
  std::string description;
  for (const auto& fact : stamp_facts(stamp_of_areas(told.stamp), Language::dutch)) {
    words.insert(words.end(), {"-mo", fact.name + "=" + fact.value});
    description += (description.empty() ? "" : " · ") + fact.name + ": " + fact.value;
  }
  words.insert(words.end(), {"-lco", "DESCRIPTION=" + description});
  // Else the day and hour of making stand in the file.
  words.insert(words.end(), {"--config", "OGR_CURRENT_DATE", iso_date(told.stamp.made) + "T00:00:00.000Z"});
  return words;
}

}  // namespace

std::variant<std::string, GeopackageTrouble> to_geopackage(const Told& told, const std::string& tool) {
  const OwnFolder folder;
  if (folder.path().empty()) return GeopackageTrouble{};
  const auto from = folder.path() / "dekking.geojson";
  const auto to = folder.path() / "dekking.gpkg";
  {
    std::ofstream stream(from, std::ios::binary);
    stream << to_gap_map(told);
    stream.flush();
    if (!stream) return GeopackageTrouble{};
  }
  const auto run = run_child(order(tool, told, from, to));
  if (run.end != ChildEnd::finished) return GeopackageTrouble{run.end, first_line(run.errors)};
  std::ifstream made(to, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(made), {}};
  if (bytes.empty()) return GeopackageTrouble{ChildEnd::failed, first_line(run.errors)};
  return bytes;
}

}  // namespace sleutelnet
