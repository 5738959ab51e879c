#pragma once
// A foreign tool as a process of its own: it may crash on what it is given without taking us along. No
// shell in between, nothing on its input, a limit to what it may say and how long it may take.

#include <chrono>
#include <string>
#include <vector>

namespace sleutelnet {

struct ChildLimits {
  std::size_t output_bytes = std::size_t{256} << 20U;
  std::chrono::milliseconds time = std::chrono::minutes(2);
};

enum class ChildEnd { finished, missing, failed, too_large, timed_out };

struct ChildResult {
  ChildEnd end = ChildEnd::failed;
  std::string output;
  std::string errors;  // the first few lines
};

// The first argument is the program, looked up in PATH.
ChildResult run_child(const std::vector<std::string>& arguments, const ChildLimits& limits = {});

}  // namespace sleutelnet
