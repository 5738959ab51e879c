#include "importers/networks/ucinet_binary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <bit>
#include <cstdint>

#include "importers/networks/ucinet_header.hpp"
#include "importers/open.hpp"
#include "tests/importers/support/files.hpp"
#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;
using testing::TemporaryFolder;

std::string number(std::size_t value, std::size_t size) {
  std::string bytes;
  for (; bytes.size() < size; value /= 256) bytes += static_cast<char>(value % 256);
  return bytes;
}

std::string wide(const std::string& text) {
  std::string bytes;
  for (const char c : text) bytes += {c, '\0'};
  return number(bytes.size(), 2) + bytes;
}

std::string before_sizes(const std::string& version, std::size_t dimensions) {
  return '\5' + version + number(24, 2) + number(11, 2) + number(26, 2) + number(4, 2) + number(3, 2) + number(7, 1) +
         number(dimensions, 2);
}

std::string header(std::size_t columns, std::size_t rows) {
  return before_sizes("V6404", 2) + number(columns, 4) + number(rows, 4) + number(4, 1) + "kent";
}

std::string floats(const std::vector<float>& values) {
  std::string bytes;
  for (const float value : values) bytes += number(std::bit_cast<std::uint32_t>(value), 4);
  return bytes;
}

class UcinetBinary : public ::testing::Test {
 protected:
  ForeignFile read(const std::string& bytes, const std::vector<float>& values) {
    folder_.write("a.##d", floats(values));
    return read_ucinet({folder_.write("a.##h", bytes), "a.##h"}, bytes);
  }

  TemporaryFolder folder_;
};

TEST_F(UcinetBinary, CellsAreArcsAndLabelsNameTheRows) {
  const auto file = read(header(2, 2) + "\1\1" + wide("Anne") + wide("Bram") + wide("Anne") + wide("Bram"),
                         {0.0F, 1.5F, 1e38F, 0.0F});

  EXPECT_EQ(file.networks.at(0).name, "kent");
  EXPECT_THAT(nodes_of(file), ElementsAre("1 Anne", "2 Bram"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2 1.5"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::cells_missing);
}

TEST_F(UcinetBinary, RowsAndColumnsMayBeOtherNodes) {
  const auto file = read(header(3, 2) + std::string(2, '\0'), {0, 1, 0, 0, 0, 2});

  EXPECT_THAT(nodes_of(file), ElementsAre("1", "2", "3", "4", "5"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 4 1", "2 > 5 2"));
  EXPECT_EQ(file.issues.at(0).code, IssueCode::two_kinds_of_nodes);
}

TEST_F(UcinetBinary, OlderFilesHaveShorterNumbersAndSeveralMatricesAreRelations) {
  const auto bytes = before_sizes("DATE:", 3) + number(2, 2) + number(2, 2) + number(2, 2) + number(0, 1) +
                     std::string(2, '\0') + '\1' + number(4, 2) + "caf\xE9" + number(5, 2) + "werkt";

  EXPECT_THAT(edges_of(read(bytes, {0, 1, 0, 0, 0, 0, 1, 0})), ElementsAre("1 > 2 1 [café]", "2 > 1 1 [werkt]"));
}

TEST_F(UcinetBinary, SizesThatDoNotMultiplyToTheDataAreNotBelieved) {
  const auto bytes = header(2, 2) + std::string(2, '\0');

  EXPECT_EQ(read(bytes, {0, 1, 0}).issues.at(0).code, IssueCode::network_malformed);
  EXPECT_EQ(read(header(0xFFFFFFFF, 0xFFFFFFFF) + std::string(2, '\0'), {1}).issues.at(0).code,
            IssueCode::network_malformed);
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    EXPECT_EQ(read(bytes.substr(0, length), {0, 1, 0, 0}).issues.at(0).code, IssueCode::network_malformed) << length;
  }
}

TEST_F(UcinetBinary, HalfOfThePairIsRefusedAndSaysWhatIsMissing) {
  const auto file = read_ucinet({folder_.path() / "b.##h", "b.##h"}, header(2, 2) + std::string(2, '\0'));

  EXPECT_EQ(file.issues.at(0).code, IssueCode::other_half_missing);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("b.##d"));
  EXPECT_THAT(read_ucinet_data("b.##d", {}).issues.at(0).arguments, ElementsAre("b.##h"));
}

TEST_F(UcinetBinary, ThePairIsOneNetworkByEitherName) {
  const auto data = folder_.write("a.##d", floats({0, 1, 0, 0}));
  const auto first = folder_.write("a.##h", header(2, 2) + std::string(2, '\0'));
  for (const auto& paths :
       std::vector<std::vector<std::filesystem::path>>{{data}, {first}, {data, first}, {folder_.path()}}) {
    const auto opened = open_paths(paths);

    ASSERT_TRUE(opened.records.has_value());
    ASSERT_EQ(opened.files.size(), 1U);
    EXPECT_THAT(testing::with_code(opened.issues, IssueCode::file_skipped), IsEmpty());
    EXPECT_EQ(opened.files[0].found.ties, 1U);
    EXPECT_EQ(opened.files[0].evidence, "V6404");
  }
}

TEST(UcinetHeader, LabelsInUtf16AreChecked) {
  const auto labels = [](const std::string& label) {
    return read_ucinet_header(before_sizes("V6404", 2) + number(1, 4) + number(1, 4) + number(0, 1) + '\1' + '\0' +
                              number(label.size(), 2) + label);
  };

  EXPECT_THAT(labels(std::string("\xEB\x01\x3D\xD8\x00\xDE", 6)).value().labels[0], ElementsAre("ǫ😀"));
  EXPECT_FALSE(labels("\x3D\xD8").has_value());
  EXPECT_FALSE(labels("a").has_value());
}

}  // namespace
}  // namespace sleutelnet
