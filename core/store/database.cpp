#include "core/store/database.hpp"

#include <sqlite3.h>

#include <algorithm>

namespace sleutelnet {

namespace {

[[noreturn]] void fail(sqlite3* database) { throw DatabaseError(sqlite3_errmsg(database)); }

}  // namespace

void Statement::Finish::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
void Database::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

Statement::Statement(sqlite3* database, const std::string& sql) : database_(database) {
  sqlite3_stmt* made = nullptr;
  const int outcome = sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &made, nullptr);
  statement_.reset(made);
  expect(outcome);
}

void Statement::expect(int outcome) const {
  if (outcome != SQLITE_OK) fail(database_);
}

void Statement::bind(int place, std::string_view text) {
  // A null pointer would be bound as no value, which is not the empty text.
  const char* start = text.empty() ? "" : text.data();
  expect(sqlite3_bind_text64(statement_.get(), place, start, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int place, std::int64_t number) { expect(sqlite3_bind_int64(statement_.get(), place, number)); }
void Statement::bind(int place, double number) { expect(sqlite3_bind_double(statement_.get(), place, number)); }
void Statement::bind_nothing(int place) { expect(sqlite3_bind_null(statement_.get(), place)); }

void Statement::bind(int place, std::span<const unsigned char> blob) {
  expect(sqlite3_bind_blob64(statement_.get(), place, blob.data(), blob.size(), SQLITE_STATIC));
}

bool Statement::step() {
  const int outcome = sqlite3_step(statement_.get());
  if (outcome != SQLITE_ROW && outcome != SQLITE_DONE) fail(database_);
  return outcome == SQLITE_ROW;
}

void Statement::run() {
  while (step()) {
  }
  expect(sqlite3_reset(statement_.get()));
}

bool Statement::nothing(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }

std::string_view Statement::text(int column) const {
  const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
  if (start == nullptr) return {};
  return {start, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }
double Statement::decimal(int column) const { return sqlite3_column_double(statement_.get(), column); }

std::span<const unsigned char> Statement::blob(int column) const {
  const auto* start = static_cast<const unsigned char*>(sqlite3_column_blob(statement_.get(), column));
  if (start == nullptr) return {};
  return {start, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

Database::Database() {
  sqlite3* made = nullptr;
  // Each database stays with one thread.
  const int outcome =
      sqlite3_open_v2(":memory:", &made,
                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX, nullptr);
  database_.reset(made);
  if (outcome != SQLITE_OK) fail(made);
  // What comes from a file is data: it may bring no triggers, views or functions that do anything.
  sqlite3_db_config(made, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(made, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(made, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(made, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  run("PRAGMA temp_store = MEMORY");
  run("PRAGMA journal_mode = OFF");
  run("PRAGMA cell_size_check = ON");
}

Database::Database(SecretBytes& image, Use use) : Database() {
  const auto size = static_cast<sqlite3_int64>(image.size());
  auto* content = image.data();
  unsigned flags = SQLITE_DESERIALIZE_READONLY;
  if (use == Use::change) {
    content = static_cast<unsigned char*>(sqlite3_malloc64(image.size()));
    if (content == nullptr) throw std::bad_alloc();
    std::copy(image.begin(), image.end(), content);
    flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
  }
  const int outcome = sqlite3_deserialize(database_.get(), "main", content, size, size, flags);
  if (outcome != SQLITE_OK) fail(database_.get());
}

void Database::run(const std::string& sql) {
  if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(database_.get());
}

Statement Database::statement(const std::string& sql) { return {database_.get(), sql}; }

std::int64_t Database::number(const std::string& sql) {
  auto asked = statement(sql);
  if (!asked.step()) throw DatabaseError("no row: " + sql);
  return asked.number(0);
}

SecretBytes Database::image() {
  sqlite3_int64 size = 0;
  unsigned char* made = sqlite3_serialize(database_.get(), "main", &size, 0);
  if (made == nullptr) throw std::bad_alloc();
  const auto length = static_cast<std::size_t>(size);
  SecretBytes image(made, made + length);
  wipe(made, length);
  sqlite3_free(made);
  return image;
}

}  // namespace sleutelnet
