#pragma once
// A picture of a place as a file: the pictures of the report (report/pictures), through the same gate
// (report/disclose), with title, legend, date, basis, purpose and recipient on it. Made beside the window, on a thread
// of its own.

#include <filesystem>
#include <functional>
#include <future>
#include <optional>
#include <thread>

#include "viz/state.hpp"

namespace sleutelnet {

// What a picture is made of: everything by value, so that it may be made while the window goes on.
struct PictureOrder {
  Network network;
  std::optional<Network> before;  // of a change
  RecruitOptions recruit;
  CoverageOptions options;
  std::size_t rows_left_out = 0;
  bool in_project = false;
  bool municipal = true;
  Language language = Language::dutch;
  PictureForm form;
  std::optional<Date> today;
};
PictureOrder picture_order(const State& state);

// As it may be told, and the pages of it; the reason when there is no such picture.
struct PicturePages {
  Told told;
  std::vector<Picture> pages;
};
std::variant<PicturePages, PictureAnswer> pages_of(const PictureOrder& order);

// Makes the file. Never over a file that is there, unless the form says to.
PictureAnswer write_picture(const PictureOrder& order);

// Where a picture goes unless the user says otherwise: the folder for pictures, else that for documents, else home.
std::filesystem::path pictures_folder();
std::string picture_path(const State& state, const PictureForm& form);
const char* picture_ending(PictureFormat format);  // ".svg", ".png", ".pdf"

// One picture at a time.
class PictureMaker {
 public:
  explicit PictureMaker(std::function<void()> wake = {}) : wake_(std::move(wake)) {}

  void start(PictureOrder order);
  bool running() const { return answer_.valid(); }
  std::optional<PictureAnswer> take();
  void wait() const;  // for tests

 private:
  std::function<void()> wake_;
  std::future<PictureAnswer> answer_;
  std::jthread thread_;
};

}  // namespace sleutelnet
