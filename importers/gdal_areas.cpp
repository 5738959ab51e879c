#include "importers/gdal_areas.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "importers/layout.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::array<std::string_view, 3> area_words = {"buurt", "wijk", "gemeent"};

bool named_after_areas(const std::string& layer) {
  const auto name = lower_case(layer);
  return std::any_of(area_words.begin(), area_words.end(),
                     [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

// "1: buurten (Multi Polygon)" → buurten; empty for other layers and lines.
std::string polygon_layer(std::string_view line) {
  const auto colon = line.find(": ");
  const auto bracket = line.rfind(" (");
  if (colon == std::string_view::npos || bracket == std::string_view::npos || bracket < colon + 2) return {};
  if (line.find("Polygon", bracket) == std::string_view::npos) return {};
  return std::string(line.substr(colon + 2, bracket - colon - 2));
}

Draft refusal(const SourceFile& file, IssueCode code, std::vector<std::string> arguments) {
  Draft draft;
  draft.files.push_back(refused_file(file.name));
  draft.issues.push_back({Severity::file_refused, code, file.name, 0, {}, {}, std::move(arguments), {}});
  return draft;
}

// The first error, not the warnings before it.
std::string_view telling_line(std::string_view errors) {
  const auto error = errors.find("ERROR");
  if (error != std::string_view::npos) errors.remove_prefix(error);
  return errors.substr(0, errors.find('\n'));
}

Draft tool_refusal(const SourceFile& file, const std::string& tool, const ChildResult& result, std::size_t limit) {
  switch (result.end) {
    case ChildEnd::missing: return refusal(file, IssueCode::tool_missing, {tool, "gdal-bin"});
    case ChildEnd::too_large: return refusal(file, IssueCode::file_too_large, {"", std::to_string(limit)});
    case ChildEnd::timed_out: return refusal(file, IssueCode::tool_timed_out, {tool});
    case ChildEnd::finished:
    case ChildEnd::failed:
    case ChildEnd::stopped: break;
  }
  constexpr std::size_t longest_shown_error = 120;
  return refusal(file, IssueCode::tool_failed, {tool, cut(telling_line(result.errors), longest_shown_error)});
}

// One file, however many layers it has.
void add_layer(Draft& whole, Draft layer) {
  auto count = layer.files.front();
  layer.files.clear();
  if (!whole.files.empty()) {
    auto& known = whole.files.front();
    known.rows_read += count.rows_read;
    known.rows_kept += count.rows_kept;
    known.rows_merged += count.rows_merged;
    known.rows_refused += count.rows_refused;
  } else {
    whole.files.push_back(std::move(count));
  }
  append(whole, std::move(layer));
}

}  // namespace

std::vector<std::string> area_layers(std::string_view listing) {
  std::vector<std::string> polygons;
  std::vector<std::string> areas;
  while (!listing.empty()) {
    const auto end = std::min(listing.find('\n'), listing.size());
    const auto layer = polygon_layer(listing.substr(0, end));
    listing.remove_prefix(std::min(end + 1, listing.size()));
    const bool option = layer.substr(0, 1) == "-";  // would be taken for a switch
    if (layer.empty() || option) continue;
    polygons.push_back(layer);
    if (named_after_areas(layer)) areas.push_back(layer);
  }
  return areas.empty() ? polygons : areas;
}

Draft read_gdal_areas(const SourceFile& file, const GdalTools& tools) {
  const auto path = std::filesystem::absolute(file.path).string();
  const auto listing = run_child({tools.list, "-ro", "-so", "-q", path}, tools.limits);
  if (listing.end != ChildEnd::finished) return tool_refusal(file, tools.list, listing, tools.limits.output_bytes);
  const auto layers = area_layers(listing.output);
  if (layers.empty()) return refusal(file, IssueCode::not_an_area_file, {});
  Draft whole;
  std::size_t features = 0;
  for (const auto& layer : layers) {
    const auto converted = run_child({tools.convert, "-f", "GeoJSON", "/vsistdout/", path, layer}, tools.limits);
    if (converted.end != ChildEnd::finished)
      return tool_refusal(file, tools.convert, converted, tools.limits.output_bytes);
    auto draft = read_geojson(file.name, converted.output, {year_in(file.path.filename().string()), features + 1});
    if (refused(draft)) return draft;
    features += draft.files.front().rows_read;
    add_layer(whole, std::move(draft));
  }
  return whole;
}

}  // namespace sleutelnet
