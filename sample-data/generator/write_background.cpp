#include "sample-data/generator/places.hpp"
#include "sample-data/generator/write.hpp"

namespace sleutelnet::sample {

namespace {

void write_events(const std::filesystem::path& folder) {
  CsvFile file(folder / "gebeurtenissen.csv", {"datum", "soort", "gebied", "omschrijving_nl", "omschrijving_en"});
  const auto row = [&](const char* date, const char* kind, const char* area, const char* dutch, const char* english) {
    file.row({date, kind, area, dutch, english});
  };
  row("2024-03-04", "afspraak", "GM9901",
      "Handvest vastgesteld en informatieronde gehouden; vier mensen zien ervan af en zijn verwijderd.",
      "Charter adopted and notice round held; four people decline and are removed.");
  row("2024-05-22", "training", "WK990102|WK990103", "Driedaagse training van 18 sleutelfiguren.",
      "Three-day training of 18 key figures.");
  row("2024-09-14", "incident", "WK990103",
      "Brandstichting bij een gebedshuis, geen slachtoffers. Belronde: 31 van 44 binnen 24 uur bereikt; twee "
      "gemeenschappen vergeten.",
      "Arson at a prayer house, no victims. Call round: 31 of 44 reached within 24 hours; two communities forgotten.");
  row("2024-10-10", "evaluatie", "WK990103", "Nabespreking: vijf vacatureprofielen, twee vervuld voor januari.",
      "Debrief: five vacancy profiles, two filled by January.");
  row("2024-12-30", "jaarwisseling", "WK990102|WK990106", "Belronde rond de jaarwisseling.",
      "Round of calls for New Year's Eve.");
  row("2025-02-14", "vertrek", "GM9901",
      "Accounthouder A03 vertrekt met 29 relaties; elf overdrachten zijn nooit gedaan.",
      "Account holder A03 leaves with 29 relations; eleven handovers are never done.");
  row("2025-03-19", "besluit", "WK990108|WK990106",
      "Besluit over de opvang lekt uit; niemand bereikt de omwonenden. In juni is er dekking bij.",
      "Decision about the reception centre leaks; nobody reaches the neighbours. Coverage is added by June.");
  row("2025-05-15", "indeling", "WK990104|WK990105",
      "CBS-indeling 2025: Veld-Zuid in twee buurten, Lommerrijk krijgt een nieuwe code.",
      "CBS division of 2025: Veld-Zuid becomes two buurten, Lommerrijk gets a new code.");
  row("2025-06-16", "vertrek", "WK990103", "Verbinder K017 verhuist: drie cellen in Lindenhof vallen open.",
      "Connector K017 moves away: three cells in Lindenhof fall open.");
  row("2025-09-08", "nieuws", "GM9901",
      "Landelijk nieuws over heimelijk onderzoek: zes toestemmingen ingetrokken, een verzoek tot verwijdering, drie "
      "inzageverzoeken.",
      "National news about covert studies: six consents withdrawn, one request for erasure, three for access.");
  row("2025-10-21", "oefening", "GM9901",
      "Oefening: 80 % van de cellen met voorrang in 5 uur 10 bereikt, gerekend was 3 uur 50.",
      "Exercise: 80 % of the priority cells reached in 5 h 10, against 3 h 50 expected.");
  row("2025-11-12", "online", "WK9901AA", "Gerucht over een school; fase ongemak, geen belronde, drie keer contact.",
      "Rumour about a school; phase unease, no calls needed, three check-ins.");
  file.save();
}

// Weights are shares of the inhabitants.
void write_crosswalk(const World& world, const std::filesystem::path& folder) {
  CsvFile file(folder / "overgang-2024-2025.csv", {"old", "new", "weight", "method"});
  for (const auto& area : world.neighbourhoods) {
    if (area.code == "BU99010403") {
      file.row({area.code, area.code, "0.58", "inhabitants"});
      file.row({area.code, "BU99010407", "0.42", "inhabitants"});
    } else if (area.code == "BU99010503") {
      file.row({area.code, "BU99010513", "1", "renamed"});
    } else {
      file.row({area.code, area.code, "1", "identical"});
    }
  }
  file.save();
}

}  // namespace

void write_background(const World& world, const std::filesystem::path& folder) {
  write_events(folder);
  write_areas(world, veldhaven_areas_of_2025(), {2025, "buurten-2025.geojson"}, folder);
  write_crosswalk(world, folder);
}

}  // namespace sleutelnet::sample
