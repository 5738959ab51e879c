#include "sample-data/generator/names.hpp"

#include "sample-data/generator/choose.hpp"

namespace sleutelnet::sample {

namespace {

const std::vector<std::string>& first_names() {
  static const std::vector<std::string> names = {
      "Joke",    "Mehmet",   "Anouk",   "Rachid", "Willem", "Fatma",   "Ruben",   "Ingrid",  "Samira", "Gijs",
      "Chantal", "Yusuf",    "Marleen", "Dewi",   "Pieter", "Nadia",   "Sjoerd",  "Esther",  "Hamid",  "Lotte",
      "Karel",   "Aylin",    "Bram",    "Soraya", "Henk",   "Mirjam",  "Youssef", "Tineke",  "Imran",  "Femke",
      "Ricardo", "Annelies", "Omar",    "Sanne",  "Jeroen", "Leyla",   "Theo",    "Priya",   "Wouter", "Zeynep",
      "Corrie",  "Daan",     "Malika",  "Frank",  "Sevda",  "Hanneke", "Milan",   "Noor",    "Gerard", "Amina",
      "Kees",    "Elif",     "Rob",     "Naomi",  "Tarik",  "Saskia",  "Wim",     "Jasmina", "Erik",   "Marisol"};
  return names;
}

const std::vector<std::string>& last_names() {
  static const std::vector<std::string> names = {
      "de Vries", "Yilmaz",      "van der Meer", "Bakker",   "El Idrissi", "Jansen",   "Visser",   "Kaya",
      "Hoekstra", "van Dijk",    "Bouzid",       "Mulder",   "Pinas",      "de Groot", "Demir",    "Smit",
      "Dijkstra", "van Leeuwen", "Rahimi",       "Postma",   "Vermeulen",  "Arslan",   "Kuipers",  "van den Berg",
      "Silva",    "Brouwer",     "Haddad",       "de Boer",  "Schouten",   "Wijaya",   "Kramer",   "van Vliet",
      "Amrani",   "Peters",      "Nowak",        "Hendriks", "Sahin",      "Blom",     "van Beek", "Koster",
      "Lopes",    "Timmermans",  "Verhoeven",    "Ozturk",   "Scholten",   "Prins",    "Singh",    "van Dam",
      "Huisman",  "Peeters",     "Martina",      "Groen",    "Jacobs",     "Tahiri",   "Willems",  "Kok"};
  return names;
}

const std::vector<std::string>& kinds_of_organisation() {
  static const std::vector<std::string> kinds = {
      "Buurtvereniging",  "Sportclub",        "Basisschool",       "Huurdersgroep",  "Welzijnswerk",
      "Jongerenwerk",     "Ondernemerskring", "Speeltuin",         "Bibliotheek",    "Wijkteam",
      "Muziekvereniging", "Thuiszorg",        "Woningcorporatie",  "Huisartsenpost", "Middelbare school",
      "Buurthuis",        "Voetbalclub",      "Vrijwilligerspunt", "Dorpsbelang",    "Ouderenbond",
      "Kinderopvang",     "Repair Café"};
  return kinds;
}

}  // namespace

std::string Names::person() {
  for (;;) {
    // Two statements: the order within one would be the compiler's choice.
    auto name = one_of(random_, first_names());
    name += " " + one_of(random_, last_names());
    if (given_.insert(name).second) return name;
  }
}

std::string Names::organisation(const std::string& place) {
  for (int tries = 0;; ++tries) {
    auto name = one_of(random_, kinds_of_organisation()) + " " + place;
    if (tries > 40) name += " " + std::to_string(tries - 39);
    if (given_.insert(name).second) return name;
  }
}

std::string email_of(const std::string& name, const std::string& municipality) {
  std::string address;
  for (const char c : name + "@" + municipality + ".example") {
    if (c == ' ') {
      address += '.';
    } else if (c >= 'A' && c <= 'Z') {
      address += static_cast<char>(c - 'A' + 'a');
    } else if (static_cast<unsigned char>(c) < 128) {
      address += c;
    }
  }
  return address;
}

}  // namespace sleutelnet::sample
