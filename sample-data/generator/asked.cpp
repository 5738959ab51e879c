#include "sample-data/generator/asked.hpp"

#include <algorithm>

#include "sample-data/generator/choose.hpp"
#include "sample-data/generator/grid.hpp"
#include "sample-data/generator/words.hpp"

namespace sleutelnet::sample {

namespace {

struct Place {
  int neighbourhood;
  int value;
};

std::vector<Place> shuffled_cells(const World& world, Random& random) {
  std::vector<Place> places;
  for (std::size_t index = 0; index < world.neighbourhoods.size(); ++index) {
    if (!in_scope(world.neighbourhoods[index])) continue;
    for (int value = 0; value < 8; ++value) places.push_back({static_cast<int>(index), value});
  }
  shuffle(random, places);
  return places;
}

// What was asked once has been asked: the cells left out later were left out before as well.
std::vector<std::vector<bool>> never_asked(const World& world, const std::vector<int>& counts, Random& random) {
  const auto places = shuffled_cells(world, random);
  std::vector<std::vector<bool>> left_out(counts.size());
  std::vector<bool> carried(world.neighbourhoods.size() * 8);
  for (std::size_t snapshot = counts.size(); snapshot-- > 0;) {
    const auto grid = answer(world, origins_of(world), {static_cast<int>(snapshot), Facet::domain});
    left_out[snapshot] = carried;
    int missing = counts[snapshot];
    for (const auto& place : places) {
      const auto at = static_cast<std::size_t>(place.neighbourhood * 8 + place.value);
      if (grid.at(place.neighbourhood, place.value).claimed()) continue;
      if (!left_out[snapshot][at] && missing > 0) left_out[snapshot][at] = true;
      if (left_out[snapshot][at]) --missing;
    }
    carried = left_out[snapshot];
  }
  return left_out;
}

void ask_domains(std::vector<Asked>& asked, int neighbourhood, const std::vector<bool>& left_out) {
  const auto first = left_out.begin() + neighbourhood * 8;
  if (std::none_of(first, first + 8, [](bool out) { return out; })) {
    asked.push_back({neighbourhood, Facet::domain, -1});
    return;
  }
  for (int value = 0; value < 8; ++value) {
    if (!*(first + value)) asked.push_back({neighbourhood, Facet::domain, value});
  }
}

}  // namespace

void ask_around(World& world, const std::vector<int>& unknown_cells, Random& random) {
  const auto left_out = never_asked(world, unknown_cells, random);
  world.asked.resize(unknown_cells.size());
  for (std::size_t snapshot = 0; snapshot < unknown_cells.size(); ++snapshot) {
    auto& asked = world.asked[snapshot];
    for (int index = 0; index < static_cast<int>(world.neighbourhoods.size()); ++index) {
      const auto& area = world.neighbourhoods[static_cast<std::size_t>(index)];
      if (!in_scope(area)) continue;
      ask_domains(asked, index, left_out[snapshot]);
      // About the three settings with a target everywhere, about all settings in some wijken, about ages
      // everywhere but in the newest wijk.
      for (int setting = 0; setting < 3; ++setting) asked.push_back({index, Facet::setting, setting});
      if (area.district % 2 == 0 && snapshot > 0) asked.push_back({index, Facet::setting, -1});
      if (area.district != 4 || snapshot == 2) asked.push_back({index, Facet::age, -1});
    }
  }
}

}  // namespace sleutelnet::sample
