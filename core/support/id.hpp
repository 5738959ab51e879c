#pragma once
// Text identifiers that cannot be mixed up: an ActorId is no AreaId. Ids are pseudonyms or published
// codes, never made from a name (P31).

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace sleutelnet {

template <class Tag>
class Id {
 public:
  Id() = default;
  explicit Id(std::string text) : text_(std::move(text)) {}

  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }
  auto operator<=>(const Id&) const = default;
  bool operator==(const Id&) const = default;

 private:
  std::string text_;
};

}  // namespace sleutelnet

template <class Tag>
struct std::hash<sleutelnet::Id<Tag>> {
  std::size_t operator()(const sleutelnet::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
