#include "viz/measure_text.hpp"
#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

void draw_why(const View& view, const ActorId& actor, Actions&) {
  const auto& measure = view.results.measure;
  if (!measure) return;
  heading(view, view.say(Text::why));
  write(view.theme.fonts.text, view.palette().ink,
        measure_title(view.language(), measure->name) + ": " + value_with_rank(view, *measure, actor));
}

}  // namespace sleutelnet
