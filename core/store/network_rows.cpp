#include "core/store/network_rows.hpp"

#include <map>
#include <tuple>

#include "core/store/cells.hpp"
#include "core/store/columns.hpp"
#include "core/store/schema.hpp"

namespace sleutelnet {

namespace {

template <class... Rows>
struct ForEveryRow {
  using Written = std::tuple<std::vector<Table<Rows>>...>;  // by list, the first is list 1
  using Read = std::tuple<std::map<std::int64_t, Table<Rows>>...>;
};
using Kinds = ForEveryRow<Term, Area, Actor, Tie, Reach, Target, Inquiry, ContactMoment, Agreement>;

template <class Row>
void write_cells(CellWriter& writer, const Row& row) {
  columns(row, [&](const char* /*name*/, const auto& value) { writer.put(value); });
  writer.finish_row();
}

template <class Row>
Row read_cells(CellReader& reader) {
  Row row;
  columns(row, [&](const char* /*name*/, auto& value) { reader.take(value); });
  return row;
}

class MomentWriter {
 public:
  explicit MomentWriter(Database& database)
      : database_(database),
        moments_(database.statement("INSERT INTO moments VALUES (?, ?, ?, ?, ?, ?, ?)")),
        lists_(database.statement("INSERT INTO lists VALUES (?, ?, ?)")),
        indicators_(database.statement("INSERT INTO indicators VALUES (?, ?, ?, ?, ?, ?, ?)")) {}

  void write(std::int64_t moment, const StoredMoment& stored) {
    moments_.put(moment);
    moments_.put(stored.label);
    moments_.put(stored.network.name);
    moments_.put(stored.network.date);
    moments_.put(stored.network.synthetic);
    moments_.put(stored.network.choices.key_word);
    moments_.put(stored.network.choices.quiet_days);
    moments_.finish_row();
    tables_of(stored.network, [&](const std::string& record, const auto& table) {
      lists_.put(moment);
      lists_.put(record);
      lists_.put(list_of(record, table));
      lists_.finish_row();
    });
  }

 private:
  // The list that holds these rows, written when there is none yet.
  template <class Row>
  std::int64_t list_of(const std::string& record, const Table<Row>& table) {
    auto& written = std::get<std::vector<Table<Row>>>(written_);
    for (std::size_t at = 0; at < written.size(); ++at) {
      if (written[at] == table) return static_cast<std::int64_t>(at) + 1;
    }
    written.push_back(table);
    const auto list = static_cast<std::int64_t>(written.size());
    const auto& names = column_names<Row>();
    CellWriter rows(database_.statement("INSERT INTO " + record + " VALUES (?, ?, " + names.marks + ")"));
    std::int64_t position = 0;
    for (const auto& row : table) {
      rows.put(list);
      rows.put(position);
      write_cells(rows, row);
      if constexpr (std::is_same_v<Row, Area>) write_indicators(list, position, row.indicators);
      ++position;
    }
    return list;
  }

  void write_indicators(std::int64_t list, std::int64_t row, const std::vector<Indicator>& indicators) {
    std::int64_t place = 0;
    for (const auto& indicator : indicators) {
      indicators_.put(list);
      indicators_.put(row);
      indicators_.put(place++);
      indicators_.put(indicator.key);
      indicators_.put(indicator.year);
      indicators_.put(indicator.value);
      indicators_.put(indicator.missing);
      indicators_.finish_row();
    }
  }

  Database& database_;
  CellWriter moments_;
  CellWriter lists_;
  CellWriter indicators_;
  Kinds::Written written_;
};

class MomentReader {
 public:
  explicit MomentReader(Database& database) : database_(database) {}

  std::vector<StoredMoment> read() {
    std::vector<StoredMoment> moments;
    CellReader rows(
        database_.statement("SELECT moment, label, municipality, date, synthetic, key_word, quiet_days FROM moments "
                            "ORDER BY moment"));
    while (rows.next_row()) {
      std::int64_t moment = 0;
      auto& stored = moments.emplace_back();
      rows.take(moment);
      rows.take(stored.label);
      rows.take(stored.network.name);
      rows.take(stored.network.date);
      rows.take(stored.network.synthetic);
      rows.take(stored.network.choices.key_word);
      rows.take(stored.network.choices.quiet_days);
      const int quiet = stored.network.choices.quiet_days;
      if (quiet < fewest_quiet_days || quiet > most_quiet_days) throw DatabaseError("impossible days");
      if (moment != std::ssize(moments) - 1) throw DatabaseError("a moment is missing");
      tables_of(stored.network, [&](const std::string& record, auto& table) {
        table = list(record,
                     database_.number("SELECT list FROM lists WHERE moment = " + std::to_string(moment) +
                                      " AND record = '" + record + "'"),
                     table);
      });
    }
    if (moments.empty()) throw DatabaseError("no present");
    return moments;
  }

 private:
  template <class Row>
  Table<Row> list(const std::string& record, std::int64_t number, const Table<Row>& /*of_kind*/) {
    auto& read = std::get<std::map<std::int64_t, Table<Row>>>(read_);
    const auto [found, fresh] = read.try_emplace(number);
    if (fresh) found->second = read_list<Row>(record, std::to_string(number));
    return found->second;
  }

  // Rows stand in the order of their key, so that each is put at the end.
  template <class Row>
  Table<Row> read_list(const std::string& record, const std::string& number) {
    Table<Row> table;
    std::int64_t position = 0;
    CellReader rows(database_.statement("SELECT row, " + column_names<Row>().names + " FROM " + record +
                                        " WHERE list = " + number + " ORDER BY row"));
    while (rows.next_row()) {
      rows.take(position);
      auto row = read_cells<Row>(rows);
      if constexpr (std::is_same_v<Row, Area>) row.indicators = take_indicators(number, position);
      table.put(std::move(row));
    }
    indicators_.reset();
    return table;
  }

  // Indicators are walked through along with their areas.
  std::vector<Indicator> take_indicators(const std::string& list, std::int64_t row) {
    if (!indicators_) {
      indicators_.emplace(database_.statement(
          "SELECT row, key, year, value, missing FROM indicators WHERE list = " + list + " ORDER BY row, place"));
      next_indicator();
    }
    std::vector<Indicator> taken;
    for (; waiting_ && waiting_->first == row; next_indicator()) taken.push_back(std::move(waiting_->second));
    return taken;
  }

  void next_indicator() {
    waiting_.reset();
    if (!indicators_->next_row()) return;
    auto& [row, indicator] = waiting_.emplace();
    indicators_->take(row);
    indicators_->take(indicator.key);
    indicators_->take(indicator.year);
    indicators_->take(indicator.value);
    indicators_->take(indicator.missing);
  }

  Database& database_;
  Kinds::Read read_;
  std::optional<CellReader> indicators_;
  std::optional<std::pair<std::int64_t, Indicator>> waiting_;
};

}  // namespace

void write_moments(Database& database, const std::vector<StoredMoment>& moments) {
  MomentWriter writer(database);
  for (std::size_t moment = 0; moment < moments.size(); ++moment) {
    writer.write(static_cast<std::int64_t>(moment), moments[moment]);
  }
}

std::vector<StoredMoment> read_moments(Database& database) { return MomentReader(database).read(); }

void write_names(Database& database, const Vault& vault) {
  CellWriter rows(database.statement("INSERT INTO names VALUES (NULL, " + column_names<Identity>().marks + ")"));
  for (const auto& identity : vault.identities) write_cells(rows, identity);
}

Vault read_names(Database& database) {
  Vault vault;
  CellReader rows(database.statement("SELECT " + column_names<Identity>().names + " FROM names ORDER BY row"));
  while (rows.next_row()) vault.identities.put(read_cells<Identity>(rows));
  return vault;
}

}  // namespace sleutelnet
