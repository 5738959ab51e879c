// What libFuzzer calls: `fuzz --reader=gml …` feeds the target of that name, `fuzz --readers` lists them.

#include <sys/time.h>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/target.hpp"

namespace {

using sleutelnet::fuzz::Target;

const Target* chosen = nullptr;

// Counts the time of the processor: on a busy machine the clock would call a reader stuck that only waited.
void limit_time() {
  constexpr itimerval longest{{0, 0}, {10, 0}};
  setitimer(ITIMER_PROF, &longest, nullptr);
}

void stuck(int /*signal*/) {
  constexpr std::string_view said = "a reader took more than 10 s\n";
  std::fwrite(said.data(), 1, said.size(), stderr);
  std::abort();
}

void list_targets() {
  for (const auto& target : sleutelnet::fuzz::targets()) {
    std::printf("%s %s\n", std::string(target.name).c_str(), std::string(target.words).c_str());
  }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** words) {
  constexpr std::string_view sign = "--reader=";
  for (int at = 1; at < *count; ++at) {
    const std::string_view word((*words)[at]);
    if (word.starts_with(sign)) chosen = sleutelnet::fuzz::target_named(word.substr(sign.size()));
  }
  if (chosen == nullptr) {
    list_targets();
    std::exit(0);
  }
  std::signal(SIGPROF, stuck);
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  limit_time();
  const auto broken = chosen->feed(*chosen, {reinterpret_cast<const char*>(bytes), size});
  if (broken.empty()) return 0;
  std::fprintf(stderr, "does not hold: %s\n", broken.c_str());
  std::abort();
}
