#include "report/names.hpp"

namespace sleutelnet {

std::string municipality_name(const Network& network, Language language) {
  const auto name = name_known(network);
  return name.empty() ? std::string(text(language, Text::name_unknown)) : name;
}

std::string area_name(const Network& network, const AreaId& area) {
  const Area* known = network.areas.find(area);
  return known == nullptr || known->name.empty() ? area.text() : known->name;
}

std::string term_name(const Network& network, Facet facet, const TermId& term, Language language) {
  const Term* known = network.terms.find({facet, term});
  return known == nullptr ? term.text() : std::string(label(language, *known));
}

std::string capitalised(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') {
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  }
  return words;
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
