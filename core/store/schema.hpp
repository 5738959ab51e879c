#pragma once
// The tables of the two databases and their version (SQLite's user_version). An older one is brought forward step by
// step in memory when it is opened; tests/core/store/data keeps a file of every version there has been.

#include "core/store/database.hpp"

namespace sleutelnet {

inline constexpr int schema_version = 2;

void make_network_schema(Database& database);
void make_names_schema(Database& database);

enum class SchemaAge { older, current, newer };

// DatabaseError when they are no tables of ours.
SchemaAge age_of(Database& database);

// Brings tables that are older forward to schema_version, one version after the other. They must be open to change.
void bring_forward(Database& database);

// "each column of Row" as it stands in CREATE TABLE, SELECT or INSERT, and how many there are.
struct ColumnNames {
  std::string declared;  // "id" TEXT NOT NULL, …
  std::string names;     // "id", …
  std::string marks;     // ?, …
};
template <class Row>
const ColumnNames& column_names();

}  // namespace sleutelnet
