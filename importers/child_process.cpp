#include "importers/child_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <thread>

extern char** environ;  // NOLINT: POSIX asks for it by this name

namespace sleutelnet {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_error_bytes = 2000;

struct Pipe {
  Pipe() { open = pipe2(ends.data(), O_CLOEXEC) == 0; }
  ~Pipe() {
    close_end(0);
    close_end(1);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  void close_end(std::size_t end) {
    if (open && ends.at(end) >= 0) close(ends.at(end));
    ends.at(end) = -1;
  }

  std::array<int, 2> ends = {-1, -1};
  bool open = false;
};

// 0 when it was started, otherwise the number of the error.
int start(const std::vector<std::string>& arguments, const Pipe& output, const Pipe& errors, pid_t& child) {
  std::vector<char*> pointers;
  pointers.reserve(arguments.size() + 1);
  for (const auto& argument : arguments) pointers.push_back(const_cast<char*>(argument.c_str()));
  pointers.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output.ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, errors.ends[1], STDERR_FILENO);
  const int error = posix_spawnp(&child, pointers.front(), &actions, nullptr, pointers.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

// Appends what can be read now; false at the end of the stream.
bool drain(int descriptor, std::string& text, std::size_t limit) {
  std::array<char, 65536> buffer{};
  const auto count = read(descriptor, buffer.data(), buffer.size());
  if (count < 0) return errno == EINTR;
  if (count == 0) return false;
  const auto room = limit - std::min(limit, text.size());
  text.append(buffer.data(), std::min(room, static_cast<std::size_t>(count)));
  return true;
}

int milliseconds_until(Clock::time_point deadline) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
  return left < 0 ? 0 : static_cast<int>(left);
}

// Reads both streams to their end.
ChildEnd listen(Pipe& output, Pipe& errors, ChildResult& result, const ChildLimits& limits,
                Clock::time_point deadline) {
  constexpr int between_questions = 100;  // milliseconds
  while (output.ends[0] >= 0 || errors.ends[0] >= 0) {
    // A negative descriptor is skipped by poll().
    std::array<pollfd, 2> wanted = {{{output.ends[0], POLLIN, 0}, {errors.ends[0], POLLIN, 0}}};
    const int left = milliseconds_until(deadline);
    const int ready = poll(wanted.data(), wanted.size(), limits.stop ? std::min(left, between_questions) : left);
    if (limits.stop && limits.stop()) return ChildEnd::stopped;
    if (ready == 0 && milliseconds_until(deadline) > 0) continue;
    if (ready == 0) return ChildEnd::timed_out;
    if (ready < 0 && errno != EINTR) return ChildEnd::failed;
    if (ready < 0) continue;
    if (wanted[0].revents != 0 && !drain(output.ends[0], result.output, limits.output_bytes + 1)) output.close_end(0);
    if (wanted[1].revents != 0 && !drain(errors.ends[0], result.errors, most_error_bytes)) errors.close_end(0);
    if (result.output.size() > limits.output_bytes) return ChildEnd::too_large;
  }
  return ChildEnd::finished;
}

// Waits for the end of the process, and makes one when it is over time.
ChildEnd reap(pid_t child, ChildEnd heard, Clock::time_point deadline) {
  int status = 0;
  if (heard != ChildEnd::finished) kill(child, SIGKILL);
  for (;;) {
    const auto gone = waitpid(child, &status, heard == ChildEnd::finished ? WNOHANG : 0);
    if (gone == child) break;
    if (gone < 0 && errno != EINTR) return ChildEnd::failed;
    if (Clock::now() > deadline && heard == ChildEnd::finished) {
      kill(child, SIGKILL);
      heard = ChildEnd::timed_out;
    }
    if (heard == ChildEnd::finished) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  if (heard != ChildEnd::finished) return heard;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? ChildEnd::finished : ChildEnd::failed;
}

}  // namespace

ChildResult run_child(const std::vector<std::string>& arguments, const ChildLimits& limits) {
  const auto deadline = Clock::now() + limits.time;
  ChildResult result;
  Pipe output;
  Pipe errors;
  if (!output.open || !errors.open) return result;
  pid_t child = 0;
  if (const int error = start(arguments, output, errors, child)) {
    result.end = error == ENOENT ? ChildEnd::missing : ChildEnd::failed;
    return result;
  }
  output.close_end(1);
  errors.close_end(1);
  result.end = reap(child, listen(output, errors, result, limits, deadline), deadline);
  return result;
}

OwnFolder::OwnFolder() {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path memory = "/dev/shm";
  const auto place = fs::is_directory(memory, error) ? memory : fs::temp_directory_path(error);
  auto name = (place / "sleutelnet-XXXXXX").string();
  if (!error && mkdtemp(name.data()) != nullptr) path_ = name;
}

OwnFolder::~OwnFolder() {
  std::error_code error;
  if (!path_.empty()) std::filesystem::remove_all(path_, error);
}

}  // namespace sleutelnet
