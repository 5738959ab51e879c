// The disk itself, by the calls of POSIX: only these say whether something truly is on the disk (fsync).

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "core/store/file_operations.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

StoreError told(const fs::path& file, StoreProblem otherwise) {
  switch (errno) {
    case ENOENT: return {StoreProblem::not_there, file};
    case EACCES:
    case EPERM:
    case EROFS: return {StoreProblem::no_permission, file};
    case ENOSPC:
    case EDQUOT: return {StoreProblem::disk_full, file};
    default: return {otherwise, file};
  }
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  explicit operator bool() const { return number_ >= 0; }
  int number() const { return number_; }

 private:
  int number_;
};

bool write_all(int file, std::span<const unsigned char> bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return true;
}

// Until the end of the file, or until there is enough.
bool read_until(int file, Bytes& bytes, std::size_t enough) {
  constexpr std::size_t step = 1U << 20U;
  while (bytes.size() < enough) {
    const auto had = bytes.size();
    bytes.resize(had + std::min(step, enough - had));
    const auto got = ::read(file, bytes.data() + had, bytes.size() - had);
    if (got < 0 && errno != EINTR) return false;
    bytes.resize(had + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got == 0) return true;
  }
  return true;
}

bool read_file(const fs::path& file, Bytes& bytes, std::size_t enough) {
  const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  return opened && read_until(opened.number(), bytes, enough);
}

class Disk : public FileOperations {
 public:
  bool exists(const fs::path& file) override {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(file, ignored));
  }

  Stored<Bytes> read(const fs::path& file) override { return read_start(file, SIZE_MAX); }

  Stored<Bytes> read_start(const fs::path& file, std::size_t bytes) override {
    Bytes content;
    if (!read_file(file, content, bytes)) return told(file, StoreProblem::cannot_read);
    return content;
  }

  Failure write(const fs::path& file, std::span<const unsigned char> bytes, const fs::path& like) override {
    constexpr mode_t owner_only = 0600;
    struct stat known {};
    const mode_t mode = ::stat(like.c_str(), &known) == 0 ? known.st_mode & 0777U : owner_only;
    const Descriptor made(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, owner_only));
    if (!made || !write_all(made.number(), bytes)) return told(file, StoreProblem::cannot_write);
    ::fchmod(made.number(), mode);  // a disk without permissions has none to keep
    return std::nullopt;
  }

  Failure flush(const fs::path& file) override { return flush_opened(file, O_RDONLY); }
  Failure flush_folder(const fs::path& folder) override {
    return flush_opened(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
  }

  Failure rename(const fs::path& from, const fs::path& to) override {
    return done(std::rename(from.c_str(), to.c_str()), to);
  }

  Failure duplicate(const fs::path& from, const fs::path& to) override {
    if (::link(from.c_str(), to.c_str()) == 0) return std::nullopt;
    Bytes content;
    if (!read_file(from, content, SIZE_MAX)) return told(from, StoreProblem::cannot_read);
    auto failure = write(to, content, from);
    if (!failure) failure = flush(to);
    return failure;
  }

  Failure remove(const fs::path& file) override {
    if (::unlink(file.c_str()) == 0 || errno == ENOENT) return std::nullopt;
    return told(file, StoreProblem::cannot_write);
  }

 private:
  static Failure done(int outcome, const fs::path& file) {
    if (outcome == 0) return std::nullopt;
    return told(file, StoreProblem::cannot_write);
  }

  static Failure flush_opened(const fs::path& file, int how) {
    const Descriptor opened(::open(file.c_str(), how | O_CLOEXEC));
    if (!opened) return told(file, StoreProblem::cannot_write);
    // Some disks of other machines cannot flush a folder (EINVAL) and need not.
    if (::fsync(opened.number()) == 0 || errno == EINVAL) return std::nullopt;
    return told(file, StoreProblem::cannot_write);
  }
};

}  // namespace

FileOperations& disk() {
  static Disk only;
  return only;
}

}  // namespace sleutelnet
