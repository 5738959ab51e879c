#include "importers/json_scan.hpp"

#include <algorithm>

namespace sleutelnet {

namespace {

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  JsonScan scan() {
    for (; at_ < text_.size() && !scan_.too_deep_line; ++at_) {
      switch (text_[at_]) {
        case '\n': ++line_; break;
        case '"': skip_string(); break;
        case '{':
        case '[': open(); break;
        case '}':
        case ']': close(); break;
        default: break;
      }
    }
    return std::move(scan_);
  }

 private:
  // Leaves at_ on the closing quote, or at the end.
  void skip_string() {
    const auto start = ++at_;
    while (at_ < text_.size() && text_[at_] != '"') {
      if (text_[at_] == '\\') ++at_;
      ++at_;
    }
    if (depth_ == 1) last_key_ = text_.substr(start, std::min(at_, text_.size()) - start);
  }

  void open() {
    ++depth_;
    if (depth_ > deepest_json) scan_.too_deep_line = line_;
    const bool list = text_[at_] == '[';
    if (depth_ == 2) in_features_ = list && last_key_ == "features";
    if (depth_ == 3 && in_features_ && !list) scan_.feature_lines.push_back(line_);
  }

  void close() {
    if (depth_ == 2) in_features_ = false;
    --depth_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  int depth_ = 0;
  bool in_features_ = false;
  std::string_view last_key_;
  JsonScan scan_;
};

}  // namespace

JsonScan scan_json(std::string_view text) { return Scanner(text).scan(); }

std::size_t line_of(std::string_view text, std::size_t byte) {
  const auto before = text.substr(0, std::min(byte, text.size()));
  return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

}  // namespace sleutelnet
