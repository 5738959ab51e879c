#include "importers/xml.hpp"

#include <expat.h>

#include <memory>

#include "importers/encoding.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

struct FreeParser {
  void operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<XML_ParserStruct, FreeParser>;

std::string_view without_prefix(std::string_view name) {
  const auto colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::span<const char* const> pairs_of(const char** attributes) {
  std::size_t count = 0;
  while (attributes[count] != nullptr) ++count;
  return {attributes, count};
}

// Expat knows UTF-8, UTF-16, Latin-1 and ASCII itself.
int know_windows_1252(void*, const char* name, XML_Encoding* encoding) {
  if (lower_case(name) != "windows-1252" && lower_case(name) != "cp1252") return XML_STATUS_ERROR;
  for (int byte = 0; byte < 256; ++byte) {
    const auto code = windows_1252_character(static_cast<unsigned char>(byte));
    encoding->map[byte] = code == 0 && byte > 0 ? -1 : static_cast<int>(code);
  }
  encoding->convert = nullptr;
  encoding->release = nullptr;
  encoding->data = nullptr;
  return XML_STATUS_OK;
}

// What a parser calls back on. A call that fails stops it, and leaves why in `outcome`.
struct Reading {
  XML_Parser parser = nullptr;
  XmlHandler* handler = nullptr;
  XmlOutcome outcome;
  std::size_t depth = 0;

  std::size_t line() const { return XML_GetCurrentLineNumber(parser); }

  void stop(XmlEnd end) {
    outcome = {end, line()};
    XML_StopParser(parser, XML_FALSE);
  }
};

void on_open(void* data, const char* name, const char** attributes) {
  auto& reading = *static_cast<Reading*>(data);
  if (++reading.depth > deepest_xml) return reading.stop(XmlEnd::too_deep);
  reading.handler->opens({without_prefix(name), pairs_of(attributes), reading.line()});
}

void on_close(void* data, const char* name) {
  auto& reading = *static_cast<Reading*>(data);
  // Expat still closes an empty element at which it was told to stop.
  if (reading.outcome.end != XmlEnd::complete) return;
  --reading.depth;
  reading.handler->closes(without_prefix(name));
}

void on_text(void* data, const char* text, int length) {
  static_cast<Reading*>(data)->handler->text({text, static_cast<std::size_t>(length)});
}

void on_entity(void* data, const char*, int, const char*, int, const char*, const char*, const char*, const char*) {
  static_cast<Reading*>(data)->stop(XmlEnd::own_entities);
}

Parser make_parser(Reading& reading) {
  Parser parser(XML_ParserCreate(nullptr));
  reading.parser = parser.get();
  XML_SetUserData(parser.get(), &reading);
  XML_SetElementHandler(parser.get(), on_open, on_close);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  XML_SetEntityDeclHandler(parser.get(), on_entity);
  XML_SetUnknownEncodingHandler(parser.get(), know_windows_1252, nullptr);
  return parser;
}

// Expat takes lengths as int; a piece is also what keeps its own buffers small.
constexpr std::size_t piece_bytes = std::size_t{1} << 20U;

}  // namespace

std::optional<std::string_view> XmlElement::attribute(std::string_view name) const {
  for (std::size_t at = 0; at + 1 < pairs_.size(); at += 2) {
    if (pairs_[at] == name) return pairs_[at + 1];
  }
  return std::nullopt;
}

XmlOutcome read_xml(std::string_view bytes, XmlHandler& handler) {
  return read_xml(
      [rest = bytes]() mutable {
        const auto piece = rest.substr(0, piece_bytes);
        rest.remove_prefix(piece.size());
        return piece;
      },
      handler);
}

XmlOutcome read_xml(const NextPiece& next, XmlHandler& handler) {
  Reading reading{.handler = &handler};
  const auto parser = make_parser(reading);
  for (;;) {
    const auto piece = next();
    const auto status = XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), piece.empty() ? 1 : 0);
    if (status != XML_STATUS_OK && reading.outcome.end == XmlEnd::complete) {
      reading.outcome = {XmlEnd::malformed, reading.line()};
    }
    if (reading.outcome.end != XmlEnd::complete || piece.empty()) return reading.outcome;
  }
}

std::optional<XmlRoot> xml_root(std::string_view beginning) {
  struct First : XmlHandler {
    void opens(const XmlElement& element) override {
      if (root) return;
      root = {std::string(element.name()), {}, element.text_of("version")};
      root->namespace_name = element.text_of("xmlns");
    }
    void closes(std::string_view) override {}
    std::optional<XmlRoot> root;
  } first;
  Reading reading{.handler = &first};
  const auto parser = make_parser(reading);
  XML_Parse(parser.get(), beginning.data(), static_cast<int>(std::min(beginning.size(), piece_bytes)), 0);
  return first.root;
}

}  // namespace sleutelnet
