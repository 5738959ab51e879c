#include "core/analysis/crosswalk.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace sleutelnet {

namespace {

constexpr double rounding = 0.01;  // of the sum of one old area
constexpr double half = 0.5;

// The letters of the level are two; the four digits behind them are the municipality.
std::string municipality_of(const AreaId& area) { return area.text().size() < 6 ? "" : area.text().substr(2, 4); }

std::set<std::string> municipalities_of(const Network& network) {
  std::set<std::string> found;
  for (const auto& area : network.areas) found.insert(municipality_of(area.code));
  return found;
}

using Shares = std::map<AreaId, std::map<AreaId, double>>;

// Only rows about areas that before has.
Shares shares_of(const Crosswalk& crosswalk, const Network& before) {
  Shares shares;
  for (const auto& row : crosswalk) {
    if (before.areas.contains(row.old_area)) shares[row.old_area][row.new_area] += row.share;
  }
  return shares;
}

// Of a wijk or gemeente that is gone: where the inhabitants of its buurten went.
void add_larger_areas(Shares& shares, const Network& before, const Network& after) {
  Shares sums;
  for (const auto& [old_area, parts] : shares) {
    if (level_of(old_area.text()) != AreaLevel::neighbourhood) continue;
    const auto* area = before.areas.find(old_area);
    const double people = area->inhabitants.value_or(1);
    for (const auto& [new_area, share] : parts) {
      const auto district = parent_of(new_area);
      sums[parent_of(old_area)][district] += share * people;
      sums[parent_of(parent_of(old_area))][parent_of(district)] += share * people;
    }
  }
  for (auto& [old_area, parts] : sums) {
    const bool gone = before.areas.contains(old_area) && !after.areas.contains(old_area);
    if (!gone || shares.contains(old_area)) continue;
    double total = 0;
    for (const auto& [new_area, people] : parts) total += people;
    if (total <= 0) continue;
    for (auto& [new_area, people] : parts) people /= total;
    shares.emplace(old_area, std::move(parts));
  }
}

class Destinations {
 public:
  Destinations(const Crosswalk& crosswalk, const Network& before, const Network& after)
      : before_(before), after_(after), shares_(shares_of(crosswalk, before)) {
    add_larger_areas(shares_, before, after);
    for (const auto& [old_area, parts] : shares_) {
      const bool known = before_.areas.find(old_area)->inhabitants.has_value();
      for (const auto& [new_area, share] : parts) {
        auto& inflow = inflows_[new_area];
        inflow.known = inflow.known && known;
        inflow.people += share * before_.areas.find(old_area)->inhabitants.value_or(0);
        inflow.shares += share;
      }
    }
    // Whoever lived in a new area under the same code already came from there.
    for (auto& [new_area, inflow] : inflows_) {
      const auto* same = before_.areas.find(new_area);
      if (same == nullptr || shares_.contains(new_area)) continue;
      inflow.known = inflow.known && same->inhabitants;
      inflow.people += same->inhabitants.value_or(0);
      inflow.shares += 1;
    }
  }

  const Shares& shares() const { return shares_; }

  std::vector<AreaId> of(const AreaId& old_area) const {
    const auto found = shares_.find(old_area);
    std::vector<AreaId> places;
    if (found == shares_.end()) {
      if (after_.areas.contains(old_area)) places.push_back(old_area);
      return places;
    }
    const auto& parts = found->second;
    const auto most = std::max_element(parts.begin(), parts.end(),
                                       [](const auto& left, const auto& right) { return left.second < right.second; });
    for (const auto& [new_area, share] : parts) {
      const bool takes = new_area == most->first || mostly_from(old_area, new_area, share);
      if (takes && after_.areas.contains(new_area)) places.push_back(new_area);
    }
    return places;
  }

 private:
  struct Inflow {
    bool known = true;
    double people = 0;
    double shares = 0;
  };

  bool mostly_from(const AreaId& old_area, const AreaId& new_area, double share) const {
    const auto& inflow = inflows_.at(new_area);
    if (!inflow.known || inflow.people <= 0) return share >= half * inflow.shares;
    return share * *before_.areas.find(old_area)->inhabitants >= half * inflow.people;
  }

  const Network& before_;
  const Network& after_;
  Shares shares_;
  std::map<AreaId, Inflow> inflows_;
};

class Carrier {
 public:
  Carrier(const Network& before, const Network& after, const Crosswalk& crosswalk)
      : before_(before), places_(crosswalk, before, after) {
    result_.network = before;
    result_.network.areas = after.areas;
  }

  CarriedOver run() {
    note_areas();
    carry_reach();
    carry_targets();
    carry_inquiries();
    return std::move(result_);
  }

 private:
  void note_areas() {
    std::set<AreaId> to;
    for (const auto& [old_area, parts] : places_.shares()) {
      if (level_of(old_area.text()) != AreaLevel::neighbourhood) continue;
      const bool same = parts.size() == 1 && parts.begin()->first == old_area;
      if (same) continue;
      result_.areas_old.push_back(old_area);
      for (const auto& [new_area, share] : parts) to.insert(new_area);
    }
    result_.areas_new.assign(to.begin(), to.end());
  }

  void carry_reach() {
    std::vector<Reach> claims;
    claims.reserve(before_.reach.size());
    for (const auto& claim : before_.reach) {
      const auto places = places_.of(claim.area);
      if (places.empty()) ++result_.claims_left;
      const bool same = places.size() == 1 && places.front() == claim.area;
      if (!same && !places.empty()) ++result_.claims_moved;
      if (places.size() > 1) ++result_.claims_split;
      for (const auto& place : places) {
        auto carried = claim;
        carried.area = place;
        // The first keeps the id, so that it is the same claim as after.
        if (place != places.front()) carried.id = ReachId(claim.id.text() + "@" + place.text());
        claims.push_back(std::move(carried));
      }
    }
    result_.network.reach = {};
    result_.network.reach.put_all(std::move(claims));
  }

  void carry_targets() {
    result_.network.targets = {};
    for (const auto& target : before_.targets) {
      for (const auto& place : places_.of(target.area)) {
        auto carried = target;
        carried.area = place;
        const auto* known = result_.network.targets.find(carried.key());
        if (known == nullptr || known->minimum < carried.minimum) result_.network.targets.put(std::move(carried));
      }
    }
  }

  void carry_inquiries() {
    result_.network.inquiries = {};
    for (const auto& inquiry : before_.inquiries) {
      for (const auto& place : places_.of(inquiry.area)) {
        auto carried = inquiry;
        carried.area = place;
        const auto* known = result_.network.inquiries.find(carried.key());
        if (known == nullptr || known->asked < carried.asked) result_.network.inquiries.put(std::move(carried));
      }
    }
  }

  const Network& before_;
  Destinations places_;
  CarriedOver result_;
};

}  // namespace

bool refuses(CrosswalkFault fault) { return fault == CrosswalkFault::sum || fault == CrosswalkFault::twice; }

std::vector<CrosswalkFinding> check_crosswalk(const Crosswalk& crosswalk, const Network& before, const Network& after) {
  const auto ours = municipalities_of(before);
  std::vector<CrosswalkFinding> findings;
  std::set<std::pair<AreaId, AreaId>> seen;
  std::map<AreaId, double> sums;
  std::set<AreaId> strange;
  for (const auto& row : crosswalk) {
    if (!ours.contains(municipality_of(row.old_area))) continue;
    sums[row.old_area] += row.share;
    const bool fresh = seen.insert({row.old_area, row.new_area}).second;
    if (!fresh) findings.push_back({CrosswalkFault::twice, row.old_area, row.new_area, 0});
    if (!after.areas.contains(row.new_area) && strange.insert(row.new_area).second) {
      findings.push_back({CrosswalkFault::new_unknown, row.new_area, row.old_area, 0});
    }
  }
  for (const auto& [area, sum] : sums) {
    if (std::abs(sum - 1) > rounding + 1e-9) findings.push_back({CrosswalkFault::sum, area, {}, sum});
    if (!before.areas.contains(area)) findings.push_back({CrosswalkFault::old_unknown, area, {}, 0});
  }
  for (const auto& area : before.areas) {
    const bool gone = area.level == AreaLevel::neighbourhood && !after.areas.contains(area.code);
    if (gone && !sums.contains(area.code)) findings.push_back({CrosswalkFault::missing, area.code, {}, 0});
  }
  std::stable_sort(findings.begin(), findings.end(),
                   [](const CrosswalkFinding& left, const CrosswalkFinding& right) { return left.area < right.area; });
  return findings;
}

CarriedOver carry_over(const Network& before, const Network& after, const Crosswalk& crosswalk) {
  return Carrier(before, after, crosswalk).run();
}

}  // namespace sleutelnet
