#include "importers/default_vocabulary.hpp"

#include <string_view>

namespace sleutelnet {

namespace {

struct Word {
  Facet facet{};
  std::string_view code;
  std::string_view dutch;
  std::string_view english;
};

constexpr Word words[] = {
    {Facet::domain, "veiligheid", "Veiligheid", "Safety"},
    {Facet::domain, "zorg", "Zorg", "Care"},
    {Facet::domain, "welzijn", "Welzijn", "Social work"},
    {Facet::domain, "onderwijs", "Onderwijs", "Education"},
    {Facet::domain, "jeugd", "Jeugd", "Youth"},
    {Facet::domain, "werk", "Werk", "Work"},
    {Facet::domain, "sport", "Sport", "Sports"},
    {Facet::domain, "wonen", "Wonen", "Housing"},
    {Facet::setting, "school", "School", "School"},
    {Facet::setting, "sportclub", "Sportclub", "Sports club"},
    {Facet::setting, "buurthuis", "Buurthuis", "Community centre"},
    {Facet::setting, "werkvloer", "Werkvloer", "Workplace"},
    {Facet::setting, "online", "Online", "Online"},
    {Facet::setting, "straat", "Straat", "Street"},
    {Facet::setting, "vereniging", "Vereniging", "Association"},
    {Facet::setting, "ouders", "Ouders", "Parents"},
    {Facet::setting, "ondernemers", "Ondernemers", "Business owners"},
    {Facet::age, "0-11", "0 tot 12 jaar", "0 to 11 years"},
    {Facet::age, "12-17", "12 tot 18 jaar", "12 to 17 years"},
    {Facet::age, "18-24", "18 tot 25 jaar", "18 to 24 years"},
    {Facet::age, "25-44", "25 tot 45 jaar", "25 to 44 years"},
    {Facet::age, "45-64", "45 tot 65 jaar", "45 to 64 years"},
    {Facet::age, "65+", "65 jaar en ouder", "65 years and over"},
    {Facet::theme, "polarisatie", "Polarisatie", "Polarisation"},
    {Facet::theme, "jeugd", "Jeugd", "Youth"},
    {Facet::theme, "discriminatie", "Discriminatie", "Discrimination"},
    {Facet::theme, "gezondheid", "Gezondheid", "Health"},
    {Facet::theme, "opvoeding", "Opvoeding", "Raising children"},
    {Facet::theme, "nieuwkomers", "Nieuwkomers", "Newcomers"},
    {Facet::theme, "online", "Online", "Online"},
};

}  // namespace

std::vector<Term> default_vocabulary() {
  std::vector<Term> terms;
  int position = 0;
  for (const auto& word : words) {
    terms.push_back({.facet = word.facet,
                     .code = TermId(std::string(word.code)),
                     .dutch = std::string(word.dutch),
                     .english = std::string(word.english),
                     .position = ++position});
  }
  return terms;
}

}  // namespace sleutelnet
