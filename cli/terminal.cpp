#include "cli/terminal.hpp"

#include <fcntl.h>
#include <pwd.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <ctime>

#include "core/store/passphrase.hpp"

namespace sleutelnet {

namespace {

// The terminal of this program, also when its input or output goes elsewhere.
class Keyboard {
 public:
  enum class Echo { on, off };

  explicit Keyboard(Echo echo) : number_(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {
    if (number_ < 0 || echo == Echo::on || tcgetattr(number_, &before_) != 0) return;
    auto silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    changed_ = tcsetattr(number_, TCSAFLUSH, &silent) == 0;
  }
  ~Keyboard() {
    if (changed_) tcsetattr(number_, TCSAFLUSH, &before_);
    if (number_ >= 0) close(number_);
  }
  Keyboard(const Keyboard&) = delete;
  Keyboard& operator=(const Keyboard&) = delete;

  bool there() const { return number_ >= 0; }
  int number() const { return number_; }
  bool say(const std::string& words) const {
    return write(number_, words.data(), words.size()) == static_cast<ssize_t>(words.size());
  }

 private:
  int number_;
  termios before_{};
  bool changed_ = false;
};

std::optional<SecretBytes> ask(const std::string& question, Keyboard::Echo echo) {
  const Keyboard keyboard(echo);
  if (!keyboard.there() || !keyboard.say(question)) return std::nullopt;
  auto line = read_secret_line(keyboard.number());
  if (echo == Keyboard::Echo::off) keyboard.say("\n");
  return line;
}

}  // namespace

std::optional<SecretBytes> ask_secret(const std::string& question) { return ask(question, Keyboard::Echo::off); }

std::optional<std::string> ask_line(const std::string& question) {
  const auto line = ask(question, Keyboard::Echo::on);
  if (!line) return std::nullopt;
  return std::string(line->begin(), line->end());
}

std::string user_name() {
  const auto* entry = getpwuid(geteuid());
  return entry != nullptr ? entry->pw_name : std::to_string(geteuid());
}

std::string machine_name() {
  std::array<char, 256> name{};
  if (gethostname(name.data(), name.size() - 1) != 0) return {};
  return name.data();
}

std::string moment_now() {
  const auto now = std::time(nullptr);
  std::tm parts{};
  localtime_r(&now, &parts);
  std::array<char, 32> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
  return text.data();
}

}  // namespace sleutelnet
