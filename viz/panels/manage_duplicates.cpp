// Who may be in the records twice; the coordinator decides, and says which card stays.

#include <algorithm>

#include "viz/names.hpp"
#include "viz/panels/due_table.hpp"
#include "viz/panels/manage.hpp"

namespace sleutelnet {

namespace {

ManageText name_of(SharedSign sign) {
  switch (sign) {
    case SharedSign::organisation: return ManageText::shared_organisation;
    case SharedSign::telephone: return ManageText::shared_telephone;
    case SharedSign::email: return ManageText::shared_email;
  }
  return ManageText::shared_organisation;
}

// Who is chosen stays; the other of the first pair they are in goes into that card.
void draw_merge(const View& view, const std::vector<PossibleDuplicate>& pairs, Actions& actions) {
  const auto* keep = std::get_if<ActorId>(&view.state.selection);
  const auto pair = std::find_if(pairs.begin(), pairs.end(), [&](const PossibleDuplicate& each) {
    return keep != nullptr && (each.first == *keep || each.second == *keep);
  });
  const bool chosen = pair != pairs.end();
  const auto words = chosen ? view.say(ManageText::duplicates_keep, {actor_title(view.state, *keep)})
                            : view.say(ManageText::duplicates_choose);
  if (!button(view, "duplicates/merge", words, {.enabled = chosen})) return;
  actions.push_back(ApplyEdit{MergeActors{.keep = *keep, .gone = pair->first == *keep ? pair->second : pair->first}});
}

}  // namespace

void draw_duplicates(const View& view, Actions& actions) {
  const auto& pairs = view.results.due.duplicates;
  due_title(view, ManageText::duplicates_title, view.say(ManageText::duplicates_basis));
  if (pairs.empty()) {
    const auto why = vault_open(view.state) ? ManageText::duplicates_none : ManageText::duplicates_closed;
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(why));
    return;
  }
  draw_merge(view, pairs, actions);
  const DueHeads heads{{ManageText::head_first, 250}, {ManageText::head_second, 250}, {ManageText::head_shared, 250}};
  draw_due_table(
      view, "duplicates", heads, pairs.size(),
      [&](std::size_t row) {
        const auto& pair = pairs[row];
        std::vector<std::string> shared;
        for (const auto sign : pair.shared) shared.push_back(view.say(name_of(sign)));
        return DueRow{pair.first,
                      {actor_title(view.state, pair.first), actor_title(view.state, pair.second), in_a_row(shared)},
                      false,
                      1,
                      pair.second};
      },
      actions);
}

}  // namespace sleutelnet
