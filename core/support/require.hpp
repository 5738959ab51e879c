#pragma once
// An invariant of our own code. Stays on in release builds: a stop with a place is better than a wrong
// coverage figure in a council paper. Never used on what a user or a file brings.

namespace sleutelnet {

[[noreturn]] void broken_invariant(const char* condition, const char* file, int line);

}  // namespace sleutelnet

#define SLEUTELNET_REQUIRE(condition) \
  ((condition) ? static_cast<void>(0) : ::sleutelnet::broken_invariant(#condition, __FILE__, __LINE__))
