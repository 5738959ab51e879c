#pragma once
// Is what a row says there already, under its own id or, for rows without one, under any id?

#include <optional>
#include <string>
#include <unordered_map>

#include "core/edit/edit.hpp"

namespace sleutelnet {

// The record with the id of the edit, in the form in which a row would bring it.
std::optional<Edit> existing(const Records& records, const Edit& edit);

// The edit that puts this record in the place of the one with its id.
Edit replacement(const Edit& edit);

// The same edit under the first id of that letter and four digits which is free from `number` on; the
// number is left at the one taken.
Edit under_free_id(const Records& records, Edit edit, int& number);

// The ties, reach, contacts and agreements by content. Each is found once: two equal rows need two.
class ContentIndex {
 public:
  explicit ContentIndex(const Network& network);

  bool take(const Edit& edit);

 private:
  void add(Edit edit);

  std::unordered_multimap<std::string, Edit> edits_;  // by the ids they name
};

}  // namespace sleutelnet
