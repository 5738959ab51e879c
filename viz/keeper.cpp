#include "viz/keeper.hpp"

#include <utility>

namespace sleutelnet {

Keeper::Keeper(Keeping keeping, std::function<void()> wake, std::chrono::milliseconds rest)
    : keeping_(std::move(keeping)), wake_(std::move(wake)), rest_(rest), thread_([this] { run(); }) {}

Keeper::~Keeper() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
    autosave_.reset();
  }
  changed_.notify_all();
}

void Keeper::save(Records records, std::uint64_t revision) {
  if (!keeping_.save) return;
  {
    const std::lock_guard lock(mutex_);
    save_ = Task{revision, std::move(records)};
    autosave_.reset();
  }
  changed_.notify_all();
}

void Keeper::autosave(Records records, std::uint64_t revision) {
  if (!keeping_.autosave) return;
  {
    const std::lock_guard lock(mutex_);
    autosave_ = Task{revision, std::move(records)};
  }
  changed_.notify_all();
}

void Keeper::discard() {
  if (!keeping_.discard) return;
  {
    const std::lock_guard lock(mutex_);
    discard_ = true;
    autosave_.reset();
  }
  changed_.notify_all();
}

void Keeper::change(Keeping keeping) {
  std::unique_lock lock(mutex_);
  autosave_.reset();
  changed_.wait(lock, [&] { return !busy_ && !save_ && !discard_; });
  keeping_ = std::move(keeping);
  answers_.clear();
}

std::vector<KeepAnswer> Keeper::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(answers_, {});
}

void Keeper::wait() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return !busy_ && !save_ && !autosave_ && !discard_; });
}

void Keeper::wait_for_saves() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return !busy_ && !save_ && !discard_; });
}

bool Keeper::ready() const { return save_ || discard_ || (autosave_ && std::chrono::steady_clock::now() >= rested_); }

void Keeper::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    if (ready()) {
      busy_ = true;
      work(lock);
      busy_ = false;
      changed_.notify_all();
    } else if (closing_) {
      return;
    } else if (autosave_) {
      changed_.wait_until(lock, rested_);
    } else {
      changed_.wait(lock);
    }
  }
}

// The first of what is asked, without the lock while it writes.
void Keeper::work(std::unique_lock<std::mutex>& lock) {
  if (auto task = std::exchange(save_, std::nullopt)) {
    lock.unlock();
    auto saved = keeping_.save(task->records);
    lock.lock();
    if (saved) {
      answer({false, task->revision, *saved, {}});
    } else {
      answer({false, task->revision, {}, saved.error()});
    }
  } else if (std::exchange(discard_, false)) {
    lock.unlock();
    auto failure = keeping_.discard();
    lock.lock();
    if (failure) answer({true, 0, {}, std::move(failure)});
  } else if (auto unsaved = std::exchange(autosave_, std::nullopt)) {
    rested_ = std::chrono::steady_clock::now() + rest_;
    lock.unlock();
    auto failure = keeping_.autosave(unsaved->records);
    lock.lock();
    if (failure) answer({true, unsaved->revision, {}, std::move(failure)});
  }
}

void Keeper::answer(KeepAnswer answer) {
  answers_.push_back(std::move(answer));
  if (wake_) wake_();
}

}  // namespace sleutelnet
