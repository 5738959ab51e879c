#include <algorithm>

#include "report/language_places.hpp"
#include "viz/cell_mark.hpp"
#include "viz/change_mark.hpp"
#include "viz/compare_words.hpp"
#include "viz/controls.hpp"
#include "viz/panels/compare_panels.hpp"
#include "viz/place_answers.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

std::string written(const View& view, std::size_t count) {
  return number(view.language(), static_cast<long long>(count));
}

// The two drop-downs: any day with a later one, and any day after that.
void choose_days(const View& view, const Sides& sides, Actions& actions) {
  const auto days = moments(view.state);
  const auto word = [&](Date day) {
    const auto words = short_date_told(view.language(), day);
    return day == days.back() ? view.say(PlaceText::compare_present, {words}) : words;
  };
  const auto pick = [&](const char* id, std::vector<Date> choices, Date current) -> std::optional<Date> {
    std::vector<std::string> words;
    for (const auto day : choices) words.push_back(word(day));
    const auto at = std::find(choices.begin(), choices.end(), current) - choices.begin();
    const int chosen = choose(view, id, words, static_cast<int>(at), {.chip = true});
    return chosen >= 0 ? std::optional(choices[static_cast<std::size_t>(chosen)]) : std::nullopt;
  };
  const auto middle = std::find(days.begin(), days.end(), sides.after);
  auto comparing = view.state.comparing;
  if (const auto before = pick("##before", {days.begin(), middle}, sides.before)) {
    comparing.before = before;
    actions.push_back(SetComparing{comparing});
  }
  const float second = text_width(view.theme.fonts.table, word(sides.after)) + view.px(32);
  ImGui::SameLine(0, view.px(8));
  write(view.theme.fonts.table, view.palette().soft_ink, "→");
  ImGui::SameLine(0, view.px(8));
  if (ImGui::GetContentRegionAvail().x < second) ImGui::NewLine();
  if (const auto after = pick("##after", {days.begin() + 1, days.end()}, sides.after)) {
    comparing.after = after;
    actions.push_back(SetComparing{comparing});
  }
}

void draw_figures(const View& view, const Compared& compared) {
  const auto count = [&](auto value) { return number(view.language(), static_cast<long long>(value)); };
  const auto& causes = compared.causes;
  const auto& changes = compared.changes;
  if (causes.cells_before + causes.cells_after > 0) {
    const bool same = causes.cells_before == causes.cells_after;
    large_figure(view, {count(causes.reached_before), count(causes.reached_after)}, view.say(PlaceText::figure_reached),
                 same
                     ? view.say(PlaceText::figure_reached_of_all, {count(causes.cells_after)})
                     : view.say(PlaceText::figure_reached_of, {count(causes.cells_before), count(causes.cells_after)}));
  }
  large_figure(view, {count(changes.members_before), count(changes.members_after)}, view.say(PlaceText::figure_people),
               view.say(PlaceText::figure_people_of, {count(changes.joined.size()), count(changes.departed.size())}));
}

// One line of the list: a change, or a cell of the chosen cause.
struct Listed {
  const ChangeRow* row = nullptr;
  CellPlace cell;
  ChangeSign sign{};
};

const CauseShare* chosen_share(const View& view, const Compared& compared) {
  const auto& chosen = view.state.comparing.cause;
  if (!chosen) return nullptr;
  const auto& causes = compared.causes.causes;
  const auto found =
      std::find_if(causes.begin(), causes.end(), [&](const CauseShare& share) { return share.cause == chosen->cause; });
  return found != causes.end() ? &*found : nullptr;
}

// All lines, of which only those in sight are made. The list runs kind by kind.
struct Lines {
  const ChangeRow* rows = nullptr;
  const std::vector<CellPlace>* cells = nullptr;  // of the chosen cause, instead of rows
  ChangeSign sign{};                              // of those cells
  std::size_t count = 0;

  Listed at(std::size_t number) const {
    if (cells != nullptr) return {nullptr, (*cells)[number], sign};
    const auto& row = rows[number];
    return {&row, row.cell != nullptr ? CellPlace{row.cell->area, row.cell->value} : CellPlace{}, row.sign};
  }
};

Lines lines_of(const Compared& compared, ListedChanges kind) {
  const auto& list = compared.list;
  if (kind == ListedChanges::all) return {.rows = list.data(), .count = list.size()};
  const auto first =
      std::partition_point(list.begin(), list.end(), [&](const ChangeRow& row) { return row.kind < kind; });
  const auto last = std::partition_point(first, list.end(), [&](const ChangeRow& row) { return row.kind == kind; });
  return {.rows = list.data() + (first - list.begin()), .count = static_cast<std::size_t>(last - first)};
}

Lines lines_of(const View& view, const Compared& compared) {
  const auto* share = chosen_share(view, compared);
  if (share == nullptr) return lines_of(compared, view.state.comparing.listed);
  const bool gained = view.state.comparing.cause->gained;
  const auto& cells = gained ? share->gained : share->lost;
  return {.cells = &cells, .sign = gained ? ChangeSign::added : ChangeSign::gone, .count = cells.size()};
}

bool is_cell(const Listed& line) { return line.row == nullptr || line.row->kind == ListedChanges::cells; }

// What a click chooses, as far as it is in the present.
std::optional<Action> choice_of(const View& view, const Compared& compared, const Listed& line) {
  const auto& network = view.state.network();
  const auto actor = [&](const ActorId& id) {
    return network.actors.contains(id) ? std::optional<Action>(SelectActor{id}) : std::nullopt;
  };
  if (is_cell(line)) {
    const bool there = view.results.coverage.find(line.cell.area, line.cell.value) != nullptr;
    return there ? std::optional<Action>(SelectCell{line.cell}) : std::nullopt;
  }
  if (line.row->kind == ListedChanges::actors) return actor(ActorId(line.row->id));
  const auto first_of = [](const auto& after, const auto& before) { return after != nullptr ? after : before; };
  if (line.row->kind == ListedChanges::ties) {
    const TieId id(line.row->id);
    const auto* tie = first_of(compared.after.ties.find(id), compared.before.ties.find(id));
    if (tie == nullptr) return std::nullopt;
    return network.actors.contains(tie->source) ? actor(tie->source) : actor(tie->target);
  }
  const ReachId id(line.row->id);
  const auto* reach = first_of(compared.after.reach.find(id), compared.before.reach.find(id));
  return reach != nullptr ? actor(reach->actor) : std::nullopt;
}

std::string id_of(const Listed& line) {
  if (is_cell(line)) {
    return "change/cell/" + line.cell.area.text() + "/" + line.cell.value.text();
  }
  static constexpr const char* kinds[] = {"", "", "actor/", "tie/", "reach/"};
  return "change/" + std::string(kinds[static_cast<std::size_t>(line.row->kind)]) + line.row->id;
}

ChangeWords words_of(const View& view, const Compared& compared, const Listed& line) {
  if (line.row != nullptr) return words_of(view, compared, *line.row);
  const auto state = [&](const Coverage& coverage) {
    const auto* cell = coverage.find(line.cell.area, line.cell.value);
    return cell != nullptr ? std::string(label(view.language(), cell->state)) : view.say(PlaceText::cell_not_there);
  };
  return {cell_called(view, compared, line.cell),
          view.say(PlaceText::change_states, {state(compared.covered_before), state(compared.covered_after)}),
          {}};
}

// Before and now of the cell; gives where the rest of the line begins.
float draw_states(const View& view, const Compared& compared, const CellPlace& place, ImVec2 at) {
  auto& list = *ImGui::GetWindowDrawList();
  const float width = view.px(22), height = view.px(16), between = view.px(16);
  float x = at.x;
  for (const auto* coverage : {&compared.covered_before, &compared.covered_after}) {
    const auto* cell = coverage->find(place.area, place.value);
    if (cell != nullptr) {
      draw_cell(list, view.theme, {x, at.y}, {x + width, at.y + height},
                {.state = cell->state, .letter = cell_letter(*cell)});
    }
    if (coverage == &compared.covered_before) {
      draw_text(list, view.theme.fonts.table, {x + width + view.px(2), at.y}, paint(view.palette().soft_ink), "→");
    }
    x += width + between;
  }
  return x - view.px(6);
}

constexpr float row_height = 48;

void draw_line(const View& view, const Compared& compared, const Listed& line, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  const auto choice = choice_of(view, compared, line);
  const bool pressed = press_area(id_of(line).c_str(), {ImGui::GetContentRegionAvail().x, view.px(row_height)});
  if (pressed && choice) actions.push_back(*choice);
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  auto& list = *ImGui::GetWindowDrawList();
  if (ImGui::IsItemHovered()) list.AddRectFilled(low, high, paint(view.palette().accent_ground, 0.5F), view.px(6));
  draw_sign(list, view.theme, {low.x + view.px(16), low.y + view.px(24)}, line.sign, view.px(8));
  const auto words = words_of(view, compared, line);
  const float x = low.x + view.px(34), room = high.x - x - view.px(4);
  draw_text(list, fonts.strong, {x, low.y + view.px(6)}, paint(choice ? view.palette().ink : view.palette().soft_ink),
            fitted(fonts.strong, words.title, room));
  const bool cell = is_cell(line);
  const float next = cell ? draw_states(view, compared, line.cell, {x, low.y + view.px(26)}) : x;
  draw_text(list, fonts.table, {next, low.y + view.px(26)}, paint(view.palette().soft_ink),
            fitted(fonts.table, cell ? words.people : words.aside, high.x - next - view.px(4)));
  tooltip(view,
          words.title + "\n" + words.aside + (choice ? std::string() : "\n" + view.say(PlaceText::not_in_the_present)));
}

void choose_listed(const View& view, const Compared& compared, Actions& actions) {
  auto comparing = view.state.comparing;
  if (chosen_share(view, compared) != nullptr) {
    if (link(view, "all_changes", view.say(PlaceText::listed_cause_stop))) {
      comparing.cause.reset();
      actions.push_back(SetComparing{comparing});
    }
    const auto& cause = *comparing.cause;
    write(view.theme.fonts.table, view.palette().soft_ink, cause_words(view.language(), cause.cause, cause.gained));
    return;
  }
  static constexpr PlaceText names[] = {PlaceText::listed_all, PlaceText::listed_cells, PlaceText::listed_actors,
                                        PlaceText::listed_ties, PlaceText::listed_reach};
  std::vector<std::string> words;
  for (std::size_t at = 0; at < std::size(names); ++at) {
    words.push_back(view.say(names[at], {written(view, lines_of(compared, static_cast<ListedChanges>(at)).count)}));
  }
  const int chosen = choose(view, "##listed", words, static_cast<int>(comparing.listed), {.chip = true});
  if (chosen < 0) return;
  comparing.listed = static_cast<ListedChanges>(chosen);
  actions.push_back(SetComparing{comparing});
}

void draw_lines(const View& view, const Compared& compared, Actions& actions) {
  const auto lines = lines_of(view, compared);
  if (lines.count == 0) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(PlaceText::list_nothing));
    return;
  }
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, view.px(4)));
  ImGui::BeginChild("changes", {0, std::max(view.px(200), ImGui::GetContentRegionAvail().y)});
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(lines.count), view.px(row_height) + view.px(4));
  while (clipper.Step()) {
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
      draw_line(view, compared, lines.at(static_cast<std::size_t>(row)), actions);
    }
  }
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

}  // namespace

void draw_compare_list(const View& view, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  write(fonts.title, view.palette().ink, view.say(PlaceText::compare_title));
  const auto sides = sides_of(view.state);
  if (!sides) {
    const auto day = short_date_told(view.language(), view.state.network().date);
    write(fonts.text, view.palette().soft_ink, view.say(PlaceText::compare_one_moment, {day}));
    return;
  }
  choose_days(view, *sides, actions);
  const auto* compared = compared_in(view.results);
  if (compared == nullptr) {
    write(fonts.text, view.palette().soft_ink, view.say(WindowText::working_out));
    return;
  }
  gap(view.px(10));
  draw_figures(view, *compared);
  if (!comparison_fresh(view.state, view.results)) {
    write(fonts.table, view.palette().soft_ink, view.say(PlaceText::compare_updating));
  }
  rule(view);
  gap(view.px(6));
  choose_listed(view, *compared, actions);
  gap(view.px(6));
  draw_lines(view, *compared, actions);
}

}  // namespace sleutelnet
