#pragma once
// Where each part of the header of a sealed file stands, for the two sources that write and read it.

#include <array>
#include <cstddef>

#include "core/store/sealed_file.hpp"

namespace sleutelnet {

namespace header_place {
inline constexpr std::size_t version = 16;  // 2 bytes
inline constexpr std::size_t kind = 18;
inline constexpr std::size_t sealing = 19;
inline constexpr std::size_t passes = 20;     // 4
inline constexpr std::size_t memory = 24;     // 8
inline constexpr std::size_t salt = 32;       // 16
inline constexpr std::size_t chunk = 48;      // 4, and 4 that are zero
inline constexpr std::size_t image = 56;      // 8
inline constexpr std::size_t pair = 64;       // 16
inline constexpr std::size_t key_check = 80;  // 32
inline constexpr std::size_t stream = 112;    // 24, and 40 that are zero
inline constexpr std::size_t checksum = 176;
inline constexpr std::size_t checksum_bytes = 16;
}  // namespace header_place
static_assert(header_place::checksum + header_place::checksum_bytes == sealed_header_bytes);

using HeaderBytes = std::array<unsigned char, sealed_header_bytes>;

// All but the check of the key, the start of the stream and the checksum.
HeaderBytes header_bytes(const SealedHeader& header);
void put_checksum(HeaderBytes& header);

}  // namespace sleutelnet
