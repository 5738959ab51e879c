#pragma once
// What is fed with bytes that nobody wrote: each reader by itself, and the project file. One row of the table in
// targets.cpp each; libFuzzer (fuzz_main.cpp) and a test over the kept bytes (kept_bytes_test.cpp) share it.

#include <span>
#include <string>
#include <string_view>

namespace sleutelnet::fuzz {

struct Target {
  std::string_view name;  // also that of its folder under tests/fuzz/corpus
  std::string_view file;  // how the bytes are called as a file: endings count
  // What does not hold, in words; empty when all holds.
  std::string (*feed)(const Target& target, std::string_view bytes);
  std::string_view words = {};  // the dictionary under tests/fuzz/words that fits
};

std::span<const Target> targets();
const Target* target_named(std::string_view name);

}  // namespace sleutelnet::fuzz
