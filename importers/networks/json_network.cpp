#include "importers/networks/json_network.hpp"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "importers/json_scan.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

using nlohmann::json;

// Walks over the text and counts its lines; the parser copies it, so the count stands elsewhere.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::size_t& line) : at_(at), line_(&line) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    if (*at_ == '\n') ++*line_;
    ++at_;
    return *this;
  }
  bool operator==(const CountingIterator& other) const { return at_ == other.at_; }
  bool operator!=(const CountingIterator& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  std::size_t* line_;
};

// Hears of each part of the text in its order and builds the values.
class JsonBuilder : public nlohmann::json_sax<json> {
 public:
  explicit JsonBuilder(const std::size_t& line) : line_(line) {}

  bool null() override { return add(JsonValue::Kind::null, {}); }
  bool boolean(bool value) override { return add(JsonValue::Kind::boolean, value ? "true" : "false"); }
  bool number_integer(number_integer_t value) override { return add(JsonValue::Kind::number, std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return add(JsonValue::Kind::number, std::to_string(value)); }
  bool number_float(number_float_t, const string_t& written) override { return add(JsonValue::Kind::number, written); }
  bool string(string_t& value) override { return add(JsonValue::Kind::text, std::move(value)); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(JsonValue::Kind::object); }
  bool start_array(std::size_t) override { return open(JsonValue::Kind::list); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    name_ = std::move(name);
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

  bool too_deep() const { return too_deep_; }
  JsonValue take_root() { return std::move(root_); }

 private:
  bool add(JsonValue::Kind kind, std::string text) {
    put({.kind = kind, .line = line_, .name = std::exchange(name_, {}), .text = std::move(text)});
    return true;
  }

  bool open(JsonValue::Kind kind) {
    too_deep_ = open_.size() >= static_cast<std::size_t>(deepest_json);
    if (too_deep_) return false;
    open_.push_back({.kind = kind, .line = line_, .name = std::exchange(name_, {})});
    return true;
  }

  bool close() {
    auto closed = std::move(open_.back());
    open_.pop_back();
    put(std::move(closed));
    return true;
  }

  void put(JsonValue value) {
    if (open_.empty()) {
      root_ = std::move(value);
    } else {
      open_.back().inside.push_back(std::move(value));
    }
  }

  const std::size_t& line_;
  std::string name_;
  std::vector<JsonValue> open_;
  JsonValue root_;
  bool too_deep_ = false;
};

ForeignFile refusal(std::string format, const std::string& file, IssueCode code, std::size_t line,
                    std::vector<std::string> arguments) {
  return refused_network(std::move(format), {.severity = Severity::file_refused,
                                             .code = code,
                                             .file = file,
                                             .line = line,
                                             .arguments = std::move(arguments)});
}

std::string shown(const JsonValue& value) {
  if (value.kind == JsonValue::Kind::list) return "[…]";
  if (value.kind == JsonValue::Kind::null) return "null";
  return value.text;
}

}  // namespace

const JsonValue* JsonValue::member(std::string_view wanted) const {
  if (kind != Kind::object) return nullptr;
  const auto found =
      std::find_if(inside.begin(), inside.end(), [&](const JsonValue& value) { return value.name == wanted; });
  return found == inside.end() ? nullptr : &*found;
}

std::string JsonValue::text_of(std::string_view wanted) const {
  const auto* found = member(wanted);
  const bool plain = found != nullptr && (found->kind == Kind::text || found->kind == Kind::number);
  return plain ? std::string(trimmed(found->text)) : std::string();
}

std::optional<bool> JsonValue::truth_of(std::string_view wanted) const {
  const auto* found = member(wanted);
  if (found == nullptr || found->kind != Kind::boolean) return std::nullopt;
  return found->is_true();
}

ForeignFile read_json_network(std::string format, const std::string& file, std::string_view bytes,
                              void (*take)(const JsonValue& root, ForeignFile& file)) {
  if (bytes.size() > largest_json_network) {
    return refusal(std::move(format), file, IssueCode::file_too_large, 0,
                   {std::to_string(bytes.size()), std::to_string(largest_json_network)});
  }
  std::size_t line = 1;
  JsonBuilder builder(line);
  const auto* const end = bytes.data() + bytes.size();
  if (!json::sax_parse(CountingIterator(bytes.data(), line), CountingIterator(end, line), &builder)) {
    const bool deep = builder.too_deep();
    auto argument = deep ? std::to_string(deepest_json) : format;
    return refusal(std::move(format), file, deep ? IssueCode::nested_too_deep : IssueCode::network_malformed, line,
                   {std::move(argument)});
  }
  ForeignFile read{.format = std::move(format)};
  take(builder.take_root(), read);
  return read;
}

void for_each_row(const JsonValue& around, std::string_view list, ForeignFile& file,
                  const std::function<void(const JsonValue&)>& take) {
  if (const auto* rows = around.member(list)) for_each_row(*rows, file, take);
}

void for_each_row(const JsonValue& list, ForeignFile& file, const std::function<void(const JsonValue&)>& take) {
  if (list.kind == JsonValue::Kind::null) return;
  const auto refuse = [&](const JsonValue& value) {
    file.issues.push_back(malformed_row(file.format, value.line, shown(value)));
  };
  if (list.kind != JsonValue::Kind::list) return refuse(list);
  for (const auto& row : list.inside) {
    if (row.kind == JsonValue::Kind::object) {
      take(row);
    } else {
      refuse(row);
    }
  }
}

void tell_attributes(const JsonValue& row, std::initializer_list<std::string_view> known, ForeignFile& file) {
  for (const auto& value : row.inside) {
    if (std::find(known.begin(), known.end(), value.name) == known.end()) file.attributes.insert(value.name);
  }
}

std::string weight_in(const JsonValue& row) {
  const auto found = std::find_if(row.inside.begin(), row.inside.end(),
                                  [](const JsonValue& value) { return folded(value.name) == "weight"; });
  return found == row.inside.end() ? std::string() : row.text_of(found->name);
}

}  // namespace sleutelnet
