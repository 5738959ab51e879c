#pragma once
// A value, or the reason why there is none. Core never writes sentences: a Reason is a code with the
// particulars, and report/language turns it into Dutch or English.

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace sleutelnet {

// Why an edit or a request was turned down. `arguments` are ids, codes or numbers, in the order in
// which the sentence for that code uses them.
enum class ReasonCode {
  empty_id,               // -
  actor_exists,           // actor
  actor_unknown,          // actor
  tie_exists,             // tie
  tie_unknown,            // tie
  tie_end_unknown,        // actor (P03: both ends must be participants)
  tie_to_self,            // actor
  reach_exists,           // reach
  reach_unknown,          // reach
  contact_unknown,        // contact
  agreement_unknown,      // agreement
  target_unknown,         // area, code
  identity_unknown,       // actor
  area_unknown,           // area
  area_code_malformed,    // area
  area_parent_unknown,    // area, parent
  term_unknown,           // facet, code
  reach_without_facet,    // reach
  strength_out_of_range,  // value
  active_without_notice,  // actor (P11)
  note_too_long,          // actor, length (P04)
  note_sensitive,         // actor, word (P05)
  minimum_out_of_range,   // value
  dates_reversed,         // first, second
  weight_not_number,      // tie, weight
  weight_not_positive,    // tie, weight
  weight_beyond,          // tie, weight: a number, but not one that paths can be measured with exactly
  weights_too_fine,       // -
  measure_unknown,        // measure
  actor_not_taking_part,  // actor
  same_actor,             // actor: to be merged with itself
  kinds_differ,           // actor, actor
  nothing_to_undo,        // -
  nothing_to_redo,        // -
};

struct Reason {
  ReasonCode code{};
  std::vector<std::string> arguments;
  bool operator==(const Reason&) const = default;
};

template <class Value>
class [[nodiscard]] Result {
 public:
  Result(Value value) : content_(std::move(value)) {}
  Result(Reason reason) : content_(std::move(reason)) {}

  explicit operator bool() const { return std::holds_alternative<Value>(content_); }
  const Value& value() const& { return std::get<Value>(content_); }
  Value&& value() && { return std::get<Value>(std::move(content_)); }
  const Value& operator*() const& { return value(); }
  const Value* operator->() const { return &value(); }
  const Reason& reason() const { return std::get<Reason>(content_); }

 private:
  std::variant<Value, Reason> content_;
};

}  // namespace sleutelnet
