#pragma once
// One sealed file: a clear header, and behind it the image of a database, encrypted and authenticated together with
// every byte of the header (secretstream of libsodium: XChaCha20-Poly1305 in chunks, with a mark on the last, so
// that a file that was cut off is told from a whole one). docs/file-format.md has the layout.

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/store/secret.hpp"
#include "core/store/store_error.hpp"

namespace sleutelnet {

using Bytes = std::vector<unsigned char>;

enum class SealedKind : unsigned char { network = 1, names = 2 };

// Drawn at random when network and names are saved together, and the same in both: says which belong together.
using PairMark = std::array<unsigned char, 16>;
PairMark fresh_pair_mark();

struct SealedHeader {
  SealedKind kind = SealedKind::network;
  bool sealed = false;  // false: in clear, with a checksum; for invented data
  KeyCost cost;
  Salt salt{};
  std::uint32_t chunk = 0;
  std::uint64_t image = 0;  // bytes
  PairMark pair{};
};

inline constexpr std::size_t sealed_header_bytes = 192;

// Enough of the start of a file is given to tell what it is; the path of the error is left empty.
Stored<SealedHeader> read_sealed_header(std::span<const unsigned char> start);

// Whether the file says that it is one of ours, of whatever version and in whatever state.
bool looks_sealed(std::span<const unsigned char> start);

struct SealedContent {
  SealedHeader header;
  SecretBytes image;
};

// In clear when the secret is empty.
Stored<Bytes> seal(SealedKind kind, const PairMark& pair, const SecretBytes& image, const Secret& secret);
Stored<SealedContent> unseal(std::span<const unsigned char> file, SealedKind expected, const Secret& secret);

}  // namespace sleutelnet
