#pragma once
// A copy of the small town of tests/data that a test may damage, in a folder that goes with the object.

#include <fstream>
#include <iterator>
#include <string>

#include "tests/importers/support/files.hpp"

namespace sleutelnet::testing {

class ScratchTown {
 public:
  ScratchTown() {
    std::filesystem::copy(std::filesystem::path(SOURCE_FOLDER) / "tests" / "data" / "proefstad", path(),
                          std::filesystem::copy_options::recursive);
  }

  std::filesystem::path path() const { return folder_.path() / "stad"; }
  std::string text() const { return path().string(); }
  // A place beside the town.
  std::string beside(const std::string& name) const { return (folder_.path() / name).string(); }
  std::string write(const std::string& name, std::string_view bytes) const {
    return folder_.write(name, bytes).string();
  }

  void replace_in(const std::string& file, const std::string& old, const std::string& fresh) const {
    std::ifstream stream(path() / file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    bytes.replace(bytes.find(old), old.size(), fresh);
    folder_.write("stad/" + file, bytes);
  }

 private:
  TemporaryFolder folder_;
};

}  // namespace sleutelnet::testing
