#include "viz/arrange/group_words.hpp"

#include "report/language_arrange.hpp"

namespace sleutelnet {

std::string group_name(const View& view, const GroupsPart& groups, std::size_t group) {
  switch (groups.kind) {
    case GroupKind::district: return area_name(view.state, AreaId(groups.names[group]));
    case GroupKind::organisation: return actor_name(view.state, ActorId(groups.names[group]));
    case GroupKind::none:
    case GroupKind::communities: break;
  }
  return view.say(ArrangeText::group_number, {std::to_string(group + 1)});
}

std::string kind_name(const View& view, GroupKind kind) {
  switch (kind) {
    case GroupKind::none: return view.say(ArrangeText::groups_none);
    case GroupKind::communities: return view.say(ArrangeText::groups_communities);
    case GroupKind::district: return view.say(ArrangeText::groups_district);
    case GroupKind::organisation: return view.say(ArrangeText::groups_organisation);
  }
  return {};
}

std::string arrangement_name(const View& view, Arrangement arrangement) {
  switch (arrangement) {
    case Arrangement::force: return view.say(ArrangeText::force);
    case Arrangement::map: return view.say(ArrangeText::map);
    case Arrangement::rings_team: return view.say(ArrangeText::rings_team);
    case Arrangement::rings_person: return view.say(ArrangeText::rings_person);
    case Arrangement::dot: return view.say(ArrangeText::dot);
    case Arrangement::neato: return view.say(ArrangeText::neato);
    case Arrangement::sfdp: return view.say(ArrangeText::sfdp);
    case Arrangement::twopi: return view.say(ArrangeText::twopi);
  }
  return {};
}

std::string arrangement_meaning(const View& view, Arrangement arrangement) {
  switch (arrangement) {
    case Arrangement::force: return view.say(ArrangeText::meaning_force);
    case Arrangement::map: return view.say(ArrangeText::meaning_map);
    case Arrangement::rings_team:
    case Arrangement::rings_person: return view.say(ArrangeText::meaning_rings);
    case Arrangement::dot: return view.say(ArrangeText::meaning_dot);
    case Arrangement::neato:
    case Arrangement::sfdp: return view.say(ArrangeText::meaning_graphviz);
    case Arrangement::twopi: return view.say(ArrangeText::meaning_twopi);
  }
  return {};
}

}  // namespace sleutelnet
