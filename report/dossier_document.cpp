#include "report/dossier_document.hpp"

#include "core/network/codes.hpp"
#include "core/store/columns.hpp"
#include "report/key_person_texts.hpp"
#include "report/language_store.hpp"

namespace sleutelnet {

namespace {

// What a field holds, in words; empty when it is not known.
class FieldWords {
 public:
  explicit FieldWords(Language language) : language_(language) {}

  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(bool value) const {
    return std::string(value ? text(language_, StoreText::yes) : std::string_view());
  }
  std::string operator()(int value) const { return std::to_string(value); }
  std::string operator()(Date day) const { return short_date(language_, day); }
  std::string operator()(const Notice& notice) const {
    return short_date(language_, notice.given) + ' ' + notice.version + ' ' + notice.language;
  }
  template <class Value>
  requires std::is_enum_v<Value> std::string operator()(Value value) const {
    return in_own_words(language_, std::string(language_ == Language::dutch ? code_of(value) : english_code_of(value)));
  }
  template <class Tag>
  std::string operator()(const Id<Tag>& id) const {
    return id.text();
  }
  template <class Value>
  std::string operator()(const std::optional<Value>& value) const {
    return value ? (*this)(*value) : std::string();
  }
  template <class Value>
  std::string operator()(const std::vector<Value>& values) const {
    std::string words;
    for (const auto& value : values) words += (words.empty() ? "" : ", ") + (*this)(value);
    return words;
  }

 private:
  Language language_;
};

class DossierWriter {
 public:
  explicit DossierWriter(Language language) : language_(language) { document_.language = language; }

  Document write(const Dossier& dossier) {
    document_.title = text(language_, StoreText::dossier_title, {dossier.who.text()});
    for (const auto& part : dossier.parts) add(part);
    if (!dossier.log.empty()) head(2, std::string(text(language_, StoreText::dossier_log)));
    for (const auto& [number, entry] : dossier.log) {
      say(text(language_, StoreText::dossier_log_entry,
               {std::to_string(number), short_date(language_, entry.day), label(language_, entry.act), entry.by}));
    }
    if (!dossier.reasons.empty()) head(2, std::string(text(language_, StoreText::dossier_reasons)));
    for (const auto& named : dossier.reasons) {
      say(text(language_, StoreText::dossier_reason,
               {std::to_string(named.number), short_date(language_, named.entry.day), label(language_, named.entry.act),
                named.entry.by, named.reason}));
    }
    for (const auto& file : dossier.unopened) {
      say(text(language_, StoreText::dossier_unopened, {file.string()}));
    }
    return std::move(document_);
  }

 private:
  void head(int level, std::string words) { document_.blocks.emplace_back(Heading{level, std::move(words)}); }
  void say(std::string words) { document_.blocks.emplace_back(Paragraph{std::move(words)}); }

  std::string where(const DossierPart& part) const {
    auto moment = part.moment.empty() ? std::string(text(language_, StoreText::dossier_present))
                                      : text(language_, StoreText::dossier_snapshot, {part.moment});
    switch (part.kept_in) {
      case KeptState::Kind::project: return moment;
      case KeptState::Kind::autosave: return std::string(text(language_, StoreText::dossier_autosave)) + ": " + moment;
      case KeptState::Kind::generation: break;
    }
    return text(language_, StoreText::dossier_generation, {std::to_string(part.generation)}) + ": " + moment;
  }

  // The source of a tie is a person, that of a claim who says so.
  template <class Row>
  static std::string_view label_name(std::string_view column) {
    return std::is_same_v<Row, Reach> && column == "source" ? "reach_source" : column;
  }

  template <class Row>
  void add_row(const Row& row) {
    std::string line;
    columns(row, [&](const char* column, const auto& value) {
      const auto words = FieldWords(language_)(value);
      if (words.empty()) return;
      line += line.empty() ? "" : " · ";
      line += text(language_, StoreText::dossier_field, {field_label(language_, label_name<Row>(column)), words});
    });
    say(line);
  }

  template <class Rows>
  void add_rows(StoreText heading, const Rows& rows) {
    if (rows.empty()) return;
    head(3, std::string(text(language_, heading)));
    for (const auto& row : rows) add_row(row);
  }

  template <class Row>
  static std::vector<Row> one(const std::optional<Row>& row) {
    return row ? std::vector<Row>{*row} : std::vector<Row>{};
  }

  void add(const DossierPart& part) {
    head(2, where(part));
    add_rows(StoreText::dossier_identity, one(part.identity));
    add_rows(StoreText::dossier_card, one(part.card));
    add_rows(StoreText::dossier_ties, part.ties);
    add_rows(StoreText::dossier_reach, part.reach);
    add_rows(StoreText::dossier_contacts, part.contacts);
    add_rows(StoreText::dossier_agreements, part.agreements);
    if (!part.named_in.empty()) {
      say(text(language_, StoreText::dossier_named_in, {FieldWords(language_)(part.named_in)}));
    }
  }

  Language language_;
  Document document_;
};

}  // namespace

Document dossier_document(const Dossier& dossier, Language language) { return DossierWriter(language).write(dossier); }

}  // namespace sleutelnet
