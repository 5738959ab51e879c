// Files cut off anywhere and with bytes changed: no reader breaks, and every row still ends in one bin.

#include <gtest/gtest.h>

#include <random>

#include "importers/networks/network_draft.hpp"
#include "importers/networks/network_readers.hpp"
#include "importers/open.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

struct Sample {
  std::string_view format;
  std::string bytes;
};

const std::vector<Sample>& samples() {
  static const std::vector<Sample> all = {
      {"GEXF",
       "<gexf version='1.3'><graph mode='dynamic' defaultedgetype='directed'><attributes class='edge'>"
       "<attribute id='0' title='weight'/></attributes><nodes><node id='a' label='Anne' start='2024-01-01'/>"
       "<node id='b' timestamps='&lt;[2024-02-01]>'><spells><spell end='2024-03-01'/></spells></node></nodes><edges>"
       "<edge source='a' target='b'><attvalue for='0' value='2'/></edge></edges></graph></gexf>"},
      {"XGMML",
       "<graph xmlns='http://www.cs.rpi.edu/XGMML' directed='1'><node id='1' label='a'><att name='name' value='x'/>"
       "<att><graph><node xlink:href='#1'/></graph></att></node><edge source='1' target='2'><att name='weight' "
       "value='3'/></edge></graph>"},
      {"GXL",
       "<gxl><graph id='G'><node id='a'><attr name='label'><string>A</string></attr></node><rel><relend "
       "target='a'/></rel><edge from='a' to='b'/></graph></gxl>"},
      {"DyNetML",
       "<MetaNetwork date='20240101'><nodes><nodeclass id='agent'><node id='1'/></nodeclass><nodeclass id='task'><node "
       "id='1'/></nodeclass></nodes><networks><network sourceType='agent' targetType='task' id='n'><link source='1' "
       "target='1' value='2'/></network></networks></MetaNetwork>"},
      {"DOT",
       "strict digraph G { node [label=<<B>x</B>>]; subgraph X { a b } -> {c d} [weight=2]; \"e\\\"f\" -> a:p }"},
      {"Kumu JSON",
       "{\"elements\": [{\"_id\": \"1\", \"attributes\": {\"label\": \"a\"}}, {\"label\": \"b\", \"deleted\": true}], "
       "\"connections\": [{\"from\": \"1\", \"to\": \"a\", \"direction\": \"mutual\"}], \"trash\": [1]}"},
      {"Cytoscape.js",
       "{\"elements\": {\"nodes\": [{\"data\": {\"id\": \"a\"}}], \"edges\": [{\"data\": {\"source\": \"a\", "
       "\"target\": \"b\", \"weight\": 1e2}}, 7]}}"},
      {"CX",
       "[{\"CXVersion\": \"2.0\"}, {\"nodes\": [{\"id\": 1, \"v\": {\"n\": \"a\"}}]}, {\"edges\": [{\"id\": 0, \"s\": "
       "1, "
       "\"t\": 2}]}, {\"status\": [{\"success\": true}]}]"},
      {"JSON Graph Format",
       "{\"graphs\": [{\"nodes\": {\"a\": {}}, \"edges\": [{\"source\": \"a\", \"target\": \"b\"}]}, {\"nodes\": "
       "[{\"id\": \"c\"}], \"hyperedges\": [{}]}]}"},
      {"graphology JSON",
       "{\"options\": {\"type\": \"mixed\"}, \"nodes\": [{\"key\": \"1\"}], \"edges\": [{\"source\": \"1\", "
       "\"target\": "
       "\"2\", \"undirected\": true}]}"},
      {"node-link JSON",
       "{\"directed\": true, \"nodes\": [{\"name\": \"a\"}, {\"name\": \"b\"}], \"links\": [{\"source\": 0, "
       "\"target\": "
       "1}, {\"source\": 9, \"target\": \"b\"}]}"},
      {"graph-tool", std::string("\xE2\x9B\xBE gt\x01\0\0\0\0\0\0\0\0\0\1\2\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\1"
                                 "\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\2\1\0\0\0\0\0\0\0w\3\7\0\0\0\0\0\0\0",
                                 69)},
      {"adjacency list", "# GMT Mon\na 2\nb {'weight': 1.5}\nc {'k': [1, 2]}\nb 0\n"},
      {"SIF", "a pp b c\nd\nb\tx\n"},
      {"LGL", "# a\nb 1.5\nc\n# d\n"},
      {"edge list", "a b {'weight': 3}\nb c {}\n"},
  };
  return all;
}

const NetworkReader& reader_of(std::string_view format) {
  for (const auto& readers : {network_readers(), plain_network_readers()}) {
    for (const auto& reader : readers) {
      if (reader.format == format) return reader;
    }
  }
  throw std::logic_error("no reader of " + std::string(format));
}

void expect_every_row_in_one_bin(const NetworkReader& reader, const std::string& bytes) {
  reader.recognise({bytes, ".sif"});
  const auto drafts = network_drafts("a", reader.read("a", bytes), false);
  for (const auto& draft : drafts) {
    const auto broken = testing::broken_conservation(draft.draft.files, draft.draft.issues);
    ASSERT_EQ(broken, "") << reader.format << ": " << bytes;
  }
}

TEST(NetworkReaders, EachSampleIsReadWhole) {
  for (const auto& sample : samples()) {
    const auto& reader = reader_of(sample.format);
    const Beginning beginning{sample.bytes, sample.format == "SIF" ? ".sif" : ".txt"};

    EXPECT_TRUE(reader.recognise(beginning)) << sample.format;
    EXPECT_FALSE(reader.read("a", sample.bytes).networks.empty()) << sample.format;
  }
}

TEST(NetworkReaders, FilesCutOffAnywhere) {
  for (const auto& sample : samples()) {
    for (std::size_t length = 0; length <= sample.bytes.size(); ++length) {
      expect_every_row_in_one_bin(reader_of(sample.format), sample.bytes.substr(0, length));
    }
  }
}

TEST(NetworkReaders, FilesWithBytesChanged) {
  std::mt19937 random(7);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same files on every run
  for (const auto& sample : samples()) {
    for (int round = 0; round < 400; ++round) {
      auto bytes = sample.bytes;
      for (int change = 0; change <= round % 4; ++change) bytes[random() % bytes.size()] = static_cast<char>(random());
      expect_every_row_in_one_bin(reader_of(sample.format), bytes);
    }
  }
}

TEST(NetworkReaders, EveryReaderOnTheFileOfEveryOther) {
  for (const auto& sample : samples()) {
    for (const auto& other : samples()) expect_every_row_in_one_bin(reader_of(other.format), sample.bytes);
  }
}

TEST(NetworkReaders, AFileIsOfOneFormat) {
  for (const auto& sample : samples()) {
    const Beginning beginning{sample.bytes, sample.format == "SIF" ? ".sif" : ".txt"};
    auto found = recognise_network(network_readers(), beginning);
    if (!found) found = recognise_network(plain_network_readers(), beginning);

    ASSERT_TRUE(found) << sample.format;
    EXPECT_EQ(found->reader->format, sample.format);
  }
}

TEST(NetworkReaders, AMapStaysAMap) {
  for (const std::string map :
       {R"({"type": "FeatureCollection", "features": [], "nodes": [{"id": 1}], "links": []})", R"({"setting": 1})"}) {
    EXPECT_FALSE(recognise_network(network_readers(), {map, ".json"})) << map;
  }
}

}  // namespace
}  // namespace sleutelnet
