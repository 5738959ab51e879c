#include "importers/networks/json_outline.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t deepest_path = 5;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

class Outliner {
 public:
  explicit Outliner(std::string_view text) : text_(text) {}

  std::set<std::string, std::less<>> outline() {
    for (; at_ < text_.size(); ++at_) {
      const char sign = text_[at_];
      if (sign == '"') {
        take_string();
      } else if (sign == '{' || sign == '[') {
        see_value(sign);
        open_.push_back({open_.size() < deepest_path ? path_of_value() : std::string(), sign == '['});
        name_.clear();
      } else if (sign == '}' || sign == ']') {
        if (!open_.empty()) open_.pop_back();
        name_.clear();
      } else if (sign == ',') {
        name_.clear();
        named_ = false;
      } else if (sign == ':') {
        named_ = true;
      } else if (!blank(sign) && (at_ == 0 || !word(text_[at_ - 1]))) {
        see_value('.');
      }
    }
    return std::move(paths_);
  }

 private:
  struct Open {
    std::string path;
    bool list = false;
  };

  static bool blank(char sign) { return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t'; }
  static bool word(char sign) {
    return !blank(sign) && std::string_view("{}[],:\"").find(sign) == std::string_view::npos;
  }

  // Leaves at_ on the closing quote, or at the end.
  void take_string() {
    const auto start = ++at_;
    while (at_ < text_.size() && text_[at_] != '"') {
      if (text_[at_] == '\\') ++at_;
      ++at_;
    }
    const bool is_name = !open_.empty() && !open_.back().list && !named_;
    if (is_name) {
      name_ = text_.substr(start, at_ - start);
      return;
    }
    see_value('"');
    if (path_of_value() == "/type") paths_.insert("/type=" + std::string(text_.substr(start, at_ - start)));
  }

  std::string path_of_value() const {
    if (open_.empty()) return {};
    return open_.back().path + '/' + (open_.back().list ? "*" : name_);
  }

  void see_value(char kind) {
    named_ = false;
    if (open_.size() < deepest_path) paths_.insert(path_of_value() + kind);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool named_ = false;  // a colon stood there: what comes now is a value
  std::string name_;
  std::vector<Open> open_;
  std::set<std::string, std::less<>> paths_;
};

}  // namespace

JsonOutline::JsonOutline(std::string_view beginning) {
  if (beginning.starts_with(byte_order_mark)) beginning.remove_prefix(byte_order_mark.size());
  beginning = trimmed(beginning);
  if (beginning.empty() || (beginning.front() != '{' && beginning.front() != '[')) return;
  paths_ = Outliner(beginning).outline();
  const bool map = has("/features[") || std::any_of(paths_.begin(), paths_.end(), [](const std::string& path) {
                     return path.starts_with("/type=Feature") || path == "/type=Topology";
                   });
  if (map) paths_.clear();
}

bool JsonOutline::holds(std::string_view path) const {
  return has(std::string(path) + '{') || has(std::string(path) + '[');
}

}  // namespace sleutelnet
