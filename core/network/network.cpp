#include "core/network/network.hpp"

#include <bit>
#include <type_traits>

namespace sleutelnet {

namespace {

// One overload per kind of field, so that a record is hashed by naming its fields.
class ContentHash {
 public:
  void add(std::string_view text) {
    add_number(text.size());
    for (const char c : text) add_byte(static_cast<unsigned char>(c));
  }
  template <class Tag>
  void add(const Id<Tag>& id) {
    add(std::string_view(id.text()));
  }
  void add(const std::string& text) { add(std::string_view(text)); }
  void add(Date date) { add_number(static_cast<std::uint64_t>(date.time_since_epoch().count())); }
  void add(double value) { add_number(std::bit_cast<std::uint64_t>(value)); }
  template <class Number>
  requires(std::is_integral_v<Number> || std::is_enum_v<Number>) void add(Number value) {
    add_number(static_cast<std::uint64_t>(value));
  }
  template <class Value>
  void add(const std::optional<Value>& value) {
    add(value.has_value());
    if (value) add(*value);
  }
  template <class Value>
  void add(const std::vector<Value>& values) {
    add_number(values.size());
    for (const auto& value : values) add(value);
  }
  void add(const Notice& n) { all(n.version, n.language, n.given); }
  void add(const Point& p) { all(p.x, p.y); }
  void add(const Polygon& p) { all(p.outer, p.holes); }
  void add(const Indicator& i) { all(i.key, i.year, i.value, i.missing); }
  void add(const Term& t) {
    all(t.facet, t.code, t.dutch, t.english, t.definition, t.position, t.valid_from, t.valid_until, t.replaced_by);
  }
  void add(const Area& a) {
    all(a.code, a.name, a.level, a.parent, a.edition, a.inhabitants, a.surface, a.change, a.polygons, a.indicators);
  }
  void add(const Actor& a) {
    all(a.id, a.kind, a.status, a.domains, a.organisation, a.role, a.style, a.independence, a.availability, a.response,
        a.notice, a.joined, a.departed, a.exit_reason, a.confirmed, a.note);
  }
  void add(const Tie& t) {
    all(t.id, t.source, t.target, t.kind, t.strength, t.frequency, t.directed, t.evidence, t.observed, t.expires,
        t.weight);
  }
  void add(const Reach& r) {
    all(r.id, r.actor, r.area, r.domain, r.setting, r.age, r.theme, r.strength, r.source, r.asserted, r.expires);
  }
  void add(const Target& t) { all(t.area, t.facet, t.value, t.minimum, t.within, t.why); }
  void add(const Inquiry& i) { all(i.area, i.facet, i.value, i.asked); }
  void add(const ContactMoment& c) {
    all(c.id, c.actor, c.by, c.date, c.channel, c.initiative, c.purpose, c.two_way, c.promised_for, c.done_on);
  }
  void add(const Agreement& a) { all(a.id, a.actor, a.functions, a.start, a.review, a.form); }
  template <class Row>
  void add(const Table<Row>& table) {
    add(table.rows());
  }
  template <class... Fields>
  void all(const Fields&... fields) {
    (add(fields), ...);
  }
  std::uint64_t value() const { return hash_; }

 private:
  void add_number(std::uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8) add_byte(static_cast<unsigned char>(number >> shift));
  }
  void add_byte(unsigned char byte) {
    hash_ ^= byte;
    hash_ *= 0x100000001B3ULL;
  }
  std::uint64_t hash_ = 0xCBF29CE484222325ULL;
};

}  // namespace

std::string name_known(const Network& network) {
  if (!network.name.empty()) return network.name;
  const auto municipalities = areas_at(network, AreaLevel::municipality);
  return municipalities.size() == 1 ? municipalities.front()->name : std::string();
}

std::vector<const Term*> terms_of(const Network& network, Facet facet) {
  std::vector<const Term*> found;
  for (const auto& term : network.terms) {
    const bool begun = !term.valid_from || *term.valid_from <= network.date;
    const bool ended = term.valid_until && *term.valid_until <= network.date;
    if (term.facet == facet && begun && !ended) found.push_back(&term);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Term* left, const Term* right) { return left->position < right->position; });
  return found;
}

std::vector<const Area*> areas_at(const Network& network, AreaLevel level) {
  std::vector<const Area*> found;
  for (const auto& area : network.areas) {
    if (area.level == level) found.push_back(&area);
  }
  return found;
}

bool lies_within(const Network& network, const AreaId& inner, const AreaId& outer) {
  // Three levels at most, so a cycle in broken data cannot trap us.
  AreaId current = inner;
  for (int level = 0; level < 3 && !current.empty(); ++level) {
    if (current == outer) return true;
    const Area* area = network.areas.find(current);
    current = area != nullptr ? area->parent : AreaId{};
  }
  return false;
}

std::uint64_t content_hash(const Network& network) {
  ContentHash hash;
  hash.all(network.name, network.date, network.synthetic, network.terms, network.areas, network.actors, network.ties,
           network.reach, network.targets, network.inquiries, network.contacts, network.agreements);
  // Networks from before there were choices keep their number.
  if (network.choices != MunicipalChoices{}) hash.all(network.choices.key_word, network.choices.quiet_days);
  return hash.value();
}

}  // namespace sleutelnet
