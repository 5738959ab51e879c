#include "importers/waves/matching.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "importers/possible_duplicates.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

using People = std::map<ActorId, PersonFacts>;
using ByName = std::unordered_map<std::string, std::vector<const PersonFacts*>>;

PersonAt at(const PersonFacts& facts) { return {facts.id, facts.label}; }

bool equal(const std::string& left, const std::string& right) { return !left.empty() && left == right; }

bool names_alike(const PersonFacts& left, const PersonFacts& right) {
  return folded(left.label) == folded(right.label) || equal(name_key(left.label), name_key(right.label));
}

bool share_a_sign(const PersonFacts& left, const PersonFacts& right) {
  return equal(telephone_key(left.telephone), telephone_key(right.telephone)) ||
         equal(folded(left.email), folded(right.email)) || equal(left.organisation, right.organisation) ||
         equal(folded(left.role), folded(right.role));
}

bool is_person(ActorKind kind) { return kind == ActorKind::key_figure || kind == ActorKind::professional; }

// One step: the people so far, and those of the next moment.
class Step {
 public:
  Step(const People& known, const std::vector<PersonFacts>& later, const WaveMoment& moment, const WaveOptions& options,
       std::set<std::size_t>& used)
      : known_(known), later_(later), moment_(moment), options_(options), used_(used) {
    for (const auto& [id, facts] : known_) {
      add(known_by_name_, folded(facts.label), facts);
      add(known_by_key_, name_key(facts.label), facts);
    }
    for (const auto& facts : later_) add(later_by_name_, folded(facts.label), facts);
  }

  void run(WaveStep& step) {
    take_confirmed(step);
    for (const auto& person : later_) match_by_id(person, step);
    for (const auto& person : later_) match_by_name(person, step);
  }

  // The id of the whole for each person of the moment.
  std::map<ActorId, ActorId> new_ids() {
    std::set<ActorId> taken;
    for (const auto& [id, facts] : known_) taken.insert(id);
    for (const auto& person : later_) {
      if (!taken.contains(person.id)) own_.insert(person.id);
    }
    std::map<ActorId, ActorId> ids;
    for (const auto& person : later_) {
      const auto match = matches_.find(person.id);
      ids[person.id] = match != matches_.end() ? match->second : free_id(person, taken);
    }
    return ids;
  }

 private:
  static void add(ByName& index, std::string key, const PersonFacts& facts) {
    if (!key.empty()) index[std::move(key)].push_back(&facts);
  }

  static const PersonFacts* only(const ByName& index, const std::string& name) {
    const auto found = index.find(folded(name));
    return found != index.end() && found->second.size() == 1 ? found->second.front() : nullptr;
  }
  const PersonFacts* known_as(const std::string& word) const {
    const auto found = known_.find(ActorId(word));
    return found != known_.end() ? &found->second : only(known_by_name_, word);
  }
  const PersonFacts* later_as(const std::string& word) const {
    const auto found =
        std::find_if(later_.begin(), later_.end(), [&](const auto& each) { return each.id.text() == word; });
    return found != later_.end() ? &*found : only(later_by_name_, word);
  }

  void take_confirmed(WaveStep& step) {
    for (std::size_t at = 0; at < options_.matches.size(); ++at) {
      const auto& pair = options_.matches[at];
      if (pair.day && pair.day != moment_.day) continue;
      const auto* earlier = known_as(pair.earlier);
      const auto* later = later_as(pair.later);
      if (earlier == nullptr || later == nullptr || taken_.contains(earlier->id) || matches_.contains(later->id))
        continue;
      used_.insert(at);
      if (pair.same) {
        match(*earlier, *later, MatchBasis::confirmed, step);
      } else {
        two_.insert({earlier->id, later->id});
      }
    }
  }

  void match_by_id(const PersonFacts& person, WaveStep& step) {
    const auto found = known_.find(person.id);
    if (found == known_.end() || matches_.contains(person.id)) return;
    const auto& known = found->second;
    if (known.id_made || person.id_made || taken_.contains(known.id) || two_.contains({known.id, person.id})) return;
    const bool both_named = !known.label.empty() && !person.label.empty();
    if (moment_.foreign && both_named && !names_alike(known, person)) {
      doubt(known, person, Doubt::id_reused, step);
    } else {
      match(known, person, MatchBasis::id, step);
    }
  }

  void match_by_name(const PersonFacts& person, WaveStep& step) {
    if (matches_.contains(person.id) || person.label.empty()) return;
    const auto same = candidates(known_by_name_, folded(person.label), person);
    const bool one = same.size() == 1 && later_by_name_.at(folded(person.label)).size() == 1;
    if (one && same.front()->kind == person.kind) {
      const auto& known = *same.front();
      if (options_.names_are_confirmed) return match(known, person, MatchBasis::confirmed, step);
      const bool an_id_is_ours = known.id_made || person.id_made;
      const bool enough = !is_person(person.kind) || share_a_sign(known, person);
      if (an_id_is_ours && enough) return match(known, person, MatchBasis::name_and_sign, step);
    }
    for (const auto* known : same) {
      doubt(*known, person,
            !one                         ? Doubt::several
            : known->kind == person.kind ? Doubt::name_alone
                                         : Doubt::kind_differs,
            step);
    }
    if (!same.empty()) return;
    for (const auto* known : candidates(known_by_key_, name_key(person.label), person)) {
      doubt(*known, person, Doubt::name_alike, step);
    }
  }

  // Who is nobody's match yet, and not said to be another.
  std::vector<const PersonFacts*> candidates(const ByName& index, const std::string& key,
                                             const PersonFacts& person) const {
    std::vector<const PersonFacts*> left;
    const auto found = key.empty() ? index.end() : index.find(key);
    if (found == index.end()) return left;
    for (const auto* known : found->second) {
      const bool free = !taken_.contains(known->id) && !two_.contains({known->id, person.id});
      if (free) left.push_back(known);
    }
    return left;
  }

  void match(const PersonFacts& earlier, const PersonFacts& later, MatchBasis basis, WaveStep& step) {
    taken_.insert(earlier.id);
    matches_[later.id] = earlier.id;
    step.matched.push_back({at(earlier), at(later), basis});
  }
  static void doubt(const PersonFacts& earlier, const PersonFacts& later, Doubt why, WaveStep& step) {
    step.doubtful.push_back({at(earlier), at(later), why});
  }

  ActorId free_id(const PersonFacts& person, std::set<ActorId>& taken) {
    if (taken.insert(person.id).second) return person.id;
    for (std::size_t number = 1;; ++number) {
      const auto again = number == 1 ? std::string() : "-" + std::to_string(number);
      const auto id = person.id_made ? ActorId(numbered_id('A', ++last_made_))
                                     : ActorId(person.id.text() + "@" + iso_date(moment_.day) + again);
      if (!own_.contains(id) && taken.insert(id).second) return id;
    }
  }

  const People& known_;
  const std::vector<PersonFacts>& later_;
  const WaveMoment& moment_;
  const WaveOptions& options_;
  std::set<std::size_t>& used_;  // of the confirmed pairs
  std::size_t last_made_ = 0;
  ByName known_by_name_, known_by_key_, later_by_name_;
  std::map<ActorId, ActorId> matches_;         // later → earlier
  std::set<ActorId> taken_;                    // earlier ones that have their match
  std::set<std::pair<ActorId, ActorId>> two_;  // said to be two
  std::set<ActorId> own_;                      // ids of this moment that nobody had before
};

std::string told(const PersonAt& person) {
  return person.label.empty() || person.label == person.id.text() ? person.id.text()
                                                                  : person.id.text() + " · " + person.label;
}

class Matcher {
 public:
  explicit Matcher(const WaveOptions& options) : options_(options) {}

  void take(WaveMoment& moment) {
    const auto later = people_in(moment.draft, moment.names);
    if (!day_) {
      for (const auto& person : later) see(person, person.id);
    } else {
      WaveStep step{.from = *day_, .until = moment.day};
      Step one(known_, later, moment, options_, used_);
      one.run(step);
      const auto ids = one.new_ids();
      present_before_ = std::move(present_);
      present_.clear();
      for (const auto& person : later) {
        if (!present_before_.contains(ids.at(person.id))) step.arrived.push_back(at(person));
        see(person, ids.at(person.id));
      }
      for (const auto& id : present_before_) {
        if (!present_.contains(id)) step.gone.push_back(at(known_.at(id)));
      }
      rename(moment.draft, ids);
      tell(step);
      matching_.steps.push_back(std::move(step));
    }
    day_ = moment.day;
  }

  Matching result() {
    for (std::size_t at = 0; at < options_.matches.size(); ++at) {
      if (used_.contains(at)) continue;
      const auto& pair = options_.matches[at];
      matching_.issues.push_back({.severity = Severity::attention,
                                  .code = IssueCode::match_unknown,
                                  .file = {},
                                  .arguments = {pair.earlier, pair.later}});
    }
    return std::move(matching_);
  }

 private:
  void see(PersonFacts person, const ActorId& id) {
    auto& known = known_[id];
    const bool made = known.id.empty() ? person.id_made : known.id_made;
    const auto label = person.label.empty() ? known.label : person.label;
    person.id = id;
    person.id_made = made;
    person.label = label;
    known = std::move(person);
    present_.insert(id);
  }

  static void rename(Draft& draft, const std::map<ActorId, ActorId>& ids) {
    std::map<ActorId, ActorId> changed;
    for (const auto& [own, whole] : ids) {
      if (own != whole) changed.emplace(own, whole);
    }
    rename_people(draft, changed);
  }

  void tell(const WaveStep& step) {
    for (const auto& pair : step.doubtful) {
      matching_.issues.push_back({.severity = Severity::attention,
                                  .code = IssueCode::match_doubtful,
                                  .file = iso_date(step.until),
                                  .arguments = {told(pair.earlier), told(pair.later), std::string(code_of(pair.why))}});
    }
  }

  const WaveOptions& options_;
  std::optional<Date> day_;
  People known_;
  std::set<ActorId> present_, present_before_;
  std::set<std::size_t> used_;
  Matching matching_;
};

}  // namespace

Matching match_people(std::vector<WaveMoment>& moments, const WaveOptions& options) {
  Matcher matcher(options);
  for (auto& moment : moments) matcher.take(moment);
  return matcher.result();
}

std::string_view code_of(MatchBasis basis) {
  switch (basis) {
    case MatchBasis::id: return "id";
    case MatchBasis::name_and_sign: return "name_and_sign";
    case MatchBasis::confirmed: return "confirmed";
  }
  return {};
}

std::string_view code_of(Doubt doubt) {
  switch (doubt) {
    case Doubt::name_alone: return "name_alone";
    case Doubt::name_alike: return "name_alike";
    case Doubt::several: return "several";
    case Doubt::kind_differs: return "kind_differs";
    case Doubt::id_reused: return "id_reused";
  }
  return {};
}

}  // namespace sleutelnet
