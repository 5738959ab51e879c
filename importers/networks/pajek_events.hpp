#pragma once
// The events of a Pajek network over time (.tim), as everything that ever was.

#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "importers/networks/text_network.hpp"

namespace sleutelnet {

class PajekEvents {
 public:
  // An arc or edge that is added twice is one; turning an arc adds the other way. Hiding, showing, removing, colouring,
  // and making an edge of a pair of arcs or the reverse, add nothing. False when the line is no event.
  bool take(const std::vector<Word>& words, std::size_t line, ForeignNetwork& network);

 private:
  bool add_vertex(const std::vector<Word>& words, ForeignNetwork& network);
  bool add_line(std::string_view event, const std::vector<Word>& words, std::size_t line, ForeignNetwork& network);
  void add(std::size_t source, std::size_t target, bool directed, std::size_t line, ForeignNetwork& network);

  std::set<std::tuple<std::size_t, std::size_t, bool>> added_;
};

}  // namespace sleutelnet
