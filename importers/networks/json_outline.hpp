#pragma once
// Which members a JSON text has, told from its beginning only: enough to know whose file it is.

#include <set>
#include <string>
#include <string_view>

namespace sleutelnet {

// A path names members by "/name" and the items of a list by "/*"; its last sign tells what stands there: "{" an
// object,
// "[" a list, "\"" a text, "." anything else. `has("/nodes/*/id\"")`: the top has a list of objects with a text id.
class JsonOutline {
 public:
  // Empty for what is no JSON, and for a map (GeoJSON, TopoJSON): those are read as areas.
  explicit JsonOutline(std::string_view beginning);

  bool has(std::string_view path) const { return paths_.find(path) != paths_.end(); }

  // Whether there is an object or list of this path.
  bool holds(std::string_view path) const;

 private:
  std::set<std::string, std::less<>> paths_;
};

}  // namespace sleutelnet
