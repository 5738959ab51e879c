#include "report/names.hpp"

namespace sleutelnet {

std::string municipality_name(const Network& network, Language language) {
  const auto name = name_known(network);
  return name.empty() ? std::string(text(language, Text::name_unknown)) : name;
}

std::string area_name(const Network& network, const AreaId& area, Language language) {
  const Area* known = network.areas.find(area);
  if (known == nullptr) return area.text();
  if (!known->name.empty()) return known->name;
  return known->surface == AreaSurface::water ? text(language, Text::name_water, {area.text()}) : area.text();
}

std::string term_name(const Network& network, Facet facet, const TermId& term, Language language) {
  const Term* known = network.terms.find({facet, term});
  return known == nullptr ? term.text() : std::string(label(language, *known));
}

std::string capitalised(std::string_view words) {
  std::string result(words);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') result[0] = static_cast<char>(result[0] - 'a' + 'A');
  return result;
}

const Area* district_of(const Network& network, const AreaId& area) {
  const Area* known = network.areas.find(area);
  while (known != nullptr && known->level != AreaLevel::district) {
    if (known->parent.empty() || known->parent == known->code) return nullptr;
    known = network.areas.find(known->parent);
  }
  return known;
}

}  // namespace sleutelnet
