#include "importers/networks/ucinet_binary.hpp"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <utility>

#include "importers/networks/text_network.hpp"
#include "importers/networks/ucinet_header.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view format = "UCINET";
constexpr std::size_t float_bytes = 4;
constexpr float missing_from = 1e37F;

float float_at(std::string_view bytes, std::size_t at) {
  std::uint32_t bits = 0;
  for (std::size_t byte = float_bytes; byte > 0; --byte) {
    bits = (bits << 8U) | static_cast<unsigned char>(bytes[at * float_bytes + byte - 1]);
  }
  return std::bit_cast<float>(bits);
}

std::string written(float number) {
  std::array<char, 32> digits{};
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  return {digits.data(), end};
}

// Of "vrienden.##h" it is "vrienden.##d", in the capitals of the one that is there.
std::string other_half(std::string name) {
  switch (name.empty() ? ' ' : name.back()) {
    case 'h': name.back() = 'd'; break;
    case 'H': name.back() = 'D'; break;
    case 'd': name.back() = 'h'; break;
    case 'D': name.back() = 'H'; break;
    default: name += ".##d";
  }
  return name;
}

ForeignFile refused_half(const std::string& file) {
  return refused_network(std::string(format), {.severity = Severity::file_refused,
                                               .code = IssueCode::other_half_missing,
                                               .file = file,
                                               .arguments = {other_half(file)}});
}

// Divides instead of multiplying: announced sizes may be anything.
bool fits(const UcinetHeader& header, std::size_t bytes) {
  if (header.rows == 0 || header.columns == 0 || header.matrices == 0 || bytes % float_bytes != 0) return false;
  const auto cells = bytes / float_bytes;
  const auto of_row = header.columns;
  return cells % of_row == 0 && cells / of_row % header.rows == 0 && cells / of_row / header.rows == header.matrices;
}

void add_nodes(ForeignNetwork& network, std::size_t number, const std::vector<std::string>& labels) {
  for (std::size_t place = 0; place < number; ++place) {
    network.nodes.push_back(
        {.id = std::to_string(network.nodes.size() + 1), .label = labels.empty() ? std::string() : labels[place]});
  }
}

void add_edges(ForeignFile& read, const UcinetHeader& header, std::string_view data, std::size_t columns_begin) {
  std::size_t missing = 0;
  std::size_t cell = 0;
  for (std::size_t matrix = 0; matrix < header.matrices; ++matrix) {
    const auto& names = header.labels[2];
    const auto number = header.matrices == 1 ? std::string() : std::to_string(matrix + 1);
    const auto relation = names.empty() || header.matrices == 1 ? number : names[matrix];
    for (std::size_t row = 1; row <= header.rows; ++row) {
      for (std::size_t column = 1; column <= header.columns; ++column, ++cell) {
        const auto value = float_at(data, cell);
        const bool unknown = std::isnan(value) || std::fabs(value) >= missing_from;
        if (unknown) ++missing;
        if (unknown || value == 0) continue;
        read.networks[0].edges.push_back({.source = std::to_string(row),
                                          .target = std::to_string(columns_begin + column),
                                          .directed = true,
                                          .weight = written(value),
                                          .relation = relation});
      }
    }
  }
  if (missing == 0) return;
  read.issues.push_back(
      {.severity = Severity::attention, .code = IssueCode::cells_missing, .arguments = {std::to_string(missing)}});
}

}  // namespace

std::optional<std::string> recognise_ucinet(const Beginning& beginning) { return ucinet_version(beginning.bytes); }

ForeignFile read_ucinet(const SourceFile& file, const std::string& bytes) {
  ForeignFile read{.format = std::string(format)};
  const auto header = read_ucinet_header(bytes);
  if (!header) return malformed_network(read.format, file.name, 0);
  const SourceFile half{.path = other_half(file.path.string()), .name = other_half(file.name)};
  std::vector<Issue> issues;
  if (!read_beginning(half, {}, issues)) return refused_half(file.name);
  const auto data = read_all(half);
  if (!fits(*header, data.size())) return malformed_network(read.format, file.name, 0);
  auto& network = read.networks.emplace_back(ForeignNetwork{.name = header->title});
  const auto& columns = header->labels[0];
  const auto& rows = header->labels[1];
  const bool other_labels = !rows.empty() && !columns.empty() && rows != columns;
  const bool two_kinds = header->rows != header->columns || other_labels;
  add_nodes(network, header->rows, rows.empty() && !two_kinds ? columns : rows);
  if (two_kinds) {
    add_nodes(network, header->columns, columns);
    read.issues.push_back({.severity = Severity::attention,
                           .code = IssueCode::two_kinds_of_nodes,
                           .arguments = {std::to_string(header->rows), std::to_string(header->columns)}});
  }
  add_edges(read, *header, data, two_kinds ? header->rows : 0);
  return read;
}

std::optional<std::string> recognise_ucinet_data(const Beginning& beginning) {
  return beginning.ending == ".##d" ? std::optional<std::string>(beginning.ending) : std::nullopt;
}

// A reader takes the bytes, whether it looks at them or not. NOLINTNEXTLINE(performance-unnecessary-value-param)
ForeignFile read_ucinet_data(const std::string& file, std::string) { return refused_half(file); }

}  // namespace sleutelnet
