#include "importers/sheets/zip_file.hpp"

#include <gtest/gtest.h>

#include "importers/file_bytes.hpp"
#include "tests/importers/support/workbook.hpp"

namespace sleutelnet {
namespace {

class Ignored : public XmlHandler {
 public:
  void opens(const XmlElement&) override { ++elements; }
  void closes(std::string_view) override {}
  int elements = 0;
};

class ZipFileTest : public ::testing::Test {
 protected:
  std::optional<IssueCode> trouble(const std::string& text, const WorkbookLimits& limits = {}, bool locked = false) {
    testing::write_zip(path_, {{"deel.xml", text, locked}});
    Ignored handler;
    const auto found = ZipFile(path_, limits).read("deel.xml", handler);
    return found ? std::optional(found->code) : std::nullopt;
  }

  testing::TemporaryFolder folder_;
  std::filesystem::path path_ = folder_.path() / "boek.xlsx";
};

TEST_F(ZipFileTest, APartIsReadAsAStream) {
  std::string text = "<a>";
  for (int times = 0; times < 20000; ++times) text += "<b>regel</b>";
  testing::write_zip(path_, {{"deel.xml", text + "</a>"}});
  Ignored handler;

  EXPECT_FALSE(ZipFile(path_, {}).read("deel.xml", handler));
  EXPECT_EQ(handler.elements, 20001);
}

TEST_F(ZipFileTest, WhatUnpacksToTooMuchIsNotRead) {
  const auto text = "<a>" + std::string(100000, ' ') + "</a>";

  EXPECT_EQ(trouble(text), std::nullopt);
  EXPECT_EQ(trouble(text, {.expanded_bytes = 50000}), IssueCode::workbook_expands);
  EXPECT_EQ(trouble(text, {.ratio = 100, .trusted_bytes = 1000}), IssueCode::workbook_expands);
}

// A zip file states the size of its parts itself, in two places.
TEST_F(ZipFileTest, AFalseSizeDoesNotHelp) {
  testing::write_zip(path_, {{"deel.xml", "<a>" + std::string(100000, ' ') + "</a>"}});
  auto bytes = read_all({path_, "boek.xlsx"});
  const std::string size("\xA7\x86\x01\x00", 4);  // 100007
  for (auto at = bytes.find(size); at != std::string::npos; at = bytes.find(size))
    bytes.replace(at, 4, "\x07\0\0\0", 4);
  folder_.write("boek.xlsx", bytes);
  Ignored handler;

  EXPECT_TRUE(ZipFile(path_, {.expanded_bytes = 50000}).read("deel.xml", handler));
}

TEST_F(ZipFileTest, ALockedPartIsKnownAsSuch) { EXPECT_EQ(trouble("<a/>", {}, true), IssueCode::workbook_locked); }

TEST_F(ZipFileTest, EntitiesAndDepthAreGuarded) {
  EXPECT_EQ(trouble("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"), IssueCode::own_entities);
  std::string deep;
  for (std::size_t depth = 0; depth <= deepest_xml; ++depth) deep += "<a>";
  EXPECT_EQ(trouble(deep), IssueCode::nested_too_deep);
}

TEST_F(ZipFileTest, AMissingPartIsDamage) {
  testing::write_zip(path_, {{"ander.xml", "<a/>"}});
  Ignored handler;

  EXPECT_EQ(ZipFile(path_, {}).read("deel.xml", handler)->code, IssueCode::workbook_malformed);
}

TEST_F(ZipFileTest, AnythingElseIsNoZipFile) {
  EXPECT_FALSE(ZipFile(folder_.write("tekst.xlsx", "geen zip"), {}).open());
  EXPECT_FALSE(ZipFile(folder_.path() / "weg.xlsx", {}).open());
}

}  // namespace
}  // namespace sleutelnet
