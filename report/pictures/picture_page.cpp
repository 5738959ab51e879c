#include "report/pictures/picture_page.hpp"

#include <algorithm>
#include <sstream>

#include "report/language_export.hpp"
#include "report/stamp_words.hpp"

namespace sleutelnet {

namespace {

constexpr double margin = 16;
constexpr double title_size = 20;
constexpr double small_size = 11.5;
constexpr double small_line = 16;
constexpr double head_height = 64;

std::string facts_in_a_row(const Stamp& stamp, Language language) {
  std::string row;
  for (const auto& fact : stamp_facts(stamp, language)) {
    row += (row.empty() ? "" : " · ") + text(language, ExportText::fact_line, {fact.name, fact.value});
  }
  return row;
}

}  // namespace

std::vector<std::string> lines_within(const std::string& words, double width, double size, bool strong) {
  std::vector<std::string> lines;
  std::istringstream parts(words);
  for (std::string part; parts >> part;) {
    if (lines.empty() || text_width(lines.back() + " " + part, size, strong) > width) {
      lines.push_back(part);
    } else {
      lines.back() += " " + part;
    }
  }
  return lines;
}

Picture on_page(Picture picture, const Told& told, bool people, Language language, const Palette& palette) {
  const auto stamp = people ? told.stamp : stamp_of_areas(told.stamp);
  const double old_height = picture.height;
  Picture page = std::move(picture);
  move_down(page, head_height);
  const auto line = [&](double y, const std::string& words, double size, bool strong, Colour ink) {
    add_words(page, {.at = {margin, y}, .text = words, .size = size, .strong = strong, .halo = std::nullopt}, ink);
  };
  line(margin + title_size, page.title, title_size, true, palette.ink);
  const auto subtitle = municipality_words(stamp, language) + " · " + stamp_day_words(stamp, language);
  line(margin + title_size + 20, subtitle, 13, false, palette.soft_ink);
  double y = head_height + old_height + small_line;
  const auto paragraph = [&](const std::string& words, bool strong, Colour ink) {
    for (const auto& each : lines_within(words, page.width - 2 * margin, small_size)) {
      line(y, each, small_size, strong, ink);
      y += small_line;
    }
  };
  const auto warning = stamp_warning(stamp, language);
  const auto basis = basis_words(told, language);
  const auto facts = facts_in_a_row(stamp, language);
  if (!warning.empty()) paragraph(warning, true, palette.warning);
  paragraph(basis, false, palette.ink);
  paragraph(facts, false, palette.soft_ink);
  page.height = y + margin - small_line / 2;
  add_ground(page, palette.panel);
  for (const auto* more : {&warning, &basis, &facts}) {
    if (!more->empty()) page.description += " " + *more;
  }
  return page;
}

Picture below_each_other(const std::vector<Picture>& pages, const Palette& palette) {
  if (pages.size() == 1) return pages.front();
  Picture all;
  for (auto page : pages) {
    if (all.title.empty()) all.title = page.title;
    all.description += (all.description.empty() ? "" : " ") + page.description;
    move_down(page, all.height);
    all.width = std::max(all.width, page.width);
    all.height += page.height;
    all.shapes.insert(all.shapes.end(), page.shapes.begin(), page.shapes.end());
  }
  add_ground(all, palette.panel);
  return all;
}

}  // namespace sleutelnet
