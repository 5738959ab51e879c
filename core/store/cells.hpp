#pragma once
// How each kind of field stands in a column (docs/file-format.md). A value that cannot be read back is a
// DatabaseError: a file that passed its seal holds none.

#include <array>
#include <string>

#include "core/network/codes.hpp"
#include "core/store/database.hpp"

namespace sleutelnet {

// A closed list with written codes. BoundaryChange has none: it is the number that CBS gives.
template <class Value>
concept Coded = std::is_enum_v<Value> && !std::same_as<Value, BoundaryChange>;

// Binds the fields of one row after another, then runs the statement.
class CellWriter {
 public:
  explicit CellWriter(Statement statement) : statement_(std::move(statement)) {}

  void put(const std::string& text) { statement_.bind(place_++, std::string_view(text)); }
  void put(bool value) { put(std::int64_t{value}); }
  void put(int value) { put(std::int64_t{value}); }
  void put(std::int64_t value) { statement_.bind(place_++, value); }
  void put(double value) { statement_.bind(place_++, value); }
  void put(Date day);
  void put(BoundaryChange change) { put(static_cast<int>(change)); }
  void put(const std::optional<Notice>& notice);
  void put(const std::vector<std::string>& list);
  void put(const std::vector<TermId>& list);
  void put(const std::vector<Polygon>& borders);
  void put(Coded auto value) { statement_.bind(place_++, code_of(value)); }
  template <class Tag>
  void put(const Id<Tag>& id) {
    put(id.text());
  }
  template <class Value>
  void put(const std::optional<Value>& value) {
    if (value) {
      put(*value);
    } else {
      statement_.bind_nothing(place_++);
    }
  }
  void finish_row();

 private:
  std::string& kept(std::string text);

  Statement statement_;
  int place_ = 1;
  std::array<std::string, 32> kept_;  // what the statement points to until the row is finished
  std::size_t used_ = 0;
  std::vector<unsigned char> blob_;
};

// Takes the fields of the current row of a statement, in the same order.
class CellReader {
 public:
  explicit CellReader(Statement statement) : statement_(std::move(statement)) {}

  bool next_row();
  void take(std::string& text) { text = statement_.text(column_++); }
  void take(bool& value) { value = statement_.number(column_++) != 0; }
  void take(int& value);
  void take(std::int64_t& value) { value = statement_.number(column_++); }
  void take(double& value);
  void take(Date& day);
  void take(BoundaryChange& change);
  void take(std::optional<Notice>& notice);
  void take(std::vector<std::string>& list);
  void take(std::vector<TermId>& list);
  void take(std::vector<Polygon>& borders);
  template <Coded Value>
  void take(Value& value) {
    const auto read = from_code<Value>(statement_.text(column_++));
    if (!read) throw DatabaseError("unknown code");
    value = *read;
  }
  template <class Tag>
  void take(Id<Tag>& id) {
    id = Id<Tag>(std::string(statement_.text(column_++)));
  }
  template <class Value>
  void take(std::optional<Value>& value) {
    value.reset();
    if (statement_.nothing(column_)) {
      ++column_;
    } else {
      take(value.emplace());
    }
  }

 private:
  Statement statement_;
  int column_ = 0;
};

}  // namespace sleutelnet
