#pragma once
// The kinds of network files we read, and which of them a file is. By content; the ending of the name decides only
// between formats that cannot be told apart by what is in them.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "importers/file_bytes.hpp"
#include "importers/networks/foreign_network.hpp"

namespace sleutelnet {

struct Beginning {
  std::string_view bytes;  // the first of the file, at most beginning_bytes
  std::string ending;      // of its name, in lower case: ".net"
};

struct NetworkReader {
  std::string_view format;
  // What shows that this is such a file, as a short quotation of it; nothing when it is not.
  std::optional<std::string> (*recognise)(const Beginning& beginning);
  ForeignFile (*read)(const std::string& file, std::string bytes);
  // Instead of read, for a file of which the other half lies beside it.
  ForeignFile (*read_pair)(const SourceFile& file, const std::string& bytes) = nullptr;
};

// With a sign that no table has, the first that recognises the file reads it.
std::span<const NetworkReader> network_readers();

// Lists and matrices without any sign: asked when a file is no table that we know.
std::span<const NetworkReader> plain_network_readers();

struct Recognised {
  const NetworkReader* reader = nullptr;
  std::string evidence;
};

std::optional<Recognised> recognise_network(std::span<const NetworkReader> readers, const Beginning& beginning);

}  // namespace sleutelnet
