#pragma once
// Is this text well-formed markup? A small reader for what our writers may write: elements that nest,
// attributes in double quotes that stand once, escaped text. Void elements of HTML need no end.

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sleutelnet::testing {

struct Element {
  std::string name;
  std::map<std::string, std::string> attributes;
  std::vector<std::string> path;  // the elements it is in
  std::string text;               // directly in it
};

struct Markup {
  std::vector<Element> elements;  // in order of their start
  std::string fault;              // empty when well-formed

  std::vector<const Element*> named(const std::string& name) const {
    std::vector<const Element*> found;
    for (const auto& element : elements) {
      if (element.name == name) found.push_back(&element);
    }
    return found;
  }
};

class MarkupReader {
 public:
  explicit MarkupReader(const std::string& text) : text_(text) {}

  Markup read() {
    while (markup_.fault.empty() && at_ < text_.size()) {
      if (text_[at_] != '<') {
        read_text();
      } else if (text_.compare(at_, 2, "<?") == 0 || text_.compare(at_, 2, "<!") == 0) {
        at_ = text_.find('>', at_) + 1;
      } else if (text_.compare(at_, 2, "</") == 0) {
        read_end();
      } else {
        read_start();
      }
    }
    if (markup_.fault.empty() && !open_.empty()) fail("never closed: " + markup_.elements[open_.back()].name);
    return markup_;
  }

 private:
  void fail(const std::string& why) { markup_.fault = why + " at " + std::to_string(at_); }

  void read_text() {
    const auto end = std::min(text_.find('<', at_), text_.size());
    const auto part = text_.substr(at_, end - at_);
    at_ = end;
    if (open_.empty()) {
      if (part.find_first_not_of(" \r\n") != std::string::npos) fail("text outside the root");
      return;
    }
    auto& element = markup_.elements[open_.back()];
    if (element.name != "style") check_escapes(part);
    element.text += part;
  }

  void check_escapes(const std::string& part) {
    for (auto sign = part.find('&'); sign != std::string::npos; sign = part.find('&', sign + 1)) {
      bool known = false;
      for (const auto* escape : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"}) {
        known = known || part.compare(sign, std::string(escape).size(), escape) == 0;
      }
      if (!known) fail("a bare & in " + part);
    }
    if (part.find('>') != std::string::npos) fail("a bare > in " + part);
  }

  void read_end() {
    const auto end = text_.find('>', at_);
    const auto name = text_.substr(at_ + 2, end - at_ - 2);
    if (open_.empty() || markup_.elements[open_.back()].name != name) {
      fail("unexpected end of " + name);
      return;
    }
    open_.pop_back();
    at_ = end + 1;
  }

  void read_start() {
    static const std::set<std::string> voids = {"meta", "br", "hr", "img", "link"};
    const auto name_end = text_.find_first_of(" />\n", at_ + 1);
    Element element{.name = text_.substr(at_ + 1, name_end - at_ - 1), .attributes = {}, .path = {}, .text = {}};
    at_ = name_end;
    while (markup_.fault.empty() && text_[at_] == ' ') read_attribute(element);
    for (const auto parent : open_) element.path.push_back(markup_.elements[parent].name);
    const bool closed = text_[at_] == '/' || voids.count(element.name) > 0;
    if (text_[at_] == '/') ++at_;
    if (text_[at_] != '>') fail("no > after " + element.name);
    ++at_;
    markup_.elements.push_back(std::move(element));
    if (!closed) open_.push_back(markup_.elements.size() - 1);
  }

  void read_attribute(Element& element) {
    const auto equals = text_.find('=', at_);
    const auto name = text_.substr(at_ + 1, equals - at_ - 1);
    if (text_[equals + 1] != '"') return fail("no quotes round " + name);
    const auto end = text_.find('"', equals + 2);
    const auto value = text_.substr(equals + 2, end - equals - 2);
    check_escapes(value);
    if (value.find('<') != std::string::npos) fail("a bare < in " + name);
    if (!element.attributes.emplace(name, value).second) fail("twice: " + name);
    at_ = end + 1;
  }

  const std::string& text_;
  std::size_t at_ = 0;
  std::vector<std::size_t> open_;
  Markup markup_;
};

inline Markup read_markup(const std::string& text) { return MarkupReader(text).read(); }

}  // namespace sleutelnet::testing
