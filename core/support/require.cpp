#include "core/support/require.hpp"

#include <stdexcept>
#include <string>

namespace sleutelnet {

void broken_invariant(const char* condition, const char* file, int line) {
  throw std::logic_error(std::string(file) + ":" + std::to_string(line) + ": broken invariant: " + condition);
}

}  // namespace sleutelnet
