// What is asked at the keyboard, typed on a terminal of the test's own: a passphrase is never shown.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/core/store/support/projects.hpp"
#include "tests/support/command_line.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::HasSubstr;
using ::testing::Not;

struct TypedRun {
  int exit_code = -1;
  std::string screen;
};

// Each line is typed once its question stands on the screen.
TypedRun type(const std::vector<std::string>& words,
              const std::vector<std::pair<std::string, std::string>>& questions_and_lines) {
  TypedRun run;
  int terminal = -1;
  const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
  if (child == 0) _exit(command_line(words, day(2025, 12, 1)).exit_code);
  std::size_t asked = 0;
  std::size_t seen = 0;
  char letter = 0;
  while (read(terminal, &letter, 1) == 1) {
    run.screen += letter;
    if (asked == questions_and_lines.size()) continue;
    const auto& [question, line] = questions_and_lines[asked];
    const auto place = run.screen.find(question, seen);
    if (place == std::string::npos) continue;
    seen = place + question.size();
    ++asked;
    const auto typed = line + "\n";
    if (write(terminal, typed.data(), typed.size()) != std::ssize(typed)) break;
  }
  int status = 0;
  waitpid(child, &status, 0);
  close(terminal);
  run.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return run;
}

class Keyboard : public ::testing::Test {
 protected:
  Keyboard() { EXPECT_FALSE(save_project(small_project(), file, secret_of("drie oude bomen"))); }

  ScratchFolder folder;
  std::string file = folder / "waterdam.sleutelnet";
};

TEST_F(Keyboard, GivesThePassphraseUnseen) {
  const auto run = type({"gaps", file}, {{"Wachtzin van waterdam.sleutelnet: ", "drie oude bomen"}});

  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.screen, Not(HasSubstr("bomen")));
}

TEST_F(Keyboard, ThatTypesAnotherPassphraseIsRefused) {
  EXPECT_EQ(type({"gaps", file}, {{"Wachtzin van", "drie jonge bomen"}}).exit_code, 3);
}

TEST_F(Keyboard, TypesANewPassphraseTwice) {
  const auto fresh = (folder / "nieuw.sleutelnet").string();

  EXPECT_EQ(type({"new", fresh}, {{"Kies een", "vier losse woorden"}, {"keer: ", "vier lose woorden"}}).exit_code, 3);
  EXPECT_FALSE(std::filesystem::exists(fresh));
  const auto run = type({"new", fresh}, {{"Kies een", "vier losse woorden"}, {"keer: ", "vier losse woorden"}});

  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.screen, Not(HasSubstr("woorden")));
  EXPECT_TRUE(load_project(fresh, secret_of("vier losse woorden", {})));
}

TEST_F(Keyboard, MustTypeTheIdBeforeSomebodyIsErased) {
  const std::pair<std::string, std::string> passphrase{"Wachtzin van", "drie oude bomen"};

  EXPECT_EQ(type({"erase", file, "K001"}, {passphrase, {"door te gaan: ", "ja"}}).exit_code, 3);
  EXPECT_TRUE(load_project(file, secret_of("drie oude bomen"))->records.network.actors.contains(ActorId("K001")));
  EXPECT_EQ(type({"erase", file, "K001"}, {passphrase, {"door te gaan: ", "K001"}}).exit_code, 0);
  EXPECT_FALSE(load_project(file, secret_of("drie oude bomen"))->records.network.actors.contains(ActorId("K001")));
}

}  // namespace
}  // namespace sleutelnet
