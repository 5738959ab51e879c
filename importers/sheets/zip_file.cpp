#include "importers/sheets/zip_file.hpp"

#include <zip.h>

#include <vector>

namespace sleutelnet {

namespace {

struct CloseEntry {
  void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

constexpr std::size_t piece_bytes = std::size_t{64} << 10U;

WorkbookTrouble damaged(const std::string& part) { return {IssueCode::workbook_malformed, {part}}; }

WorkbookTrouble too_large(const WorkbookLimits& limits) {
  return {IssueCode::workbook_expands, {std::to_string(limits.expanded_bytes), std::to_string(limits.ratio)}};
}

// The sizes that a zip file states of itself can be false: what comes out is counted too.
class Stream {
 public:
  Stream(Entry entry, const WorkbookLimits& limits)
      : entry_(std::move(entry)), left_(limits.expanded_bytes), progress_(limits.progress), piece_(piece_bytes) {}

  std::string_view next() {
    if (progress_ != nullptr && progress_->cancelled()) throw Cancelled();
    const auto bytes = zip_fread(entry_.get(), piece_.data(), piece_.size());
    if (bytes < 0) failed_ = true;
    if (bytes <= 0) return {};
    const auto size = static_cast<std::size_t>(bytes);
    if (size > left_) beyond_ = true;
    if (beyond_) return {};
    left_ -= size;
    read_ += size;
    if (progress_ != nullptr) tell();
    return {piece_.data(), size};
  }

  // What is read at once may be less than a piece.
  void tell() {
    for (; told_ * piece_bytes < read_; ++told_) progress_->advance();
  }

  bool failed() const { return failed_; }
  bool beyond() const { return beyond_; }

 private:
  Entry entry_;
  std::size_t left_;
  std::size_t read_ = 0;
  std::size_t told_ = 0;  // pieces
  Progress* progress_;
  std::vector<char> piece_;
  bool failed_ = false;
  bool beyond_ = false;
};

std::optional<WorkbookTrouble> trouble_in(const XmlOutcome& outcome, const std::string& part) {
  switch (outcome.end) {
    case XmlEnd::complete: return std::nullopt;
    case XmlEnd::malformed: return damaged(part);
    case XmlEnd::own_entities: return WorkbookTrouble{IssueCode::own_entities, {}};
    case XmlEnd::too_deep: return WorkbookTrouble{IssueCode::nested_too_deep, {std::to_string(deepest_xml)}};
  }
  return damaged(part);
}

}  // namespace

void ZipFile::Close::operator()(zip* archive) const { zip_discard(archive); }

ZipFile::ZipFile(const std::filesystem::path& path, const WorkbookLimits& limits)
    : archive_(zip_open(path.c_str(), ZIP_RDONLY, nullptr)), limits_(limits) {}

bool ZipFile::contains(const std::string& part) const { return zip_name_locate(archive_.get(), part.c_str(), 0) >= 0; }

std::optional<WorkbookTrouble> ZipFile::trouble_of(const std::string& part) const {
  zip_stat_t stated{};
  if (zip_stat(archive_.get(), part.c_str(), 0, &stated) != 0) return damaged(part);
  constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
  if ((stated.valid & needed) != needed) return damaged(part);
  const bool locked = (stated.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stated.encryption_method != ZIP_EM_NONE;
  if (locked) return WorkbookTrouble{IssueCode::workbook_locked, {}};
  const bool suspicious = stated.size > limits_.trusted_bytes && stated.size / limits_.ratio > stated.comp_size;
  if (stated.size > limits_.expanded_bytes || suspicious) return too_large(limits_);
  return std::nullopt;
}

std::size_t ZipFile::pieces_of(const std::string& part) const {
  zip_stat_t stated{};
  if (zip_stat(archive_.get(), part.c_str(), 0, &stated) != 0) return 0;
  return (stated.size + piece_bytes - 1) / piece_bytes;
}

std::optional<WorkbookTrouble> ZipFile::read(const std::string& part, XmlHandler& handler) const {
  if (auto trouble = trouble_of(part)) return trouble;
  Entry entry(zip_fopen(archive_.get(), part.c_str(), 0));
  if (!entry) return damaged(part);
  if (limits_.progress != nullptr) limits_.progress->expect(pieces_of(part));
  Stream stream(std::move(entry), limits_);
  const auto outcome = read_xml([&] { return stream.next(); }, handler);
  if (stream.beyond()) return too_large(limits_);
  if (stream.failed()) return damaged(part);
  return trouble_in(outcome, part);
}

}  // namespace sleutelnet
