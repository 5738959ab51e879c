#pragma once
// The passphrase of a project and the keys made from it, in memory that is locked, guarded and wiped (libsodium).
// Keys come from Argon2id (biryukov2016); the file of the network and that of the names each have their own.

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace sleutelnet {

void wipe(void* memory, std::size_t bytes);

// Memory that holds what is read or sealed is wiped when it is given back.
template <class Value>
struct WipingAllocator {
  using value_type = Value;
  WipingAllocator() = default;
  template <class Other>
  WipingAllocator(const WipingAllocator<Other>& /*other*/) {}
  Value* allocate(std::size_t count) { return std::allocator<Value>().allocate(count); }
  void deallocate(Value* memory, std::size_t count) {
    wipe(memory, count * sizeof(Value));
    std::allocator<Value>().deallocate(memory, count);
  }
  template <class Other>
  bool operator==(const WipingAllocator<Other>& /*other*/) const {
    return true;
  }
};
using SecretBytes = std::vector<unsigned char, WipingAllocator<unsigned char>>;

// What guessing one passphrase costs. Moderate is libsodium's advice for data kept for long: some 0.4 s.
struct KeyCost {
  std::uint32_t passes = 3;
  std::uint64_t memory = 256ULL << 20U;
  bool operator==(const KeyCost&) const = default;
};
inline constexpr KeyCost interactive_cost{2, 64ULL << 20U};  // for tests

enum class KeyUse : std::uint64_t { network = 1, names = 2, check_network = 3, check_names = 4 };

using Salt = std::array<unsigned char, 16>;

// Copies are the same secret. The key that costs much is made once and kept as long as a copy lives, so that a
// project that was opened is saved, and saved again, at no cost. May be used from any thread.
class Secret {
 public:
  Secret() = default;  // no passphrase: for invented data only
  explicit Secret(const SecretBytes& passphrase, KeyCost cost = {});

  bool empty() const { return state_ == nullptr; }
  KeyCost cost() const;
  // That of the last key when it was made at this secret's own cost, else a fresh one.
  Salt salt() const;
  // 32 bytes; none when the machine lacks the memory.
  SecretBytes key(const Salt& salt, KeyCost cost, KeyUse use) const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace sleutelnet
