#include "report/pictures/picture_choice.hpp"

#include "report/language_export.hpp"
#include "report/language_store.hpp"
#include "report/pictures/coverage_map.hpp"
#include "report/pictures/coverage_matrix.hpp"
#include "report/pictures/map_sheet.hpp"
#include "report/pictures/network_picture.hpp"
#include "report/pictures/picture_page.hpp"
#include "report/pictures/unreached_map.hpp"
#include "report/pictures/words_picture.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

std::vector<Picture> bare_pictures(const Told& told, PictureKind kind, Language language, const Palette& palette) {
  switch (kind) {
    case PictureKind::matrix: return coverage_matrix(told, language, {.palette = palette});
    case PictureKind::map: return {coverage_maps(told, language, palette)};
    case PictureKind::unreached: return {unreached_map(told, language, palette)};
    case PictureKind::network: return {network_picture(told, language, palette)};
    case PictureKind::change: return words_pages(comparison_of_areas_section(told, language), palette);
    case PictureKind::plan: return words_pages(recruitment_section(told, language), palette);
    case PictureKind::owners: return words_pages(owners_section(told, language), palette);
  }
  return {};
}

}  // namespace

Results results_for_picture(PictureKind kind, const Network& network, const Network* before,
                            const ResultOptions& options) {
  if (kind == PictureKind::network) return results_of(network, nullptr, options);
  if (kind == PictureKind::owners) return structure_results_of(network, options);
  Results results{.network = network};
  auto asked = options.coverage;
  // Each moment of a change is of its own day.
  if (kind == PictureKind::change && date_known(network)) asked.as_of.reset();
  results.coverage = coverage(network, asked);
  results.gaps = gaps(network, results.coverage);
  if (kind == PictureKind::plan) results.plan = plan_recruitment(network, results.coverage, options.recruit);
  if (kind == PictureKind::change && before != nullptr) results.comparison = compare(*before, network, asked);
  return results;
}

std::optional<std::string> no_picture_because(const Told& told, PictureKind kind, Language language) {
  if (shows_people(kind)) {
    if (told.detail != Detail::people) return std::string(text(language, StoreText::network_for_coordinator));
    const bool nobody = kind == PictureKind::owners && told.results.whole.owners.owners.empty();
    return nobody ? std::optional(std::string(text(language, ExportText::picture_no_owners))) : std::nullopt;
  }
  const auto& coverage = told.results.coverage;
  if (coverage.cells.empty()) {
    return text(language, ExportText::picture_no_cells, {label(language, coverage.options.facet)});
  }
  if (kind == PictureKind::change && !told.results.comparison) {
    return std::string(text(language, ExportText::picture_no_earlier));
  }
  const bool map = kind == PictureKind::map || kind == PictureKind::unreached;
  if (map && !has_borders(told)) return std::string(text(language, ExportText::picture_no_borders));
  return std::nullopt;
}

std::vector<Picture> picture_pages(const Told& told, PictureKind kind, Language language, const Palette& palette) {
  auto pages = bare_pictures(told, kind, language, palette);
  for (std::size_t number = 0; number < pages.size(); ++number) {
    auto& page = pages[number];
    if (pages.size() > 1) page.title += " (" + std::to_string(number + 1) + "/" + std::to_string(pages.size()) + ")";
    page = on_page(std::move(page), told, shows_people(kind), language, palette);
  }
  return pages;
}

}  // namespace sleutelnet
