#include "importers/networks/ucinet_header.hpp"

#include <utility>

#include "importers/encoding.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view newer = "V6404";
constexpr std::string_view older = "DATE:";
constexpr std::size_t floats = 7;
constexpr std::size_t words_of_date_and_label_kind = 5;

unsigned byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

// Numbers and texts one after another; past the end everything is nothing.
class Bytes {
 public:
  explicit Bytes(std::string_view bytes) : rest_(bytes) {}

  std::string_view take(std::size_t number) {
    if (number > rest_.size()) ended_ = true;
    const auto taken = ended_ ? std::string_view() : rest_.substr(0, number);
    rest_.remove_prefix(taken.size());
    return taken;
  }

  // The lowest byte first.
  std::size_t number(std::size_t size) {
    const auto bytes = take(size);
    std::size_t number = 0;
    for (std::size_t at = bytes.size(); at > 0; --at) number = number * 256 + byte_at(bytes, at - 1);
    return number;
  }

  bool ended() const { return ended_; }

 private:
  std::string_view rest_;
  bool ended_ = false;
};

std::optional<std::string> from_utf16(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    unsigned code = byte_at(bytes, at) | (byte_at(bytes, at + 1) << 8U);
    if (code >= 0xDC00 && code < 0xE000) return std::nullopt;
    if (code >= 0xD800 && code < 0xDC00) {
      at += 2;
      if (at + 1 >= bytes.size()) return std::nullopt;
      const unsigned low = byte_at(bytes, at) | (byte_at(bytes, at + 1) << 8U);
      if (low < 0xDC00 || low >= 0xE000) return std::nullopt;
      code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
    }
    append_character(text, code);
  }
  return bytes.size() % 2 == 0 ? std::optional(std::move(text)) : std::nullopt;
}

// Older files hold single bytes, in which a zero stands for nothing.
std::optional<std::string> label_in(std::string_view bytes, bool is_newer) {
  const bool wide = is_newer || bytes.find('\0') != std::string_view::npos;
  auto text = wide ? from_utf16(bytes) : std::optional(decode(std::string(bytes)).text);
  if (!text || !valid_utf8(*text)) return std::nullopt;
  return std::string(trimmed(*text));
}

}  // namespace

std::optional<std::string> ucinet_version(std::string_view bytes) {
  const auto sign = bytes.substr(0, 1 + newer.size());
  if (sign.size() < 1 + newer.size() || byte_at(sign, 0) != newer.size()) return std::nullopt;
  const auto version = sign.substr(1);
  return version == newer || version == older ? std::optional(std::string(version)) : std::nullopt;
}

std::optional<UcinetHeader> read_ucinet_header(std::string_view bytes) {
  const auto version = ucinet_version(bytes);
  if (!version) return std::nullopt;
  const bool is_newer = *version == newer;
  const std::size_t size = is_newer ? 4 : 2;
  Bytes in(bytes.substr(1 + newer.size()));
  in.take(2 * words_of_date_and_label_kind);
  if (in.number(1) != floats) return std::nullopt;
  const auto dimensions = in.number(2);
  if (dimensions < 2 || dimensions > 3) return std::nullopt;
  std::array<std::size_t, 3> counts = {0, 0, 1};
  for (std::size_t at = 0; at < dimensions; ++at) counts.at(at) = in.number(size);
  UcinetHeader header{.columns = counts[0], .rows = counts[1], .matrices = counts[2]};
  header.title = decode(std::string(in.take(in.number(1)))).text;
  std::array<bool, 3> labelled = {};
  for (std::size_t at = 0; at < dimensions; ++at) labelled.at(at) = in.number(1) != 0;
  for (std::size_t at = 0; at < dimensions; ++at) {
    for (std::size_t place = 0; labelled.at(at) && place < counts.at(at) && !in.ended(); ++place) {
      auto label = label_in(in.take(in.number(2)), is_newer);
      if (!label) return std::nullopt;
      header.labels.at(at).push_back(*std::move(label));
    }
  }
  return in.ended() || !valid_utf8(header.title) ? std::nullopt : std::optional(std::move(header));
}

}  // namespace sleutelnet
