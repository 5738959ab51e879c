// The header byte for byte. Numbers are little-endian. The checksum at its end tells damage from a wrong passphrase;
// it guards against accidents only, the seal guards against people.

#include <sodium.h>

#include <algorithm>
#include <cstring>

#include "core/store/sealed_layout.hpp"

namespace sleutelnet {

namespace {

// With line ends of both kinds and an end-of-file mark, so that a transfer as text shows.
constexpr std::array<unsigned char, 16> magic = {'S', 'l', 'e', 'u',  't',  'e', 'l',  'n',
                                                 'e', 't', 0,   '\r', '\n', 26,  '\n', 0x89};
constexpr std::uint16_t format_version = 1;

// Far beyond what we write, and still what a machine can do: a file must not be able to ask for everything.
constexpr std::uint32_t most_passes = 16;
constexpr std::uint64_t most_memory = 2ULL << 30U;
constexpr std::uint32_t most_chunk = 16U << 20U;

template <class Number>
void put(HeaderBytes& header, std::size_t place, Number number) {
  for (std::size_t at = 0; at < sizeof(Number); ++at) {
    header.at(place + at) = static_cast<unsigned char>(static_cast<std::uint64_t>(number) >> (8 * at));
  }
}

template <class Number>
Number get(std::span<const unsigned char> header, std::size_t place) {
  std::uint64_t number = 0;
  for (std::size_t at = 0; at < sizeof(Number); ++at) {
    number |= static_cast<std::uint64_t>(header[place + at]) << (8 * at);
  }
  return static_cast<Number>(number);
}

std::array<unsigned char, header_place::checksum_bytes> checksum_of(std::span<const unsigned char> header) {
  std::array<unsigned char, header_place::checksum_bytes> sum{};
  crypto_generichash(sum.data(), sum.size(), header.data(), header_place::checksum, nullptr, 0);
  return sum;
}

bool sensible(const SealedHeader& header, unsigned char kind, unsigned char sealing) {
  const bool known = (kind == 1 || kind == 2) && sealing <= 1;
  const bool chunked = header.chunk > 0 && header.chunk <= most_chunk;
  const bool payable = header.cost.passes >= crypto_pwhash_OPSLIMIT_MIN && header.cost.passes <= most_passes &&
                       header.cost.memory >= crypto_pwhash_MEMLIMIT_MIN && header.cost.memory <= most_memory;
  return known && chunked && (payable || !header.sealed);
}

}  // namespace

HeaderBytes header_bytes(const SealedHeader& header) {
  HeaderBytes bytes{};
  std::copy(magic.begin(), magic.end(), bytes.begin());
  put(bytes, header_place::version, format_version);
  bytes[header_place::kind] = static_cast<unsigned char>(header.kind);
  bytes[header_place::sealing] = header.sealed ? 1 : 0;
  put(bytes, header_place::passes, header.sealed ? header.cost.passes : 0);
  put(bytes, header_place::memory, header.sealed ? header.cost.memory : 0);
  std::copy(header.salt.begin(), header.salt.end(), bytes.begin() + header_place::salt);
  put(bytes, header_place::chunk, header.chunk);
  put(bytes, header_place::image, header.image);
  std::copy(header.pair.begin(), header.pair.end(), bytes.begin() + header_place::pair);
  return bytes;
}

void put_checksum(HeaderBytes& header) {
  const auto sum = checksum_of(header);
  std::copy(sum.begin(), sum.end(), header.begin() + header_place::checksum);
}

bool looks_sealed(std::span<const unsigned char> start) {
  return start.size() >= magic.size() && std::equal(magic.begin(), magic.end(), start.begin());
}

Stored<SealedHeader> read_sealed_header(std::span<const unsigned char> start) {
  const auto shared = std::min(start.size(), magic.size());
  if (!std::equal(magic.begin(), magic.begin() + static_cast<std::ptrdiff_t>(shared), start.begin())) {
    return StoreError{StoreProblem::foreign, {}};
  }
  if (start.size() < header_place::version + 2) return StoreError{StoreProblem::truncated, {}};
  if (get<std::uint16_t>(start, header_place::version) > format_version) {
    return StoreError{StoreProblem::newer_version, {}};
  }
  if (start.size() < sealed_header_bytes) return StoreError{StoreProblem::truncated, {}};
  const auto sum = checksum_of(start);
  SealedHeader header;
  header.kind = static_cast<SealedKind>(start[header_place::kind]);
  header.sealed = start[header_place::sealing] == 1;
  header.cost = {get<std::uint32_t>(start, header_place::passes), get<std::uint64_t>(start, header_place::memory)};
  std::copy_n(start.begin() + header_place::salt, header.salt.size(), header.salt.begin());
  header.chunk = get<std::uint32_t>(start, header_place::chunk);
  header.image = get<std::uint64_t>(start, header_place::image);
  std::copy_n(start.begin() + header_place::pair, header.pair.size(), header.pair.begin());
  const bool whole = std::equal(sum.begin(), sum.end(), start.begin() + header_place::checksum);
  if (!whole || !sensible(header, start[header_place::kind], start[header_place::sealing])) {
    return StoreError{StoreProblem::damaged, {}};
  }
  return header;
}

PairMark fresh_pair_mark() {
  PairMark mark{};
  randombytes_buf(mark.data(), mark.size());
  return mark;
}

}  // namespace sleutelnet
