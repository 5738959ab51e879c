// Whatever becomes of a file on its way, each reader ends, and each row it found ends in one bin.

#include <gtest/gtest.h>

#include "core/support/random.hpp"
#include "importers/encoding.hpp"
#include "importers/networks/network_draft.hpp"
#include "importers/networks/network_readers.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using namespace std::string_view_literals;

struct Sample {
  std::string_view format;
  std::string text;
};

const Sample samples[] = {
    {"GML",
     "Creator \"igraph\"\ngraph [ directed 1\n node [ id 0 label \"Zo&euml; \"x\" y\" graphics [ x 1 ] ]\n node [ id b "
     "]\n"
     " node [ ]\n edge [ source 0 target b weight 2.5 ]\n edge [ source 0 target 0 ] ]\ngraph [ node [ id 1 ] ]\n"},
    {"Pajek",
     "*Network a\n*Vertices 3 2\n1 \"Zoë\" 0.1 ic Red\n2 b [1-3]\n*Arcs :1 \"kent\"\n1 2 1.5\n*Edges\n2 9 -1\n"
     "*Arcslist\n1 2 3\n*Matrix\n0\n2\n*Partition p\n*Vertices 3\n1\n*Network b\n*Vertices 2\n*Events\nTI 1\nAP 1 2\n"},
    {"LEDA", "LEDA.GRAPH\nstring\ndouble\n-1\n2\n|{Zoë}|\n|{}|\n2\n1 2 0 |{1.5}|\n2 2 0 |{x}|\nGraphWin\n"},
    {"UCINET DL",
     "dl n=3 nm=2\nlabels: a,\"b c\",d\nlevel labels: x,y\ndata:\n0 1 0\n1 0\n . 0 0 1 0 0 0 2 0 0 0 0 1\n"},
    {"UCINET DL", "dl nr=2 nc=2 format=edgelist2 row labels embedded\ndata:\na 1\n\"b c\" 2 3.5\nd 1\n"},
    {"VNA",
     "*node data\nid sex\na 1\n\"b c\" 2\n*node properties\nid shortlabel\na A\n*tie data\nfrom to k w\na d 1 0\n"},
    {"matrix", "0 1 0\n2 0 1.5\n0 1 1\n"},
    {"matrix of names", ";Anne;\"Bram; de\";Zoë\nAnne;0;1;\n\"Bram; de\";1;0;2,5\nZoë;;2,5;x\n"},
    {"edgelist", "1 2 0.5 1\n2 3 1 2\n3 3\n4 1\n"},
};

const NetworkReader& reader_of(std::string_view format) {
  for (const auto readers : {network_readers(), plain_network_readers()}) {
    for (const auto& reader : readers) {
      if (reader.format == format) return reader;
    }
  }
  throw std::out_of_range(std::string(format));
}

void expect_conservation(const NetworkReader& reader, const std::string& bytes) {
  reader.recognise({bytes, ".txt"});
  auto read = reader.read("a.txt", bytes);
  for (const auto& network : read.networks) {
    for (const auto& node : network.nodes) ASSERT_TRUE(valid_utf8(node.id) && valid_utf8(node.label)) << bytes;
  }
  for (const auto& draft : network_drafts("a.txt", std::move(read), false)) {
    ASSERT_EQ(testing::broken_conservation(draft.draft.files, draft.draft.issues), "") << bytes;
  }
}

TEST(TextNetworks, CutOffAnywhere) {
  for (const auto& sample : samples) {
    for (std::size_t length = 0; length <= sample.text.size(); ++length) {
      expect_conservation(reader_of(sample.format), sample.text.substr(0, length));
    }
  }
}

TEST(TextNetworks, WithOtherBytesAnywhere) {
  constexpr auto others = "\0\n\r\t \"*[]#:=,.-09aZ|{}\x80\xC3\xFF"sv;
  Random random(7);
  for (const auto& sample : samples) {
    for (int run = 0; run < 2000; ++run) {
      auto bytes = sample.text;
      for (auto changes = 1 + random.below(4); changes > 0; --changes) {
        bytes[random.below(bytes.size())] = others[random.below(others.size())];
      }
      expect_conservation(reader_of(sample.format), bytes);
    }
  }
}

TEST(TextNetworks, OfEachOther) {
  for (const auto& sample : samples) {
    for (const auto& other : samples) expect_conservation(reader_of(sample.format), other.text);
  }
}

TEST(TextNetworks, AreKnownByTheirOwnReaderAlone) {
  for (const auto& sample : samples) {
    const Beginning beginning{sample.text, ".txt"};
    for (const auto& reader : network_readers()) {
      EXPECT_EQ(reader.recognise(beginning).has_value(), reader.format == sample.format && reader.read) << sample.text;
    }
  }
}

}  // namespace
}  // namespace sleutelnet
