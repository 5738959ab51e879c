#include "viz/guide/picture_export.hpp"

#include <chrono>
#include <cstdlib>
#include <system_error>

#include "core/store/recipient_pseudonyms.hpp"
#include "importers/text_folding.hpp"
#include "report/language_export.hpp"
#include "report/print_palette.hpp"
#include "report/results.hpp"
#include "report/stamp_words.hpp"
#include "viz/moments.hpp"
#include "viz/own_files.hpp"
#include "viz/planned.hpp"
#include "viz/project/folder_look.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

const Palette& palette_of(const PictureForm& form) { return form.for_print ? print_palette : light_palette; }

std::string plain_name(std::string_view name) {
  std::string plain;
  for (const char letter : name) {
    const bool kept = std::isalnum(static_cast<unsigned char>(letter)) != 0 || (letter & 0x80) != 0;
    plain += kept ? letter : '-';
  }
  return plain;
}

PictureAnswer refused(GuideText reason) { return {.path = {}, .reason = reason, .words = {}}; }

}  // namespace

PictureOrder picture_order(const State& state) {
  PictureOrder order{.network = state.network(),
                     .before = {},
                     .recruit = recruit_asked(state),
                     .options = state.coverage,
                     .rows_left_out = state.rows_left_out,
                     .in_project = state.home.kind == Home::Kind::project,
                     .municipal = !state.network().areas.empty(),
                     .language = state.language,
                     .form = state.guide.picture,
                     .today = state.guide.today};
  if (order.form.kind == PictureKind::change) {
    const auto sides = sides_of(state);
    if (sides) order.network = network_on(state, sides->after);
    if (sides) order.before = network_on(state, sides->before);
  }
  // The two moments are of the days that they are compared on.
  if (!state.dated && !order.before) {
    // The day that stands in for one that nobody knows is for looking at.
    order.options.as_of = order.options.as_of.value_or(order.network.date);
    order.network.date = Date{};
  }
  return order;
}

std::variant<PicturePages, PictureAnswer> pages_of(const PictureOrder& order) {
  const bool people = shows_people(order.form.kind);
  const bool real_people = people && !order.network.synthetic;
  // From a project people have the numbers of that recipient, and the log says so: only the command line has both.
  if (real_people && order.in_project) return refused(GuideText::picture_from_project);
  auto results = results_for_picture(
      order.form.kind, real_people ? under_numbers_of(passing_pseudonym_key(), order.network) : order.network,
      order.before ? &*order.before : nullptr,
      {.municipal = order.municipal, .coverage = order.options, .recruit = order.recruit});
  results.hash = content_hash(order.network);
  const auto told = disclose(results, {.recipient = order.form.recipient,
                                       .purpose = order.form.purpose,
                                       .made = order.today,
                                       .rows_left_out = order.rows_left_out,
                                       .numbers_of_recipient = real_people});
  if (auto reason = no_picture_because(told, order.form.kind, order.language)) {
    return PictureAnswer{.path = {}, .reason = {}, .words = *std::move(reason)};
  }
  return PicturePages{told, picture_pages(told, order.form.kind, order.language, palette_of(order.form))};
}

PictureAnswer write_picture(const PictureOrder& order) {
  const auto& form = order.form;
  std::error_code error;
  const auto* home = std::getenv("HOME");
  const auto path = home != nullptr ? typed_path(form.path, {}, home) : fs::path(form.path);
  if (form.path.empty()) return refused(GuideText::picture_needs_path);
  if (form.recipient != Recipient::coordinator && trimmed(form.purpose).empty()) {
    return refused(GuideText::picture_needs_purpose);
  }
  if (!path.parent_path().empty() && !fs::is_directory(path.parent_path(), error)) {
    return refused(GuideText::picture_no_folder);
  }
  if (!form.replace && fs::exists(fs::symlink_status(path, error))) return refused(GuideText::picture_exists);
  const auto made = pages_of(order);
  if (const auto* answer = std::get_if<PictureAnswer>(&made)) return *answer;
  const auto& [told, pages] = std::get<PicturePages>(made);
  const auto stamp = shows_people(form.kind) ? told.stamp : stamp_of_areas(told.stamp);
  const auto bytes = to_picture_file(pages, form.format, stamp, order.language);
  if (!bytes)
    return {.path = {}, .reason = {}, .words = std::string(text(order.language, ExportText::picture_too_large))};
  if (!write_beside(path, *bytes)) return refused(GuideText::picture_not_written);
  return {.path = path.string(), .reason = {}, .words = {}};
}

fs::path pictures_folder() {
  const auto* home = std::getenv("HOME");
  const fs::path house = home != nullptr ? fs::path(home) : fs::path();
  std::error_code error;
  for (const auto* name : {"Afbeeldingen", "Pictures", "Documenten", "Documents"}) {
    if (!house.empty() && fs::is_directory(house / name, error)) return house / name;
  }
  return house.empty() ? fs::current_path(error) : house;
}

std::string picture_path(const State& state, const PictureForm& form) {
  static constexpr GuideText kinds[] = {GuideText::file_matrix,  GuideText::file_map,    GuideText::file_unreached,
                                        GuideText::file_network, GuideText::file_change, GuideText::file_plan,
                                        GuideText::file_owners};
  const auto name = name_known(state.network());
  std::string file(text(state.language, kinds[static_cast<std::size_t>(form.kind)]));
  if (!name.empty()) file = plain_name(name) + "-" + file;
  return (pictures_folder() / (file + picture_ending(form.format))).string();
}

const char* picture_ending(PictureFormat format) {
  static constexpr const char* endings[] = {".svg", ".png", ".pdf"};
  return endings[static_cast<std::size_t>(format)];
}

void PictureMaker::start(PictureOrder order) {
  std::promise<PictureAnswer> promise;
  answer_ = promise.get_future();
  thread_ = std::jthread([wake = wake_, order = std::move(order), promise = std::move(promise)]() mutable {
    try {
      promise.set_value(write_picture(order));
    } catch (const std::exception&) {
      promise.set_value(refused(GuideText::picture_not_written));
    }
    if (wake) wake();
  });
}

std::optional<PictureAnswer> PictureMaker::take() {
  if (!answer_.valid() || answer_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return std::nullopt;
  return answer_.get();
}

void PictureMaker::wait() const {
  if (answer_.valid()) answer_.wait();
}

}  // namespace sleutelnet
