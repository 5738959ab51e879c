#pragma once
// The parts of a zip file, read as a stream and never beyond what WorkbookLimits allows.

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "importers/sheets/sheet.hpp"
#include "importers/xml.hpp"

struct zip;

namespace sleutelnet {

class ZipFile {
 public:
  ZipFile(const std::filesystem::path& path, const WorkbookLimits& limits);

  bool open() const { return archive_ != nullptr; }  // it is a zip file indeed
  bool contains(const std::string& part) const;

  // Gives a part of XML to the handler. Trouble when it is not there, not whole, locked or too much.
  std::optional<WorkbookTrouble> read(const std::string& part, XmlHandler& handler) const;

 private:
  std::optional<WorkbookTrouble> trouble_of(const std::string& part) const;
  std::size_t pieces_of(const std::string& part) const;  // that it is read in, as the file states its size

  struct Close {
    void operator()(zip* archive) const;
  };
  std::unique_ptr<zip, Close> archive_;
  WorkbookLimits limits_;
};

}  // namespace sleutelnet
