#pragma once
// Long work beside the window: the arrangement of the network and what each departure would open. It runs
// on its own thread over a const copy; the answer of an older revision is dropped by whoever takes it.

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/analysis/departure.hpp"
#include "core/analysis/layout.hpp"
#include "core/analysis/reach_measures.hpp"

namespace sleutelnet {

struct JobRequest {
  std::uint64_t revision = 0;
  Network network;
  CoverageOptions options;
  Graph drawn;                          // the graph to arrange
  std::optional<LayoutOptions> layout;  // empty: everybody keeps their place
};

struct JobAnswer {
  std::uint64_t revision = 0;
  CoverageOptions options;
  std::vector<ActorId> nodes;
  std::vector<Position> layout;  // beside nodes; empty when none was asked
  std::vector<DepartureImpact> departures;
  std::vector<ReachCounts> reach;  // one per node of the graph of participants
};

JobAnswer work_out(const JobRequest& request);

class Jobs {
 public:
  // `wake` is called on the job's thread when an answer is ready.
  explicit Jobs(std::function<void()> wake = {});

  void start(JobRequest request);  // waits for nobody: a newer request follows the one that runs
  std::optional<JobAnswer> take();
  bool running() const { return running_; }
  void wait();  // until nothing runs; for tests and pictures

 private:
  void run(JobRequest request);

  std::function<void()> wake_;
  std::mutex mutex_;
  std::optional<JobRequest> next_;
  std::optional<JobAnswer> answer_;
  std::atomic<bool> running_ = false;
  std::jthread thread_;
};

}  // namespace sleutelnet
