#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

std::string coverage_words(const View& view) {
  const auto& totals = view.results.coverage.totals;
  const auto count = [&](int value) { return number(view.language(), static_cast<long long>(value)); };
  const int all = totals.neighbourhoods + totals.neighbourhoods_out_of_scope;
  if (all == 0) return {};
  if (totals.neighbourhoods_out_of_scope == 0) return view.say(Text::status_all_areas, {count(all)});
  return view.say(Text::status_areas, {count(all), count(totals.neighbourhoods)});
}

std::string people_words(const View& view) {
  const auto& network = view.state.network();
  int people = 0, unconfirmed = 0;
  for (const auto& actor : network.actors) {
    if (actor.kind != ActorKind::key_figure || !participates(actor)) continue;
    ++people;
    if (!actor.confirmed || plus_months(*actor.confirmed, card_valid_months) < network.date) ++unconfirmed;
  }
  const auto count = [&](int value) { return number(view.language(), static_cast<long long>(value)); };
  return view.say(Text::status_people, {count(people), count(unconfirmed)});
}

}  // namespace

void draw_status_line(const View& view) {
  auto& list = *ImGui::GetWindowDrawList();
  ImFont* font = view.theme.fonts.table;
  const auto at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  auto right = message_text(view.state);
  if (!right.empty()) right += "  ·  ";
  right += view.say(vault_open(view.state) ? Text::vault_open : Text::vault_closed);
  right = fitted(font, right, width / 2);
  auto left = coverage_words(view);
  if (!left.empty()) left += " · ";
  left += people_words(view);
  if (view.state.rows_left_out > 0) {
    const auto rows = number(view.language(), static_cast<long long>(view.state.rows_left_out));
    left = view.say(Text::status_rows_left_out, {rows}) + " · " + left;
  }
  left = fitted(font, left, width - text_width(font, right) - view.px(24));
  const bool refused = view.state.message.kind == Message::Kind::refused;
  draw_text(list, font, at, paint(view.palette().soft_ink), left);
  draw_text(list, font, {at.x + width - text_width(font, right), at.y},
            paint(refused ? view.palette().warning : view.palette().soft_ink), right);
}

}  // namespace sleutelnet
