#pragma once
// A folder for one test, with a sealed project of the invented town in it, and a window that works there.

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "core/store/project_file.hpp"
#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/platform/keys.hpp"
#include "viz/project/update_project.hpp"

namespace sleutelnet {

inline const std::string right_passphrase = "vier losse woorden samen";

inline SecretBytes secret_bytes(const std::string& text) { return {text.begin(), text.end()}; }
inline Secret quick_secret(const std::string& text) { return Secret(secret_bytes(text), interactive_cost); }

class ProjectScratch : public ::testing::Test {
 protected:
  ProjectScratch() {
    const auto& test = *::testing::UnitTest::GetInstance()->current_test_info();
    folder_ = std::filesystem::path(BUILD_FOLDER) / "scratch" /
              (std::string(test.test_suite_name()) + test.name() + std::to_string(getpid()));
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_ / "stukken");
    project_ = folder_ / "stukken" / "stad.sleutelnet";
    save(project_);
  }
  ~ProjectScratch() override { std::filesystem::remove_all(folder_); }

  void save(const std::filesystem::path& file, const std::string& passphrase = right_passphrase) const {
    Project project;
    project.records = viz_town();
    ASSERT_FALSE(save_project(project, file, quick_secret(passphrase)));
  }
  void write(const std::filesystem::path& file, const std::string& text) const { std::ofstream(file) << text; }

  ErrandWorld world() const {
    return {.work = {{"els", "balie-2", getpid(), "2026-01-05 10:00"}, [] { return parse_date("2026-01-05").value(); }},
            .recent = folder_ / "staat" / "recent",
            .language = Language::dutch,
            .cost = interactive_cost};
  }
  HeadlessOptions options(Keeping keeping = {}) const { return {.keeping = std::move(keeping), .world = world()}; }
  // A window in which nothing is open, at home in this folder.
  State start() const {
    State state(Records{});
    state.project.start = true;
    state.project.places.home = folder_;
    return state;
  }
  State town() const {
    auto state = viz_town_state();
    state.project.places.home = folder_;
    return state;
  }
  static void open(HeadlessWindow& window, const std::filesystem::path& path) {
    window.act(ProjectAction(OpenPaths{{path}}));
  }
  static void open_sealed(HeadlessWindow& window, const std::filesystem::path& path,
                          const std::string& passphrase = right_passphrase) {
    open(window, path);
    window.type(passphrase);
    window.press(key::enter);
  }

  std::filesystem::path folder_;
  std::filesystem::path project_;
};

template <class Page>
const Page* page_of(const HeadlessWindow& window) {
  return std::get_if<Page>(&window.state().project.dialog);
}

}  // namespace sleutelnet
