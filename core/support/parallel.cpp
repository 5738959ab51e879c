#include "core/support/parallel.hpp"

#include <algorithm>
#include <mutex>
#include <thread>
#include <vector>

namespace sleutelnet {

namespace {

class Crew {
 public:
  Crew(std::size_t chunks, Progress* progress, const std::function<void(std::size_t)>& work)
      : chunks_(chunks), progress_(progress), work_(work) {}

  void run_on(unsigned threads) {
    {
      std::vector<std::jthread> others;
      for (unsigned thread = 1; thread < threads; ++thread) others.emplace_back([this] { take_turns(); });
      take_turns();
    }
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  void take_turns() {
    try {
      for (auto chunk = next_++; chunk < chunks_ && !stopped_; chunk = next_++) {
        if (progress_ != nullptr && progress_->cancelled()) throw Cancelled();
        work_(chunk);
        if (progress_ != nullptr) progress_->advance();
      }
    } catch (...) {
      stopped_ = true;
      const std::scoped_lock lock(mutex_);
      if (!failure_) failure_ = std::current_exception();
    }
  }

  std::size_t chunks_;
  Progress* progress_;
  const std::function<void(std::size_t)>& work_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<bool> stopped_ = false;
  std::mutex mutex_;
  std::exception_ptr failure_;
};

}  // namespace

void for_each_chunk(std::size_t chunks, const Effort& effort, const std::function<void(std::size_t)>& work) {
  if (effort.progress != nullptr) effort.progress->expect(chunks);
  const auto wished = effort.threads != 0 ? effort.threads : std::max(1U, std::thread::hardware_concurrency());
  const auto useful = static_cast<unsigned>(std::min<std::size_t>(wished, std::max<std::size_t>(chunks, 1)));
  Crew(chunks, effort.progress, work).run_on(useful);
}

}  // namespace sleutelnet
