#pragma once
// Many edits one after another, as apply_in_place() would do them, but cheap where they add to one table in a row:
// new actors, ties, reach and areas wait and are put into their table together, once another kind of edit comes or
// finish() is called. Each edit is judged against all that came before it, waiting or not; a refused one changes
// nothing. Until finish() the records may lack what waits; area() and waits() see it.
// Cost of n additions in a row: O(n log n), with the table in any order.

#include <memory>
#include <optional>

#include "core/edit/edit.hpp"

namespace sleutelnet {

class Applier;

class EditRun {
 public:
  explicit EditRun(Records& records);
  ~EditRun();  // finishes
  EditRun(const EditRun&) = delete;
  EditRun& operator=(const EditRun&) = delete;

  std::optional<Reason> apply(const Edit& edit);
  void finish();

  const Area* area(const AreaId& code) const;  // until the next edit
  bool waits(const Edit& edit) const;          // the record that the edit adds or sets is one of those that wait

 private:
  std::unique_ptr<Applier> applier_;
};

}  // namespace sleutelnet
