#include "viz/font_file.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <set>

namespace sleutelnet {

namespace {

constexpr std::uintmax_t largest_font = 64U << 20U;

std::uint32_t big_endian(std::span<const std::byte> bytes, std::size_t at, std::size_t width) {
  std::uint32_t value = 0;
  for (std::size_t byte = 0; byte < width; ++byte) value = (value << 8U) | static_cast<std::uint32_t>(bytes[at + byte]);
  return value;
}

constexpr std::uint32_t tag(const char (&name)[5]) {
  std::uint32_t value = 0;
  for (int at = 0; at < 4; ++at) value = (value << 8U) | static_cast<std::uint8_t>(name[at]);
  return value;
}

std::optional<std::vector<std::byte>> read_bytes(const std::string& path) {
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  if (error || size == 0 || size > largest_font) return std::nullopt;
  std::vector<std::byte> bytes(size);
  std::ifstream file(path, std::ios::binary);
  file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
  if (file.gcount() != static_cast<std::streamsize>(size)) return std::nullopt;
  return bytes;
}

}  // namespace

bool sound_font(std::span<const std::byte> bytes) {
  constexpr std::size_t header = 12, record = 16;
  if (bytes.size() < header) return false;
  const auto version = big_endian(bytes, 0, 4);
  if (version != 0x00010000U && version != tag("OTTO") && version != tag("true")) return false;
  const auto tables = big_endian(bytes, 4, 2);
  if (tables == 0 || bytes.size() < header + record * tables) return false;
  std::set<std::uint32_t> present;
  for (std::size_t table = 0; table < tables; ++table) {
    const auto at = header + record * table;
    const std::uint64_t offset = big_endian(bytes, at + 8, 4);
    const std::uint64_t length = big_endian(bytes, at + 12, 4);
    if (offset + length > bytes.size()) return false;
    if (length > 0) present.insert(big_endian(bytes, at, 4));
  }
  for (const auto needed : {tag("cmap"), tag("head"), tag("hhea"), tag("hmtx"), tag("maxp")}) {
    if (!present.contains(needed)) return false;
  }
  return present.contains(tag("CFF ")) || (present.contains(tag("glyf")) && present.contains(tag("loca")));
}

std::optional<std::vector<std::byte>> read_font(std::initializer_list<std::string> paths) {
  for (const auto& path : paths) {
    auto bytes = read_bytes(path);
    if (bytes && sound_font(*bytes)) return bytes;
  }
  return std::nullopt;
}

}  // namespace sleutelnet
