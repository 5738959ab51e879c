#pragma once
// The few things that saving asks of a disk, one by one, so that a test can let each of them fail.

#include <optional>
#include <span>

#include "core/store/sealed_file.hpp"

namespace sleutelnet {

class FileOperations {
 public:
  virtual ~FileOperations() = default;

  virtual bool exists(const std::filesystem::path& file) = 0;
  virtual Stored<Bytes> read(const std::filesystem::path& file) = 0;
  // The first bytes of the file, so many at most.
  virtual Stored<Bytes> read_start(const std::filesystem::path& file, std::size_t bytes) = 0;

  // Makes the file, for its owner alone or with the permissions of `like` when that is there; replaces what was in it.
  virtual Failure write(const std::filesystem::path& file, std::span<const unsigned char> bytes,
                        const std::filesystem::path& like) = 0;
  virtual Failure flush(const std::filesystem::path& file) = 0;  // until it is on the disk
  virtual Failure rename(const std::filesystem::path& from, const std::filesystem::path& to) = 0;
  // A second name for the same content, or a copy where the disk knows no second names.
  virtual Failure duplicate(const std::filesystem::path& from, const std::filesystem::path& to) = 0;
  virtual Failure remove(const std::filesystem::path& file) = 0;  // no failure when it is not there
  virtual Failure flush_folder(const std::filesystem::path& folder) = 0;
};

FileOperations& disk();

}  // namespace sleutelnet
