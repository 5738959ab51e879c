#include "sample-data/generator/words.hpp"

#include "core/support/require.hpp"

namespace sleutelnet::sample {

// Religion is no domain and a prayer house no setting: on a person these would be special category data.
const std::vector<Word>& words_of(Facet facet) {
  static const std::vector<Word> domains = {{"veiligheid", "Veiligheid", "Safety"},
                                            {"zorg", "Zorg", "Care"},
                                            {"welzijn", "Welzijn", "Welfare"},
                                            {"onderwijs", "Onderwijs", "Education"},
                                            {"jeugd", "Jeugd", "Youth"},
                                            {"werk", "Werk", "Work"},
                                            {"sport", "Sport", "Sport"},
                                            {"wonen", "Wonen", "Housing"}};
  static const std::vector<Word> settings = {{"school", "School", "School"},
                                             {"sportclub", "Sportclub", "Sports club"},
                                             {"buurthuis", "Buurthuis", "Community centre"},
                                             {"werkvloer", "Werkvloer", "Workplace"},
                                             {"online", "Online", "Online"},
                                             {"straat", "Straat", "Street"},
                                             {"vereniging", "Vereniging", "Association"},
                                             {"ouders", "Ouders", "Parents"},
                                             {"ondernemers", "Ondernemers", "Entrepreneurs"},
                                             {"bibliotheek", "Bibliotheek", "Library"}};
  static const std::vector<Word> ages = {
      {"0-11", "0 tot en met 11 jaar", "0 to 11 years"},    {"12-17", "12 tot en met 17 jaar", "12 to 17 years"},
      {"18-24", "18 tot en met 24 jaar", "18 to 24 years"}, {"25-44", "25 tot en met 44 jaar", "25 to 44 years"},
      {"45-64", "45 tot en met 64 jaar", "45 to 64 years"}, {"65+", "65 jaar en ouder", "65 years and over"}};
  static const std::vector<Word> themes = {{"polarisatie", "Polarisatie", "Polarisation"},
                                           {"discriminatie", "Discriminatie", "Discrimination"},
                                           {"opgroeien", "Opgroeien en opvoeden", "Growing up"},
                                           {"leefbaarheid", "Leefbaarheid", "Liveability"},
                                           {"nieuwkomers", "Nieuwkomers", "Newcomers"},
                                           {"weerbaarheid", "Weerbaarheid", "Resilience"},
                                           {"bouwplannen", "Bouwplannen", "Building plans"},
                                           {"landbouw", "Toekomst van de landbouw", "Future of farming"}};
  switch (facet) {
    case Facet::domain: return domains;
    case Facet::setting: return settings;
    case Facet::age: return ages;
    case Facet::theme: return themes;
  }
  return domains;
}

int word_index(Facet facet, const std::string& code) {
  const auto& words = words_of(facet);
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (code == words[index].code) return static_cast<int>(index);
  }
  SLEUTELNET_REQUIRE(false);
  return -1;
}

}  // namespace sleutelnet::sample
