#include "importers/networks/graph_tool.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <bit>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;

// Writes a file as the documentation of the format describes it.
class Writer {
 public:
  explicit Writer(bool big = false) : big_(big) { bytes_ = std::string("\xE2\x9B\xBE gt\x01") + (big ? '\1' : '\0'); }

  Writer& number(std::uint64_t value, unsigned width = 8) {
    for (unsigned at = 0; at < width; ++at) {
      bytes_ += static_cast<char>((value >> (8U * (big_ ? width - 1 - at : at))) & 0xFFU);
    }
    return *this;
  }
  Writer& text(const std::string& text) {
    number(text.size());
    bytes_ += text;
    return *this;
  }
  Writer& property(unsigned owner, const std::string& name, unsigned type) {
    return number(owner, 1).text(name).number(type, 1);
  }
  ForeignFile read() const { return read_graph_tool("a.gt", bytes_); }

  std::string bytes_;

 private:
  bool big_;
};

Writer small(bool big = false) {
  Writer writer(big);
  writer.text("comment").number(1, 1).number(3);                                // directed, three nodes
  writer.number(2).number(1, 1).number(2, 1).number(0).number(1).number(0, 1);  // 0 → 1, 0 → 2; none; 2 → 0
  writer.number(5);
  writer.property(0, "name", 6).text("G");
  writer.property(1, "name", 6).text("Anne").text("Bram").text("");
  writer.property(1, "seen", 14).text("pickle").text("").text("x");
  writer.property(2, "weight", 4);
  for (const double weight : {2.5, 1.0, 0.1}) writer.number(std::bit_cast<std::uint64_t>(weight));
  writer.property(2, "history", 13).number(1).text("a").number(0).number(2).text("b").text("c");
  return writer;
}

TEST(GraphTool, BothOrdersOfBytes) {
  for (const bool big : {false, true}) {
    const auto file = small(big).read();

    ASSERT_EQ(file.networks.size(), 1U);
    EXPECT_EQ(file.networks[0].name, "G");
    EXPECT_THAT(nodes_of(file), ElementsAre("0 Anne", "1 Bram", "2"));
    EXPECT_THAT(edges_of(file), ElementsAre("0 > 1 2.5", "0 > 2 1", "2 > 0 0.1"));
    EXPECT_THAT(file.attributes, ElementsAre("history", "seen"));
  }
}

TEST(GraphTool, OfExactly256NodesBothWidthsAreRead) {
  for (const unsigned width : {1U, 2U}) {
    Writer writer;
    writer.text("").number(0, 1).number(256).number(1).number(255, width);
    for (int node = 1; node < 256; ++node) writer.number(0);
    const auto file = writer.number(0).read();

    ASSERT_EQ(file.networks.size(), 1U) << width;
    EXPECT_THAT(edges_of(file), ElementsAre("0 - 255"));
  }
}

TEST(GraphTool, EveryShorterOrLongerFileIsRefused) {
  auto writer = small();
  const auto whole = writer.bytes_;
  for (std::size_t length = 0; length < whole.size(); ++length) {
    writer.bytes_ = whole.substr(0, length);
    EXPECT_THAT(writer.read().networks, IsEmpty()) << length;
  }
  writer.bytes_ = whole + 'x';
  EXPECT_EQ(writer.read().issues.at(0).code, IssueCode::network_malformed);
}

TEST(GraphTool, NumbersThatCannotBeAreRefusedAtOnce) {
  EXPECT_THAT(Writer().text("").number(1, 1).number(~std::uint64_t{0}).read().networks, IsEmpty());
  EXPECT_THAT(Writer().text("").number(1, 1).number(1).number(1).number(7, 1).number(0).read().networks, IsEmpty());
  EXPECT_THAT(Writer().number(~std::uint64_t{0}).read().networks, IsEmpty());
}

TEST(GraphTool, IsKnownByItsFirstBytes) {
  EXPECT_TRUE(recognise_graph_tool({small().bytes_, ".bin"}));
  EXPECT_FALSE(recognise_graph_tool({"gt", ".gt"}));
}

}  // namespace
}  // namespace sleutelnet
