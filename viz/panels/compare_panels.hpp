#pragma once
// The parts of the place Compare. Each draws what was worked out of the two days (Compared); none works anything out.

#include "viz/compared.hpp"
#include "viz/view.hpp"

namespace sleutelnet {

void draw_compare_list(const View& view, Actions& actions);    // the left column
void draw_compare_middle(const View& view, Actions& actions);  // the chosen view, or how to get a second day

float compare_matrix_width(const View& view, const Compared& compared);
void draw_compare_matrix(const View& view, const Compared& compared, Actions& actions, ImVec2 size);
void draw_causes(const View& view, const Compared& compared, Actions& actions, ImVec2 size);
float causes_height(const View& view, const Compared& compared, float width);
void draw_trend(const View& view, const Compared& compared, ImVec2 size);
void draw_trend_table(const View& view, const Compared& compared);
void draw_compare_network(const View& view, const Compared& compared, Actions& actions, ImVec2 size);

}  // namespace sleutelnet
