#pragma once
// What the readers of JSON networks share: JSON as values that know their line, within limits.

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "importers/networks/foreign_network.hpp"

namespace sleutelnet {

// A value takes some hundred bytes, however short its text.
inline constexpr std::size_t largest_json_network = std::size_t{64} << 20U;

struct JsonValue {
  enum class Kind { null, boolean, number, text, list, object };

  Kind kind = Kind::null;
  std::size_t line = 0;  // where it begins
  std::string name;      // in the object around it
  std::string text;      // of what is no list or object, a number as it is written
  std::vector<JsonValue> inside;

  bool is_true() const { return kind == Kind::boolean && text == "true"; }
  const JsonValue* member(std::string_view wanted) const;  // null pointer when there is none

  // A text or number of this name; empty when there is none. Ids are written either way.
  std::string text_of(std::string_view wanted) const;
  std::optional<bool> truth_of(std::string_view wanted) const;
};

// Parses the file and hands it to `take`, or refuses it whole: too large, nested too deep, no JSON.
ForeignFile read_json_network(std::string format, const std::string& file, std::string_view bytes,
                              void (*take)(const JsonValue& root, ForeignFile& file));

// Each object in the member of that name, when it is there; whatever else stands in the list is a refused row.
void for_each_row(const JsonValue& around, std::string_view list, ForeignFile& file,
                  const std::function<void(const JsonValue&)>& take);

// Each object of a list that is at hand.
void for_each_row(const JsonValue& list, ForeignFile& file, const std::function<void(const JsonValue&)>& take);

void tell_attributes(const JsonValue& row, std::initializer_list<std::string_view> known, ForeignFile& file);

// A weight is a number; words under that name are none, but are shown as such later.
std::string weight_in(const JsonValue& row);

}  // namespace sleutelnet
