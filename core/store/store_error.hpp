#pragma once
// Why a project file was not opened or saved. A code with the file it is about; report/language_store words it.

#include <filesystem>
#include <optional>
#include <utility>
#include <variant>

namespace sleutelnet {

enum class StoreProblem {
  not_there,
  already_there,
  no_permission,
  disk_full,
  cannot_read,
  cannot_write,
  differs_after_writing,  // what was read back is not what was written
  foreign,                // not a file of ours
  other_kind,             // the file of names where the network was expected, or the other way round
  newer_version,          // made by a later Sleutelnet
  truncated,
  damaged,
  wrong_passphrase,
  passphrase_needed,
  memory_lacking,        // the key or the image takes more than there is
  must_be_sealed,        // data of real people is never kept without a passphrase
  names_not_open,        // names would replace a file of names that was not opened
  unsaved_names_locked,  // what was not saved holds names too, and the names were not opened
  key_too_short,         // the file with the passphrase holds too short a one
};

struct StoreError {
  StoreProblem problem{};
  std::filesystem::path file;
  bool operator==(const StoreError&) const = default;
};

// Of work that gives nothing back: why it failed, or nothing.
using Failure = std::optional<StoreError>;

// A value, or the error that stands in its place.
template <class Value>
class [[nodiscard]] Stored {
 public:
  Stored(Value value) : content_(std::move(value)) {}
  Stored(StoreError error) : content_(std::move(error)) {}

  explicit operator bool() const { return std::holds_alternative<Value>(content_); }
  const Value& value() const& { return std::get<Value>(content_); }
  Value&& value() && { return std::get<Value>(std::move(content_)); }
  const Value& operator*() const& { return value(); }
  const Value* operator->() const { return &value(); }
  const StoreError& error() const { return std::get<StoreError>(content_); }

 private:
  std::variant<Value, StoreError> content_;
};

}  // namespace sleutelnet
