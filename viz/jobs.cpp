#include "viz/jobs.hpp"

namespace sleutelnet {

JobAnswer work_out(const JobRequest& request) {
  JobAnswer answer{.revision = request.revision, .options = request.options, .nodes = request.drawn.nodes};
  if (request.layout) answer.layout = force_layout(request.drawn, *request.layout);
  const auto covered = coverage(request.network, request.options);
  const auto graph = make_graph(request.network);
  answer.departures = departure_impacts(request.network, covered, graph);
  answer.reach = reach_counts(graph);
  return answer;
}

Jobs::Jobs(std::function<void()> wake) : wake_(std::move(wake)) {}

void Jobs::start(JobRequest request) {
  const std::scoped_lock lock(mutex_);
  if (running_) {
    // Work that nobody has seen yet must not lose its arrangement to a newer request without one.
    if (next_ && next_->layout && !request.layout) request.layout = next_->layout;
    next_ = std::move(request);
    return;
  }
  running_ = true;
  thread_ = std::jthread([this, first = std::move(request)]() mutable { run(std::move(first)); });
}

void Jobs::run(JobRequest request) {
  for (bool more = true; more;) {
    auto answer = work_out(request);
    {
      const std::scoped_lock lock(mutex_);
      answer_ = std::move(answer);
      more = next_.has_value();
      if (more) request = *std::exchange(next_, std::nullopt);
      running_ = more;
    }
    if (wake_) wake_();
  }
}

std::optional<JobAnswer> Jobs::take() {
  const std::scoped_lock lock(mutex_);
  return std::exchange(answer_, std::nullopt);
}

void Jobs::wait() {
  if (thread_.joinable()) thread_.join();
}

}  // namespace sleutelnet
