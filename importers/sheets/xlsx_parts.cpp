#include "importers/sheets/xlsx_parts.hpp"

#include <charconv>
#include <filesystem>
#include <utility>

namespace sleutelnet {

namespace {

int whole_number(const std::string& text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

bool yes(const XmlElement& element, std::string_view attribute) {
  const auto written = element.text_of(attribute);
  return written == "1" || written == "true";
}

// Relationships say which part belongs to which id. Those to the world outside are left out, so that nothing outside
// the file is ever opened.
class Relationships : public XmlHandler {
 public:
  explicit Relationships(std::filesystem::path folder) : folder_(std::move(folder)) {}

  void opens(const XmlElement& element) override {
    if (element.name() != "Relationship" || element.text_of("TargetMode") == "External") return;
    const auto target = element.text_of("Target");
    const bool absolute = target.starts_with('/');
    auto part = absolute ? target.substr(1) : (folder_ / target).lexically_normal().generic_string();
    const auto type = element.text_of("Type");
    by_type.emplace(type.substr(type.rfind('/') + 1), part);
    if (type.ends_with("/worksheet")) worksheets.emplace(element.text_of("Id"), std::move(part));
  }
  void closes(std::string_view) override {}

  std::map<std::string, std::string> by_type;
  std::map<std::string, std::string> worksheets;  // by id

 private:
  std::filesystem::path folder_;
};

class WorkbookHandler : public XmlHandler {
 public:
  WorkbookHandler(XlsxParts& parts, const Relationships& relationships) : parts_(parts), known_(relationships) {}

  void opens(const XmlElement& element) override {
    if (element.name() == "workbookPr" && yes(element, "date1904")) parts_.dates = DateSystem::from_1904;
    if (element.name() != "sheet") return;
    const auto part = known_.worksheets.find(element.text_of("r:id"));
    if (part == known_.worksheets.end()) return;  // a chart or a macro
    const auto state = element.text_of("state");
    parts_.sheets.push_back({element.text_of("name"), part->second, state == "hidden" || state == "veryHidden"});
  }
  void closes(std::string_view) override {}

 private:
  XlsxParts& parts_;
  const Relationships& known_;
};

// A text may be cut into runs of letters; how it is spoken (rPh) is no part of it.
class TextsHandler : public XmlHandler {
 public:
  TextsHandler(std::vector<std::string>& texts, std::size_t most_bytes) : texts_(texts), left_(most_bytes) {}

  void opens(const XmlElement& element) override {
    if (element.name() == "si" && take(sizeof(std::string))) texts_.emplace_back();
    if (element.name() == "rPh") ++spoken_;
    reading_ = element.name() == "t" && spoken_ == 0 && !texts_.empty();
  }
  void closes(std::string_view name) override {
    if (name == "rPh") --spoken_;
    reading_ = false;
  }
  void text(std::string_view more) override {
    if (reading_ && take(more.size())) texts_.back() += more;
  }

  // An empty text takes five bytes in the file, and more here.
  bool beyond() const { return beyond_; }

 private:
  bool take(std::size_t bytes) {
    beyond_ = beyond_ || bytes > left_;
    if (!beyond_) left_ -= bytes;
    return !beyond_;
  }

  std::vector<std::string>& texts_;
  std::size_t left_;
  bool beyond_ = false;
  int spoken_ = 0;
  bool reading_ = false;
};

class StylesHandler : public XmlHandler {
 public:
  explicit StylesHandler(std::vector<NumberFormat>& formats) : formats_(formats) {}

  void opens(const XmlElement& element) override {
    const auto id = whole_number(element.text_of("numFmtId"));
    if (element.name() == "numFmt") own_.emplace(id, NumberFormat(element.text_of("formatCode")));
    if (element.name() == "cellXfs") of_cells_ = true;
    if (element.name() != "xf" || !of_cells_) return;
    const auto own = own_.find(id);
    formats_.push_back(own == own_.end() ? NumberFormat(id) : own->second);
  }
  void closes(std::string_view name) override {
    if (name == "cellXfs") of_cells_ = false;
  }

 private:
  std::vector<NumberFormat>& formats_;
  std::map<int, NumberFormat> own_;
  bool of_cells_ = false;
};

}  // namespace

std::string workbook_part(const ZipFile& file) {
  Relationships relationships{std::filesystem::path()};
  if (!file.contains("_rels/.rels") || file.read("_rels/.rels", relationships)) return {};
  const auto found = relationships.by_type.find("officeDocument");
  return found == relationships.by_type.end() ? std::string() : found->second;
}

std::optional<WorkbookTrouble> read_parts(const ZipFile& file, const WorkbookLimits& limits, XlsxParts& parts) {
  const std::filesystem::path book(workbook_part(file));
  const auto folder = book.parent_path();
  Relationships relationships(folder);
  const auto listed = folder / "_rels" / (book.filename().string() + ".rels");
  if (auto trouble = file.read(listed.generic_string(), relationships)) return trouble;
  WorkbookHandler workbook(parts, relationships);
  if (auto trouble = file.read(book.generic_string(), workbook)) return trouble;
  const auto read_if_there = [&](const char* type, XmlHandler& handler) -> std::optional<WorkbookTrouble> {
    const auto part = relationships.by_type.find(type);
    return part == relationships.by_type.end() ? std::nullopt : file.read(part->second, handler);
  };
  TextsHandler texts(parts.texts, limits.expanded_bytes);
  if (auto trouble = read_if_there("sharedStrings", texts)) return trouble;
  if (texts.beyond()) {
    return WorkbookTrouble{IssueCode::workbook_expands,
                           {std::to_string(limits.expanded_bytes), std::to_string(limits.ratio)}};
  }
  StylesHandler styles(parts.formats);
  return read_if_there("styles", styles);
}

}  // namespace sleutelnet
