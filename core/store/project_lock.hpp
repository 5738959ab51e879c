#pragma once
// Who has a project open. Two programs on one file would each save over the other's work, so the second opens it to
// read only and says who was first.

#include <string>
#include <variant>

#include "core/store/store_error.hpp"

namespace sleutelnet {

struct LockHolder {
  std::string user;
  std::string machine;
  long process = 0;
  std::string since;  // as the program that took it wrote its clock; core reads none
  bool operator==(const LockHolder&) const = default;
};

// Held as long as the object lives, and by the machine no longer than the program does: a lock that was left behind by
// a program that stopped is none. One left behind on another machine cannot be told from one in use over a network
// disk, and counts; its file says whom to ask, and may be removed by hand.
class ProjectLock {
 public:
  using Taken = std::variant<ProjectLock, LockHolder, StoreError>;
  static Taken take(const std::filesystem::path& project, const LockHolder& self);

  ProjectLock(ProjectLock&& other) noexcept;
  ProjectLock& operator=(ProjectLock&&) = delete;
  ~ProjectLock();

 private:
  ProjectLock(std::filesystem::path file, int descriptor);

  std::filesystem::path file_;
  int descriptor_;
};

std::filesystem::path lock_file_of(const std::filesystem::path& project);  // NAME.sleutelnet.slot

}  // namespace sleutelnet
