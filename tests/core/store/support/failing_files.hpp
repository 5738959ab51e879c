#pragma once
// The disk, of which one operation fails: the first, the second, and so on.

#include "core/store/file_operations.hpp"

namespace sleutelnet::testing {

enum class Fault {
  disk_full,      // half of a write is done
  no_permission,  // nothing is done
  wrong_bytes,    // a write seems to be done, and is not
  killed,         // half of a write is done, and nothing after it
};

class FailingFiles : public FileOperations {
 public:
  FailingFiles(Fault fault, int fail_at) : fault_(fault), left_(fail_at) {}

  bool failed() const { return failed_; }

  bool exists(const std::filesystem::path& file) override { return disk().exists(file); }
  Stored<Bytes> read(const std::filesystem::path& file) override { return disk().read(file); }
  Stored<Bytes> read_start(const std::filesystem::path& file, std::size_t bytes) override {
    return disk().read_start(file, bytes);
  }

  Failure write(const std::filesystem::path& file, std::span<const unsigned char> bytes,
                const std::filesystem::path& like) override {
    const bool was_dead = dead();
    if (!fails()) return disk().write(file, bytes, like);
    if (fault_ == Fault::wrong_bytes) {
      Bytes wrong(bytes.begin(), bytes.end());
      wrong[wrong.size() / 2] ^= 1;
      return disk().write(file, wrong, like);
    }
    if (fault_ != Fault::no_permission && !was_dead) disk().write(file, bytes.first(bytes.size() / 2), like);
    return failure(file);
  }
  Failure flush(const std::filesystem::path& file) override { return fails() ? failure(file) : disk().flush(file); }
  Failure flush_folder(const std::filesystem::path& folder) override {
    return fails() ? failure(folder) : disk().flush_folder(folder);
  }
  Failure rename(const std::filesystem::path& from, const std::filesystem::path& to) override {
    return fails() ? failure(to) : disk().rename(from, to);
  }
  Failure duplicate(const std::filesystem::path& from, const std::filesystem::path& to) override {
    return fails() ? failure(to) : disk().duplicate(from, to);
  }
  Failure remove(const std::filesystem::path& file) override { return fails() ? failure(file) : disk().remove(file); }

 private:
  bool dead() const { return failed_ && fault_ == Fault::killed; }
  bool fails() {
    if (dead()) return true;
    if (failed_ || --left_ > 0) return false;
    failed_ = true;
    return true;
  }
  Failure failure(const std::filesystem::path& file) const {
    const auto problem = fault_ == Fault::no_permission ? StoreProblem::no_permission : StoreProblem::disk_full;
    return StoreError{problem, file};
  }

  Fault fault_;
  int left_;
  bool failed_ = false;
};

}  // namespace sleutelnet::testing
