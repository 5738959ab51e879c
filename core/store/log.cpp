#include "core/store/log.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

constexpr std::array<std::string_view, 11> act_codes = {"created", "imported", "snapshot", "exported",
                                                        "dossier", "erased",   "purged",   "copied",
                                                        "changed", "names",    "merged"};

constexpr std::size_t mark_bytes = 16;
constexpr std::size_t key_bytes = 32;

std::string hexadecimal(const unsigned char* bytes, std::size_t count) {
  std::string text(count * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), bytes, count);
  text.pop_back();
  return text;
}

// Each field with its length, so that no two entries read the same.
void append_field(std::string& text, const std::string& field) { text += std::to_string(field.size()) + ':' + field; }

std::string chained_hash(const std::string& before, const LogEntry& entry) {
  std::string text;
  append_field(text, before);
  append_field(text, iso_date(entry.day));
  append_field(text, entry.by);
  append_field(text, std::string(act_code(entry.act)));
  append_field(text, entry.about);
  append_field(text, std::to_string(entry.count));
  std::array<unsigned char, crypto_generichash_BYTES> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                     nullptr, 0);
  return hexadecimal(hash.data(), hash.size());
}

std::string mark_of(const std::string& key, std::size_t number) {
  const auto text = std::to_string(number);
  std::array<unsigned char, mark_bytes> mark{};
  crypto_generichash(mark.data(), mark.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                     reinterpret_cast<const unsigned char*>(key.data()), key.size());
  return hexadecimal(mark.data(), mark.size());
}

std::string reason_setting(std::size_t number) { return "reason of log entry " + std::to_string(number); }

const std::string& key_of(Project& project, const ActorId& actor) {
  auto& key = project.log_keys[actor];
  if (key.empty()) {
    std::array<unsigned char, key_bytes> drawn{};
    randombytes_buf(drawn.data(), drawn.size());
    key = hexadecimal(drawn.data(), drawn.size());
  }
  return key;
}

}  // namespace

std::string_view act_code(Act act) { return act_codes.at(static_cast<std::size_t>(act)); }

std::optional<Act> act_from_code(std::string_view code) {
  const auto* found = std::find(act_codes.begin(), act_codes.end(), code);
  if (found == act_codes.end()) return std::nullopt;
  return static_cast<Act>(found - act_codes.begin());
}

void add_to_log(Project& project, const LogNote& note) {
  SLEUTELNET_REQUIRE(sodium_init() >= 0);
  LogEntry entry{.day = note.day, .by = note.by, .act = note.act, .about = {}, .count = note.count, .hash = {}};
  if (!note.about.empty()) entry.about = mark_of(key_of(project, note.about), project.log.size() + 1);
  entry.hash = chained_hash(project.log.empty() ? std::string() : project.log.back().hash, entry);
  project.log.push_back(std::move(entry));
}

void keep_reason(Project& project, const std::string& reason) {
  project.settings[reason_setting(project.log.size())] = reason;
}

std::string reason_of(const Project& project, std::size_t number) {
  const auto found = project.settings.find(reason_setting(number));
  return found == project.settings.end() ? std::string() : found->second;
}

std::optional<std::size_t> broken_log_entry(const std::vector<LogEntry>& log) {
  std::string before;
  for (std::size_t at = 0; at < log.size(); ++at) {
    if (log[at].hash != chained_hash(before, log[at])) return at + 1;
    before = log[at].hash;
  }
  return std::nullopt;
}

std::vector<std::size_t> log_entries_about(const Project& project, const ActorId& actor) {
  std::vector<std::size_t> numbers;
  const auto key = project.log_keys.find(actor);
  if (key == project.log_keys.end()) return numbers;
  for (std::size_t number = 1; number <= project.log.size(); ++number) {
    if (project.log[number - 1].about == mark_of(key->second, number)) numbers.push_back(number);
  }
  return numbers;
}

}  // namespace sleutelnet
