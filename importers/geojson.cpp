#include "importers/geojson.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "importers/feature.hpp"
#include "importers/geojson_text.hpp"
#include "importers/json_scan.hpp"
#include "importers/layout.hpp"
#include "importers/rd_new.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

// A parsed file takes some three times its size in memory.
constexpr std::size_t largest_text = std::size_t{256} << 20U;

bool known_system(const std::string& name) {
  constexpr std::string_view known[] = {"28992", "7415", "4326", "4258", "CRS84"};
  return name.empty() || std::any_of(std::begin(known), std::end(known),
                                     [&](std::string_view system) { return name.find(system) != std::string::npos; });
}

template <class Action>
void for_each_point(Area& area, Action action) {
  for (auto& polygon : area.polygons) {
    std::for_each(polygon.outer.begin(), polygon.outer.end(), action);
    for (auto& hole : polygon.holes) std::for_each(hole.begin(), hole.end(), action);
  }
}

class GeojsonFile {
 public:
  GeojsonFile(const std::string& file, const GeojsonOptions& options) : file_(file), options_(options) {}

  Draft read(std::string_view text) {
    if (text.size() > largest_text) {
      return refusal(IssueCode::file_too_large, 0, {std::to_string(text.size()), std::to_string(largest_text)});
    }
    const auto scan = scan_json(text);
    features_ = scan.feature_lines.size();
    if (scan.too_deep_line) return refusal(IssueCode::json_malformed, *scan.too_deep_line);
    const auto parsed = parse_geojson(text);
    if (!parsed.number_beyond.empty()) {
      auto refused = refusal(IssueCode::number_beyond, parsed.malformed_line.value_or(0));
      refused.issues.front().value = cut(parsed.number_beyond, longest_shown_value);
      return refused;
    }
    if (parsed.malformed_line) return refusal(IssueCode::json_malformed, *parsed.malformed_line);
    if (!parsed.collection) return refusal(IssueCode::not_an_area_file);
    return read(*parsed.collection, scan.feature_lines);
  }

 private:
  Draft read(const GeojsonCollection& collection, const std::vector<std::size_t>& lines) {
    const auto& system = collection.coordinate_system;
    if (!known_system(system)) return refusal(IssueCode::coordinates_not_rd, 0, {cut(system, longest_shown_value)});
    const int named_year = year_in(collection.edition);
    const int edition = named_year == 0 ? options_.edition : named_year;
    const auto& layout = layout_of(TableKind::areas);
    count_ = {.file = file_, .table = std::string(layout.dutch)};
    remark(Severity::note, IssueCode::read_as_table,
           {std::string(layout.dutch), std::string(layout.english), "", "UTF-8"});
    // The areas of a TopoJSON have no line of their own.
    const bool counted = options_.first_number > 0 || lines.size() != collection.features.size();
    const auto first = std::max<std::size_t>(options_.first_number, 1);
    for (std::size_t at = 0; at < collection.features.size(); ++at) {
      read_feature_at(collection.features[at], edition, counted ? first + at : lines[at]);
    }
    if (count_.rows_read > 0 && areas_.empty()) return refusal(IssueCode::not_an_area_file);
    if (auto refused = convert()) return *refused;
    return finish();
  }

  void read_feature_at(const GeojsonFeature& feature, int edition, std::size_t line) {
    ++count_.rows_read;
    FeatureRefusal why;
    auto read = read_feature(feature, edition, remarks_, why);
    if (!read) {
      ++count_.rows_refused;
      issues_.push_back(
          {Severity::row_refused, why.code, file_, line, why.column, cut(why.value, longest_shown_value), {}, {}});
      return;
    }
    if (read->area.parent.empty() && !read->above.empty()) read->area.parent = read->above.front().code;
    add(std::move(*read), line);
  }

  // CBS gives the waters of a gemeente as separate features with one code.
  void add(Feature feature, std::size_t line) {
    const auto code = feature.area.code;
    const auto [place, fresh] = places_.emplace(code, areas_.size());
    if (fresh) {
      ++count_.rows_kept;
      areas_.push_back({std::move(feature), line});
      return;
    }
    ++count_.rows_merged;
    auto& polygons = areas_[place->second].feature.area.polygons;
    const bool same = polygons == feature.area.polygons;
    if (!same) std::move(feature.area.polygons.begin(), feature.area.polygons.end(), std::back_inserter(polygons));
    const auto said = same ? IssueCode::row_duplicate : IssueCode::area_parts_joined;
    issues_.push_back({Severity::note, said, file_, line, {}, {}, {code.text()}, {}});
  }

  std::optional<Draft> convert() {
    std::optional<Bounds> bounds;
    for (auto& entry : areas_) {
      for_each_point(entry.feature.area, [&](const Point& point) {
        if (!bounds) bounds = Bounds{point, point};
        bounds->lowest = {std::min(bounds->lowest.x, point.x), std::min(bounds->lowest.y, point.y)};
        bounds->highest = {std::max(bounds->highest.x, point.x), std::max(bounds->highest.y, point.y)};
      });
    }
    if (!bounds) return std::nullopt;
    const auto system = coordinate_system(*bounds);
    if (system == CoordinateSystem::other) {
      const auto corner = std::to_string(bounds->lowest.x) + ", " + std::to_string(bounds->lowest.y);
      return refusal(IssueCode::coordinates_not_rd, 0, {corner});
    }
    if (system == CoordinateSystem::rd_new) return std::nullopt;
    for (auto& entry : areas_) {
      for_each_point(entry.feature.area, [](Point& point) { point = rd_from_wgs84(point.x, point.y); });
    }
    remark(Severity::note, IssueCode::coordinates_converted);
    return std::nullopt;
  }

  Draft finish() {
    if (count_.rows_read == 0) remark(Severity::note, IssueCode::no_data);
    for (const auto& key : remarks_.withheld) remark(Severity::note, IssueCode::indicator_withheld, {key});
    for (const auto& key : remarks_.unread) {
      issues_.push_back({Severity::note, IssueCode::column_unknown, file_, 0, key, {}, {}, {}});
    }
    Draft draft;
    for (auto& entry : areas_) {
      auto& area = entry.feature.area;
      if (area.polygons.empty() && area.level == AreaLevel::neighbourhood) {
        issues_.push_back(
            {Severity::attention, IssueCode::area_without_border, file_, entry.line, {}, {}, {area.code.text()}, {}});
      }
      add_above(draft, entry.feature, entry.line);
      draft.rows.push_back({.edit = SetArea{std::move(area)}, .place = {file_, entry.line}});
    }
    draft.files.push_back(count_);
    draft.issues = std::move(issues_);
    return draft;
  }

  // Each area above that is named, once and with its own place.
  void add_above(Draft& draft, const Feature& feature, std::size_t line) {
    for (auto named = feature.above.begin(); named != feature.above.end(); ++named) {
      if (!made_.insert(named->code).second) continue;
      auto area = *named;
      if (named + 1 != feature.above.end()) area.parent = (named + 1)->code;
      draft.rows.push_back({.edit = SetArea{std::move(area)}, .place = {file_, line}, .derived = true});
    }
  }

  Draft refusal(IssueCode code, std::size_t line = 0, std::vector<std::string> arguments = {}) {
    Draft draft;
    draft.files.push_back(refused_file(file_, features_));
    draft.issues.push_back({Severity::file_refused, code, file_, line, {}, {}, std::move(arguments), {}});
    return draft;
  }

  void remark(Severity severity, IssueCode code, std::vector<std::string> arguments = {}) {
    issues_.push_back({severity, code, file_, 0, {}, {}, std::move(arguments), {}});
  }

  struct Entry {
    Feature feature;
    std::size_t line = 0;
  };

  const std::string& file_;
  const GeojsonOptions& options_;
  FileCount count_;
  std::size_t features_ = 0;  // as far as the text can be told apart
  std::vector<Entry> areas_;
  std::map<AreaId, std::size_t> places_;
  std::set<AreaId> made_;
  FeatureRemarks remarks_;
  std::vector<Issue> issues_;
};

}  // namespace

Draft read_geojson(const std::string& file, std::string_view text, const GeojsonOptions& options) {
  return GeojsonFile(file, options).read(text);
}

int year_in(std::string_view name) {
  const auto digit = [&](std::size_t at) { return at < name.size() && name[at] >= '0' && name[at] <= '9'; };
  for (std::size_t at = 0; at + 4 <= name.size(); ++at) {
    const bool starts = name[at] == '2' && name[at + 1] == '0' && (at == 0 || !digit(at - 1));
    if (starts && digit(at + 2) && digit(at + 3) && !digit(at + 4)) {
      return 2000 + (name[at + 2] - '0') * 10 + (name[at + 3] - '0');
    }
  }
  return 0;
}

}  // namespace sleutelnet
