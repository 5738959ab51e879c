#include "cli/commands.hpp"
#include "cli/json.hpp"
#include "cli/opening.hpp"

namespace sleutelnet {

namespace {

struct Pair {
  Network before;
  Network after;
};

// Two paths are two snapshots; one folder gives its last two.
std::optional<Pair> two_networks(const Request& request, Streams streams, bool& attention) {
  if (request.paths.size() > 2) {
    streams.err << text(request.language, Text::cli_needs_one) << '\n';
    return std::nullopt;
  }
  const auto first = open_and_explain({request.paths.front()}, request, streams, attention);
  if (!first) return std::nullopt;
  if (request.paths.size() == 2) {
    const auto second = open_and_explain({request.paths.back()}, request, streams, attention);
    if (!second) return std::nullopt;
    return Pair{first->records->network, second->records->network};
  }
  const auto& snapshots = first->snapshots;
  if (snapshots.size() < 2) {
    streams.err << text(request.language, Text::cli_needs_two) << '\n';
    return std::nullopt;
  }
  return Pair{snapshots[snapshots.size() - 2].network, snapshots.back().network};
}

template <class Key>
std::string counted(Language language, Text name, const Difference<Key>& change) {
  const auto written = [&](std::size_t count) { return number(language, static_cast<long long>(count)); };
  return text(language, name,
              {written(change.added.size()), written(change.removed.size()), written(change.changed.size()),
               written(change.unchanged)});
}

class ComparisonText {
 public:
  ComparisonText(const Pair& pair, const Comparison& comparison, const Request& request, std::ostream& out)
      : pair_(pair), comparison_(comparison), request_(request), language_(request.language), out_(out) {}

  void print() const {
    line(Text::cli_compare_title,
         {pair_.after.name, date(language_, comparison_.before), date(language_, comparison_.after)});
    line(Text::cli_compare_members, {written(comparison_.members_before), written(comparison_.members_after),
                                     written(comparison_.joined.size()), written(comparison_.departed.size())});
    if (!comparison_.joined.empty()) line(Text::cli_compare_joined, {join(comparison_.joined)});
    if (!comparison_.departed.empty()) line(Text::cli_compare_departed, {join(comparison_.departed)});
    out_ << counted(language_, Text::cli_compare_ties, comparison_.ties) << '\n'
         << counted(language_, Text::cli_compare_reach, comparison_.reach) << '\n';
    const auto& before = comparison_.totals_before;
    const auto& after = comparison_.totals_after;
    line(Text::cli_compare_reached, {written(before.neighbourhoods_reached), written(before.neighbourhoods),
                                     written(after.neighbourhoods_reached), written(after.neighbourhoods)});
    cells(Text::cli_compare_opened, comparison_.opened);
    cells(Text::cli_compare_closed, comparison_.closed);
    cells(Text::cli_compare_shifted, comparison_.shifted);
  }

 private:
  template <class Number>
  std::string written(Number value) const {
    return number(language_, static_cast<long long>(value));
  }
  void line(Text name, std::initializer_list<std::string_view> arguments) const {
    out_ << text(language_, name, arguments) << '\n';
  }
  void cells(Text title, const std::vector<CellChange>& changes) const {
    out_ << '\n';
    line(title, {written(changes.size())});
    for (const auto& change : changes) {
      out_ << "  "
           << text(language_, Text::cli_compare_cell,
                   {name_of(pair_.after, change.area),
                    name_of(pair_.after, language_, request_.coverage.facet, change.value),
                    label(language_, change.before), label(language_, change.after)});
      if (!change.came.empty()) out_ << " · " << text(language_, Text::cli_compare_came, {join(change.came)});
      if (!change.went.empty()) out_ << " · " << text(language_, Text::cli_compare_went, {join(change.went)});
      out_ << '\n';
    }
  }

  const Pair& pair_;
  const Comparison& comparison_;
  const Request& request_;
  Language language_;
  std::ostream& out_;
};

}  // namespace

int compare_command(const Request& request, Streams streams) {
  bool attention = false;
  const auto pair = two_networks(request, streams, attention);
  if (!pair || !has_neighbourhoods(pair->after, request, streams)) return input_refused;
  const auto comparison = compare(pair->before, pair->after, request.coverage);
  if (request.format == Format::json) {
    streams.out << comparison_json(pair->before, pair->after, coverage(pair->after, request.coverage), comparison);
  } else {
    ComparisonText(*pair, comparison, request, streams.out).print();
  }
  return attention ? needs_attention : fine;
}

}  // namespace sleutelnet
