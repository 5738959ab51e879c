#include "viz/jobs.hpp"

#include <algorithm>

namespace sleutelnet {

Jobs::Jobs(std::function<void()> wake, Worker worker) : wake_(std::move(wake)), worker_(std::move(worker)) {
  thread_ = std::jthread([this] { run(); });
}

Jobs::~Jobs() {
  stop();
  {
    const std::scoped_lock lock(mutex_);
    closing_ = true;
  }
  changed_.notify_all();
}

void Jobs::start(JobRequest request) {
  stop();
  {
    const std::scoped_lock lock(mutex_);
    if (!busy_) since_ = std::chrono::steady_clock::now();
    next_ = std::move(request);
  }
  changed_.notify_all();
}

void Jobs::stop() {
  const std::scoped_lock lock(mutex_);
  next_.reset();
  cancelled_ = true;
  if (progress_) progress_->cancel();
}

std::vector<JobAnswer> Jobs::take() {
  const std::scoped_lock lock(mutex_);
  return std::exchange(answers_, {});
}

JobStatus Jobs::status() {
  const std::scoped_lock lock(mutex_);
  if (progress_) share_ = std::max(share_, progress_->share());
  const std::chrono::duration<double> past = std::chrono::steady_clock::now() - since_;
  return {.running = busy_ || next_, .stage = stage_, .share = share_, .seconds = past.count()};
}

void Jobs::wait() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return !busy_ && !next_; });
}

void Jobs::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [this] { return closing_ || next_; });
    if (closing_) return;
    const auto request = *std::exchange(next_, std::nullopt);
    busy_ = true;
    cancelled_ = false;
    lock.unlock();
    serve(request);
    lock.lock();
    progress_.reset();
    busy_ = false;
    lock.unlock();
    if (wake_) wake_();
    changed_.notify_all();
    lock.lock();
  }
}

void Jobs::serve(const JobRequest& request) {
  const JobReport report{[this](JobStage stage) { return begin(stage); },
                         [&](JobPart part) {
                           deliver({request.revision, request.options, std::move(part)});
                         }};
  try {
    worker_(request, report);
  } catch (const Cancelled&) {
    // Somebody asked for something else, or for nothing: what was delivered stands.
  }
}

Progress* Jobs::begin(JobStage stage) {
  const std::scoped_lock lock(mutex_);
  if (cancelled_) throw Cancelled();
  // A stage in several pieces starts its bar anew.
  progress_ = std::make_unique<Progress>();
  stage_ = stage;
  share_ = 0;
  return progress_.get();
}

void Jobs::deliver(JobAnswer answer) {
  {
    const std::scoped_lock lock(mutex_);
    answers_.push_back(std::move(answer));
  }
  if (wake_) wake_();
}

}  // namespace sleutelnet
