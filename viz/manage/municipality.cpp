#include "viz/manage/municipality.hpp"

#include "importers/text_folding.hpp"
#include "report/language.hpp"
#include "viz/manage/cell_value.hpp"

namespace sleutelnet {

namespace {

// What was typed, when it is there and can be; else why not.
template <class Value>
std::optional<Value> needed(const std::variant<std::optional<Value>, CellProblem>& typed,
                            std::optional<CellRefusal>& refusal) {
  if (const auto* problem = std::get_if<CellProblem>(&typed)) {
    refusal = *problem;
    return std::nullopt;
  }
  const auto& value = std::get<0>(typed);
  if (!value) refusal = CellProblem{ManageText::problem_needed, {}};
  return value;
}

}  // namespace

MunicipalityInput municipality_input(const Network& network) {
  return {.name = network.name,
          .day = date_known(network) ? short_date(Language::dutch, network.date) : std::string(),
          .key_word = network.choices.key_word,
          .quiet_days = std::to_string(network.choices.quiet_days),
          .refusal = {}};
}

std::optional<Edit> municipality_edit(MunicipalityInput& input, const Network& network) {
  const auto day = needed(read_day(trimmed(input.day)), input.refusal);
  const auto quiet = needed(read_number(trimmed(input.quiet_days), fewest_quiet_days, most_quiet_days), input.refusal);
  if (!day || !quiet) return std::nullopt;
  return SetMunicipality{input.name, *day, network.synthetic, {.key_word = input.key_word, .quiet_days = *quiet}};
}

}  // namespace sleutelnet
