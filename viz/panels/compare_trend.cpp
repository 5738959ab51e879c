// Reach, gaps and key figures over all snapshots: a small line each, broken where something is not known.

#include <algorithm>
#include <chrono>
#include <optional>

#include "report/language_places.hpp"
#include "viz/document_view.hpp"
#include "viz/panels/compare_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct Series {
  PlaceText name{};
  std::vector<std::optional<int>> values;  // beside Compared::trend
};

std::vector<Series> series_of(const std::vector<TrendPoint>& trend) {
  std::vector<Series> series = {
      {PlaceText::trend_reached, {}}, {PlaceText::trend_gaps, {}}, {PlaceText::trend_people, {}}};
  for (const auto& point : trend) {
    series[0].values.push_back(point.reached);
    series[1].values.push_back(point.gaps);
    series[2].values.emplace_back(point.key_figures);
  }
  return series;
}

std::string value_words(const View& view, const std::optional<int>& value) {
  return value ? number(view.language(), static_cast<long long>(*value)) : "?";
}

// By time; evenly where days are not known.
float share_of(const std::vector<TrendPoint>& trend, std::size_t at) {
  if (trend.size() < 2) return 0.5F;
  const auto first = trend.front().day, last = trend.back().day;
  if (first == Date{} || first == last) return static_cast<float>(at) / static_cast<float>(trend.size() - 1);
  return static_cast<float>((trend[at].day - first).count()) / static_cast<float>((last - first).count());
}

struct Chart {
  const View& view;
  const Compared& compared;
  ImVec2 low, high;  // of the lines
  int most = 1;

  float x(std::size_t at) const { return low.x + (high.x - low.x) * share_of(compared.trend, at); }
  float y(int value) const { return high.y - (high.y - low.y) * static_cast<float>(value) / static_cast<float>(most); }
};

// Labels of points that stand too close keep to the first, the last and the two days.
bool is_labelled(const Chart& chart, std::size_t at) {
  const auto& trend = chart.compared.trend;
  const bool end = at == 0 || at + 1 == trend.size();
  const bool side = trend[at].day == chart.compared.changes.before || trend[at].day == chart.compared.changes.after;
  const float apart = (chart.high.x - chart.low.x) / static_cast<float>(trend.size());
  return end || side || apart > chart.view.px(40);
}

void draw_points(const Chart& chart, const Series& series) {
  const auto& view = chart.view;
  auto& list = *ImGui::GetWindowDrawList();
  ImFont* font = view.theme.fonts.table;
  const auto ink = paint(view.palette().accent), soft = paint(view.palette().soft_ink);
  for (std::size_t at = 1; at < series.values.size(); ++at) {
    const auto &from = series.values[at - 1], &to = series.values[at];
    if (from && to) list.AddLine({chart.x(at - 1), chart.y(*from)}, {chart.x(at), chart.y(*to)}, ink, view.px(2));
  }
  for (std::size_t at = 0; at < series.values.size(); ++at) {
    const auto& value = series.values[at];
    const ImVec2 middle{chart.x(at), value ? chart.y(*value) : chart.high.y};
    const auto day = chart.compared.trend[at].day;
    const bool side = day == chart.compared.changes.before || day == chart.compared.changes.after;
    if (value) list.AddCircleFilled(middle, view.px(side ? 5 : 3.5F), ink);
    if (value && side) list.AddCircle(middle, view.px(8), ink, 0, view.px(1.5F));
    if (!is_labelled(chart, at)) continue;
    const auto words = value_words(view, value);
    const float width = text_width(font, words);
    const float left = std::clamp(middle.x - width / 2, chart.low.x - view.px(12), chart.high.x + view.px(12) - width);
    draw_text(list, font, {left, middle.y - view.px(25)}, value ? paint(view.palette().ink) : soft, words);
  }
}

void draw_days(const Chart& chart) {
  const auto& view = chart.view;
  ImFont* font = view.theme.fonts.table;
  auto& list = *ImGui::GetWindowDrawList();
  const auto& trend = chart.compared.trend;
  const auto first = short_date_told(view.language(), trend.front().day);
  const auto last = short_date_told(view.language(), trend.back().day);
  const float y = chart.high.y + view.px(4), end = chart.high.x + view.px(12);
  draw_text(list, font, {chart.low.x - view.px(12), y}, paint(view.palette().soft_ink), first);
  const float width = text_width(font, last);
  if (end - width > chart.low.x + text_width(font, first)) {
    draw_text(list, font, {end - width, y}, paint(view.palette().soft_ink), last);
  }
}

void draw_chart(const View& view, const Compared& compared, const Series& series, ImVec2 size, bool with_days) {
  const auto at = ImGui::GetCursorScreenPos();
  auto& list = *ImGui::GetWindowDrawList();
  draw_text(list, view.theme.fonts.table, at, paint(view.palette().ink),
            fitted(view.theme.fonts.table, view.say(series.name), size.x));
  Chart chart{view, compared, {at.x + view.px(14), at.y + view.px(42)}, {at.x + size.x - view.px(14), 0}};
  chart.high.y = at.y + size.y - view.px(with_days ? 26 : 10);
  for (const auto& value : series.values) chart.most = std::max(chart.most, value.value_or(0));
  list.AddLine({at.x, chart.high.y}, {at.x + size.x, chart.high.y}, paint(view.palette().line), view.px(1));
  draw_points(chart, series);
  if (with_days) draw_days(chart);
  ImGui::Dummy(size);
}

}  // namespace

void draw_trend(const View& view, const Compared& compared, ImVec2 size) {
  write(view.theme.fonts.title, view.palette().ink, view.say(PlaceText::trend_title));
  gap(view.px(6));
  const auto series = series_of(compared.trend);
  const float height = std::max(view.px(72), (size.y - view.px(40)) / static_cast<float>(series.size()));
  for (std::size_t at = 0; at < series.size(); ++at) {
    draw_chart(view, compared, series[at], {size.x, height}, at + 1 == series.size());
  }
}

void draw_trend_table(const View& view, const Compared& compared) {
  const auto count = static_cast<long long>(compared.trend.size());
  DataTable table{.name = "trend",
                  .caption = {},
                  .columns = {{"day", view.say(PlaceText::trend_day)},
                              {"people", view.say(PlaceText::trend_head_people), Align::right},
                              {"reached", view.say(PlaceText::trend_head_reached), Align::right},
                              {"gaps", view.say(PlaceText::trend_head_gaps), Align::right},
                              {"cells", view.say(PlaceText::trend_cells), Align::right}},
                  .rows = {},
                  .basis = view.say(PlaceText::trend_basis, {number(view.language(), count)})};
  const auto words = [&](const std::optional<int>& value) {
    return Entry{value ? value_words(view, value) : view.say(PlaceText::trend_unknown), {}};
  };
  for (const auto& point : compared.trend) {
    table.rows.push_back({{short_date_told(view.language(), point.day), {}},
                          words(point.key_figures),
                          words(point.reached),
                          words(point.gaps),
                          words(point.cells)});
  }
  draw_block(view, table);
}

}  // namespace sleutelnet
