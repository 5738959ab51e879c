#include "importers/foreign_headings.hpp"

#include <algorithm>
#include <span>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

struct Word {
  std::string_view theirs;  // folded
  std::string_view ours;    // empty: a mark, no column
};

struct ForeignList {
  std::string_view program;
  std::span<const std::string_view> signs;  // folded headings that all stand there
  std::string_view first;                   // the heading that must stand first; empty when any may
  std::span<const Word> words;
  bool beside_network = false;
  std::string_view unless = {};  // a heading that makes it another list
};

constexpr bool beside = true;

constexpr std::string_view interview_signs[] = {"networkcanvasegouuid", "networkcanvassessionid"};
constexpr std::string_view interview_edge_signs[] = {"networkcanvassourceuuid", "networkcanvastargetuuid"};
constexpr std::string_view interview_node_signs[] = {"networkcanvasuuid", "nodeid"};
constexpr std::string_view nodexl_edge_signs[] = {"vertex1", "vertex2"};
constexpr std::string_view nodexl_group_signs[] = {"group", "vertexcolor"};
constexpr std::string_view nodexl_member_signs[] = {"group", "vertex"};
constexpr std::string_view nodexl_metric_signs[] = {"graphmetric", "value"};
constexpr std::string_view gephi_edge_signs[] = {"source", "target", "type"};
constexpr std::string_view gephi_time_signs[] = {"id", "timeset"};
constexpr std::string_view kumu_element_signs[] = {"label", "type"};
constexpr std::string_view kumu_connection_signs[] = {"from", "to", "direction"};
constexpr std::string_view from_to_signs[] = {"from", "to"};

// A running number in one export of Network Canvas is not the same person in another; the UUID is.
constexpr Word interview_edge_words[] = {{"networkcanvassourceuuid", "source"}, {"networkcanvastargetuuid", "target"}};
constexpr Word interview_node_words[] = {{"networkcanvasuuid", "id"}, {"name", "label"}};
constexpr Word nodexl_edge_words[] = {
    {"vertex1", "source"}, {"vertex2", "target"}, {"edgeweight", "weight"}, {"addyourowncolumnshere", ""}};
constexpr Word nodexl_node_words[] = {{"vertex", "id"}, {"id", "nodexlid"}, {"addyourowncolumnshere", ""}};
constexpr Word label_words[] = {{"label", "id"}};
constexpr Word name_words[] = {{"name", "id"}};
constexpr Word from_to_words[] = {{"from", "source"}, {"to", "target"}, {"strength", "weight"}};

// The first that fits is taken.
constexpr ForeignList lists[] = {
    {"Network Canvas", interview_signs, {}, {}, beside},
    {"Network Canvas", interview_edge_signs, {}, interview_edge_words},
    {"Network Canvas", interview_node_signs, {}, interview_node_words},
    {"NodeXL", nodexl_edge_signs, {}, nodexl_edge_words},
    {"NodeXL", {}, "vertex", nodexl_node_words},
    {"NodeXL", nodexl_group_signs, "group", {}, beside},
    {"NodeXL", nodexl_member_signs, "group", {}, beside},
    {"NodeXL", nodexl_metric_signs, "graphmetric", {}, beside},
    {"Gephi", gephi_edge_signs, {}, {}},
    {"Gephi", gephi_time_signs, {}, {}},
    {"Kumu", kumu_element_signs, "label", label_words, !beside, "id"},
    {"Kumu", kumu_connection_signs, {}, from_to_words},
    {"", from_to_signs, {}, from_to_words},
    {"", {}, "label", label_words, !beside, "id"},
    {"", {}, "name", name_words, !beside, "id"},
};

bool fits(const ForeignList& list, const std::vector<std::string>& folded) {
  const auto there = [&](std::string_view heading) {
    return std::find(folded.begin(), folded.end(), heading) != folded.end();
  };
  const bool first = list.first.empty() || (!folded.empty() && folded.front() == list.first);
  const bool other = !list.unless.empty() && there(list.unless);
  return first && !other && std::all_of(list.signs.begin(), list.signs.end(), there);
}

}  // namespace

TranslatedHeadings in_our_words(const std::vector<std::string>& written) {
  TranslatedHeadings translated;
  for (const auto& heading : written) translated.folded.push_back(folded(heading));
  const auto* const list =
      std::find_if(std::begin(lists), std::end(lists), [&](const auto& each) { return fits(each, translated.folded); });
  if (list == std::end(lists)) return translated;
  translated.program = list->program;
  translated.beside_network = list->beside_network;
  for (auto& heading : translated.folded) {
    const auto word =
        std::find_if(list->words.begin(), list->words.end(), [&](const Word& each) { return each.theirs == heading; });
    if (word != list->words.end()) heading = word->ours;
  }
  return translated;
}

}  // namespace sleutelnet
