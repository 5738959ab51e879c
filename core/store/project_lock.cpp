#include "core/store/project_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <sstream>
#include <utility>

#include "core/store/project_file.hpp"
#include "core/store/safe_save.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

std::string written(const LockHolder& holder) {
  return holder.user + '\n' + holder.machine + '\n' + std::to_string(holder.process) + '\n' + holder.since + '\n';
}

// Nobody when there is nothing that a lock of ours holds.
std::optional<LockHolder> holder_in(int descriptor) {
  std::array<char, 1024> text{};
  const auto length = pread(descriptor, text.data(), text.size(), 0);
  if (length <= 0) return std::nullopt;
  std::istringstream lines(std::string(text.data(), static_cast<std::size_t>(length)));
  LockHolder holder;
  std::string process;
  if (!std::getline(lines, holder.user) || !std::getline(lines, holder.machine) || !std::getline(lines, process)) {
    return std::nullopt;
  }
  holder.process = std::atol(process.c_str());
  std::getline(lines, holder.since);
  return holder;
}

// Somebody may have removed the file, or put another there, between our opening and locking it.
bool still_there(int descriptor, const fs::path& file) {
  struct stat ours {};
  struct stat named {};
  return fstat(descriptor, &ours) == 0 && stat(file.c_str(), &named) == 0 && ours.st_ino == named.st_ino &&
         ours.st_dev == named.st_dev;
}

StoreError cannot_lock(const fs::path& file) {
  const bool forbidden = errno == EACCES || errno == EROFS || errno == EPERM;
  return {forbidden ? StoreProblem::no_permission : StoreProblem::cannot_write, file};
}

// To be read by whoever shares the folder. Somebody else's file may be open to us for reading only: enough to see
// whether it is held, and by whom.
int open_lock(const fs::path& file) {
  constexpr mode_t for_everybody = 0666;  // less what the user's umask takes away
  const int own = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, for_everybody);
  if (own >= 0 || errno != EACCES) return own;
  return open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
}

bool write_holder(int descriptor, const LockHolder& holder) {
  const auto text = written(holder);
  return ftruncate(descriptor, 0) == 0 && pwrite(descriptor, text.data(), text.size(), 0) == std::ssize(text);
}

}  // namespace

fs::path lock_file_of(const fs::path& project) { return beside(project_path(project), ".slot"); }

ProjectLock::ProjectLock(fs::path file, int descriptor) : file_(std::move(file)), descriptor_(descriptor) {}

ProjectLock::ProjectLock(ProjectLock&& other) noexcept
    : file_(std::move(other.file_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

ProjectLock::~ProjectLock() {
  if (descriptor_ < 0) return;
  if (still_there(descriptor_, file_)) unlink(file_.c_str());
  close(descriptor_);
}

ProjectLock::Taken ProjectLock::take(const fs::path& project, const LockHolder& self) {
  const auto file = lock_file_of(project);
  for (;;) {
    const int descriptor = open_lock(file);
    if (descriptor < 0) return cannot_lock(file);
    ProjectLock lock({}, descriptor);  // without a name nothing is removed
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
      if (errno != EWOULDBLOCK) return cannot_lock(file);
      return holder_in(descriptor).value_or(LockHolder{});
    }
    if (!still_there(descriptor, file)) continue;
    const auto before = holder_in(descriptor);
    if (before && before->machine != self.machine) return *before;
    if (!write_holder(descriptor, self)) return cannot_lock(file);
    lock.file_ = file;
    return lock;
  }
}

}  // namespace sleutelnet
