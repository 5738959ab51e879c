// The real window on a screen of its own: Xvfb, started here. Pictures are read back from OpenGL.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <mutex>
#include <thread>

#include "core/store/project_file.hpp"
#include "core/store/project_lock.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/update.hpp"
#include "viz/window.hpp"

namespace sleutelnet {
namespace {

using namespace std::chrono_literals;

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

// Types on the private screen as a user would: one call of xdotool for each thing.
class Hands {
 public:
  static bool there() { return std::system("command -v xdotool > /dev/null") == 0; }
  static void focus() {
    for (int tries = 0; tries < 100; ++tries) {
      if (run("search --sync --onlyvisible --name Sleutelnet windowfocus --sync > /dev/null 2>&1")) return;
      std::this_thread::sleep_for(100ms);
    }
  }
  static void press(const std::string& keys) { run("key --delay 60 " + keys); }
  static void type(const std::string& text) { run("type --delay 25 '" + text + "'"); }

  static bool run(const std::string& what) {
    const bool done = std::system(("timeout 10 xdotool " + what).c_str()) == 0;
    std::this_thread::sleep_for(250ms);
    return done;
  }
};

// The state of the window as its own thread last saw it, for hands that wait for it.
class Watched {
 public:
  bool see(const State& state) {
    const std::scoped_lock lock(mutex_);
    met_ = met_ || (asked_ && asked_(state));
    if (met_) changed_.notify_all();
    return over_;
  }
  bool until(const std::function<bool(const State&)>& met, std::chrono::seconds at_most = 60s) {
    std::unique_lock lock(mutex_);
    asked_ = met;
    met_ = false;
    const bool seen = changed_.wait_for(lock, at_most, [&] { return met_ || over_; }) && met_;
    asked_ = {};
    return seen;
  }
  void end() {
    const std::scoped_lock lock(mutex_);
    over_ = true;
    changed_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::function<bool(const State&)> asked_;
  bool met_ = false, over_ = false;
};

// The one project of the test below.
class StoredTown {
 public:
  StoredTown() {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    Project project;
    project.records = viz_town();
    EXPECT_FALSE(save_project(project, file_, secret_));
  }
  ~StoredTown() { std::filesystem::remove_all(folder_); }
  StoredTown(const StoredTown&) = delete;
  StoredTown& operator=(const StoredTown&) = delete;

  std::string path() const { return file_.string(); }
  const std::string& passphrase() const { return passphrase_; }
  bool held() const { return std::filesystem::exists(lock_file_of(file_)); }
  Records records() const {
    const auto loaded = load_project(file_, secret_);
    return loaded ? loaded->records : Records{};
  }

 private:
  const std::filesystem::path folder_ =
      std::filesystem::path(BUILD_FOLDER) / "scratch" / ("real-window-" + std::to_string(getpid()));
  const std::filesystem::path file_ = folder_ / "stad.sleutelnet";
  const std::string passphrase_ = "vier losse woorden";
  const Secret secret_{SecretBytes(passphrase_.begin(), passphrase_.end()), interactive_cost};
};

TEST(RealWindow, OpensEditsUndoesRedoesSavesAndOpensAgain) {
  const PrivateScreen screen;
  if (!screen.works() || !Hands::there()) GTEST_SKIP() << "missing: apt install xvfb xdotool";
  const StoredTown town;
  const auto changed = apply(viz_town(), RemoveActor{ActorId("K003")}).value();
  Watched watched;
  std::vector<std::string> missed;
  const auto until = [&](const std::string& what, const std::function<bool(const State&)>& met) {
    if (!watched.until(met)) missed.push_back(what);
  };
  const auto open = [&] {
    Hands::press("ctrl+o");
    until("the folder", [](const State& state) {
      const auto* chooser = std::get_if<Chooser>(&state.project.dialog);
      return chooser != nullptr && !chooser->look.path.empty();
    });
    Hands::type(town.path());
    until("the path", [&](const State& state) {
      const auto* chooser = std::get_if<Chooser>(&state.project.dialog);
      return chooser != nullptr && chooser->typed == town.path();
    });
    Hands::press("Return");
    until("the question",
          [](const State& state) { return std::holds_alternative<PassphrasePage>(state.project.dialog); });
    Hands::type(town.passphrase());
    until("the passphrase", [&](const State& state) {
      const auto* page = std::get_if<PassphrasePage>(&state.project.dialog);
      return page != nullptr && page->errand.passphrase.typed.size() == town.passphrase().size();
    });
    Hands::press("Return");
    until("the project", [](const State& state) { return !state.project.start && may_edit(state); });
  };
  const auto save = [&](const std::string& what, const Records& wanted) {
    until(what, [&](const State& state) { return state.records() == wanted && edited(state); });
    Hands::press("ctrl+s");
    until(what + " saved", [](const State& state) { return !edited(state); });
    if (town.records() != wanted) missed.push_back(what + " on the disk");
  };
  // On a busy machine the first keys may come before the box has the cursor: then it is asked for again, and typing
  // replaces what stood there.
  const auto search_for = [&](const std::string& text) {
    const auto typed = [&](const State& state) { return state.search == text; };
    for (int tries = 0; tries < 5; ++tries) {
      Hands::press("ctrl+k");
      Hands::type(text);
      if (watched.until(typed, 10s)) return;
    }
    missed.push_back("the search");
  };
  std::jthread hands([&] {
    Hands::focus();
    open();
    search_for("K003");
    Hands::press("Return");
    until("K003", [](const State& state) { return state.selection == Selection(ActorId("K003")); });
    Hands::press("Delete");
    save("the edit", changed);
    Hands::press("ctrl+z");
    save("the undo", viz_town());
    Hands::press("ctrl+y");
    save("the redo", changed);
    Hands::press("ctrl+w");
    until("the start", [](const State& state) { return state.project.start; });
    if (town.held()) missed.push_back("letting go");
    open();
    until("what was saved", [&](const State& state) { return state.records() == changed; });
    watched.end();
  });

  WindowOptions options{.start = true};
  options.rehearsal = Rehearsal{{}, 300, [&](const State& state) { return watched.see(state); }};
  options.world.work = {{"els", "balie-2", getpid(), ""}, [] { return parse_date("2026-01-05").value(); }};
  options.places.home = BUILD_FOLDER;
  const auto outcome = run_window({}, options);
  watched.end();
  hands.join();

  EXPECT_EQ(outcome.code, 0) << outcome.sentence;
  EXPECT_THAT(missed, testing::IsEmpty());
  EXPECT_EQ(town.records(), changed);
  EXPECT_FALSE(town.held()) << "let go at the end";
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
