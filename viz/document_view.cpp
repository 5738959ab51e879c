#include "viz/document_view.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

std::vector<float> wishes_of(const View& view, const DataTable& data) {
  std::vector<float> wishes;
  for (std::size_t at = 0; at < data.columns.size(); ++at) {
    float widest = text_width(view.theme.fonts.strong, data.columns[at].head);
    for (const auto& row : data.rows) widest = std::max(widest, text_width(view.theme.fonts.table, row[at].words));
    wishes.push_back(std::ceil(widest) + 1);
  }
  return wishes;
}

void draw_entry(ImFont* font, Colour ink, const std::string& words, Align align) {
  // A pixel is kept back: words that fill the rest exactly would be wrapped.
  const float spare = std::floor(ImGui::GetContentRegionAvail().x - text_width(font, words)) - 1;
  if (align == Align::right && spare > 0) ImGui::SetCursorPosX(ImGui::GetCursorPosX() + spare);
  if (align == Align::centre && spare > 0) ImGui::SetCursorPosX(ImGui::GetCursorPosX() + spare / 2);
  write(font, ink, words);
}

void draw_table(const View& view, const DataTable& data) {
  const auto& fonts = view.theme.fonts;
  if (!data.caption.empty()) write(fonts.text, view.palette().ink, data.caption);
  const auto columns = static_cast<int>(data.columns.size());
  const float padding = 2 * ImGui::GetStyle().CellPadding.x * static_cast<float>(columns);
  const auto widths = column_widths(wishes_of(view, data), ImGui::GetContentRegionAvail().x - padding);
  const auto flags = ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_SizingFixedFit | ImGuiTableFlags_NoHostExtendX |
                     ImGuiTableFlags_NoSavedSettings;
  ImGui::PushStyleColor(ImGuiCol_TableBorderLight, paint(view.palette().line));
  ImGui::PushStyleColor(ImGuiCol_TableBorderStrong, paint(view.palette().line));
  const bool shown = ImGui::BeginTable(data.name.c_str(), columns, flags);
  ImGui::PopStyleColor(2);
  if (!shown) return;
  for (const float width : widths) ImGui::TableSetupColumn(nullptr, ImGuiTableColumnFlags_WidthFixed, width);
  for (const auto& column : data.columns) {
    ImGui::TableNextColumn();
    draw_entry(fonts.strong, view.palette().soft_ink, column.head, column.align);
  }
  for (const auto& row : data.rows) {
    for (std::size_t at = 0; at < row.size(); ++at) {
      ImGui::TableNextColumn();
      draw_entry(fonts.table, view.palette().ink, row[at].words, data.columns[at].align);
    }
  }
  ImGui::EndTable();
  if (!data.basis.empty()) write(fonts.table, view.palette().soft_ink, data.basis);
}

struct BlockView {
  const View& view;

  void operator()(const Heading& block) const { heading(view, block.words); }
  void operator()(const Paragraph& block) const { write(view.theme.fonts.text, view.palette().ink, block.words); }
  void operator()(const Note& block) const { write(view.theme.fonts.text, view.palette().soft_ink, block.words); }
  void operator()(const KeyNumbers& block) const {
    for (const auto& each : block.numbers) {
      const auto aside = each.uncertainty.empty() ? "" : " · " + each.uncertainty;
      write(view.theme.fonts.strong, view.palette().ink, each.words + ": " + each.value + aside);
    }
  }
  void operator()(const DataTable& block) const { draw_table(view, block); }
  void operator()(const Figure&) const {}
};

}  // namespace

void draw_block(const View& view, const Block& block) { std::visit(BlockView{view}, block); }

void draw_document(const View& view, const Document& document) {
  write(view.theme.fonts.title, view.palette().ink, document.title);
  write(view.theme.fonts.table, view.palette().soft_ink, document.subtitle);
  if (!document.warning.empty()) write(view.theme.fonts.table, view.palette().soft_ink, document.warning);
  gap(view.px(8));
  for (const auto& block : document.blocks) {
    draw_block(view, block);
    gap(view.px(4));
  }
}

std::vector<float> column_widths(const std::vector<float>& wishes, float room) {
  std::vector<std::size_t> order(wishes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    return std::pair(wishes[left], left) < std::pair(wishes[right], right);
  });
  std::vector<float> widths(wishes.size());
  auto waiting = static_cast<float>(wishes.size());
  for (const auto at : order) {
    widths[at] = std::min(wishes[at], std::max(room, 0.0F) / waiting);
    room -= widths[at];
    --waiting;
  }
  return widths;
}

}  // namespace sleutelnet
