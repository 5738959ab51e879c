#include "report/pictures/network_picture.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "report/names.hpp"

namespace sleutelnet {

namespace {

constexpr double margin = 24;
constexpr double label_size = 11;

// Up to this many participants every mark has its number and every participant its id; beyond it the
// picture gets larger, and only who needs a backup is named: the table has the others.
constexpr std::size_t comfortable = 160;

Sign sign_of(ActorKind kind) {
  switch (kind) {
    case ActorKind::key_figure: return Sign::circle;
    case ActorKind::professional: return Sign::square;
    case ActorKind::organisation: return Sign::hexagon;
    case ActorKind::municipal_team: return Sign::house;
  }
  return Sign::circle;
}

MarkShape shape_of(ActorKind kind) {
  switch (kind) {
    case ActorKind::key_figure: return MarkShape::circle;
    case ActorKind::professional: return MarkShape::square;
    case ActorKind::organisation: return MarkShape::hexagon;
    case ActorKind::municipal_team: return MarkShape::house;
  }
  return MarkShape::circle;
}

class Painter {
 public:
  Painter(const Told& told, Language language, const Palette& palette)
      : results_(told.results),
        names_(told.names),
        graph_(told.results.structure.graph),
        language_(language),
        palette_(palette),
        backup_(needs_backup(told.results)) {
    int place = 0;
    for (const auto* term : terms_of(results_.network, Facet::domain)) places_[term->code] = place++;
    crowded_ = graph_.size() > comfortable;
    radius_ = crowded_ ? 6.5 : 9;
    width_ = crowded_ ? 1240 : 960;
    height_ = crowded_ ? 900 : 660;
    fit();
  }

  Picture paint() {
    picture_.width = width_;
    // To somebody with one tie that tie is the only link too: only links between larger parts stand out.
    const auto& degrees = results_.structure.degrees.all;
    for (const auto& [low, high] : results_.structure.cuts.bridges) {
      if (degrees[low] > 1 && degrees[high] > 1) bridges_.insert({low, high});
    }
    paint_ties();
    for (std::size_t node = 0; node < graph_.size(); ++node) paint_node(node);
    paint_labels();
    fill_legend();
    const double legend = add_legend(picture_, {margin, height_ + 4}, width_ - 2 * margin, palette_);
    picture_.height = std::ceil(height_ + legend + 10);
    add_ground(picture_, palette_.panel);
    describe();
    return std::move(picture_);
  }

 private:
  void fit() {
    const auto& positions = results_.structure.positions;
    if (positions.empty()) return;
    double left = positions[0].x, right = left, top = positions[0].y, bottom = top;
    for (const auto& position : positions) {
      left = std::min(left, position.x);
      right = std::max(right, position.x);
      top = std::min(top, position.y);
      bottom = std::max(bottom, position.y);
    }
    const double room_x = width_ - 2 * margin - 30;  // a label may stand beside the rightmost mark
    const double room_y = height_ - 2 * margin;
    const double scale = std::min({room_x / std::max(right - left, 1e-9), room_y / std::max(bottom - top, 1e-9), 90.0});
    for (const auto& position : positions) {
      spots_.push_back({width_ / 2 - 15 + (position.x - (left + right) / 2) * scale,
                        height_ / 2 + (position.y - (top + bottom) / 2) * scale});
    }
  }

  // The place of the first domain among the columns; -1 without one.
  int domain_of(const Actor& actor) const {
    if (actor.domains.empty()) return -1;
    const auto known = places_.find(actor.domains.front());
    return known == places_.end() ? -1 : known->second;
  }
  Colour colour_of(int domain) const {
    if (domain < 0) return palette_.soft_ink;
    return palette_.domains.at(static_cast<std::size_t>(domain) % palette_.domains.size());
  }

  void paint_ties() {
    const Paint plain{.stroke = palette_.tie, .stroke_width = crowded_ ? 0.6 : 0.9};
    const Paint strong{.stroke = palette_.ink, .stroke_width = 2};
    for (const bool bridges : {false, true}) {
      for (std::uint32_t node = 0; node < graph_.size(); ++node) {
        for (const auto& arc : graph_.arcs_of(node)) {
          if (arc.target < node || bridges_.contains({node, arc.target}) != bridges) continue;
          picture_.shapes.push_back({.form = Segment{spots_[node], spots_[arc.target]},
                                     .paint = bridges ? strong : plain,
                                     .link = {},
                                     .tooltip = {}});
        }
      }
    }
  }

  void paint_node(std::size_t node) {
    const Actor* actor = results_.network.actors.find(graph_.nodes[node]);
    if (actor == nullptr) return;
    const int domain = domain_of(*actor);
    kinds_.insert(actor->kind);
    domains_.insert(domain);
    if (backup_[node]) {
      const Mark ring{.centre = spots_[node], .radius = radius_ + 4};
      picture_.shapes.push_back({.form = ring, .paint = ring_paint(), .link = {}, .tooltip = {}});
    }
    const Mark mark{.centre = spots_[node], .radius = radius_, .shape = shape_of(actor->kind)};
    picture_.shapes.push_back({.form = mark,
                               .paint = {.fill = colour_of(domain), .stroke = palette_.panel, .stroke_width = 1},
                               .link = actor->id.text(),
                               .tooltip = tooltip(*actor, node)});
    if (crowded_ || domain < 0) return;
    add_words(picture_,
              {.at = {spots_[node].x, spots_[node].y + 3.4},
               .text = std::to_string(domain + 1),
               .size = 9.5,
               .strong = true,
               .anchor = Anchor::middle,
               .halo = std::nullopt},
              palette_.panel);
  }

  Paint ring_paint() const { return {.stroke = palette_.warning, .stroke_width = 2, .dashed = true}; }

  std::string tooltip(const Actor& actor, std::size_t node) const {
    std::string words = called(actor.id) + ": " + std::string(label(language_, actor.kind));
    for (const auto& domain : actor.domains)
      words += ", " + term_name(results_.network, Facet::domain, domain, language_);
    if (backup_[node]) words += " · " + std::string(text(language_, Text::network_needs_backup));
    return words;
  }

  std::string called(const ActorId& actor) const {
    const auto name = names_.find(actor);
    return name == names_.end() || name->second.empty() ? actor.text() : name->second;
  }

  // Ids in order of need: who needs a backup, then who has most ties; an id that would lie over another
  // id is left out, the tooltip still has it.
  void paint_labels() {
    std::vector<std::size_t> order(graph_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto& degrees = results_.structure.degrees.all;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
      if (backup_[left] != backup_[right]) return static_cast<bool>(backup_[left]);
      return degrees[left] > degrees[right];
    });
    std::vector<Box> taken;
    for (const auto node : order) {
      if (crowded_ && !backup_[node]) break;
      const auto id = called(graph_.nodes[node]);
      const double beside = radius_ + (backup_[node] ? 7 : 3);
      const Box box{
          .corner = {spots_[node].x + beside, spots_[node].y - 6}, .width = text_width(id, label_size), .height = 12};
      if (std::any_of(taken.begin(), taken.end(), [&](const Box& other) { return overlap(box, other); })) continue;
      taken.push_back(box);
      add_words(picture_,
                {.at = {box.corner.x, spots_[node].y + 4}, .text = id, .size = label_size, .halo = palette_.panel},
                palette_.ink);
    }
    hidden_labels_ = graph_.size() - taken.size();
  }

  static bool overlap(const Box& left, const Box& right) {
    return left.corner.x < right.corner.x + right.width && right.corner.x < left.corner.x + left.width &&
           left.corner.y < right.corner.y + right.height && right.corner.y < left.corner.y + left.height;
  }

  void fill_legend() {
    const Paint grey{.fill = palette_.soft_ink};
    for (const auto kind : kinds_) {
      picture_.legend.push_back({.sign = sign_of(kind),
                                 .paint = grey,
                                 .letter = {},
                                 .ink = palette_.panel,
                                 .words = std::string(label(language_, kind))});
    }
    if (std::find(backup_.begin(), backup_.end(), true) != backup_.end()) {
      picture_.legend.push_back({.sign = Sign::circle,
                                 .paint = ring_paint(),
                                 .letter = {},
                                 .ink = palette_.ink,
                                 .words = std::string(text(language_, Text::network_needs_backup))});
    }
    if (!bridges_.empty()) {
      picture_.legend.push_back({.sign = Sign::line,
                                 .paint = {.stroke = palette_.ink, .stroke_width = 2},
                                 .letter = {},
                                 .ink = palette_.ink,
                                 .words = std::string(text(language_, Text::network_only_link))});
    }
    const auto terms = terms_of(results_.network, Facet::domain);
    for (const int domain : domains_) {
      const bool known = domain >= 0;
      picture_.legend.push_back(
          {.sign = Sign::circle,
           .paint = {.fill = colour_of(domain)},
           .letter = known && !crowded_ ? std::to_string(domain + 1) : std::string(),
           .ink = palette_.panel,
           .words = known ? std::string(label(language_, *terms.at(static_cast<std::size_t>(domain))))
                          : std::string(text(language_, Text::network_no_domain))});
    }
  }

  void describe() {
    const auto count = [&](std::size_t value) { return number(language_, static_cast<long long>(value)); };
    const auto backups = std::count(backup_.begin(), backup_.end(), true);
    picture_.title = std::string(text(language_, Text::network_title));
    picture_.description =
        text(language_, Text::network_description,
             {count(graph_.size()), count(graph_.arcs.size() / 2), count(results_.structure.components.sizes.size()),
              count(static_cast<std::size_t>(backups))});
    if (hidden_labels_ == 0) return;
    picture_.description += " " + text(language_, Text::network_labels_hidden, {count(hidden_labels_)});
  }

  const Results& results_;
  const std::map<ActorId, std::string>& names_;
  const Graph& graph_;
  Language language_;
  const Palette& palette_;
  std::vector<bool> backup_;
  Picture picture_;
  std::map<TermId, int> places_;
  std::vector<Spot> spots_;
  std::set<std::pair<std::uint32_t, std::uint32_t>> bridges_;
  std::set<ActorKind> kinds_;
  std::set<int> domains_;
  std::size_t hidden_labels_ = 0;
  bool crowded_ = false;
  double radius_ = 9;
  double width_ = 960;
  double height_ = 660;
};

}  // namespace

std::vector<bool> needs_backup(const Results& results) {
  const auto& graph = results.structure.graph;
  std::vector<bool> marked(graph.size(), false);
  for (std::size_t node = 0; node < graph.size(); ++node) marked[node] = results.structure.cuts.articulation[node];
  for (const auto& impact : results.departures) {
    const auto node = graph.index_of(impact.actor);
    if (node < graph.size() && !impact.cells_lost.empty()) marked[node] = true;
  }
  return marked;
}

Picture network_picture(const Told& told, Language language, const Palette& palette) {
  if (told.detail != Detail::people) return {};
  return Painter(told, language, palette).paint();
}

}  // namespace sleutelnet
