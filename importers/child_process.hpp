#pragma once
// A foreign tool as a process of its own: it may crash on what it is given without taking us along. No
// shell in between, nothing on its input, a limit to what it may say and how long it may take.

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace sleutelnet {

struct ChildLimits {
  std::size_t output_bytes = std::size_t{256} << 20U;
  std::chrono::milliseconds time = std::chrono::minutes(2);
  std::function<bool()> stop;  // asked some times a second; true ends the child
};

enum class ChildEnd { finished, missing, failed, too_large, timed_out, stopped };

struct ChildResult {
  ChildEnd end = ChildEnd::failed;
  std::string output;
  std::string errors;  // the first few lines
};

// The first argument is the program, looked up in PATH.
ChildResult run_child(const std::vector<std::string>& arguments, const ChildLimits& limits = {});

// What a child reads and writes as files. Made for us alone (mkdtemp), in memory where there is a place for that (P32),
// and taken away with all that is in it. The path is empty when it could not be made.
class OwnFolder {
 public:
  OwnFolder();
  ~OwnFolder();
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace sleutelnet
