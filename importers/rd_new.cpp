#include "importers/rd_new.hpp"

#include <array>
#include <cmath>

namespace sleutelnet {

namespace {

// Amersfoort, the origin of RD New.
constexpr Point origin_rd = {155000, 463000};
constexpr double origin_latitude = 52.15517440;
constexpr double origin_longitude = 5.38720621;
constexpr double degrees_to_unit = 0.36;  // ten thousand seconds of arc

struct Part {
  int latitude_power;
  int longitude_power;
  double coefficient;
};

constexpr std::array<Part, 9> parts_of_x = {{{0, 1, 190094.945},
                                             {1, 1, -11832.228},
                                             {2, 1, -114.221},
                                             {0, 3, -32.391},
                                             {1, 0, -0.705},
                                             {3, 1, -2.340},
                                             {1, 3, -0.608},
                                             {0, 2, -0.008},
                                             {2, 3, 0.148}}};

constexpr std::array<Part, 10> parts_of_y = {{{1, 0, 309056.544},
                                              {0, 2, 3638.893},
                                              {2, 0, 73.077},
                                              {1, 2, -157.984},
                                              {3, 0, 59.788},
                                              {0, 1, 0.433},
                                              {2, 2, -6.439},
                                              {1, 1, -0.032},
                                              {0, 4, 0.092},
                                              {1, 4, -0.054}}};

template <std::size_t Count>
double sum(const std::array<Part, Count>& parts, double latitude, double longitude) {
  double total = 0;
  for (const auto& part : parts) {
    total += part.coefficient * std::pow(latitude, part.latitude_power) * std::pow(longitude, part.longitude_power);
  }
  return total;
}

bool within(const Bounds& bounds, Point lowest, Point highest) {
  return bounds.lowest.x >= lowest.x && bounds.lowest.y >= lowest.y && bounds.highest.x <= highest.x &&
         bounds.highest.y <= highest.y;
}

}  // namespace

Point rd_from_wgs84(double longitude, double latitude) {
  const double north = degrees_to_unit * (latitude - origin_latitude);
  const double east = degrees_to_unit * (longitude - origin_longitude);
  return {origin_rd.x + sum(parts_of_x, north, east), origin_rd.y + sum(parts_of_y, north, east)};
}

CoordinateSystem coordinate_system(const Bounds& bounds) {
  if (within(bounds, {0, 300'000}, {300'000, 625'000})) return CoordinateSystem::rd_new;
  if (within(bounds, {600'000, 0}, {1'000'000, 1'000'000})) return CoordinateSystem::rd_new;
  if (within(bounds, {2, 50}, {8, 54.5})) return CoordinateSystem::wgs84;
  return CoordinateSystem::other;
}

}  // namespace sleutelnet
