#pragma once
// Long work in numbered chunks over the cores of the machine, with progress and cancel. How many chunks there
// are follows from the question alone, never from the number of threads, and whoever joins the chunks does so
// in order of their number: so the answer is the same bit for bit with one thread and with many.

#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>

namespace sleutelnet {

// Thrown out of work that was told to stop. Nothing of it is kept.
struct Cancelled : std::exception {
  const char* what() const noexcept override { return "cancelled"; }
};

// Seen by the one who waits and by the one who works; may be used from any thread.
class Progress {
 public:
  void cancel() { cancelled_ = true; }
  bool cancelled() const { return cancelled_; }
  void expect(std::size_t chunks) { expected_ += chunks; }
  void advance() { ++done_; }
  double share() const {  // 0 to 1; 0 while nothing is known
    const auto expected = expected_.load();
    return expected == 0 ? 0.0 : static_cast<double>(done_.load()) / static_cast<double>(expected);
  }

 private:
  std::atomic<bool> cancelled_ = false;
  std::atomic<std::size_t> expected_ = 0;
  std::atomic<std::size_t> done_ = 0;
};

struct Effort {
  unsigned threads = 0;  // 0: one for each core
  Progress* progress = nullptr;
};

// Calls work(chunk) once for each chunk below `chunks`, each on some thread. A chunk writes only what is its
// own. Throws Cancelled when told to stop, and passes on the first exception that work throws.
void for_each_chunk(std::size_t chunks, const Effort& effort, const std::function<void(std::size_t)>& work);

}  // namespace sleutelnet
