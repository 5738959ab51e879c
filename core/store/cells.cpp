#include "core/store/cells.hpp"

#include <bit>
#include <cmath>
#include <limits>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

// '\' in front of a '|' or '\' says that it belongs to the entry.
void append_entry(std::string& joined, const std::string& entry, bool first) {
  if (!first) joined += '|';
  for (const char letter : entry) {
    if (letter == '|' || letter == '\\') joined += '\\';
    joined += letter;
  }
}

// The empty text is the empty list, so that a list of one empty entry is written as a lone '\'.
std::string joined(const std::vector<std::string>& list) {
  if (list.size() == 1 && list.front().empty()) return "\\";
  std::string text;
  for (std::size_t at = 0; at < list.size(); ++at) append_entry(text, list[at], at == 0);
  return text;
}

std::vector<std::string> split(std::string_view text) {
  if (text.empty()) return {};
  std::vector<std::string> list(1);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '|') {
      list.emplace_back();
    } else if (text[at] != '\\') {
      list.back() += text[at];
    } else if (at + 1 < text.size()) {
      list.back() += text[++at];
    }
  }
  return list;
}

template <class Number>
void append(std::vector<unsigned char>& blob, Number number) {
  for (std::size_t at = 0; at < sizeof(Number); ++at) blob.push_back(static_cast<unsigned char>(number >> (8 * at)));
}

void append_ring(std::vector<unsigned char>& blob, const Ring& ring) {
  append(blob, static_cast<std::uint32_t>(ring.size()));
  for (const auto& point : ring) {
    append(blob, std::bit_cast<std::uint64_t>(point.x));
    append(blob, std::bit_cast<std::uint64_t>(point.y));
  }
}

class BorderReader {
 public:
  explicit BorderReader(std::span<const unsigned char> blob) : left_(blob) {}

  std::vector<Polygon> polygons() {
    if (left_.empty()) return {};
    std::vector<Polygon> polygons(count(sizeof(std::uint32_t)));
    for (auto& polygon : polygons) {
      const auto rings = count(sizeof(std::uint32_t));
      if (rings == 0) throw DatabaseError("border without a ring");
      polygon.outer = ring();
      for (std::size_t hole = 1; hole < rings; ++hole) polygon.holes.push_back(ring());
    }
    if (!left_.empty()) throw DatabaseError("border too long");
    return polygons;
  }

 private:
  template <class Number>
  Number number() {
    if (left_.size() < sizeof(Number)) throw DatabaseError("border cut off");
    Number value = 0;
    for (std::size_t at = 0; at < sizeof(Number); ++at) value |= static_cast<Number>(left_[at]) << (8 * at);
    left_ = left_.subspan(sizeof(Number));
    return value;
  }
  // How many things follow, each of at least so many bytes: never more than there is room for.
  std::size_t count(std::size_t bytes_each) {
    const std::size_t value = number<std::uint32_t>();
    if (value > left_.size() / bytes_each) throw DatabaseError("border cut off");
    return value;
  }
  Ring ring() {
    Ring ring(count(sizeof(Point)));
    for (auto& point : ring) {
      point.x = std::bit_cast<double>(number<std::uint64_t>());
      point.y = std::bit_cast<double>(number<std::uint64_t>());
      if (!std::isfinite(point.x) || !std::isfinite(point.y)) throw DatabaseError("no place");
    }
    return ring;
  }

  std::span<const unsigned char> left_;
};

}  // namespace

std::string& CellWriter::kept(std::string text) {
  SLEUTELNET_REQUIRE(used_ < kept_.size());
  kept_[used_] = std::move(text);
  return kept_[used_++];
}

void CellWriter::put(Date day) { put(kept(iso_date(day))); }

void CellWriter::put(const std::optional<Notice>& notice) {
  if (!notice) {
    for (int column = 0; column < 3; ++column) statement_.bind_nothing(place_++);
    return;
  }
  put(notice->version);
  put(notice->language);
  put(notice->given);
}

void CellWriter::put(const std::vector<std::string>& list) { put(kept(joined(list))); }

void CellWriter::put(const std::vector<TermId>& list) {
  std::vector<std::string> texts;
  for (const auto& term : list) texts.push_back(term.text());
  put(texts);
}

void CellWriter::put(const std::vector<Polygon>& borders) {
  blob_.clear();
  if (!borders.empty()) append(blob_, static_cast<std::uint32_t>(borders.size()));
  for (const auto& polygon : borders) {
    append(blob_, static_cast<std::uint32_t>(polygon.holes.size() + 1));
    append_ring(blob_, polygon.outer);
    for (const auto& hole : polygon.holes) append_ring(blob_, hole);
  }
  statement_.bind(place_++, std::span<const unsigned char>(blob_));
}

void CellWriter::finish_row() {
  statement_.run();
  place_ = 1;
  used_ = 0;
}

bool CellReader::next_row() {
  column_ = 0;
  return statement_.step();
}

void CellReader::take(int& value) {
  const auto read = statement_.number(column_++);
  if (read < std::numeric_limits<int>::min() || read > std::numeric_limits<int>::max()) {
    throw DatabaseError("number out of range");
  }
  value = static_cast<int>(read);
}

void CellReader::take(double& value) {
  value = statement_.decimal(column_++);
  if (!std::isfinite(value)) throw DatabaseError("no number");
}

void CellReader::take(Date& day) {
  const auto read = parse_date(statement_.text(column_++));
  if (!read) throw DatabaseError("no date");
  day = *read;
}

void CellReader::take(BoundaryChange& change) {
  int value = 0;
  take(value);
  if (value < 0 || value > static_cast<int>(BoundaryChange::border_changed)) throw DatabaseError("unknown change");
  change = static_cast<BoundaryChange>(value);
}

void CellReader::take(std::optional<Notice>& notice) {
  std::optional<std::string> version;
  std::optional<std::string> language;
  std::optional<Date> given;
  take(version);
  take(language);
  take(given);
  notice.reset();
  if (given) notice = Notice{version.value_or(""), language.value_or(""), *given};
}

void CellReader::take(std::vector<std::string>& list) { list = split(statement_.text(column_++)); }

void CellReader::take(std::vector<TermId>& list) {
  list.clear();
  for (auto& text : split(statement_.text(column_++))) list.emplace_back(std::move(text));
}

void CellReader::take(std::vector<Polygon>& borders) { borders = BorderReader(statement_.blob(column_++)).polygons(); }

}  // namespace sleutelnet
