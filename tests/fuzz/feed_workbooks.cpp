#include "tests/fuzz/feed_workbooks.hpp"

#include <algorithm>
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

// A line may stand for eight million cells, which is allowed and takes its time: what goes beyond these is left at
// that.
constexpr WorkbookLimits few_cells{
    .expanded_bytes = std::size_t{16} << 20U, .cells = std::size_t{1} << 17U, .text_bytes = std::size_t{4} << 20U};

bool beyond(const std::vector<FileDraft>& drafts) {
  const auto& issues = drafts.front().draft.issues;
  return std::any_of(issues.begin(), issues.end(), [](const Issue& issue) {
    return issue.code == IssueCode::too_many_sheet_cells || issue.code == IssueCode::workbook_expands;
  });
}

std::string bytes_of(const std::filesystem::path& path) { return read_all({path, path.string()}); }

}  // namespace

std::string feed_workbook(const Target& target, std::string_view bytes) {
  static const testing::TemporaryFolder folder;
  const SourceFile source{folder.write(std::string(target.file), bytes), std::string(target.file)};
  auto drafts = read_workbook(source, {}, few_cells);
  const bool stop = beyond(drafts);
  auto broken = drafts_hold(std::move(drafts));
  if (stop || !broken.empty()) return broken;
  first_rows(source);
  return whole_way_holds(target, bytes);
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
