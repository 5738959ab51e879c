#include "report/language_store.hpp"

#define TEXT_FILE "report/texts/store.def"
#define TEXT_NAME StoreText
#include "report/text_table.inl"

namespace sleutelnet {

namespace {

struct FieldLabel {
  std::string_view column;
  BothTexts words;
};
constexpr FieldLabel fields[] = {
#define FIELD(column, dutch, english) FieldLabel{#column, {dutch, english}},
#include "report/texts/store_fields.def"
#undef FIELD
};

StoreText name_of(StoreProblem problem) {
  switch (problem) {
    case StoreProblem::not_there: return StoreText::not_there;
    case StoreProblem::already_there: return StoreText::already_there;
    case StoreProblem::unsaved_names_locked: return StoreText::unsaved_names_locked;
    case StoreProblem::key_too_short: return StoreText::key_too_short;
    case StoreProblem::no_permission: return StoreText::no_permission;
    case StoreProblem::disk_full: return StoreText::disk_full;
    case StoreProblem::cannot_read: return StoreText::cannot_read;
    case StoreProblem::cannot_write: return StoreText::cannot_write;
    case StoreProblem::differs_after_writing: return StoreText::differs_after_writing;
    case StoreProblem::foreign: return StoreText::foreign;
    case StoreProblem::other_kind: return StoreText::other_kind;
    case StoreProblem::newer_version: return StoreText::newer_version;
    case StoreProblem::truncated: return StoreText::truncated;
    case StoreProblem::damaged: return StoreText::damaged;
    case StoreProblem::wrong_passphrase: return StoreText::wrong_passphrase;
    case StoreProblem::passphrase_needed: return StoreText::passphrase_needed;
    case StoreProblem::memory_lacking: return StoreText::memory_lacking;
    case StoreProblem::must_be_sealed: return StoreText::must_be_sealed;
    case StoreProblem::names_not_open: return StoreText::names_not_open;
  }
  return StoreText::cannot_read;
}

StoreText name_of(Act act) {
  switch (act) {
    case Act::created: return StoreText::act_created;
    case Act::imported: return StoreText::act_imported;
    case Act::snapshot_kept: return StoreText::act_snapshot_kept;
    case Act::exported: return StoreText::act_exported;
    case Act::dossier_made: return StoreText::act_dossier_made;
    case Act::erased: return StoreText::act_erased;
    case Act::purged: return StoreText::act_purged;
    case Act::copied: return StoreText::act_copied;
    case Act::changed: return StoreText::act_changed;
    case Act::names_exported: return StoreText::act_names_exported;
    case Act::merged: return StoreText::act_merged;
  }
  return StoreText::act_created;
}

}  // namespace

std::string sentence(Language language, const StoreError& error) {
  return text(language, name_of(error.problem), {error.file.string()});
}

std::string_view label(Language language, Act act) { return text(language, name_of(act)); }

std::string_view field_label(Language language, std::string_view column) {
  for (const auto& field : fields) {
    if (field.column == column) return text(language, field.words);
  }
  return column;
}

}  // namespace sleutelnet
