// The real window on a screen of its own: Xvfb, started here. Pictures are read back from OpenGL.

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <set>

#include "tests/support/viz_town.hpp"
#include "viz/window.hpp"

namespace sleutelnet {
namespace {

// An X server that chooses a free display by itself and tells its number over a pipe.
class PrivateScreen {
 public:
  PrivateScreen() {
    int ends[2];
    if (pipe(ends) != 0) return;
    process_ = fork();
    if (process_ == 0) {
      close(ends[0]);
      const auto number = std::to_string(ends[1]);
      execlp("Xvfb", "Xvfb", "-displayfd", number.c_str(), "-screen", "0", "1700x1100x24", "-noreset", "-nolisten",
             "tcp", static_cast<char*>(nullptr));
      _exit(127);
    }
    close(ends[1]);
    // The number comes with a newline, in one piece or two; nothing comes when there is no Xvfb.
    std::string number;
    for (char digit = 0; read(ends[0], &digit, 1) == 1 && digit != '\n';) number += digit;
    close(ends[0]);
    if (number.empty()) return;
    display_ = ":" + number;
    setenv("DISPLAY", display_.c_str(), 1);
  }
  ~PrivateScreen() {
    unsetenv("DISPLAY");
    if (process_ <= 0) return;
    kill(process_, SIGTERM);
    waitpid(process_, nullptr, 0);
  }
  PrivateScreen(const PrivateScreen&) = delete;
  PrivateScreen& operator=(const PrivateScreen&) = delete;

  bool works() const { return !display_.empty(); }

 private:
  pid_t process_ = -1;
  std::string display_;
};

Opened opened_town() { return {.records = viz_town(), .snapshots = {}, .files = {}, .issues = {}}; }

TEST(RealWindow, ShowsTheTownAndDrawsNothingWhileIdle) {
  const PrivateScreen screen;
  if (!screen.works()) GTEST_SKIP() << "Xvfb is missing: apt install xvfb";
  const auto picture = std::filesystem::path(BUILD_FOLDER) / "pictures" / "real-window.png";
  std::filesystem::create_directories(picture.parent_path());
  std::filesystem::remove(picture);

  const auto outcome = run_window(opened_town(), {.rehearsal = Rehearsal{picture, 1.5}});

  EXPECT_EQ(outcome.code, 0) << outcome.sentence;
  EXPECT_TRUE(outcome.picture_written);
  EXPECT_GT(std::filesystem::file_size(picture), 60000U) << "a blank picture is far smaller";
  EXPECT_GE(outcome.frames, 3);
  EXPECT_LE(outcome.idle_frames, 6) << "at most what one late event of the screen asks for";
}

TEST(RealWindow, WithoutAScreenGivesACodeAndASentence) {
  unsetenv("DISPLAY");
  unsetenv("WAYLAND_DISPLAY");

  const auto outcome = run_window(opened_town(), {.language = Language::english});

  EXPECT_EQ(outcome.code, exit_no_display);
  EXPECT_NE(outcome.sentence.find("There is no screen"), std::string::npos) << outcome.sentence;
}

TEST(RealWindow, WithoutRecordsThereIsNothingToShow) {
  const auto outcome = run_window({}, {.language = Language::english});

  EXPECT_EQ(outcome.code, exit_nothing_to_open);
}

}  // namespace
}  // namespace sleutelnet
