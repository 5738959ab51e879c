#include "core/store/project_image.hpp"

#include "core/store/cells.hpp"
#include "core/store/log.hpp"
#include "core/store/network_rows.hpp"
#include "core/store/schema.hpp"

namespace sleutelnet {

namespace {

void write_log(Database& database, const Project& project) {
  CellWriter entries(database.statement("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?)"));
  std::int64_t number = 0;
  for (const auto& entry : project.log) {
    const std::string act(act_code(entry.act));
    entries.put(++number);
    entries.put(entry.day);
    entries.put(entry.by);
    entries.put(act);
    entries.put(entry.about);
    entries.put(entry.count);
    entries.put(entry.hash);
    entries.finish_row();
  }
  CellWriter keys(database.statement("INSERT INTO log_keys VALUES (?, ?)"));
  for (const auto& [actor, key] : project.log_keys) {
    keys.put(actor);
    keys.put(key);
    keys.finish_row();
  }
}

void read_log(Database& database, Project& project) {
  CellReader entries(database.statement("SELECT day, by, act, about, count, hash FROM log ORDER BY number"));
  while (entries.next_row()) {
    auto& entry = project.log.emplace_back();
    std::string act;
    entries.take(entry.day);
    entries.take(entry.by);
    entries.take(act);
    entries.take(entry.about);
    entries.take(entry.count);
    entries.take(entry.hash);
    const auto known = act_from_code(act);
    if (!known) throw DatabaseError("unknown act");
    entry.act = *known;
  }
  CellReader keys(database.statement("SELECT actor, key FROM log_keys"));
  while (keys.next_row()) {
    ActorId actor;
    keys.take(actor);
    keys.take(project.log_keys[actor]);
  }
}

void write_counts(Database& database, const Project& project) {
  CellWriter settings(database.statement("INSERT INTO settings VALUES (?, ?)"));
  for (const auto& [key, value] : project.settings) {
    settings.put(key);
    settings.put(value);
    settings.finish_row();
  }
  CellWriter removed(database.statement("INSERT INTO removed VALUES (?, ?, ?)"));
  for (const auto& [of, count] : project.removed) {
    removed.put(of.first);
    removed.put(of.second);
    removed.put(count);
    removed.finish_row();
  }
}

void read_counts(Database& database, Project& project) {
  CellReader settings(database.statement("SELECT key, value FROM settings"));
  while (settings.next_row()) {
    std::string key;
    settings.take(key);
    settings.take(project.settings[key]);
  }
  CellReader removed(database.statement("SELECT moment, record, count FROM removed"));
  while (removed.next_row()) {
    std::pair<std::string, std::string> of;
    removed.take(of.first);
    removed.take(of.second);
    removed.take(project.removed[of]);
  }
}

NetworkContent read_network(Database& database) {
  NetworkContent content;
  content.names_kept = database.number("SELECT names_kept FROM project") != 0;
  auto moments = read_moments(database);
  content.project.records.network = std::move(moments.front().network);
  for (std::size_t at = 1; at < moments.size(); ++at) {
    content.project.snapshots.push_back({std::move(moments[at].label), std::move(moments[at].network)});
  }
  read_counts(database, content.project);
  read_log(database, content.project);
  return content;
}

// Whatever goes wrong in reading the tables is damage: a file that we wrote has nothing of the kind.
template <class Value, class Read>
Stored<Value> read_image(SecretBytes& image, Read read) {
  try {
    Database database(image);
    const auto age = age_of(database);
    if (age == SchemaAge::newer) return StoreError{StoreProblem::newer_version, {}};
    if (age == SchemaAge::current) return read(database);
    Database older(image, Database::Use::change);
    bring_forward(older);
    return read(older);
  } catch (const DatabaseError&) {
    return StoreError{StoreProblem::damaged, {}};
  }
}

}  // namespace

SecretBytes network_image(const Project& project) {
  Database database;
  database.run("BEGIN");
  make_network_schema(database);
  const bool names_kept = project.vault != VaultState::open || !project.records.vault.identities.empty();
  database.run("INSERT INTO project VALUES (" + std::to_string(int{names_kept}) + ")");
  std::vector<StoredMoment> moments{{{}, project.records.network}};
  for (const auto& snapshot : project.snapshots) moments.push_back({snapshot.name, snapshot.network});
  write_moments(database, moments);
  write_counts(database, project);
  write_log(database, project);
  database.run("COMMIT");
  return database.image();
}

SecretBytes names_image(const Vault& vault) {
  Database database;
  database.run("BEGIN");
  make_names_schema(database);
  write_names(database, vault);
  database.run("COMMIT");
  return database.image();
}

Stored<NetworkContent> read_network_image(SecretBytes& image) {
  return read_image<NetworkContent>(image, read_network);
}

Stored<Vault> read_names_image(SecretBytes& image) { return read_image<Vault>(image, read_names); }

}  // namespace sleutelnet
