#include "importers/waves/wave_rows.hpp"

#include <map>
#include <set>
#include <utility>

namespace sleutelnet {

namespace {

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string key;
  for (const auto part : parts) key.append(part).append("\x1f");
  return key;
}

std::string key_of(const Tie& tie) {
  const auto& source = tie.source.text();
  const auto& target = tie.target.text();
  const bool turned = !tie.directed && target < source;
  return joined({turned ? target : source, turned ? source : target, std::to_string(static_cast<int>(tie.kind)),
                 tie.directed ? ">" : "-"});
}

std::string key_of(const Reach& reach) {
  const auto word = [](const std::optional<TermId>& term) { return term ? term->text() : std::string(); };
  return joined({reach.actor.text(), reach.area.text(), word(reach.domain), word(reach.setting), word(reach.age),
                 word(reach.theme)});
}

// Ids of one kind over all moments.
class MadeIds {
 public:
  explicit MadeIds(char letter) : letter_(letter) {}

  void next_moment() { seen_.clear(); }

  // An id that the file gave is nobody else's.
  void given(const std::string& id) { used_.insert(id); }

  std::string id_for(const std::string& key, const std::string& own) {
    auto& known = known_[key];
    const auto place = seen_[key]++;
    if (place < known.size()) return known[place];
    known.push_back(free_id(own));
    return known.back();
  }

 private:
  std::string free_id(const std::string& own) {
    auto id = own;
    while (!used_.insert(id).second) id = numbered_id(letter_, ++last_);
    return id;
  }

  char letter_;
  std::size_t last_ = 0;
  std::set<std::string> used_;
  std::map<std::string, std::vector<std::string>> known_;  // of one key, in order
  std::map<std::string, std::size_t> seen_;                // in this moment
};

}  // namespace

void keep_made_ids(std::vector<WaveMoment>& moments) {
  MadeIds ties('T'), claims('R');
  for (const auto& moment : moments) {
    for (const auto& row : moment.draft.rows) {
      if (row.id_made) continue;
      if (const auto* tie = std::get_if<AddTie>(&row.edit)) ties.given(tie->tie.id.text());
      if (const auto* reach = std::get_if<AddReach>(&row.edit)) claims.given(reach->reach.id.text());
    }
  }
  for (auto& moment : moments) {
    ties.next_moment();
    claims.next_moment();
    for (auto& row : moment.draft.rows) {
      if (!row.id_made) continue;
      if (auto* added = std::get_if<AddTie>(&row.edit)) {
        added->tie.id = TieId(ties.id_for(key_of(added->tie), added->tie.id.text()));
      } else if (auto* claim = std::get_if<AddReach>(&row.edit)) {
        claim->reach.id = ReachId(claims.id_for(key_of(claim->reach), claim->reach.id.text()));
      }
    }
  }
}

}  // namespace sleutelnet
