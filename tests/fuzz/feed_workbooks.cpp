#include "tests/fuzz/feed_workbooks.hpp"

#include <array>

#include "importers/column_guess.hpp"
#include "importers/sheets/workbook.hpp"
#include "tests/fuzz/feed_files.hpp"
#include "tests/fuzz/parts.hpp"
#include "tests/importers/support/workbook.hpp"

namespace sleutelnet::fuzz {

namespace {

constexpr std::array<std::string_view, 11> part_names = {"_rels/.rels",
                                                         "xl/_rels/workbook.xml.rels",
                                                         "xl/workbook.xml",
                                                         "xl/worksheets/sheet1.xml",
                                                         "xl/worksheets/sheet2.xml",
                                                         "xl/sharedStrings.xml",
                                                         "xl/styles.xml",
                                                         "mimetype",
                                                         "content.xml",
                                                         "styles.xml",
                                                         "META-INF/manifest.xml"};

std::string workbook_holds(const std::filesystem::path& path, std::string_view file) {
  const SourceFile source{path, std::string(file)};
  first_rows(source);
  return drafts_hold(read_workbook(source, {}));
}

std::string bytes_of(const std::filesystem::path& path) { return read_all({path, path.string()}); }

}  // namespace

std::string feed_workbook(const Target& target, std::string_view bytes) {
  static const testing::TemporaryFolder folder;
  auto broken = workbook_holds(folder.write(std::string(target.file), bytes), target.file);
  return broken.empty() ? whole_way_holds(target, bytes) : broken;
}

std::string feed_workbook_parts(const Target& target, std::string_view bytes) {
  std::vector<testing::Part> parts;
  for (const auto& part : parts_in(bytes, part_names))
    parts.push_back({std::string(part.name), std::string(part.text)});
  if (parts.empty()) return {};  // a zip file without anything in it is not written at all
  static const testing::TemporaryFolder folder;
  const auto path = folder.path() / std::string(target.file);
  testing::write_zip(path, parts);
  return feed_workbook(target, bytes_of(path));
}

}  // namespace sleutelnet::fuzz
