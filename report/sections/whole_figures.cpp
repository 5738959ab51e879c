#include "report/whole_figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

struct Name {
  std::string_view metric;
  Text words;
};

constexpr std::array names = {
    Name{"participants", Text::figure_participants},
    Name{"ties", Text::figure_ties},
    Name{"n_components", Text::figure_components},
    Name{"largest_component", Text::figure_largest},
    Name{"isolated", Text::figure_isolated},
    Name{"bridges", Text::figure_bridges},
    Name{"density", Text::figure_density},
    Name{"reciprocity_arcs", Text::figure_reciprocity_arcs},
    Name{"reciprocity_dyads", Text::figure_reciprocity_dyads},
    Name{"transitivity", Text::figure_transitivity},
    Name{"mean_clustering", Text::figure_mean_clustering},
    Name{"avg_clustering", Text::figure_avg_clustering},
    Name{"avg_path_length", Text::figure_path},
    Name{"reachable_share", Text::figure_reachable},
    Name{"diameter_largest_component", Text::figure_diameter},
    Name{"avg_path_length_largest_component", Text::figure_path_largest},
    Name{"degree_assortativity", Text::figure_assortativity},
    Name{"freeman_degree_centralization", Text::figure_central_degree},
    Name{"freeman_degree_centralization_without_municipality", Text::figure_central_degree_without},
    Name{"municipal_tie_share", Text::figure_municipal_ties},
    Name{"freeman_betweenness_centralization", Text::figure_central_betweenness},
    Name{"freeman_closeness_centralization", Text::figure_central_closeness},
    Name{"deepest_core", Text::figure_core},
    Name{"deepest_core_size", Text::figure_core_size},
    Name{"communities", Text::figure_communities},
    Name{"communities_modularity", Text::figure_modularity},
    Name{"communities_agreeing_runs", Text::figure_agreeing},
    Name{"ei_index_domain", Text::figure_ei_domain},
    Name{"ei_index_district", Text::figure_ei_district},
    Name{"brokered_between_domains", Text::figure_brokered},
    Name{"untied_domain_pairs", Text::figure_untied_pairs},
    Name{"owners_herfindahl", Text::figure_herfindahl},
    Name{"without_owner", Text::figure_without_owner},
    Name{"without_deputy", Text::figure_without_deputy},
    Name{"cells_of_two", Text::figure_pairs_cells},
    Name{"kpp_pos_3", Text::figure_inform},
    Name{"share_met", Text::figure_share_met},
    Name{"inhabitants_unreached", Text::figure_unreached},
};

std::string name_of(const WholeFigure& figure, Language language) {
  for (const auto& [metric, words] : names) {
    if (metric == figure.metric) return std::string(text(language, words));
  }
  return figure.metric;
}

Text name_of(IntervalOf interval) {
  switch (interval) {
    case IntervalOf::draws: return Text::interval_draws;
    case IntervalOf::chance: return Text::interval_chance;
    case IntervalOf::proof: return Text::interval_proof;
    case IntervalOf::unknown_ties:
    case IntervalOf::none: return Text::interval_unknown;
  }
  return Text::interval_unknown;
}

std::string written(const WholeFigure& figure, double value, Language language) {
  switch (figure.unit) {
    case FigureUnit::count: return count_words(language, static_cast<long long>(value));
    case FigureUnit::share: return share_words(language, value);
    case FigureUnit::index: return number(language, value, 3);
  }
  return {};
}

std::string exact(double value) { return fmt::format("{}", value); }

Entry value_entry(const WholeFigure& figure, Language language) {
  if (!figure.value) return words_entry(text(language, Text::word_not_defined));
  return {written(figure, *figure.value, language), exact(*figure.value)};
}

// One figure where both ends are equal.
Entry interval_entry(const WholeFigure& figure, Language language) {
  if (figure.interval == IntervalOf::none) return {};
  auto words = written(figure, *figure.lowest, language);
  if (figure.lowest != figure.highest) words += " – " + written(figure, *figure.highest, language);
  return {std::move(words), exact(*figure.lowest) + "|" + exact(*figure.highest)};
}

// Why it can move, or why there is none.
Entry reason_entry(const WholeFigure& figure, Language language) {
  if (!figure.value) return words_entry(reason_words(language, figure.when_empty));
  if (figure.interval == IntervalOf::none) return {};
  const bool outside =
      figure.interval == IntervalOf::draws && (figure.value < figure.lowest || figure.value > figure.highest);
  return words_entry(text(language, outside ? Text::interval_draws_outside : name_of(figure.interval)));
}

Text meaning_of(IntervalOf interval) {
  switch (interval) {
    case IntervalOf::draws: return Text::interval_draws_about;
    case IntervalOf::chance: return Text::interval_chance_about;
    case IntervalOf::proof: return Text::interval_proof_about;
    case IntervalOf::unknown_ties:
    case IntervalOf::none: return Text::interval_unknown_about;
  }
  return Text::interval_unknown_about;
}

// What each kind of interval in the table means, and none that is not there.
std::string intervals_words(const std::vector<WholeFigure>& figures, Language language) {
  std::string words;
  for (const auto kind : {IntervalOf::unknown_ties, IntervalOf::draws, IntervalOf::chance, IntervalOf::proof}) {
    const bool there =
        std::any_of(figures.begin(), figures.end(), [&](const WholeFigure& figure) { return figure.interval == kind; });
    if (there) words += (words.empty() ? "" : " ") + std::string(text(language, meaning_of(kind)));
  }
  if (words.empty()) return words;
  return std::string(text(language, Text::whole_intervals)) + " " + words + " ";
}

// Which cells the figures on cells count.
std::string cells_words(const Told& told, Language language) {
  return told.results.whole.municipal ? coverage_words(told.results.coverage.options, language) + " " : std::string();
}

std::vector<Entry> row_of(const WholeFigure& figure, Language language) {
  return {{name_of(figure, language), figure.metric},
          value_entry(figure, language),
          interval_entry(figure, language),
          reason_entry(figure, language),
          words_entry(figure.convention)};
}

// A count of nothing that nothing can move says little.
bool counts_nothing(const WholeFigure& figure) {
  return figure.unit == FigureUnit::count && figure.value == 0.0 && figure.interval == IntervalOf::none;
}

}  // namespace

DataTable whole_figures_table(const Told& told, Language language) {
  DataTable table{.name = "netwerk",
                  .caption = std::string(text(language, Text::whole_figures_caption)),
                  .columns = {column("maat", text(language, Text::head_figure)),
                              column("waarde", text(language, Text::head_value), Align::right),
                              column("van_tot", text(language, Text::head_from_to), Align::right),
                              column("waardoor", text(language, Text::head_interval_of)),
                              column("rekenregel", text(language, Text::head_convention))},
                  .rows = {},
                  .basis = {}};
  int left_out = 0;
  const auto figures = whole_figures(told.results);
  for (const auto& figure : figures) {
    if (counts_nothing(figure)) {
      ++left_out;
    } else {
      table.rows.push_back(row_of(figure, language));
    }
  }
  table.basis = text(language, Text::whole_basis, {both_days_words(told, language)}) + " " +
                cells_words(told, language) + intervals_words(figures, language) +
                text(language, Text::whole_figures_basis, {count_words(language, left_out)});
  return table;
}

}  // namespace sleutelnet
