#include "importers/xml.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;

// Writes down what it is told.
struct Listener : XmlHandler {
  void opens(const XmlElement& element) override {
    heard.push_back("<" + std::string(element.name()) + " " + std::to_string(element.line()));
    last_id = element.text_of("id");
  }
  void closes(std::string_view name) override { heard.push_back(">" + std::string(name)); }
  void text(std::string_view text) override { words.append(text); }

  std::vector<std::string> heard;
  std::string words;
  std::string last_id;
};

std::string nested(std::size_t depth) {
  std::string text;
  for (std::size_t at = 0; at < depth; ++at) text += "<a>";
  for (std::size_t at = 0; at < depth; ++at) text += "</a>";
  return text;
}

TEST(Xml, TellsElementsWithTheirLineAndWithoutPrefix) {
  Listener listener;

  const auto outcome = read_xml("<a>\n<y:b id='x'/></a>", listener);

  EXPECT_EQ(outcome.end, XmlEnd::complete);
  EXPECT_THAT(listener.heard, ElementsAre("<a 1", "<b 2", ">b", ">a"));
  EXPECT_EQ(listener.last_id, "x");
}

TEST(Xml, EveryDeclaredEncodingArrivesAsUtf8) {
  for (const std::string name : {"ISO-8859-1", "windows-1252", "CP1252"}) {
    Listener listener;
    EXPECT_EQ(read_xml("<?xml version='1.0' encoding='" + name + "'?><a>caf\xE9</a>", listener).end, XmlEnd::complete);
    EXPECT_EQ(listener.words, "café") << name;
  }
  Listener listener;
  const std::string wide("\xFF\xFE<\0a\0>\0\xE9\0<\0/\0a\0>\0", 18);
  EXPECT_EQ(read_xml(wide, listener).end, XmlEnd::complete);
  EXPECT_EQ(listener.words, "é");
}

TEST(Xml, ByteThatWindows1252LeavesUndefinedIsMalformed) {
  Listener listener;

  EXPECT_EQ(read_xml("<?xml version='1.0' encoding='windows-1252'?><a>\x81</a>", listener).end, XmlEnd::malformed);
}

TEST(Xml, OwnEntitiesAreRefusedBeforeTheyGrow) {
  const std::string laughs = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\">]>\n<a>&y;</a>";
  Listener listener;

  const auto outcome = read_xml(laughs, listener);

  EXPECT_EQ(outcome.end, XmlEnd::own_entities);
  EXPECT_EQ(outcome.line, 1U);
  EXPECT_EQ(listener.words, "");
}

TEST(Xml, NoFileOfTheMachineIsReadThroughAnEntity) {
  Listener listener;

  const auto outcome = read_xml("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>", listener);

  EXPECT_EQ(outcome.end, XmlEnd::own_entities);
  EXPECT_EQ(listener.words, "");
}

TEST(Xml, DtdElsewhereIsNotFetchedAndDoesNoHarm) {
  Listener listener;

  EXPECT_EQ(read_xml("<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><a>b</a>", listener).end, XmlEnd::complete);
  EXPECT_EQ(listener.words, "b");
}

TEST(Xml, DepthHasALimit) {
  Listener listener;
  EXPECT_EQ(read_xml(nested(deepest_xml), listener).end, XmlEnd::complete);
  EXPECT_EQ(read_xml(nested(deepest_xml + 1), listener).end, XmlEnd::too_deep);
}

TEST(Xml, WhatIsTooDeepIsNotClosedEither) {
  std::string text;
  for (std::size_t at = 0; at < deepest_xml; ++at) text += "<a>";
  Listener listener;

  EXPECT_EQ(read_xml(text + "<b/>", listener).end, XmlEnd::too_deep);

  EXPECT_EQ(listener.heard, std::vector<std::string>(deepest_xml, "<a 1"));
}

TEST(Xml, WhatBreaksOffIsMalformedWithItsLine) {
  Listener listener;

  const auto outcome = read_xml("<a>\n<b>\n</a>", listener);

  EXPECT_EQ(outcome.end, XmlEnd::malformed);
  EXPECT_EQ(outcome.line, 3U);
  EXPECT_EQ(read_xml("", listener).end, XmlEnd::malformed);
}

TEST(Xml, RootIsKnownFromTheBeginningAlone) {
  const auto root =
      xml_root("<?xml version='1.0'?><!-- x --><gexf xmlns='http://gexf.net/1.3' version='1.3'><graph><no");

  ASSERT_TRUE(root);
  EXPECT_EQ(root->name, "gexf");
  EXPECT_EQ(root->namespace_name, "http://gexf.net/1.3");
  EXPECT_EQ(root->version, "1.3");
  EXPECT_FALSE(xml_root("id;naam\n1;Jan\n"));
  EXPECT_FALSE(xml_root(""));
}

}  // namespace
}  // namespace sleutelnet
