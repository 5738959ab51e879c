// Passphrases as people give them.

#include "core/store/passphrase.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "tests/core/store/support/projects.hpp"

namespace sleutelnet::testing {
namespace {

SecretBytes bytes(const std::string& text) { return {text.begin(), text.end()}; }

TEST(Passphrase, CapsLockTurnsLettersAndNothingElse) {
  EXPECT_EQ(caps_lock_turned(bytes("Vier 4 @[{ z!")), bytes("vIER 4 @[{ Z!"));
  EXPECT_EQ(caps_lock_turned(bytes("caf\xc3\xa9")), bytes("CAF\xc3\xa9")) << "only a to z";
  const auto any = bytes("Een Zin met 12 Tekens_");
  EXPECT_EQ(caps_lock_turned(caps_lock_turned(any)), any);
}

TEST(Passphrase, IsAsStrongAsItIsLongAndVaried) {
  EXPECT_EQ(strength_of(bytes("")), PassphraseStrength::too_short);
  EXPECT_EQ(strength_of(bytes("1234567")), PassphraseStrength::too_short);
  EXPECT_EQ(strength_of(bytes("wachtwrd")), PassphraseStrength::weak);
  EXPECT_EQ(strength_of(bytes("1234567890123456789012")), PassphraseStrength::weak) << "digits alone";
  EXPECT_EQ(strength_of(bytes("aaaaaaaaaaaaaaaaaaaaaaaa")), PassphraseStrength::weak) << "one sign";
  EXPECT_EQ(strength_of(bytes("fietsen op zee")), PassphraseStrength::fair);
  EXPECT_EQ(strength_of(bytes("lantaarn koffie zolder mist")), PassphraseStrength::strong);
}

TEST(Passphrase, OfAFileIsItsFirstLine) {
  const ScratchFolder folder;
  const auto file = folder / "sleutel";
  std::ofstream(file) << "een zin\r\nnog een\n";
  EXPECT_EQ(read_key_file(file), bytes("een zin"));
  std::ofstream(file) << "\n";
  EXPECT_FALSE(read_key_file(file).has_value());
  EXPECT_FALSE(read_key_file(folder / "weg").has_value());
}

}  // namespace
}  // namespace sleutelnet::testing
