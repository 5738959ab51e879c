#include "report/measure_words.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/network/codes.hpp"

namespace sleutelnet {

namespace {

struct Named {
  std::string_view name;
  Text text;
};

// The texts are found by their own names, so that a measure and its words cannot drift apart.
constexpr Named measure_texts[] = {
#define TEXT(name, dutch, english) Named{#name, Text::name},
#include "report/texts/measures.def"
#undef TEXT
};

std::optional<Text> text_named(const std::string& name) {
  const auto* found =
      std::find_if(std::begin(measure_texts), std::end(measure_texts), [&](const auto& it) { return it.name == name; });
  return found == std::end(measure_texts) ? std::nullopt : std::optional(found->text);
}

// A pattern of which {0} is what stands between the two parts of the name: broker_, liaison and _domain.
struct Pattern {
  Text text;
  std::string filled_with;
};

std::optional<Pattern> layer_pattern(Language language, std::string_view measure, std::string_view start,
                                     const std::string& text_name) {
  if (!measure.starts_with(start)) return std::nullopt;
  const auto kind = from_code<TieKind>(measure.substr(start.size()));
  if (!kind) return std::nullopt;
  return Pattern{*text_named(text_name), std::string(label(language, *kind))};
}

std::optional<Pattern> broker_pattern(Language language, std::string_view measure, const std::string& end) {
  for (const auto& [group, words] :
       {std::pair{std::string_view("_domain"), Text::part_groups_domain}, {"_district", Text::part_groups_district}}) {
    if (!measure.starts_with("broker_") || !measure.ends_with(group)) continue;
    const auto role = text_named("part_" + std::string(measure.substr(0, measure.size() - group.size())) + end);
    if (role) return Pattern{*role, std::string(text(language, words))};
  }
  return std::nullopt;
}

// `end` is empty for the label and "_about" for the definition; empty words when the measure is not known.
std::string words_of(Language language, std::string_view measure, const std::string& end) {
  if (measure.ends_with("_about")) return {};  // would be the definition of another
  if (const auto exact = text_named("measure_" + std::string(measure) + end)) {
    return std::string(text(language, *exact));
  }
  for (const auto& pattern : {layer_pattern(language, measure, "degree_", "part_layer_degree" + end),
                              layer_pattern(language, measure, "strength_", "part_layer_strength" + end),
                              layer_pattern(language, measure, "strength_unsaid_", "part_layer_unsaid" + end),
                              broker_pattern(language, measure, end)}) {
    if (pattern) return text(language, pattern->text, {pattern->filled_with});
  }
  const auto cut = measure.rfind('_');
  if (cut == std::string_view::npos) return {};
  const auto ending = text_named("part_ending" + std::string(measure.substr(cut)) + end);
  const auto without = ending ? words_of(language, measure.substr(0, cut), end) : std::string();
  return without.empty() ? without : text(language, *ending, {without});
}

}  // namespace

std::string label(Language language, std::string_view measure) {
  auto words = words_of(language, measure, "");
  return words.empty() ? std::string(measure) : words;
}

std::string definition(Language language, std::string_view measure) { return words_of(language, measure, "_about"); }

std::string_view label(Language language, UndefinedReason reason) {
  switch (reason) {
    case UndefinedReason::none: return {};
    case UndefinedReason::isolated: return text(language, Text::no_value_isolated);
    case UndefinedReason::nobody_reached: return text(language, Text::no_value_nobody_reached);
    case UndefinedReason::alone: return text(language, Text::no_value_alone);
    case UndefinedReason::fewer_than_three: return text(language, Text::no_value_three);
    case UndefinedReason::fewer_than_two_neighbours: return text(language, Text::no_value_neighbours);
    case UndefinedReason::no_group: return text(language, Text::no_value_group);
    case UndefinedReason::no_ties: return text(language, Text::no_value_no_ties);
    case UndefinedReason::no_directed_tie: return text(language, Text::no_value_no_direction);
    case UndefinedReason::all_alike: return text(language, Text::no_value_all_alike);
    case UndefinedReason::all_in_doubt: return text(language, Text::no_value_in_doubt);
    case UndefinedReason::nobody: return text(language, Text::no_value_nobody);
    case UndefinedReason::directed: return text(language, Text::no_value_directed);
    case UndefinedReason::several_parts: return text(language, Text::no_value_parts);
    case UndefinedReason::not_strongly_connected: return text(language, Text::no_value_not_from_everybody);
    case UndefinedReason::weight_not_positive: return text(language, Text::no_value_weight);
    case UndefinedReason::weight_not_number: return text(language, Text::no_value_weight_text);
    case UndefinedReason::factor_out_of_range: return text(language, Text::no_value_factor);
    case UndefinedReason::no_convergence: return text(language, Text::no_value_inexact);
    case UndefinedReason::too_large: return text(language, Text::no_value_large);
    case UndefinedReason::nothing_in_scope: return text(language, Text::no_value_scope);
    case UndefinedReason::fewer_than_two_neighbourhoods: return text(language, Text::no_value_neighbourhoods);
  }
  return {};
}

}  // namespace sleutelnet
