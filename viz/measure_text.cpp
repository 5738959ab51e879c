#include "viz/measure_text.hpp"

#include <algorithm>
#include <cmath>

#include "report/measure_words.hpp"

namespace sleutelnet {

std::string measure_title(Language language, std::string_view name) { return label(language, name); }

std::string measure_meaning(Language language, std::string_view name) { return definition(language, name); }

std::string measure_value(Language language, const ChosenMeasure& measure, double value) {
  const bool whole = std::all_of(measure.values.begin(), measure.values.end(),
                                 [](const auto& each) { return !each || *each == std::floor(*each); });
  if (whole) return number(language, static_cast<long long>(value));
  return number(language, value, measure.high < 10 ? 3 : 1);
}

std::string value_with_rank(const View& view, const ChosenMeasure& measure, const ActorId& actor) {
  const auto place = measure.place_of(actor);
  if (place == measure.actors.size()) return view.say(WindowText::measure_not_taking_part);
  const auto& value = measure.values[place];
  if (!value)
    return view.say(WindowText::measure_not_defined, {std::string(label(view.language(), measure.when_empty))});
  auto words = measure_value(view.language(), measure, *value);
  if (!measure.ranks[place]) return words;
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  return words + " · " +
         view.say(WindowText::measure_place,
                  {count(static_cast<std::size_t>(*measure.ranks[place])), count(measure.defined)});
}

}  // namespace sleutelnet
