#pragma once
// The thread beside the window on which records are written, so that a large save never holds up a frame. What is asked
// is done in its order; of autosaves only the newest is.

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/store/keeping.hpp"

namespace sleutelnet {

struct KeepAnswer {
  bool autosave = false;
  std::uint64_t revision = 0;
  std::filesystem::path where;
  Failure failure;
};

class Keeper {
 public:
  // So long after one autosave began the next may. With the time that writing takes, this is what a program that stops
  // can cost at most.
  static constexpr std::chrono::milliseconds usual_rest{1000};

  // `wake` is called on the thread when there is an answer to take.
  explicit Keeper(Keeping keeping, std::function<void()> wake = {}, std::chrono::milliseconds rest = usual_rest);
  ~Keeper();  // finishes saves and discards that were asked for, no autosave
  Keeper(const Keeper&) = delete;
  Keeper& operator=(const Keeper&) = delete;

  bool can_save() const { return static_cast<bool>(keeping_.save); }
  // Each gives back at once, and does nothing when that is not offered. A later save or discard makes an autosave that
  // did not begin needless.
  void save(Records records, std::uint64_t revision);
  void autosave(Records records, std::uint64_t revision);
  void discard();
  // Lets go of what was kept once what is being written is, and keeps the next. Answers about the former are gone.
  void change(Keeping keeping);
  const Keeping& keeping() const { return keeping_; }

  std::vector<KeepAnswer> take();  // of every save, and of what else failed
  void wait();                     // until nothing is left to do
  void wait_for_saves();           // until no save or discard is left to do

 private:
  struct Task {
    std::uint64_t revision = 0;
    Records records;
  };
  void run();
  bool ready() const;
  void work(std::unique_lock<std::mutex>& lock);
  void answer(KeepAnswer answer);

  Keeping keeping_;
  std::function<void()> wake_;
  std::chrono::milliseconds rest_;
  std::mutex mutex_;  // guards all below
  std::condition_variable changed_;
  std::optional<Task> save_;
  std::optional<Task> autosave_;
  bool discard_ = false;
  bool busy_ = false;
  bool closing_ = false;
  std::chrono::steady_clock::time_point rested_;
  std::vector<KeepAnswer> answers_;
  std::jthread thread_;  // last, for it uses all of the above
};

}  // namespace sleutelnet
