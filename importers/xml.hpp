#pragma once
// XML as a stream, read by expat. Names lose their namespace prefix, since files often forget to declare it.
//
// Nothing is fetched: an outside DTD stays unread. A file that defines entities of its own is refused, because a few
// lines of them can stand for gigabytes; so is one that nests deeper than any file of our kinds does.

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sleutelnet {

// Lives as long as the call it is given to.
class XmlElement {
 public:
  XmlElement(std::string_view name, std::span<const char* const> pairs, std::size_t line)
      : name_(name), pairs_(pairs), line_(line) {}

  std::string_view name() const { return name_; }
  std::size_t line() const { return line_; }

  // The attribute as the file writes it ("attr.name", "xmlns"), or nothing when it is not there.
  std::optional<std::string_view> attribute(std::string_view name) const;
  std::string text_of(std::string_view name) const { return std::string(attribute(name).value_or("")); }

 private:
  std::string_view name_;
  std::span<const char* const> pairs_;  // name, value, name, value …
  std::size_t line_;
};

class XmlHandler {
 public:
  XmlHandler() = default;
  XmlHandler(const XmlHandler&) = delete;
  XmlHandler& operator=(const XmlHandler&) = delete;
  virtual ~XmlHandler() = default;

  virtual void opens(const XmlElement& element) = 0;
  virtual void closes(std::string_view name) = 0;
  virtual void text(std::string_view) {}
};

enum class XmlEnd { complete, malformed, own_entities, too_deep };

struct XmlOutcome {
  XmlEnd end = XmlEnd::complete;
  std::size_t line = 0;  // where it stopped, when it is not complete
};

inline constexpr std::size_t deepest_xml = 256;

// Takes UTF-8, UTF-16, Latin-1 and Windows-1252 as the file declares it; the handler gets UTF-8.
XmlOutcome read_xml(std::string_view bytes, XmlHandler& handler);

// The same for a file that is not in memory; an empty piece is its end. A piece lives until the next is asked for.
using NextPiece = std::function<std::string_view()>;
XmlOutcome read_xml(const NextPiece& next, XmlHandler& handler);

struct XmlRoot {
  std::string name;            // without prefix
  std::string namespace_name;  // the default one, or empty
  std::string version;         // attribute of that name, or empty
};

// The first element, also when the bytes are only the beginning of a file; nothing when this is no XML.
std::optional<XmlRoot> xml_root(std::string_view beginning);

}  // namespace sleutelnet
