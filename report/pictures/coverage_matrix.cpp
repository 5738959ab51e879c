#include "report/pictures/coverage_matrix.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "report/names.hpp"
#include "report/pictures/cell_signs.hpp"

namespace sleutelnet {

namespace {

constexpr double cell_width = 30;
constexpr double cell_height = 20;
constexpr double gap = 4;
constexpr double row_height = cell_height + gap;
constexpr double margin = 16;
constexpr double text_size = 13;
constexpr double indent = 12;
constexpr double panel_gap = 40;
constexpr double slant = 0.7071;  // headings stand at 45 degrees

struct Row {
  std::string name;
  std::optional<std::size_t> area;  // row of the coverage; empty is the name of a wijk
};
using Panel = std::vector<Row>;
using Group = std::vector<Row>;  // a wijk: its name and its buurten

std::vector<Group> groups_of(const Network& network, const Coverage& coverage, Language language) {
  std::map<AreaId, Group> by_district;  // by code; buurten of no known wijk come first, under their own name
  for (std::size_t area = 0; area < coverage.areas.size(); ++area) {
    const Area* district = district_of(network, coverage.areas[area]);
    auto& group = by_district[district == nullptr ? AreaId() : district->code];
    if (group.empty()) {
      const auto name = district == nullptr ? std::string(text(language, Text::matrix_no_district))
                                            : area_name(network, district->code, language);
      group.push_back({name, std::nullopt});
    }
    group.push_back({area_name(network, coverage.areas[area], language), area});
  }
  std::vector<Group> groups;
  for (auto& [district, group] : by_district) groups.push_back(std::move(group));
  return groups;
}

// A wijk that does not fit in one panel goes on in the next, under its name again.
void split_long_groups(std::vector<Group>& groups, std::size_t most) {
  std::vector<Group> result;
  for (auto& group : groups) {
    const Row head = group.front();
    Group part{head};
    for (std::size_t row = 1; row < group.size(); ++row) {
      if (part.size() == most) {
        result.push_back(std::move(part));
        part = {head};
      }
      part.push_back(group[row]);
    }
    result.push_back(std::move(part));
  }
  groups = std::move(result);
}

// Panels of about equal height, cut between wijken.
std::vector<Panel> panels_of(std::vector<Group> groups, std::size_t most) {
  split_long_groups(groups, most);
  std::size_t left = 0;
  for (const auto& group : groups) left += group.size();
  std::size_t panels_left = std::max<std::size_t>(1, (left + most - 1) / most);
  std::vector<Panel> panels(1);
  for (const auto& group : groups) {
    const std::size_t fair = (left + panels_left - 1) / panels_left;
    auto* panel = &panels.back();
    const bool overfull = panel->size() + group.size() > most;
    const bool nearer_without = panel->size() + group.size() > fair && panel->size() + group.size() / 2 >= fair;
    if (!panel->empty() && (overfull || (nearer_without && panels_left > 1))) {
      left -= panel->size();
      panels_left = std::max<std::size_t>(1, panels_left - 1);
      panel = &panels.emplace_back();
    }
    panel->insert(panel->end(), group.begin(), group.end());
  }
  return panels;
}

class Painter {
 public:
  Painter(const Told& told, Language language, const MatrixLook& look)
      : told_(told), coverage_(told.results.coverage), language_(language), palette_(look.palette) {
    for (const auto& value : coverage_.values) {
      heads_.push_back(capitalised(term_name(told.results.network, coverage_.options.facet, value, language)));
    }
    for (const auto& head : heads_) head_height_ = std::max(head_height_, text_width(head, text_size) * slant);
    head_height_ += 14;
    if (!heads_.empty()) overhang_ = text_width(heads_.back(), text_size) * slant;
  }

  Picture paint(const std::vector<Panel>& panels) {
    picture_ = {};
    std::size_t rows = 0;
    double right = margin;
    for (const auto& panel : panels) {
      right = paint_panel(panel, right) + panel_gap;
      rows = std::max(rows, panel.size());
    }
    right -= panel_gap;
    const double bottom = margin + head_height_ + static_cast<double>(rows) * row_height + 14;
    picture_.width = std::max(right + margin, 420.0);
    picture_.legend = state_legend(coverage_, told_.detail, language_, palette_);
    const double legend = add_legend(picture_, {margin, bottom}, picture_.width - 2 * margin, palette_);
    double height = bottom + legend;
    if (missed_) height += add_note(height);
    picture_.height = std::ceil(height + margin - 8);
    picture_.width = std::ceil(picture_.width);
    add_ground(picture_, palette_.panel);
    return std::move(picture_);
  }

 private:
  double name_width(const Panel& panel) const {
    double width = 80;
    for (const auto& row : panel) {
      const bool district = !row.area.has_value();
      width = std::max(width, (district ? 0 : indent) + text_width(row.name, text_size, district));
    }
    return width + 14;
  }

  // Returns where the panel ends on the right, the slanted last heading included.
  double paint_panel(const Panel& panel, double left) {
    const double cells = left + name_width(panel);
    paint_heads(cells);
    double top = margin + head_height_;
    for (const auto& row : panel) {
      if (row.area) {
        paint_row(row, {left, top}, cells);
      } else {
        write({left, top + 15}, row.name, true, palette_.ink);
      }
      top += row_height;
    }
    const double width = static_cast<double>(heads_.size()) * (cell_width + gap) - gap;
    return cells + width + std::max(0.0, overhang_ - cell_width / 2);
  }

  void paint_heads(double cells) {
    for (std::size_t column = 0; column < heads_.size(); ++column) {
      const double x = cells + static_cast<double>(column) * (cell_width + gap) + cell_width / 2 + 4;
      add_words(picture_,
                {.at = {x, margin + head_height_ - 7},
                 .text = heads_[column],
                 .size = text_size,
                 .rotation = -45,
                 .halo = std::nullopt},
                palette_.ink);
    }
  }

  void paint_row(const Row& row, Spot corner, double cells) {
    const auto& name = row.name;
    const bool counts = coverage_.values.empty() || coverage_.at(*row.area, 0).state != CellState::out_of_scope;
    write({corner.x + indent, corner.y + 15}, name, false, counts ? palette_.ink : palette_.soft_ink);
    for (std::size_t column = 0; column < heads_.size(); ++column) {
      const auto& cell = coverage_.at(*row.area, column);
      const Box box{.corner = {cells + static_cast<double>(column) * (cell_width + gap), corner.y},
                    .width = cell_width,
                    .height = cell_height,
                    .radius = 3};
      const auto tooltip = name + " · " + heads_[column] + ": " + cell_words(language_, told_.detail, cell);
      add_cell(picture_, box, style_of(palette_, cell.state),
               {.letter = cell_letter(told_.detail, cell),
                .tooltip = tooltip,
                .link = cell.area.text() + "/" + cell.value.text()});
      if (cell.has_target && !cell.meets_target && cell.state != CellState::out_of_scope) add_flag(box);
    }
  }

  // A corner on cells whose own target, set by the municipality, is not met.
  void add_flag(const Box& box) {
    missed_ = true;
    const double right = box.corner.x + box.width;
    const Outline corner{.rings = {{{right - 8, box.corner.y}, {right, box.corner.y}, {right, box.corner.y + 8}}}};
    picture_.shapes.push_back({.form = corner, .paint = {.fill = palette_.ink}, .link = {}, .tooltip = {}});
  }

  double add_note(double top) {
    const Box sample{.corner = {margin, top}, .width = 26, .height = 18};
    picture_.shapes.push_back({.form = sample, .paint = {.stroke = palette_.tie}, .link = {}, .tooltip = {}});
    add_flag(sample);
    write({margin + 36, top + 14}, std::string(text(language_, Text::matrix_target_missed)), false, palette_.ink);
    return row_height;
  }

  void write(Spot at, const std::string& words, bool strong, Colour ink) {
    add_words(picture_, {.at = at, .text = words, .size = text_size, .strong = strong, .halo = std::nullopt}, ink);
  }

  const Told& told_;
  const Coverage& coverage_;
  Language language_;
  Palette palette_;
  Picture picture_;
  std::vector<std::string> heads_;
  double head_height_ = 0;
  double overhang_ = 0;
  bool missed_ = false;
};

void describe(Picture& picture, const Told& told, Language language, std::size_t place, std::size_t pictures) {
  const auto facet = label(language, told.results.coverage.options.facet);
  picture.title = text(language, Text::matrix_title, {facet});
  if (pictures > 1) picture.title += " (" + std::to_string(place + 1) + "/" + std::to_string(pictures) + ")";
  const auto& totals = told.results.coverage.totals;
  const auto count = [&](int value) { return number(language, static_cast<long long>(value)); };
  picture.description =
      told.detail == Detail::people
          ? text(language, Text::matrix_description,
                 {count(totals.cells), count(totals.covered), count(totals.thin), count(totals.stale),
                  count(totals.blank), count(totals.unknown)})
          : text(language, Text::matrix_description_told,
                 {count(totals.cells), count(totals.covered), count(totals.blank), count(totals.unknown)});
}

}  // namespace

std::vector<Picture> coverage_matrix(const Told& told, Language language, const MatrixLook& look) {
  const auto panels = panels_of(groups_of(told.results.network, told.results.coverage, language),
                                static_cast<std::size_t>(look.rows_per_panel));
  const auto beside = static_cast<std::size_t>(look.panels_per_picture);
  std::vector<Picture> pictures;
  for (std::size_t first = 0; first < panels.size(); first += beside) {
    const auto last = std::min(first + beside, panels.size());
    const std::vector<Panel> part(panels.begin() + static_cast<std::ptrdiff_t>(first),
                                  panels.begin() + static_cast<std::ptrdiff_t>(last));
    pictures.push_back(Painter(told, language, look).paint(part));
  }
  for (std::size_t place = 0; place < pictures.size(); ++place) {
    describe(pictures[place], told, language, place, pictures.size());
  }
  return pictures;
}

}  // namespace sleutelnet
