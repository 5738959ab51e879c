#include "viz/project/errand_desk.hpp"

#include <algorithm>
#include <new>
#include <utility>

namespace sleutelnet {

ErrandDesk::ErrandDesk(std::function<void()> wake) : wake_(std::move(wake)), thread_([this] { run(); }) {}

ErrandDesk::~ErrandDesk() {
  {
    const std::scoped_lock lock(mutex_);
    closing_ = true;
    waiting_.clear();
    if (progress_ != nullptr) progress_->cancel();
  }
  changed_.notify_all();
}

void ErrandDesk::start(AskedErrand asked, PresentRecords present, ErrandWorld world) {
  {
    const std::scoped_lock lock(mutex_);
    waiting_.push_back({std::move(asked), std::move(present), std::move(world)});
  }
  changed_.notify_all();
}

void ErrandDesk::cancel(std::uint64_t number) {
  const std::scoped_lock lock(mutex_);
  std::erase_if(waiting_, [&](const Task& task) { return task.asked.number == number; });
  std::erase_if(answers_, [&](const ErrandAnswer& answer) { return answer.number == number; });
  if (busy_ == number && progress_ != nullptr) progress_->cancel();
}

std::vector<ErrandAnswer> ErrandDesk::take() {
  const std::scoped_lock lock(mutex_);
  return std::exchange(answers_, {});
}

ErrandStatus ErrandDesk::status() {
  const std::scoped_lock lock(mutex_);
  if (!busy_) return {.running = !waiting_.empty()};
  const std::chrono::duration<double> past = std::chrono::steady_clock::now() - since_;
  return {true, progress_ != nullptr ? progress_->share() : 0.0, past.count()};
}

void ErrandDesk::wait() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return !busy_ && waiting_.empty(); });
}

void ErrandDesk::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [this] { return closing_ || !waiting_.empty(); });
    if (closing_) return;
    const auto task = std::move(waiting_.front());
    waiting_.pop_front();
    Progress progress;
    progress_ = &progress;
    busy_ = task.asked.number;
    since_ = std::chrono::steady_clock::now();
    lock.unlock();
    serve(task);
    lock.lock();
    progress_ = nullptr;
    busy_.reset();
    changed_.notify_all();
  }
}

void ErrandDesk::serve(const Task& task) {
  ErrandOutcome outcome;
  try {
    outcome = carry_out(task.asked.errand, task.present, task.world, *progress_);
  } catch (const Cancelled&) {
    return;
  } catch (const std::bad_alloc&) {
    outcome = ErrandNews(ErrandFailure{{}, StoreError{StoreProblem::memory_lacking, {}}, {}, {}});
  } catch (const std::exception&) {
    outcome = ErrandNews(ErrandFailure{{}, StoreError{StoreProblem::cannot_read, {}}, {}, {}});
  }
  {
    const std::scoped_lock lock(mutex_);
    if (progress_->cancelled()) return;
    answers_.push_back({task.asked.number, std::move(outcome)});
  }
  if (wake_) wake_();
}

}  // namespace sleutelnet
