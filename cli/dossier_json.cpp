#include "cli/dossier_json.hpp"

#include "cli/json_parts.inl"
#include "core/network/codes.hpp"
#include "core/store/columns.hpp"
#include "core/store/log.hpp"

namespace sleutelnet {

namespace {

Json json_of(const std::string& text) { return text; }
Json json_of(bool value) { return value; }
Json json_of(int value) { return value; }
Json json_of(Date day) { return iso_date(day); }
Json json_of(const Notice& notice) {
  return {{"version", notice.version}, {"language", notice.language}, {"given", iso_date(notice.given)}};
}
template <class Value>
requires std::is_enum_v<Value> Json json_of(Value value) { return code_of(value); }
template <class Tag>
Json json_of(const Id<Tag>& id) {
  return id.text();
}
template <class Value>
Json json_of(const std::vector<Value>& values) {
  Json list = Json::array();
  for (const auto& value : values) list.push_back(json_of(value));
  return list;
}
template <class Value>
Json json_of(const std::optional<Value>& value) {
  return value ? json_of(*value) : Json(nullptr);
}

template <class Row>
Json row_json(const Row& row) {
  Json json = Json::object();
  columns(row, [&](const char* column, const auto& value) { json[column] = json_of(value); });
  return json;
}

template <class Row>
Json row_json(const std::optional<Row>& row) {
  return row ? row_json(*row) : Json(nullptr);
}

template <class Row>
Json rows_json(const std::vector<Row>& rows) {
  Json list = Json::array();
  for (const auto& row : rows) list.push_back(row_json(row));
  return list;
}

const char* code_of(KeptState::Kind kind) {
  switch (kind) {
    case KeptState::Kind::project: return "project";
    case KeptState::Kind::autosave: return "autosave";
    case KeptState::Kind::generation: return "generation";
  }
  return "project";
}

Json part_json(const DossierPart& part) {
  return {{"kept_in", code_of(part.kept_in)},
          {"generation", part.kept_in == KeptState::Kind::generation ? Json(part.generation) : Json(nullptr)},
          {"moment", part.moment.empty() ? Json(nullptr) : Json(part.moment)},
          {"date", part.date == Date{} ? Json(nullptr) : Json(iso_date(part.date))},
          {"identity", row_json(part.identity)},
          {"card", row_json(part.card)},
          {"ties", rows_json(part.ties)},
          {"reach", rows_json(part.reach)},
          {"contacts", rows_json(part.contacts)},
          {"agreements", rows_json(part.agreements)},
          {"named_in", ids(part.named_in)}};
}

}  // namespace

std::string dossier_json(const Dossier& dossier) {
  Json parts = Json::array();
  for (const auto& part : dossier.parts) parts.push_back(part_json(part));
  Json log = Json::array();
  for (const auto& [number, entry] : dossier.log) {
    log.push_back({{"number", number},
                   {"day", iso_date(entry.day)},
                   {"by", entry.by},
                   {"act", act_code(entry.act)},
                   {"count", entry.count}});
  }
  Json reasons = Json::array();
  for (const auto& named : dossier.reasons) {
    reasons.push_back({{"number", named.number},
                       {"day", iso_date(named.entry.day)},
                       {"by", named.entry.by},
                       {"act", act_code(named.entry.act)},
                       {"reason", named.reason}});
  }
  Json unopened = Json::array();
  for (const auto& file : dossier.unopened) unopened.push_back(file.string());
  return written(
      {{"about", dossier.who.text()}, {"parts", parts}, {"log", log}, {"reasons", reasons}, {"unopened", unopened}});
}

}  // namespace sleutelnet
