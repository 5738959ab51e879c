#include "core/store/secret.hpp"

#include <sodium.h>

#include <algorithm>
#include <mutex>
#include <optional>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

constexpr char key_context[crypto_kdf_CONTEXTBYTES + 1] = "sleuteln";

struct SodiumFree {
  void operator()(unsigned char* memory) const { sodium_free(memory); }
};
using Guarded = std::unique_ptr<unsigned char, SodiumFree>;

Guarded guarded(std::size_t bytes) {
  SLEUTELNET_REQUIRE(sodium_init() >= 0);
  Guarded memory(static_cast<unsigned char*>(sodium_malloc(std::max<std::size_t>(bytes, 1))));
  if (!memory) throw std::bad_alloc();
  return memory;
}

}  // namespace

void wipe(void* memory, std::size_t bytes) { sodium_memzero(memory, bytes); }

struct Secret::State {
  struct Master {
    Salt salt{};
    KeyCost cost;
    Guarded key;
  };

  Guarded passphrase;
  std::size_t length = 0;
  KeyCost cost;
  std::mutex mutex;
  std::optional<Master> master;

  bool make_master(const Salt& salt, KeyCost wanted) {
    if (master && master->salt == salt && master->cost == wanted) return true;
    auto key = guarded(crypto_kdf_KEYBYTES);
    const auto* words = reinterpret_cast<const char*>(passphrase.get());
    if (crypto_pwhash(key.get(), crypto_kdf_KEYBYTES, words, length, salt.data(), wanted.passes,
                      static_cast<std::size_t>(wanted.memory), crypto_pwhash_ALG_ARGON2ID13) != 0) {
      return false;
    }
    master = Master{salt, wanted, std::move(key)};
    return true;
  }
};

Secret::Secret(const SecretBytes& passphrase, KeyCost cost) : state_(std::make_shared<State>()) {
  state_->passphrase = guarded(passphrase.size());
  std::copy(passphrase.begin(), passphrase.end(), state_->passphrase.get());
  state_->length = passphrase.size();
  state_->cost = cost;
}

KeyCost Secret::cost() const {
  SLEUTELNET_REQUIRE(!empty());
  return state_->cost;
}

Salt Secret::salt() const {
  SLEUTELNET_REQUIRE(!empty());
  const std::lock_guard lock(state_->mutex);
  if (state_->master && state_->master->cost == state_->cost) return state_->master->salt;
  Salt fresh{};
  static_assert(fresh.size() == crypto_pwhash_SALTBYTES);
  randombytes_buf(fresh.data(), fresh.size());
  return fresh;
}

SecretBytes Secret::key(const Salt& salt, KeyCost cost, KeyUse use) const {
  SLEUTELNET_REQUIRE(!empty());
  const std::lock_guard lock(state_->mutex);
  if (!state_->make_master(salt, cost)) return {};
  SecretBytes key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
  crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<std::uint64_t>(use), key_context,
                             state_->master->key.get());
  return key;
}

}  // namespace sleutelnet
