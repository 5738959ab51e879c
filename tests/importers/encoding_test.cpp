#include "importers/encoding.hpp"

#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

TEST(Encoding, Utf8StaysAsItIs) {
  const auto decoded = decode("caf\xC3\xA9");

  EXPECT_EQ(decoded.encoding, Encoding::utf8);
  EXPECT_EQ(decoded.text, "café");
}

TEST(Encoding, ByteOrderMarkIsTakenOff) {
  const auto decoded = decode("\xEF\xBB\xBFid");

  EXPECT_EQ(decoded.encoding, Encoding::utf8_marked);
  EXPECT_EQ(decoded.text, "id");
}

TEST(Encoding, Windows1252IsConvertedWhole) {
  const auto decoded = decode("caf\xE9 \x80 5 \x93hoi\x94 \xFF");

  EXPECT_EQ(decoded.encoding, Encoding::windows_1252);
  EXPECT_EQ(decoded.text, "café € 5 “hoi” ÿ");
}

TEST(Encoding, FiveUndefinedBytesStayInvalid) {
  for (const char byte : {'\x81', '\x8D', '\x8F', '\x90', '\x9D'}) {
    const auto decoded = decode(std::string("\xE9\xE9 ") + byte);

    EXPECT_EQ(decoded.encoding, Encoding::windows_1252);
    EXPECT_FALSE(valid_utf8(decoded.text));
  }
}

TEST(Encoding, Utf8WithOneDamagedPlaceIsNotTakenForWindows1252) {
  const auto decoded = decode("één \xC3\xA9\xC3\xA9 \xE9;");

  EXPECT_EQ(decoded.encoding, Encoding::utf8);
  EXPECT_FALSE(valid_utf8(decoded.text));
}

TEST(Encoding, OverlongFormsSurrogatesAndBeyondUnicodeAreInvalid) {
  EXPECT_FALSE(valid_utf8("\xC0\xAF"));
  EXPECT_FALSE(valid_utf8("\xE0\x80\xAF"));
  EXPECT_FALSE(valid_utf8("\xED\xA0\x80"));
  EXPECT_FALSE(valid_utf8("\xF4\x90\x80\x80"));
  EXPECT_FALSE(valid_utf8("\xE2\x82"));
  EXPECT_TRUE(valid_utf8("\xF0\x9F\x99\x82 €é"));
}

}  // namespace
}  // namespace sleutelnet
