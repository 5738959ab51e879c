#pragma once
// The parts of the window. Each draws itself from what it may see and adds what the user asks for to
// `actions`; none changes anything.

#include "viz/view.hpp"

namespace sleutelnet {

float place_bar_height(const View& view);
void draw_place_bar(const View& view, Actions& actions);
void draw_search(const View& view, Actions& actions);
void draw_status_line(const View& view, Actions& actions);
void draw_key_overview(const View& view, Actions& actions);
void draw_why_page(const View& view, Actions& actions);  // over the window, while it is asked for
void draw_close_question(const View& view, Actions& actions);
void draw_recover_question(const View& view, Actions& actions);

// Coverage.
void draw_gap_list(const View& view, Actions& actions);
void draw_gap_summary(const View& view, Actions& actions);  // what it opens with
void draw_filters(const View& view, Actions& actions);
void draw_matrix(const View& view, Actions& actions, ImVec2 size);
float matrix_width(const View& view);
void draw_map(const View& view, Actions& actions, ImVec2 size);
void draw_legend(const View& view, float width);
float legend_height(const View& view, float width);

// Network.
void draw_network_list(const View& view, Actions& actions);
void draw_network_tools(const View& view, Actions& actions);
void draw_network_legend(const View& view);  // what the tools left out for want of room
void draw_network(const View& view, Actions& actions, ImVec2 size);
float measure_chooser_width(const View& view);
void draw_measure_chooser(const View& view, Actions& actions);
void draw_size_legend(const View& view);  // a line of its own; nothing without a measure
void draw_measure_list(const View& view, Actions& actions);

// Manage.
void draw_manage_list(const View& view, Actions& actions);
void draw_manage(const View& view, Actions& actions);

// The right column: one of these, after what is selected.
void draw_details(const View& view, Actions& actions);
void draw_cell_details(const View& view, const CellPlace& cell, Actions& actions);
void draw_area_details(const View& view, const AreaId& area, Actions& actions);
void draw_actor_details(const View& view, const ActorId& actor, Actions& actions);
void draw_why(const View& view, const ActorId& actor, Actions& actions);
void draw_what_if(const View& view, Actions& actions);  // nothing when nobody is marked
void draw_actor_ties(const View& view, const ActorId& actor, Actions& actions);
void draw_actor_reach(const View& view, const ActorId& actor, Actions& actions);

// Forms, in the right column as well.
void draw_actor_form(const View& view, const ActorForm& form, Actions& actions);
void draw_tie_form(const View& view, const TieForm& form, Actions& actions);
void draw_reach_form(const View& view, const ReachForm& form, Actions& actions);

}  // namespace sleutelnet
