#pragma once
// The tables of the two databases and their version (SQLite's user_version). An older one is brought forward step by
// step in memory when it is opened; tests/core/store/data keeps a file of every version there has been.

#include "core/store/database.hpp"

namespace sleutelnet {

inline constexpr int schema_version = 1;

void make_network_schema(Database& database);
void make_names_schema(Database& database);

enum class SchemaAge { current, newer };

// Brings the tables forward to schema_version when they are older. DatabaseError when they are no tables of ours.
SchemaAge bring_forward(Database& database);

// "each column of Row" as it stands in CREATE TABLE, SELECT or INSERT, and how many there are.
struct ColumnNames {
  std::string declared;  // "id" TEXT NOT NULL, …
  std::string names;     // "id", …
  std::string marks;     // ?, …
};
template <class Row>
const ColumnNames& column_names();

}  // namespace sleutelnet
