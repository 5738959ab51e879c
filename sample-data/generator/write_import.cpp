#include "core/support/require.hpp"
#include "sample-data/generator/choose.hpp"
#include "sample-data/generator/names.hpp"
#include "sample-data/generator/write.hpp"

namespace sleutelnet::sample {

namespace {

constexpr auto as_spreadsheet = Dialect::spreadsheet;

// T8: somebody we have, whose name can be written in a second way.
const Participant& known_person(const World& world) {
  for (const auto& person : world.people) {
    const bool here = person.takes_part(2) && person.kind == ActorKind::key_figure;
    if (here && person.name.find(" van de") != std::string::npos) return person;
  }
  SLEUTELNET_REQUIRE(false);
  return world.people.front();
}

// "Rob van den Berg" as "R. Vandenberg".
std::string second_spelling(const std::string& name) {
  std::string spelling = name.substr(0, 1) + ". V";
  for (const char c : name.substr(name.find(" van de") + 2)) {
    if (c != ' ') spelling += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return spelling;
}

void write_new_actors(const std::filesystem::path& folder) {
  CsvFile file(folder / "actoren-nieuw.csv", actor_headings(), as_spreadsheet);
  const auto row = [&](const char* id, const char* domains, const char* noticed, const char* joined, const char* note) {
    const bool told = *noticed != '\0';
    file.row({id, "sleutelfiguur", "kandidaat", domains, "", "", "onbekend", "vrijwilliger", "avond", "24u",
              told ? "2" : "", told ? "nl" : "", noticed, joined, "", "", told ? noticed : "", note});
  };
  row("K121", "welzijn|sport", "17-11-2025", "10-11-2025", "Trekt het voetbaltoernooi voor de hele wijk.");
  row("K122", "welzijn", "20-11-2025", "17-11-2025", "Is gelovig en kent veel gezinnen.");
  row("K123", "werk", "", "26-10-2025", "");
  row("K124", "jeugd|onderwijs", "19-11-2025", "12-11-2025", "Begeleidt huiswerk; liever één vast aanspreekpunt.");
  row("K125", "wonen|veiligheid", "18-11-2025", "11-11-2025", "");
  file.save();
}

void write_new_names(const World& world, const std::filesystem::path& folder) {
  CsvFile file(folder / "namen-nieuw.csv", {"id", "naam", "telefoon", "email"}, as_spreadsheet);
  const auto& known = known_person(world);
  const auto spelling = second_spelling(known.name);
  file.row({"K121", spelling, telephone_of(world, known.id), ""});
  file.row({"K122", "Mirte Zuidema", "06-99700122", email_of("Mirte Zuidema", world.name)});
  file.row({"K123", "Stefan Roos", "06-99700123", email_of("Stefan Roos", world.name)});
  file.row({"K124", "Zoë Adriaanse", "06-99700124", email_of("Zoe Adriaanse", world.name)});
  file.row({"K125", "Wahid Faber", "06-99700125", email_of("Wahid Faber", world.name)});
  file.save();
}

void write_new_ties(const std::filesystem::path& folder) {
  CsvFile file(folder / "relaties-nieuw.csv", {"van", "naar", "soort", "sterkte", "frequentie", "gezien"},
               as_spreadsheet);
  file.row({"A01", "K124", "accounthouder", "1", "maandelijks", "19-11-2025"});
  file.row({"A05", "K125", "accounthouder", "1", "kwartaal", "18-11-2025"});
  file.row({"K124", "P012", "kent", "2", "maandelijks", "19-11-2025"});
  file.row({"K125", "X900", "kent", "2", "wekelijks", "18-11-2025"});  // T10: nobody in the network has this number
  file.row({"K125", "P044", "werkt samen", "2", "maandelijks", "18-11-2025"});
  file.save();
}

void write_new_reach(const std::filesystem::path& folder) {
  CsvFile file(folder / "bereik-nieuw.csv",
               {"actor", "gebied", "domein", "setting", "leeftijd", "sterkte", "bron", "opgegeven"}, as_spreadsheet);
  file.row({"K124", "WK990104", "jeugd", "school", "12-17", "2", "zelf", "19-11-2025"});
  file.row({"K124", "BU99010405", "onderwijs", "school", "0-11", "3", "zelf", "19-11-2025"});
  file.row({"K125", "BU99010202", "wonen", "buurthuis", "45-64", "2", "samen", "18-11-2025"});
  file.row({"K125", "BU99010202", "veiligheid", "straat", "25-44", "1", "samen", "18-11-2025"});
  file.save();
}

}  // namespace

void write_import_batch(const World& world, const std::filesystem::path& folder) {
  write_new_actors(folder);
  write_new_names(world, folder);
  write_new_ties(folder);
  write_new_reach(folder);
}

}  // namespace sleutelnet::sample
