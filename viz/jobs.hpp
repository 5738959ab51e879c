#pragma once
// The thread beside the window on which the long work is done, over a const copy. A newer request cancels the
// running one; whoever takes the answers drops those of an older revision.

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include "viz/work.hpp"

namespace sleutelnet {

struct JobStatus {
  bool running = false;
  JobStage stage{};
  double share = 0;    // of the stage, 0 to 1; never goes back
  double seconds = 0;  // since there is work
};

using Worker = std::function<void(const JobRequest&, const JobReport&)>;

class Jobs {
 public:
  // `wake` is called on the job's thread when an answer is ready and when the work is done.
  explicit Jobs(std::function<void()> wake = {}, Worker worker = work_out);
  ~Jobs();  // cancels
  Jobs(const Jobs&) = delete;
  Jobs& operator=(const Jobs&) = delete;

  void start(JobRequest request);  // waits for nobody
  void stop();                     // cancels what runs and what follows; waits for nobody
  std::vector<JobAnswer> take();   // in the order in which they came
  JobStatus status();
  bool running() { return status().running; }
  void wait();  // until nothing runs; for tests and pictures

 private:
  void run();
  void serve(const JobRequest& request);
  Progress* begin(JobStage stage);
  void deliver(JobAnswer answer);

  std::function<void()> wake_;
  Worker worker_;
  std::mutex mutex_;  // guards all below
  std::condition_variable changed_;
  std::optional<JobRequest> next_;
  std::vector<JobAnswer> answers_;
  bool busy_ = false;
  bool cancelled_ = false;  // the request that runs
  bool closing_ = false;
  JobStage stage_{};
  std::unique_ptr<Progress> progress_;  // of the stage
  double share_ = 0;                    // the largest that was shown of it
  std::chrono::steady_clock::time_point since_;
  std::jthread thread_;  // last, for it uses all of the above
};

}  // namespace sleutelnet
