#include "tests/fuzz/feed_workbooks.hpp"

#include <algorithm>
#include <array>

#include "importers/column_guess.hpp"
#include "importers/sheets/workbook.hpp"
#include "tests/fuzz/feed_files.hpp"
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

std::vector<testing::Part> parts_in(std::string_view text) {
  constexpr std::string_view sign = "@@ ";
  std::vector<testing::Part> parts;
  const auto known = [&](std::string_view name) {
    const bool there =
        std::any_of(parts.begin(), parts.end(), [&](const testing::Part& part) { return part.name == name; });
    return !there && std::find(part_names.begin(), part_names.end(), name) != part_names.end();
  };
  for (auto at = text.find(sign); at != std::string_view::npos;) {
    const auto name_begin = at + sign.size();
    const auto name_end = std::min(text.find('\n', name_begin), text.size());
    const auto name = text.substr(name_begin, name_end - name_begin);
    const auto begin = std::min(name_end + 1, text.size());
    at = text.find(sign, begin);
    if (known(name)) parts.push_back({std::string(name), std::string(text.substr(begin, at - begin))});
  }
  return parts;
}

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
  const auto parts = parts_in(bytes);
  if (parts.empty()) return {};  // a zip file without anything in it is not written at all
  static const testing::TemporaryFolder folder;
  const auto path = folder.path() / std::string(target.file);
  testing::write_zip(path, parts);
  return feed_workbook(target, bytes_of(path));
}

}  // namespace sleutelnet::fuzz
