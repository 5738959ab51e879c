#include "core/store/schema.hpp"

#include "core/network/codes.hpp"
#include "core/store/columns.hpp"

namespace sleutelnet {

namespace {

// "slnt" and "slnn": says even to a program that only knows SQLite what a database is.
constexpr std::int64_t network_mark = 0x736C6E74;
constexpr std::int64_t names_mark = 0x736C6E6E;

template <class Value>
struct IsOptional : std::false_type {};
template <class Value>
struct IsOptional<std::optional<Value>> : std::true_type {};

template <class Value>
constexpr const char* type_of() {
  if constexpr (IsOptional<Value>()) {
    return type_of<typename Value::value_type>();
  } else if constexpr (std::is_same_v<Value, std::vector<Polygon>>) {
    return "BLOB";
  } else if constexpr (std::is_integral_v<Value> || std::is_same_v<Value, BoundaryChange>) {
    return "INTEGER";
  } else if constexpr (std::is_floating_point_v<Value>) {
    return "REAL";
  } else {
    return "TEXT";
  }
}

// Adds one column after the other.
struct Collector {
  ColumnNames found;

  void add(const std::string& name, const char* type, bool needed) {
    const std::string between = found.names.empty() ? "" : ", ";
    found.declared += between + '"' + name + "\" " + type + (needed ? " NOT NULL" : "");
    found.names += between + '"' + name + '"';
    found.marks += between + "?";
  }
  void operator()(const char* name, const std::optional<Notice>& /*notice*/) {
    for (const auto* part : {"_version", "_language", "_given"}) add(std::string(name) + part, "TEXT", false);
  }
  template <class Value>
  void operator()(const char* name, const Value& /*value*/) {
    add(name, type_of<Value>(), !IsOptional<Value>());
  }
};

// Rows stand in the order of their key, which is their position; a list is one content of a table, which the
// moments that have that content share.
template <class Row>
std::string list_table(const std::string& name) {
  return "CREATE TABLE " + name + " (list INTEGER NOT NULL, row INTEGER NOT NULL, " + column_names<Row>().declared +
         ", PRIMARY KEY (list, row)) WITHOUT ROWID";
}

void stamp(Database& database, std::int64_t mark) {
  database.run("PRAGMA application_id = " + std::to_string(mark));
  database.run("PRAGMA user_version = " + std::to_string(schema_version));
}

// What the municipality chose stood nowhere yet: it had the usual.
void bring_forward_from_1(Database& database) {
  if (database.number("PRAGMA application_id") == network_mark) {
    database.run("ALTER TABLE moments ADD COLUMN key_word TEXT NOT NULL DEFAULT '" +
                 std::string(code_of(KeyWord::figure)) + "'");
    database.run("ALTER TABLE moments ADD COLUMN quiet_days INTEGER NOT NULL DEFAULT " +
                 std::to_string(usual_quiet_days));
  }
  database.run("PRAGMA user_version = 2");
}

}  // namespace

template <class Row>
const ColumnNames& column_names() {
  static const ColumnNames names = [] {
    Collector collector;
    const Row row;
    columns(row, collector);
    return collector.found;
  }();
  return names;
}

template const ColumnNames& column_names<Term>();
template const ColumnNames& column_names<Area>();
template const ColumnNames& column_names<Actor>();
template const ColumnNames& column_names<Tie>();
template const ColumnNames& column_names<Reach>();
template const ColumnNames& column_names<Target>();
template const ColumnNames& column_names<Inquiry>();
template const ColumnNames& column_names<ContactMoment>();
template const ColumnNames& column_names<Agreement>();
template const ColumnNames& column_names<Identity>();

void make_network_schema(Database& database) {
  stamp(database, network_mark);
  database.run("CREATE TABLE project (names_kept INTEGER NOT NULL)");
  database.run(
      "CREATE TABLE moments (moment INTEGER PRIMARY KEY, label TEXT NOT NULL, municipality TEXT NOT NULL, "
      "date TEXT NOT NULL, synthetic INTEGER NOT NULL, key_word TEXT NOT NULL, quiet_days INTEGER NOT NULL)");
  database.run(
      "CREATE TABLE lists (moment INTEGER NOT NULL, record TEXT NOT NULL, list INTEGER NOT NULL, "
      "PRIMARY KEY (moment, record)) WITHOUT ROWID");
  Network empty;
  tables_of(empty, [&]<class Row>(const char* name, const Table<Row>&) { database.run(list_table<Row>(name)); });
  database.run(
      "CREATE TABLE indicators (list INTEGER NOT NULL, row INTEGER NOT NULL, place INTEGER NOT NULL, "
      "key TEXT NOT NULL, year INTEGER NOT NULL, value REAL, missing INTEGER, PRIMARY KEY (list, row, place)) "
      "WITHOUT ROWID");
  database.run("CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");
  database.run(
      "CREATE TABLE log (number INTEGER PRIMARY KEY, day TEXT NOT NULL, by TEXT NOT NULL, act TEXT NOT NULL, "
      "about TEXT NOT NULL, count INTEGER NOT NULL, hash TEXT NOT NULL)");
  database.run("CREATE TABLE log_keys (actor TEXT PRIMARY KEY, key TEXT NOT NULL) WITHOUT ROWID");
  database.run(
      "CREATE TABLE removed (moment TEXT NOT NULL, record TEXT NOT NULL, count INTEGER NOT NULL, "
      "PRIMARY KEY (moment, record)) WITHOUT ROWID");
}

void make_names_schema(Database& database) {
  stamp(database, names_mark);
  database.run("CREATE TABLE names (row INTEGER PRIMARY KEY, " + column_names<Identity>().declared + ")");
}

SchemaAge age_of(Database& database) {
  const auto mark = database.number("PRAGMA application_id");
  if (mark != network_mark && mark != names_mark) throw DatabaseError("no tables of ours");
  const auto version = database.number("PRAGMA user_version");
  if (version < 1) throw DatabaseError("no version");
  if (version < schema_version) return SchemaAge::older;
  return version > schema_version ? SchemaAge::newer : SchemaAge::current;
}

void bring_forward(Database& database) {
  if (database.number("PRAGMA user_version") == 1) bring_forward_from_1(database);
}

}  // namespace sleutelnet
