#include "tests/fuzz/feed_projects.hpp"

#include <sodium.h>

#include <algorithm>
#include <map>

#include "core/store/database.hpp"
#include "core/store/log.hpp"
#include "core/store/project_file.hpp"
#include "core/store/project_image.hpp"
#include "core/store/sealed_layout.hpp"
#include "tests/core/store/support/projects.hpp"

namespace sleutelnet::fuzz {

namespace {

namespace fs = std::filesystem;

constexpr KeyCost low_cost{1, 8192};  // the least that libsodium takes

// A disk of two files. Nothing that only reads may write to it.
class FilesInMemory : public FileOperations {
 public:
  std::map<fs::path, Bytes> files;
  bool written = false;

  bool exists(const fs::path& file) override { return files.contains(file); }
  Stored<Bytes> read(const fs::path& file) override { return read_start(file, std::size_t{1} << 30U); }
  Stored<Bytes> read_start(const fs::path& file, std::size_t bytes) override {
    const auto found = files.find(file);
    if (found == files.end()) return StoreError{StoreProblem::not_there, file};
    const auto length = std::min(bytes, found->second.size());
    return Bytes(found->second.begin(), found->second.begin() + static_cast<std::ptrdiff_t>(length));
  }
  Failure write(const fs::path& /*file*/, std::span<const unsigned char> /*bytes*/, const fs::path& /*like*/) override {
    return change();
  }
  Failure flush(const fs::path& /*file*/) override { return change(); }
  Failure rename(const fs::path& /*from*/, const fs::path& /*to*/) override { return change(); }
  Failure duplicate(const fs::path& /*from*/, const fs::path& /*to*/) override { return change(); }
  Failure remove(const fs::path& /*file*/) override { return change(); }
  Failure flush_folder(const fs::path& /*folder*/) override { return change(); }

 private:
  Failure change() {
    written = true;
    return std::nullopt;
  }
};

const Secret& passphrase() {
  static const Secret secret = testing::secret_of("drie oude bomen", low_cost);
  return secret;
}

Bytes sound(SealedKind kind) {
  const auto project = testing::small_project();
  const auto image = kind == SealedKind::network ? network_image(project) : names_image(project.records.vault);
  return seal(kind, {}, image, passphrase()).value();
}

// A header may ask for much memory, and gets it: that is no fault of the reader.
bool affordable(const Bytes& file) {
  const auto header = read_sealed_header(file);
  return !header || !header->sealed || (header->cost.passes <= 4 && header->cost.memory <= (1U << 20U));
}

std::string opening_holds(const Bytes& network, const Bytes& names, const Secret& secret) {
  if (!affordable(network) || !affordable(names)) return {};
  FilesInMemory disk;
  disk.files = {{"a.sleutelnet", network}, {"a.namen", names}};
  const auto loaded = load_project("a.sleutelnet", secret, Names::read, disk);
  if (disk.written) return "a project that is only opened is written";
  if (!loaded && loaded.error().file.empty()) return "a refusal without the name of the file";
  return {};
}

std::string both_hold(const Bytes& file) {
  static const Bytes network = sound(SealedKind::network);
  static const Bytes names = sound(SealedKind::names);
  for (const auto& secret : {Secret(), passphrase()}) {
    if (auto broken = opening_holds(file, names, secret); !broken.empty()) return broken;
    if (auto broken = opening_holds(network, file, secret); !broken.empty()) return broken;
  }
  return {};
}

// What nobody can do by accident: a damaged file whose checksums are right.
Bytes with_right_checksums(Bytes file) {
  HeaderBytes header{};
  std::copy_n(file.begin(), header.size(), header.begin());
  put_checksum(header);
  std::copy(header.begin(), header.end(), file.begin());
  constexpr std::size_t sum_bytes = crypto_generichash_BYTES;
  const bool clear = header[header_place::sealing] == 0;
  if (clear && file.size() >= header.size() + sum_bytes) {
    const auto covered = file.size() - sum_bytes;
    crypto_generichash(file.data() + covered, sum_bytes, file.data(), covered, nullptr, 0);
  }
  return file;
}

std::string comes_back(const Project& project) {
  broken_log_entry(project.log);
  auto image = network_image(project);
  const auto again = read_network_image(image);
  if (!again) return "a project that was read is written as none";
  return again->project == project ? "" : "a project comes back as another";
}

std::string names_come_back(const Vault& vault) {
  auto image = names_image(vault);
  const auto again = read_names_image(image);
  if (!again) return "names that were read are written as none";
  return *again == vault ? "" : "names come back as others";
}

std::string image_holds(SecretBytes image) {
  auto same = image;
  if (auto content = read_network_image(image)) {
    // Whether there are names is told apart from them: without a vault there are none.
    if (auto broken = comes_back(content->project); !broken.empty()) return broken;
  }
  const auto vault = read_names_image(same);
  return vault ? names_come_back(*vault) : std::string();
}

// Bytes one after another; past the end they are nothing.
class Script {
 public:
  explicit Script(std::string_view bytes) : left_(bytes) {}

  bool ended() const { return left_.empty(); }
  std::size_t number() {
    const auto byte = take(1);
    return byte.empty() ? 0 : static_cast<unsigned char>(byte.front());
  }
  std::string_view text() { return take(number()); }

 private:
  std::string_view take(std::size_t length) {
    const auto taken = left_.substr(0, length);
    left_.remove_prefix(taken.size());
    return taken;
  }
  std::string_view left_;
};

struct TableColumn {
  std::string table;
  std::string column;
};

std::vector<TableColumn> columns_in(Database& database) {
  std::vector<TableColumn> columns;
  auto rows = database.statement(
      "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY 1, "
      "c.cid");
  while (rows.step()) columns.push_back({std::string(rows.text(0)), std::string(rows.text(1))});
  return columns;
}

// One byte for what is done, two for the column, one for the row, then the value behind its kind and length.
void follow(Script& script, Database& database, const std::vector<TableColumn>& columns) {
  const auto act = script.number();
  const auto& [table, column] = columns[(script.number() + 256 * script.number()) % columns.size()];
  const auto of_row = " WHERE \"" + column + "\" IS (SELECT \"" + column + "\" FROM \"" + table + "\" LIMIT 1 OFFSET " +
                      std::to_string(script.number()) + ")";
  const bool removes = act % 8 == 0;
  auto change = database.statement(removes ? "DELETE FROM \"" + table + "\"" + of_row
                                           : "UPDATE OR IGNORE \"" + table + "\" SET \"" + column + "\" = ?" +
                                                 (act % 8 == 1 ? "" : of_row));
  const auto kind = script.number();
  const auto text = script.text();
  if (!removes) {
    switch (kind % 4) {
      case 0: change.bind(1, text); break;
      case 1: change.bind(1, std::span(reinterpret_cast<const unsigned char*>(text.data()), text.size())); break;
      case 2: change.bind(1, static_cast<std::int64_t>(std::strtoll(std::string(text).c_str(), nullptr, 10))); break;
      default: change.bind_nothing(1);
    }
  }
  change.run();
}

SecretBytes changed(SecretBytes image, std::string_view bytes) {
  Database database(image, Database::Use::change);
  const auto columns = columns_in(database);
  constexpr int most_acts = 64;
  Script script(bytes);
  for (int act = 0; act < most_acts && !script.ended(); ++act) {
    try {
      follow(script, database, columns);
    } catch (const DatabaseError&) {
      continue;  // the schema itself does not allow it
    }
  }
  return database.image();
}

}  // namespace

std::string feed_project_file(const Target& /*target*/, std::string_view bytes) {
  const Bytes file(bytes.begin(), bytes.end());
  if (auto broken = both_hold(file); !broken.empty()) return broken;
  return file.size() < sealed_header_bytes ? std::string() : both_hold(with_right_checksums(file));
}

std::string feed_project_image(const Target& /*target*/, std::string_view bytes) {
  return image_holds(SecretBytes(bytes.begin(), bytes.end()));
}

std::string feed_project_rows(const Target& /*target*/, std::string_view bytes) {
  static const auto project = testing::full_project();
  static const auto network = network_image(project);
  static const auto names = names_image(project.records.vault);
  const bool of_names = !bytes.empty() && static_cast<unsigned char>(bytes.front()) >= 0xF0U;
  return image_holds(changed(of_names ? names : network, bytes));
}

}  // namespace sleutelnet::fuzz
