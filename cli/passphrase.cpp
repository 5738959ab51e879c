#include "cli/passphrase.hpp"

#include "cli/terminal.hpp"
#include "core/store/passphrase.hpp"
#include "core/store/project_file.hpp"
#include "report/language_store.hpp"

namespace sleutelnet {

namespace {

// From where the user said; empty when nothing was said.
struct Given {
  bool said = false;
  std::string from;
  std::optional<SecretBytes> passphrase;
};

Given given(const Request& request) {
  if (request.passphrase_descriptor) {
    const int descriptor = *request.passphrase_descriptor;
    return {true, "--passphrase-fd " + std::to_string(descriptor), read_secret_line(descriptor)};
  }
  if (!request.key_file.empty()) return {true, request.key_file.string(), read_key_file(request.key_file)};
  return {};
}

// Whether `passphrase` of the request is there now, or what to say.
std::optional<std::string> take_given(const Request& request, Given found) {
  if (!found.passphrase || found.passphrase->empty()) {
    return text(request.language, StoreText::passphrase_unreadable, {found.from});
  }
  *request.passphrase = *std::move(found.passphrase);
  return std::nullopt;
}

std::optional<std::string> take_typed(const Request& request, const std::filesystem::path& file) {
  auto typed = ask_secret(text(request.language, StoreText::ask_passphrase, {file.filename().string()}));
  if (!typed) return sentence(request.language, StoreError{StoreProblem::passphrase_needed, file});
  *request.passphrase = *std::move(typed);
  return std::nullopt;
}

std::optional<std::string> take_new(const Request& request, const std::filesystem::path& file) {
  auto typed = ask_secret(text(request.language, StoreText::ask_new_passphrase, {file.filename().string()}));
  if (!typed) return sentence(request.language, StoreError{StoreProblem::passphrase_needed, file});
  const auto again = ask_secret(std::string(text(request.language, StoreText::ask_again)));
  if (again != typed) return std::string(text(request.language, StoreText::not_the_same));
  *request.passphrase = *std::move(typed);
  return std::nullopt;
}

}  // namespace

std::optional<Secret> secret_to_open(const Request& request, Streams streams, const std::filesystem::path& file) {
  const auto seal = seal_of(file);
  if (!seal) {
    streams.err << sentence(request.language, seal.error()) << '\n';
    return std::nullopt;
  }
  if (!seal->sealed) return Secret();
  if (request.passphrase->empty()) {
    auto found = given(request);
    const auto problem = found.said ? take_given(request, std::move(found)) : take_typed(request, file);
    if (problem) {
      streams.err << *problem << '\n';
      return std::nullopt;
    }
  }
  return Secret(*request.passphrase, seal->cost);
}

std::optional<Secret> secret_to_make(const Request& request, Streams streams, const std::filesystem::path& file) {
  if (request.in_clear) return Secret();
  if (request.passphrase->empty()) {
    auto found = given(request);
    auto problem = found.said ? take_given(request, std::move(found)) : take_new(request, file);
    if (!problem && request.passphrase->size() < shortest_passphrase) {
      request.passphrase->clear();
      problem = text(request.language, StoreText::too_short, {std::to_string(shortest_passphrase)});
    }
    if (problem) {
      streams.err << *problem << '\n';
      return std::nullopt;
    }
  }
  return Secret(*request.passphrase);
}

}  // namespace sleutelnet
