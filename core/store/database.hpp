#pragma once
// A database that lives in memory alone (SQLite): it comes from an image and becomes one, and never touches a disk.

#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "core/store/secret.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace sleutelnet {

// The image is no database of ours. Never leaves core/store: it becomes StoreProblem::damaged.
struct DatabaseError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// One prepared statement. Places count from 1 in what is bound and from 0 in what is read, as in SQLite; a text
// or blob that is bound must live until the next step().
class Statement {
 public:
  Statement(sqlite3* database, const std::string& sql);

  void bind(int place, std::string_view text);
  void bind(int place, std::int64_t number);
  void bind(int place, double number);
  void bind(int place, std::span<const unsigned char> blob);
  void bind_nothing(int place);

  bool step();  // whether there is a row
  void run();   // to its end, and ready for the next values

  bool nothing(int column) const;
  std::string_view text(int column) const;
  std::int64_t number(int column) const;
  double decimal(int column) const;
  std::span<const unsigned char> blob(int column) const;

 private:
  struct Finish {
    void operator()(sqlite3_stmt* statement) const;
  };
  void expect(int outcome) const;

  sqlite3* database_;
  std::unique_ptr<sqlite3_stmt, Finish> statement_;
};

class Database {
 public:
  Database();  // empty
  enum class Use { read, change };
  // Works on the image itself when it only reads, else on a copy; the image must outlive the database.
  explicit Database(SecretBytes& image, Use use = Use::read);

  void run(const std::string& sql);
  Statement statement(const std::string& sql);
  std::int64_t number(const std::string& sql);  // the first value of the first row
  SecretBytes image();

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> database_;
};

}  // namespace sleutelnet
