#pragma once
// The thread beside the window on which errands are done, one after the other.

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "viz/project/errand.hpp"

namespace sleutelnet {

struct ErrandStatus {
  bool running = false;
  double share = 0;    // 0 to 1; 0 while nothing is known
  double seconds = 0;  // since it began
};

class ErrandDesk {
 public:
  // `wake` is called on the thread when there is an answer.
  explicit ErrandDesk(std::function<void()> wake = {});
  ~ErrandDesk();  // cancels
  ErrandDesk(const ErrandDesk&) = delete;
  ErrandDesk& operator=(const ErrandDesk&) = delete;

  void start(AskedErrand asked, PresentRecords present, ErrandWorld world);  // waits for nobody
  void cancel(std::uint64_t number);                                         // no answer comes of it any more
  std::vector<ErrandAnswer> take();                                          // in the order of asking
  ErrandStatus status();
  void wait();  // until nothing is left to do

 private:
  struct Task {
    AskedErrand asked;
    PresentRecords present;
    ErrandWorld world;
  };
  void run();
  void serve(const Task& task);

  std::function<void()> wake_;
  std::mutex mutex_;  // guards all below
  std::condition_variable changed_;
  std::deque<Task> waiting_;
  std::vector<ErrandAnswer> answers_;
  std::optional<std::uint64_t> busy_;
  Progress* progress_ = nullptr;
  std::chrono::steady_clock::time_point since_;
  bool closing_ = false;
  std::jthread thread_;  // last, for it uses all of the above
};

}  // namespace sleutelnet
