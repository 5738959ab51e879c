#include "importers/networks/graph_tool.hpp"

#include <array>
#include <bit>
#include <charconv>
#include <cstdint>
#include <utility>
#include <vector>

#include "importers/encoding.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view magic = "\xE2\x9B\xBE gt\x01";

// Thrown by no one else and caught where the file is read: it ends before it should, or says what cannot be.
struct Malformed {};

class Bytes {
 public:
  explicit Bytes(std::string_view bytes) : left_(bytes) {}

  void set_big_endian(bool big) { big_endian_ = big; }
  std::size_t left() const { return left_.size(); }

  std::string_view take(std::uint64_t length) {
    if (length > left_.size()) throw Malformed();
    const auto taken = left_.substr(0, length);
    left_.remove_prefix(length);
    return taken;
  }

  std::uint64_t number(std::size_t width) {
    const auto bytes = take(width);
    std::uint64_t value = 0;
    for (std::size_t at = 0; at < width; ++at) {
      const auto byte = static_cast<unsigned char>(bytes[big_endian_ ? at : width - 1 - at]);
      value = (value << 8U) | byte;
    }
    return value;
  }

  std::string_view text() { return take(number(8)); }

 private:
  std::string_view left_;
  bool big_endian_ = false;
};

// The types of values, in the order of their numbers; those above text are lists of the same, and then objects.
enum class ValueType { boolean, int16, int32, int64, real, long_real, text };
constexpr std::uint64_t bytes_of_long_real = 16;
constexpr std::uint64_t first_list = 7;
constexpr std::uint64_t object = 14;

std::string shortest(double value) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  return {digits.data(), end};
}

std::string text_in(std::string_view bytes) {
  if (!valid_utf8(bytes)) throw Malformed();
  return std::string(trimmed(bytes));
}

// The value as text; empty for a type that holds no single number or text.
std::string value_of(Bytes& bytes, std::uint64_t type) {
  if (type == object) {
    bytes.text();
    return {};
  }
  if (type >= first_list) {
    for (auto length = bytes.number(8); length > 0; --length) value_of(bytes, type - first_list);
    return {};
  }
  switch (static_cast<ValueType>(type)) {
    case ValueType::boolean: return std::to_string(bytes.number(1));
    case ValueType::int16: return std::to_string(static_cast<std::int16_t>(bytes.number(2)));
    case ValueType::int32: return std::to_string(static_cast<std::int32_t>(bytes.number(4)));
    case ValueType::int64: return std::to_string(static_cast<std::int64_t>(bytes.number(8)));
    case ValueType::real: return shortest(std::bit_cast<double>(bytes.number(8)));
    case ValueType::long_real: bytes.take(bytes_of_long_real); return {};
    case ValueType::text: return text_in(bytes.text());
  }
  throw Malformed();
}

enum class Owner { graph, node, edge };

class GraphToolReader {
 public:
  GraphToolReader(std::string_view bytes, ForeignFile& file)
      : bytes_(bytes), file_(file), network_(file.networks.emplace_back()) {}

  // The number of bytes that name a node follows from how many there are; nothing stands behind the last property.
  void read(bool wider) {
    bytes_.take(magic.size());
    bytes_.set_big_endian(bytes_.number(1) != 0);
    bytes_.text();
    const bool directed = bytes_.number(1) != 0;
    read_nodes();
    read_edges(directed, width_of(network_.nodes.size(), wider));
    for (auto properties = bytes_.number(8); properties > 0; --properties) read_property();
    if (bytes_.left() > 0) throw Malformed();
  }

 private:
  static std::size_t width_of(std::size_t nodes, bool wider) {
    const auto fits = [&](unsigned bits) {
      const auto most = std::uint64_t{1} << bits;
      return wider ? nodes < most : nodes <= most;
    };
    return fits(8) ? 1 : fits(16) ? 2 : fits(32) ? 4 : 8;
  }

  void read_nodes() {
    const auto count = bytes_.number(8);
    if (count > bytes_.left() / 8) throw Malformed();
    for (std::uint64_t at = 0; at < count; ++at) network_.nodes.push_back({std::to_string(at)});
  }

  void read_edges(bool directed, std::size_t width) {
    for (const auto& node : network_.nodes) {
      const auto ties = bytes_.number(8);
      if (ties > bytes_.left() / width) throw Malformed();
      for (std::uint64_t at = 0; at < ties; ++at) {
        const auto target = bytes_.number(width);
        if (target >= network_.nodes.size()) throw Malformed();
        network_.edges.push_back({.source = node.id, .target = std::to_string(target), .directed = directed});
      }
    }
  }

  void read_property() {
    const auto owner = bytes_.number(1);
    const auto name = std::string(bytes_.text());
    const auto type = bytes_.number(1);
    if (owner > static_cast<std::uint64_t>(Owner::edge) || type > object) throw Malformed();
    switch (static_cast<Owner>(owner)) {
      case Owner::graph: take_of_graph(name, value_of(bytes_, type)); break;
      case Owner::node: take_of_nodes(name, type); break;
      case Owner::edge: take_of_edges(name, type); break;
    }
  }

  void take_of_graph(const std::string& name, std::string value) {
    if (name == "name") network_.name = std::move(value);
  }

  void take_of_nodes(const std::string& name, std::uint64_t type) {
    const bool text = type == static_cast<std::uint64_t>(ValueType::text);
    const bool label = text && (name == "label" || name == "name");
    if (!label) file_.attributes.insert(name);
    const bool better = label && (name == "label" || !labelled_);
    labelled_ = labelled_ || (label && name == "label");
    for (auto& node : network_.nodes) {
      auto value = value_of(bytes_, type);
      if (better && !value.empty()) node.label = std::move(value);
    }
  }

  void take_of_edges(const std::string& name, std::uint64_t type) {
    const bool single =
        type <= static_cast<std::uint64_t>(ValueType::text) && type != static_cast<std::uint64_t>(ValueType::long_real);
    const bool weight = single && folded(name) == "weight";
    if (!weight) file_.attributes.insert(name);
    for (auto& edge : network_.edges) {
      auto value = value_of(bytes_, type);
      if (weight) edge.weight = std::move(value);
    }
  }

  Bytes bytes_;
  ForeignFile& file_;
  ForeignNetwork& network_;
  bool labelled_ = false;
};

bool read_all_of(std::string_view bytes, ForeignFile& file, bool wider) {
  try {
    GraphToolReader(bytes, file).read(wider);
    return true;
  } catch (const Malformed&) {
    return false;
  }
}

}  // namespace

std::optional<std::string> recognise_graph_tool(const Beginning& beginning) {
  if (!beginning.bytes.starts_with(magic)) return std::nullopt;
  return std::string(magic.substr(0, magic.size() - 1));
}

ForeignFile read_graph_tool(const std::string& file, std::string bytes) {
  // The documentation and the program differ on networks of exactly 256 or 65,536 nodes: the one that fits is right.
  for (const bool wider : {true, false}) {
    ForeignFile read{.format = "graph-tool"};
    if (read_all_of(bytes, read, wider)) return read;
  }
  return refused_network("graph-tool", {.severity = Severity::file_refused,
                                        .code = IssueCode::network_malformed,
                                        .file = file,
                                        .arguments = {"graph-tool"}});
}

}  // namespace sleutelnet
