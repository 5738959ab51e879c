#pragma once
// Longitude and latitude (WGS84) to RD New, in which all areas are kept.
// Polynomials of Schreutelkamp & Strang van Hees, "Benaderingsformules voor de transformatie tussen RD- en
// WGS84-kaartcoördinaten", Geodesia 2001-2: within a metre of the official grid in the Netherlands, which
// is ample for borders on a screen. Not to be used outside it.

#include "core/network/area.hpp"

namespace sleutelnet {

Point rd_from_wgs84(double longitude, double latitude);

// Where a file has its coordinates, judged by the numbers alone.
enum class CoordinateSystem { rd_new, wgs84, other };

struct Bounds {
  Point lowest;
  Point highest;
};

// RD New covers the Netherlands and, with x from 600 000 on, the ground of invented municipalities, which
// lies beside it on purpose. WGS84 counts only within a box around the Netherlands.
CoordinateSystem coordinate_system(const Bounds& bounds);

}  // namespace sleutelnet
