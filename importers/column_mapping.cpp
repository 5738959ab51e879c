#include "importers/column_mapping.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "importers/json_scan.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

using Json = nlohmann::ordered_json;

std::optional<std::size_t> place_of(const std::vector<std::string>& written, const std::string& heading) {
  const auto found = std::find_if(written.begin(), written.end(),
                                  [&](const std::string& each) { return folded(each) == folded(heading); });
  return found == written.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - written.begin()));
}

const Layout* layout_named(const std::string& name) {
  const auto known = every_layout();
  const auto found = std::find_if(known.begin(), known.end(), [&](const Layout& layout) {
    return folded(name) == folded(layout.dutch) || folded(name) == folded(layout.english);
  });
  return found == known.end() ? nullptr : &*found;
}

const Column* column_named(const Layout& layout, const std::string& name) {
  const auto found = std::find_if(layout.columns.begin(), layout.columns.end(), [&](const Column& column) {
    return folded(name) == folded(column.dutch) || folded(name) == folded(column.english);
  });
  return found == layout.columns.end() ? nullptr : &*found;
}

std::string text_of(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// What the table must have and the mapping does not give; empty when there is nothing.
std::string column_without_heading(const Layout& layout, const std::set<std::string>& given) {
  for (const auto& column : layout.columns) {
    if (column.required && !given.contains(std::string(column.english))) return std::string(column.dutch);
  }
  return {};
}

std::optional<ColumnMapping> mapping_in(const Json& file, std::string& problem) {
  const auto* layout = layout_named(problem = text_of(file, "table"));
  const auto columns = file.find("columns");
  if (layout == nullptr || columns == file.end() || !columns->is_array()) return std::nullopt;
  ColumnMapping mapping{.table = layout->kind};
  std::set<std::string> given;
  for (const auto& each : *columns) {
    if (!each.is_object()) return std::nullopt;
    MappedColumn mapped{text_of(each, "heading"), {}, text_of(each, "because")};
    const auto name = text_of(each, "column");
    if (!name.empty()) {
      problem = name;
      const auto* column = column_named(*layout, name);
      if (column == nullptr || mapped.heading.empty()) return std::nullopt;
      mapped.column = column->english;
      if (!given.insert(mapped.column).second) return std::nullopt;
    }
    mapping.columns.push_back(std::move(mapped));
  }
  problem = column_without_heading(*layout, given);
  return problem.empty() ? std::optional(std::move(mapping)) : std::nullopt;
}

}  // namespace

std::string missing_heading(const ColumnMapping& mapping, const std::vector<std::string>& written) {
  for (const auto& each : mapping.columns) {
    if (!each.column.empty() && !place_of(written, each.heading)) return each.heading;
  }
  return {};
}

std::optional<Headings> mapped(const ColumnMapping& mapping, const std::vector<std::string>& written) {
  if (!missing_heading(mapping, written).empty()) return std::nullopt;
  const auto& layout = layout_of(mapping.table);
  Headings headings{.layout = &layout, .written = written};
  headings.places.resize(layout.columns.size());
  std::set<std::size_t> taken;
  std::set<std::string> mapped_headings;
  for (std::size_t at = 0; at < layout.columns.size(); ++at) {
    const auto given = std::find_if(mapping.columns.begin(), mapping.columns.end(), [&](const MappedColumn& each) {
      return each.column == layout.columns[at].english;
    });
    if (given == mapping.columns.end()) continue;
    headings.places[at] = place_of(written, given->heading);
    taken.insert(*headings.places[at]);
    mapped_headings.insert(folded(given->heading));
  }
  for (std::size_t place = 0; place < written.size(); ++place) {
    if (taken.contains(place) || written[place].empty()) continue;
    headings.unknown.push_back(place);
    if (mapped_headings.contains(folded(written[place]))) headings.twice = place;
  }
  return headings;
}

std::string write_mapping(const ColumnMapping& mapping) {
  const auto& layout = layout_of(mapping.table);
  auto columns = Json::array();
  for (const auto& each : mapping.columns) {
    const auto* column = each.column.empty() ? nullptr : column_named(layout, each.column);
    columns.push_back({{"heading", each.heading},
                       {"column", column == nullptr ? std::string() : std::string(column->dutch)},
                       {"because", each.because}});
  }
  const Json file = {{"sleutelnet", "columns"}, {"table", std::string(layout.dutch)}, {"columns", columns}};
  constexpr int indent = 2;
  return file.dump(indent, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::optional<ColumnMapping> read_mapping(std::string_view text, std::string& problem) {
  problem.clear();
  if (scan_json(text).too_deep_line) return std::nullopt;
  const auto file = Json::parse(text, nullptr, false);
  return file.is_object() ? mapping_in(file, problem) : std::nullopt;
}

}  // namespace sleutelnet
