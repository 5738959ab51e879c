#pragma once
// Compares text with an approved file in tests/golden. SLEUTELNET_UPDATE_GOLDEN=1 rewrites the file: look
// at it with your own eyes before you commit it, and say in the commit why it changed.

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace sleutelnet::testing {

inline void expect_golden(const std::string& name, const std::string& text) {
  const auto path = std::filesystem::path(SOURCE_FOLDER) / "tests" / "golden" / name;
  if (std::getenv("SLEUTELNET_UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
  }
  std::ifstream stream(path, std::ios::binary);
  ASSERT_TRUE(stream) << path << " is missing";
  const std::string approved{std::istreambuf_iterator<char>(stream), {}};
  EXPECT_EQ(approved, text) << path;
}

}  // namespace sleutelnet::testing
