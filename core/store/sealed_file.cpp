#include "core/store/sealed_file.hpp"

#include <sodium.h>

#include <algorithm>

#include "core/store/sealed_layout.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

constexpr std::uint32_t chunk_bytes = 1U << 20U;
constexpr std::size_t extra = crypto_secretstream_xchacha20poly1305_ABYTES;  // per chunk
constexpr std::size_t sum_bytes = crypto_generichash_BYTES;                  // of a file in clear
using Stream = crypto_secretstream_xchacha20poly1305_state;

KeyUse sealing_key(SealedKind kind) { return kind == SealedKind::network ? KeyUse::network : KeyUse::names; }
KeyUse checking_key(SealedKind kind) {
  return kind == SealedKind::network ? KeyUse::check_network : KeyUse::check_names;
}

// An empty image still has one chunk, which carries the mark of the last.
std::uint64_t chunks_of(const SealedHeader& header) {
  return std::max<std::uint64_t>(1, (header.image + header.chunk - 1) / header.chunk);
}

std::uint64_t file_bytes(const SealedHeader& header) {
  return sealed_header_bytes + header.image + (header.sealed ? chunks_of(header) * extra : sum_bytes);
}

void append_chunks(Bytes& file, const SecretBytes& image, Stream& stream, const HeaderBytes& header) {
  for (std::size_t at = 0; at == 0 || at < image.size(); at += chunk_bytes) {
    const auto length = std::min<std::size_t>(chunk_bytes, image.size() - at);
    const bool last = at + length == image.size();
    const auto start = file.size();
    file.resize(start + length + extra);
    crypto_secretstream_xchacha20poly1305_push(&stream, file.data() + start, nullptr, image.data() + at, length,
                                               header.data(), header.size(),
                                               last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
  }
}

void append_clear(Bytes& file, const SecretBytes& image) {
  file.insert(file.end(), image.begin(), image.end());
  std::array<unsigned char, sum_bytes> sum{};
  crypto_generichash(sum.data(), sum.size(), file.data(), file.size(), nullptr, 0);
  file.insert(file.end(), sum.begin(), sum.end());
}

bool open_chunks(std::span<const unsigned char> file, const SealedHeader& header, const SecretBytes& key,
                 SecretBytes& image) {
  const auto own = file.first(sealed_header_bytes);
  Stream stream;
  if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, own.data() + header_place::stream, key.data()) != 0) {
    return false;
  }
  image.resize(header.image);
  std::size_t from = sealed_header_bytes;
  std::size_t to = 0;
  for (auto left = chunks_of(header); left > 0; --left) {
    const auto length = std::min<std::size_t>(header.chunk, image.size() - to);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&stream, image.data() + to, nullptr, &tag, file.data() + from,
                                                   length + extra, own.data(), own.size()) != 0) {
      return false;
    }
    if ((tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) != (left == 1)) return false;
    from += length + extra;
    to += length;
  }
  sodium_memzero(&stream, sizeof stream);
  return true;
}

bool open_clear(std::span<const unsigned char> file, SecretBytes& image) {
  const auto covered = file.first(file.size() - sum_bytes);
  std::array<unsigned char, sum_bytes> sum{};
  crypto_generichash(sum.data(), sum.size(), covered.data(), covered.size(), nullptr, 0);
  const auto content = covered.subspan(sealed_header_bytes);
  image.assign(content.begin(), content.end());
  return std::equal(sum.begin(), sum.end(), file.end() - sum_bytes);
}

std::optional<StoreProblem> open_sealed(std::span<const unsigned char> file, const Secret& secret,
                                        SealedContent& content) {
  const auto& header = content.header;
  if (secret.empty()) return StoreProblem::passphrase_needed;
  const auto check = secret.key(header.salt, header.cost, checking_key(header.kind));
  if (check.empty()) return StoreProblem::memory_lacking;
  if (sodium_memcmp(check.data(), file.data() + header_place::key_check, check.size()) != 0) {
    return StoreProblem::wrong_passphrase;
  }
  const auto key = secret.key(header.salt, header.cost, sealing_key(header.kind));
  if (!open_chunks(file, header, key, content.image)) return StoreProblem::damaged;
  return std::nullopt;
}

Bytes seal_in_clear(const SealedHeader& header, const SecretBytes& image) {
  auto bytes = header_bytes(header);
  put_checksum(bytes);
  Bytes file(bytes.begin(), bytes.end());
  append_clear(file, image);
  return file;
}

}  // namespace

Stored<Bytes> seal(SealedKind kind, const PairMark& pair, const SecretBytes& image, const Secret& secret) {
  SLEUTELNET_REQUIRE(sodium_init() >= 0);
  SealedHeader header{.kind = kind, .sealed = !secret.empty(), .chunk = chunk_bytes, .image = image.size()};
  header.pair = pair;
  if (!header.sealed) return seal_in_clear(header, image);
  header.cost = secret.cost();
  header.salt = secret.salt();
  auto bytes = header_bytes(header);
  const auto check = secret.key(header.salt, header.cost, checking_key(kind));
  const auto key = secret.key(header.salt, header.cost, sealing_key(kind));
  if (check.empty() || key.empty()) return StoreError{StoreProblem::memory_lacking, {}};
  std::copy(check.begin(), check.end(), bytes.begin() + header_place::key_check);
  Stream stream;
  crypto_secretstream_xchacha20poly1305_init_push(&stream, bytes.data() + header_place::stream, key.data());
  put_checksum(bytes);
  Bytes file;
  file.reserve(file_bytes(header));
  file.assign(bytes.begin(), bytes.end());
  append_chunks(file, image, stream, bytes);
  sodium_memzero(&stream, sizeof stream);
  return file;
}

Stored<SealedContent> unseal(std::span<const unsigned char> file, SealedKind expected, const Secret& secret) {
  SLEUTELNET_REQUIRE(sodium_init() >= 0);
  auto header = read_sealed_header(file);
  if (!header) return header.error();
  if (header->kind != expected) return StoreError{StoreProblem::other_kind, {}};
  if (header->image > file.size() || file.size() < file_bytes(*header)) return StoreError{StoreProblem::truncated, {}};
  if (file.size() > file_bytes(*header)) return StoreError{StoreProblem::damaged, {}};
  SealedContent content{.header = *header, .image = {}};
  if (header->sealed) {
    if (const auto problem = open_sealed(file, secret, content)) return StoreError{*problem, {}};
  } else if (!open_clear(file, content.image)) {
    return StoreError{StoreProblem::damaged, {}};
  }
  return content;
}

}  // namespace sleutelnet
