#include "importers/feature.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "core/network/codes.hpp"
#include "importers/area_code.hpp"
#include "importers/indicator.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

// Folded names in the editions of CBS and PDOK, new ones first.
struct LevelNames {
  std::array<std::string_view, 2> code;
  std::array<std::string_view, 2> name;
};
constexpr LevelNames neighbourhood_names = {{"buurtcode", "bucode"}, {"buurtnaam", "bunaam"}};
constexpr LevelNames district_names = {{"wijkcode", "wkcode"}, {"wijknaam", "wknaam"}};
constexpr LevelNames municipality_names = {{"gemeentecode", "gmcode"}, {"gemeentenaam", "gmnaam"}};
constexpr LevelNames any_names = {{"statcode", "code"}, {"statnaam", "naam"}};

constexpr std::array<std::string_view, 2> inhabitant_names = {"aantalinwoners", "aantinw"};
constexpr std::array<std::string_view, 2> change_names = {"indelingswijzigingwijkenenbuurten", "indwbi"};

// Numbers that say nothing about the area.
constexpr std::array<std::string_view, 9> housekeeping = {"fid",       "gid",       "objectid", "id",     "shapelength",
                                                          "shapeleng", "shapearea", "jaar",     "rubriek"};

using Properties = std::map<std::string, const GeojsonProperty*>;  // by folded key

Properties properties_of(const GeojsonFeature& feature) {
  Properties properties;
  for (const auto& property : feature.properties) properties[folded(property.key)] = &property;
  return properties;
}

// Takes a property out, so that what is left at the end are figures.
template <std::size_t Count>
const GeojsonProperty* take(Properties& properties, const std::array<std::string_view, Count>& names) {
  const GeojsonProperty* property = nullptr;
  for (const auto name : names) {
    const auto found = properties.find(std::string(name));
    if (found == properties.end()) continue;
    if (property == nullptr) property = found->second;
    properties.erase(found);
  }
  return property;
}

std::string text_of(const GeojsonProperty* property) { return property == nullptr ? std::string() : property->text; }

struct Named {
  std::string written;
  std::optional<AreaCode> code;
  std::string name;
};

Named take_named(Properties& properties, const LevelNames& names) {
  Named named;
  named.written = text_of(take(properties, names.code));
  named.code = read_area_code(named.written);
  named.name = text_of(take(properties, names.name));
  return named;
}

Area area_named(const Named& named, int edition) {
  Area area;
  area.code = named.code->code;
  area.level = level_of(area.code.text()).value_or(AreaLevel::neighbourhood);
  area.name = named.name.empty() ? area.code.text() : named.name;
  area.edition = edition;
  return area;
}

void take_inhabitants(Properties& properties, Area& area) {
  const auto* property = take(properties, inhabitant_names);
  if (property == nullptr || !property->number) return;
  const double number = *property->number;
  constexpr double most = 1e9;
  if (number >= 0 && number < most) area.inhabitants = static_cast<int>(std::lround(number));
  if (const auto missing = missing_code(number)) {
    area.indicators.push_back({"aantal_inwoners", area.edition, std::nullopt, missing});
  }
}

void take_surface(Properties& properties, Area& area) {
  const auto written = folded(text_of(take(properties, std::array<std::string_view, 1>{"water"})));
  area.surface = from_code<AreaSurface>(written).value_or(AreaSurface::land);
}

void take_change(Properties& properties, Area& area) {
  const auto written = text_of(take(properties, change_names));
  if (written == "1") area.change = BoundaryChange::unchanged;
  if (written == "2") area.change = BoundaryChange::code_changed;
  if (written == "3") area.change = BoundaryChange::border_changed;
}

int take_edition(Properties& properties, int otherwise) {
  const auto plain = text_of(take(properties, std::array<std::string_view, 1>{"jaar"}));
  const auto prefixed = text_of(take(properties, std::array<std::string_view, 2>{"jrstatcode", "jaarstatcode"}));
  for (const auto& written : {plain, prefixed.substr(0, 4)}) {
    const bool year = written.size() == 4 && written.compare(0, 2, "20") == 0 &&
                      std::all_of(written.begin(), written.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (year) return std::stoi(written);
  }
  return otherwise;
}

void take_indicators(const Properties& properties, Area& area, FeatureRemarks& remarks) {
  for (const auto& [name, property] : properties) {
    if (std::find(housekeeping.begin(), housekeeping.end(), name) != housekeeping.end()) continue;
    if (!property->number) {
      remarks.unread.insert(property->key);
    } else if (about_origin(property->key)) {
      remarks.withheld.insert(property->key);
    } else {
      Indicator indicator{.key = lower_case(property->key), .year = area.edition};
      set_value(indicator, property->number);
      area.indicators.push_back(std::move(indicator));
    }
  }
}

// The area itself comes first, then what lies above it.
std::vector<Named> take_levels(Properties& properties) {
  std::vector<Named> levels = {take_named(properties, any_names)};
  for (const auto& names : {neighbourhood_names, district_names, municipality_names}) {
    levels.push_back(take_named(properties, names));
  }
  // A bare statcode names the area itself, whatever else the feature says lies above it.
  if (!levels.front().code) std::rotate(levels.begin(), levels.begin() + 1, levels.end());
  return levels;
}

}  // namespace

std::optional<Feature> read_feature(const GeojsonFeature& feature, int edition, FeatureRemarks& remarks,
                                    FeatureRefusal& refusal) {
  auto properties = properties_of(feature);
  edition = take_edition(properties, edition);
  const auto levels = take_levels(properties);
  const auto own =
      std::find_if(levels.begin(), levels.end(), [](const Named& named) { return !named.written.empty(); });
  if (own == levels.end()) {
    refusal = {IssueCode::value_missing, "buurtcode", {}};
    return std::nullopt;
  }
  if (!own->code || !feature.polygons) {
    const bool code = own->code.has_value();
    refusal = {code ? IssueCode::geometry_invalid : IssueCode::area_code_invalid, code ? "geometry" : "buurtcode",
               own->written};
    return std::nullopt;
  }
  Feature result{.area = area_named(*own, edition), .above = {}};
  result.area.polygons = *feature.polygons;
  for (auto above = own + 1; above != levels.end(); ++above) {
    const bool higher = above->code && level_of(above->code->code.text()) < result.area.level;
    if (higher) result.above.push_back(area_named(*above, edition));
  }
  take_surface(properties, result.area);
  take_change(properties, result.area);
  take_inhabitants(properties, result.area);
  take_indicators(properties, result.area, remarks);
  return result;
}

}  // namespace sleutelnet
