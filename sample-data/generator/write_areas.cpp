#include <map>

#include "sample-data/generator/choose.hpp"
#include "sample-data/generator/write.hpp"

namespace sleutelnet::sample {

namespace {

constexpr int not_published = -99997;

struct Character {  // of a wijk: shares in percent, income in hundreds of euros
  int under_15, to_25, to_45, to_65;
  int alone;
  int rented;
  int income;
  int working;
};

const Character& character_of(int district) {
  static const std::vector<Character> characters = {
      {8, 22, 36, 20, 62, 68, 312, 69},  {12, 12, 40, 24, 48, 55, 371, 72}, {21, 15, 28, 23, 41, 74, 231, 58},
      {16, 12, 25, 27, 40, 61, 249, 61}, {24, 11, 34, 23, 22, 38, 338, 75}, {13, 9, 19, 33, 27, 21, 402, 66},
      {15, 11, 20, 33, 24, 18, 329, 68}, {4, 58, 27, 7, 71, 83, 178, 54},   {9, 24, 44, 18, 66, 92, 204, 63}};
  return characters[static_cast<std::size_t>(district)];
}

// Twice the area in square metres, so that it stays a whole number.
std::int64_t doubled_area(const std::vector<Corner>& border) {
  std::int64_t sum = 0;
  for (std::size_t at = 0; at < border.size(); ++at) {
    const auto& one = border[at];
    const auto& other = border[(at + 1) % border.size()];
    sum += std::int64_t{one.x} * other.y - std::int64_t{other.x} * one.y;
  }
  return sum;
}

// The same figures for an area whatever else is written.
Random figures_of(const Neighbourhood& area, int year) {
  std::uint64_t seed = static_cast<std::uint64_t>(year);
  for (const char c : area.code) seed = seed * 131 + static_cast<unsigned char>(c);
  return Random(seed);
}

using Figures = std::vector<std::pair<std::string, std::string>>;

std::string with_one_decimal(int tenths) { return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10); }

Figures unpublished(int inhabitants) {
  Figures figures = {{"aantal_inwoners", std::to_string(inhabitants)}};
  for (const char* key :
       {"aantal_huishoudens", "percentage_personen_0_tot_15_jaar", "percentage_personen_15_tot_25_jaar",
        "percentage_personen_25_tot_45_jaar", "percentage_personen_45_tot_65_jaar",
        "percentage_personen_65_jaar_en_ouder", "percentage_eenpersoonshuishoudens", "gemiddelde_huishoudsgrootte",
        "bevolkingsdichtheid_inwoners_per_km2", "percentage_huurwoningen", "gemiddeld_inkomen_per_inwoner",
        "netto_arbeidsparticipatie"}) {
    figures.emplace_back(key, std::to_string(not_published));
  }
  return figures;
}

Figures published(const Neighbourhood& area, int year) {
  auto random = figures_of(area, year);
  const auto& like = character_of(area.district);
  const auto near = [&](int value, int most) { return value + number_between(random, -most, most); };
  const int under_15 = near(like.under_15, 2);
  const int to_25 = near(like.to_25, 2);
  const int to_45 = near(like.to_45, 3);
  const int to_65 = near(like.to_65, 2);
  const int alone = near(like.alone, 5);
  const int size_tenths = 10 + (100 - alone) * 20 / 100;
  const auto density = std::int64_t{area.inhabitants} * 2'000'000 / doubled_area(area.border);
  // One buurt whose income was not published.
  const bool hidden = area.code == "BU99010602";
  return {{"aantal_inwoners", std::to_string(area.inhabitants)},
          {"aantal_huishoudens", std::to_string(area.inhabitants * 10 / size_tenths / 5 * 5)},
          {"percentage_personen_0_tot_15_jaar", std::to_string(under_15)},
          {"percentage_personen_15_tot_25_jaar", std::to_string(to_25)},
          {"percentage_personen_25_tot_45_jaar", std::to_string(to_45)},
          {"percentage_personen_45_tot_65_jaar", std::to_string(to_65)},
          {"percentage_personen_65_jaar_en_ouder", std::to_string(100 - under_15 - to_25 - to_45 - to_65)},
          {"percentage_eenpersoonshuishoudens", std::to_string(alone)},
          {"gemiddelde_huishoudsgrootte", with_one_decimal(size_tenths)},
          {"bevolkingsdichtheid_inwoners_per_km2", std::to_string(density)},
          {"percentage_huurwoningen", std::to_string(near(like.rented, 7))},
          {"gemiddeld_inkomen_per_inwoner",
           hidden ? std::to_string(not_published) : with_one_decimal(near(like.income, 25))},
          {"netto_arbeidsparticipatie", std::to_string(near(like.working, 4))}};
}

// What CBS says of the area since the edition before: 1 unchanged, 2 new code, 3 new border.
int change_of(const Neighbourhood& area, int year) {
  static const std::map<std::string, int> changed = {{"BU99010403", 3}, {"BU99010407", 3}, {"BU99010513", 2}};
  const auto at = changed.find(area.code);
  return year < 2025 || at == changed.end() ? 1 : at->second;
}

std::string property(const std::string& key, const std::string& value) {
  return "\"" + key + "\": \"" + value + "\", ";
}

std::string feature(const World& world, const Neighbourhood& area, int year) {
  const auto& district = world.districts[static_cast<std::size_t>(area.district)];
  std::string text = "{\"type\": \"Feature\", \"properties\": {";
  text += property("buurtcode", area.code) + property("buurtnaam", area.name) + property("wijkcode", district.code) +
          property("wijknaam", district.name) + property("gemeentecode", world.code) +
          property("gemeentenaam", world.name) + property("water", area.water ? "JA" : "NEE");
  text += "\"jaar\": " + std::to_string(year) +
          ", \"indelingswijziging_wijken_en_buurten\": " + std::to_string(change_of(area, year));
  for (const auto& [key, value] : in_scope(area) ? published(area, year) : unpublished(area.inhabitants)) {
    text += ", \"" + key + "\": " + value;
  }
  text += ", \"synthetic\": true}, \"geometry\": {\"type\": \"MultiPolygon\", \"coordinates\": [[[";
  for (std::size_t at = 0; at <= area.border.size(); ++at) {
    const auto& corner = area.border[at % area.border.size()];
    text += (at > 0 ? ", [" : "[") + std::to_string(corner.x) + ", " + std::to_string(corner.y) + "]";
  }
  return text + "]]]}}";
}

}  // namespace

void write_areas(const World& world, const std::vector<Neighbourhood>& areas, const Edition& edition,
                 const std::filesystem::path& folder) {
  std::string text =
      "{\n\"type\": \"FeatureCollection\",\n\"name\": \"buurten\",\n\"synthetic\": true,\n"
      "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::28992\"}},\n"
      "\"features\": [\n";
  for (std::size_t at = 0; at < areas.size(); ++at) {
    text += feature(world, areas[at], edition.year) + (at + 1 < areas.size() ? ",\n" : "\n");
  }
  save_text(folder / edition.file, text + "]\n}\n");
}

}  // namespace sleutelnet::sample
