#include "importers/networks/foreign_network.hpp"

#include <utility>

namespace sleutelnet {

ForeignFile refused_network(std::string format, Issue issue) {
  ForeignFile file{.format = std::move(format)};
  file.issues.push_back(std::move(issue));
  return file;
}

}  // namespace sleutelnet
