#include "sample-data/generator/places.hpp"

#include "core/support/require.hpp"
#include "sample-data/generator/choose.hpp"

namespace sleutelnet::sample {

namespace {

struct Row {
  const char* code;
  const char* name;
  int district;
  int inhabitants;
  const char* cell;  // in the sketch
};

// North at the top. ~~ is the harbour basin; ZA and ZB are the two halves of Veld-Zuid before the split.
const Sketch& veldhaven_sketch() {
  static const Sketch sketch{{"W1 W1 W1 W2 W2 Z1 Z2 ~~", "W1 W3 W3 W2 Z3 Z4 H1 ~~", "W4 W3 P1 P2 B1 H2 H3 ~~",
                              "W4 W5 P3 P4 B2 H4 O1 O2", "W4 W5 L1 B3 B4 O3 O4 O2", "W5 L2 L3 B5 C1 O5 O6 ..",
                              ".. L4 L5 N1 C2 C3 .. ..", ".. N4 N5 N2 N6 .. .. ..", ".. .. ZA ZB .. .. .. .."},
                             {600'000, 400'000},
                             9000,
                             9000,
                             9901};
  return sketch;
}

const std::vector<Row>& veldhaven_rows() {
  static const std::vector<Row> rows = {{"BU99010001", "Markt", 0, 2450, "B3"},
                                        {"BU99010002", "Grachtengordel", 0, 3380, "B4"},
                                        {"BU99010003", "Nieuwstad", 0, 3150, "B2"},
                                        {"BU99010004", "Stationsplein", 0, 1960, "B5"},
                                        {"BU99010005", "Singel", 0, 3260, "B1"},
                                        {"BU99010101", "Werf", 1, 2640, "H1"},
                                        {"BU99010102", "Kolk", 1, 3310, "H2"},
                                        {"BU99010103", "Pakhuizen", 1, 2870, "H3"},
                                        {"BU99010104", "Kade", 1, 3080, "H4"},
                                        {"BU99010201", "Dijkzicht", 2, 3720, "O1"},
                                        {"BU99010202", "Flatbuurt", 2, 3610, "O4"},
                                        {"BU99010203", "Sluiskwartier", 2, 3940, "O2"},
                                        {"BU99010204", "Oosterhof", 2, 3180, "O3"},
                                        {"BU99010205", "Molenwiek", 2, 3560, "O5"},
                                        {"BU99010206", "Randweg", 2, 3290, "O6"},
                                        {"BU99010301", "Lindenlaan", 3, 3920, "L1"},
                                        {"BU99010302", "Kerkbuurt", 3, 3350, "L3"},
                                        {"BU99010303", "Tuindorp", 3, 4010, "L2"},
                                        {"BU99010304", "Beukenhof", 3, 3460, "L4"},
                                        {"BU99010305", "Plantsoen", 3, 3060, "L5"},
                                        {"BU99010401", "Veld-Noord", 4, 4380, "N1"},
                                        {"BU99010402", "Veld-Oost", 4, 3870, "N2"},
                                        {"BU99010403", "Veld-Zuid", 4, 4120, "ZA"},
                                        {"BU99010404", "Veld-West", 4, 3640, "N4"},
                                        {"BU99010405", "Waterrijk", 4, 4460, "N5"},
                                        {"BU99010406", "Ecowijk", 4, 3180, "N6"},
                                        {"BU99010501", "Villapark", 5, 2760, "P1"},
                                        {"BU99010502", "Vijverberg", 5, 3120, "P2"},
                                        {"BU99010503", "Lommerrijk", 5, 3340, "P3"},
                                        {"BU99010504", "Hertenkamp", 5, 3180, "P4"},
                                        {"BU99010601", "Polderdorp", 6, 2310, "W3"},
                                        {"BU99010602", "Westeind", 6, 1740, "W5"},
                                        {"BU99010603", "Oudeland", 6, 1420, "W2"},
                                        {"BU99010604", "Noordpolder", 6, 760, "W1"},
                                        {"BU99010605", "Westpolder", 6, 670, "W4"},
                                        {"BU9901AA01", "Campus-West", 7, 2480, "C1"},
                                        {"BU9901AA02", "Campus-Oost", 7, 2170, "C3"},
                                        {"BU9901AA03", "Studentenpark", 7, 2600, "C2"},
                                        {"BU99010801", "Industriepark Noord", 8, 0, "Z1"},
                                        {"BU99010802", "Handelspark", 8, 35, "Z3"},
                                        {"BU99010803", "Opvang", 8, 1265, "Z2"},
                                        {"BU99010804", "Havenlogies", 8, 1750, "Z4"}};
  return rows;
}

const Sketch& polderzijl_sketch() {
  static const Sketch sketch{
      {"E1 E1 E2 A1 A1", "E1 E2 A2 A3 A3", "E3 C1 C2 B1 B1", "E3 C3 C4 B2 B3", "D1 D1 C5 B4 ..", "D2 D3 D4 .. .."},
      {620'000, 420'000},
      7000,
      7600,
      9902};
  return sketch;
}

const std::vector<Row>& polderzijl_rows() {
  static const std::vector<Row> rows = {
      {"BU99020001", "Dorpskern", 0, 2140, "C2"},  {"BU99020002", "Kerkpad", 0, 1380, "C1"},
      {"BU99020003", "Havenkom", 0, 1460, "C4"},   {"BU99020004", "Boomgaard", 0, 1720, "C3"},
      {"BU99020005", "Oude Tol", 0, 1100, "C5"},   {"BU99020101", "Zijldijk", 1, 1240, "B2"},
      {"BU99020102", "Rietlanden", 1, 1850, "B3"}, {"BU99020103", "De Zaagmolen", 1, 1630, "B1"},
      {"BU99020104", "Sluiszicht", 1, 980, "B4"},  {"BU99020201", "Noordwoude", 2, 870, "A2"},
      {"BU99020202", "Woudzoom", 2, 560, "A1"},    {"BU99020203", "Hoge Wal", 2, 420, "A3"},
      {"BU99020301", "Zuidhorn", 3, 1510, "D3"},   {"BU99020302", "Klaverveld", 3, 1290, "D4"},
      {"BU99020303", "Wilgenrijk", 3, 1130, "D2"}, {"BU99020304", "Zuidpolder", 3, 340, "D1"},
      {"BU99020401", "Westeinde", 4, 790, "E2"},   {"BU99020402", "Meerkant", 4, 410, "E3"},
      {"BU99020403", "Westpolder", 4, 180, "E1"}};
  return rows;
}

Neighbourhood made(const Row& row, const Sketch& sketch) {
  std::vector<std::string> cells{row.cell};
  if (cells.front() == "ZA") cells.push_back("ZB");
  return {row.code, row.name, row.district, row.inhabitants, false, border_of(sketch, cells)};
}

void list_members(World& world) {
  world.members.resize(world.districts.size());
  for (std::size_t index = 0; index < world.neighbourhoods.size(); ++index) {
    world.members[static_cast<std::size_t>(world.neighbourhoods[index].district)].push_back(static_cast<int>(index));
  }
}

}  // namespace

World veldhaven_areas() {
  World world;
  world.code = "GM9901";
  world.name = "Veldhaven";
  world.dates = {day("2024-01-15"), day("2025-01-13"), day("2025-11-24")};
  world.districts = {{"WK990100", "Binnenstad"},   {"WK990101", "Havenkwartier"}, {"WK990102", "Oosterdijk"},
                     {"WK990103", "Lindenhof"},    {"WK990104", "Nieuw-Veld"},    {"WK990105", "Parkzicht"},
                     {"WK990106", "Westerpolder"}, {"WK9901AA", "Campus"},        {"WK990108", "Bedrijvenstrook"}};
  for (const auto& row : veldhaven_rows()) world.neighbourhoods.push_back(made(row, veldhaven_sketch()));
  world.neighbourhoods.push_back({"BU99010199", "", 1, -99997, true, border_of(veldhaven_sketch(), {"~~"})});
  list_members(world);
  return world;
}

std::vector<Neighbourhood> veldhaven_areas_of_2025() {
  auto areas = veldhaven_areas().neighbourhoods;
  std::vector<Neighbourhood> later;
  for (auto& area : areas) {
    if (area.code == "BU99010403") {
      later.push_back({"BU99010403", "Veld-Zuid", 4, 2390, false, border_of(veldhaven_sketch(), {"ZA"})});
      later.push_back({"BU99010407", "Veldrand", 4, 1730, false, border_of(veldhaven_sketch(), {"ZB"})});
      continue;
    }
    if (area.code == "BU99010503") area.code = "BU99010513";
    later.push_back(std::move(area));
  }
  return later;
}

World polderzijl_areas() {
  World world;
  world.code = "GM9902";
  world.name = "Polderzijl";
  world.dates = {day("2025-11-24")};
  world.districts = {{"WK990200", "Kern"},
                     {"WK990201", "Zijloever"},
                     {"WK990202", "Noordwoude"},
                     {"WK990203", "Zuidhorn"},
                     {"WK990204", "Westpolder"}};
  for (const auto& row : polderzijl_rows()) world.neighbourhoods.push_back(made(row, polderzijl_sketch()));
  list_members(world);
  return world;
}

int neighbourhood_named(const World& world, const std::string& name) {
  for (std::size_t index = 0; index < world.neighbourhoods.size(); ++index) {
    if (world.neighbourhoods[index].name == name) return static_cast<int>(index);
  }
  SLEUTELNET_REQUIRE(false);
  return -1;
}

}  // namespace sleutelnet::sample
