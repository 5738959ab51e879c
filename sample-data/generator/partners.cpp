#include "sample-data/generator/cast.hpp"
#include "sample-data/generator/people.hpp"
#include "sample-data/generator/words.hpp"

namespace sleutelnet::sample {

namespace {

struct Wave {  // participants of one kind with the same life: numbers from..to
  int from;
  int to;
  int first;
  int last;
};

Participant partner(const World& world, const std::string& id, ActorKind kind, const Wave& wave) {
  Participant made;
  made.id = id;
  made.kind = kind;
  made.first = wave.first;
  made.last = wave.last;
  made.joined =
      wave.first == 0 ? day("2021-03-01") : world.dates[static_cast<std::size_t>(wave.first)] - std::chrono::days(120);
  made.at.resize(world.dates.size());
  return made;
}

int random_district(const World& world, Random& random) {
  return number_between(random, 0, static_cast<int>(world.districts.size()) - 1);
}

void add_organisations(World& world, Names& names, Random& random, const std::vector<Wave>& waves) {
  for (const auto& wave : waves) {
    for (int number = wave.from; number <= wave.to; ++number) {
      auto made = partner(world, numbered("O", number, 3), ActorKind::organisation, wave);
      made.home = number <= static_cast<int>(world.districts.size()) ? number - 1 : random_district(world, random);
      made.domains = {number_between(random, 0, 7)};
      made.name = names.organisation(world.districts[static_cast<std::size_t>(made.home)].name);
      world.people.push_back(made);
    }
  }
}

const char* role_in(int domain, Random& random) {
  static const std::vector<std::vector<const char*>> roles = {
      {"wijkagent", "adviseur openbare orde"},    {"wijkverpleegkundige", "huisarts"},
      {"opbouwwerker", "sociaal werker"},         {"docent", "zorgcoördinator"},
      {"jongerenwerker", "jeugdconsulent"},       {"werkcoach", "gebiedsmanager"},
      {"buurtsportcoach", "verenigingsadviseur"}, {"woonconsulent", "wijkbeheerder"}};
  return one_of(random, roles[static_cast<std::size_t>(domain)]);
}

// `organisations`: the numbers O001 up to this one are there all the time.
void add_professionals(World& world, Names& names, Random& random, const std::vector<Wave>& waves, int organisations) {
  for (const auto& wave : waves) {
    for (int number = wave.from; number <= wave.to; ++number) {
      auto made = partner(world, numbered("P", number, 3), ActorKind::professional, wave);
      made.name = names.person();
      made.home = random_district(world, random);
      made.domains = {number_between(random, 0, 7)};
      made.role = role_in(made.domains.front(), random);
      made.organisation = numbered("O", number_between(random, 1, organisations), 3);
      world.people.push_back(made);
    }
  }
}

void add_owners(World& world, Names& names, const std::vector<Wave>& waves) {
  for (const auto& wave : waves) {
    for (int number = wave.from; number <= wave.to; ++number) {
      auto made = partner(world, numbered("A", number, 2), ActorKind::municipal_team, wave);
      made.name = names.person();
      made.role = "accounthouder";
      if (wave.last < static_cast<int>(world.dates.size()) - 1) {
        made.departed = day("2025-02-14");
        made.reason = ExitReason::other;
      }
      world.people.push_back(made);
    }
  }
}

void form_school_groups(World& world) {
  for (auto& each : world.people) {
    for (const auto& group : school_groups) {
      const bool teacher = each.id == group.teachers[0] || each.id == group.teachers[1];
      if (!teacher && each.id != group.school) continue;
      each.home = group.home;
      each.domains = {word_index(Facet::domain, "onderwijs")};
      if (teacher) each.organisation = group.school;
      if (teacher) each.role = "docent";
      if (!teacher) each.name = "Basisschool De " + std::string(group.home == 3 ? "Linde" : "Wiek");
    }
  }
}

}  // namespace

void add_veldhaven_partners(World& world, Names& names, Random& random) {
  add_owners(world, names,
             {{1, 2, 0, until_the_end}, {3, 3, 0, 1}, {4, 7, 0, until_the_end}, {8, 9, 2, until_the_end}});
  add_organisations(
      world, names, random,
      {{1, 85, 0, until_the_end}, {86, 86, 0, 1}, {87, 92, 1, until_the_end}, {93, 94, 2, until_the_end}});
  add_professionals(world, names, random,
                    {{1, 110, 0, until_the_end},
                     {111, 124, 0, 1},
                     {125, 132, 0, 0},
                     {133, 149, 1, until_the_end},
                     {150, 160, 2, until_the_end}},
                    85);
  form_school_groups(world);
}

void add_polderzijl_partners(World& world, Names& names, Random& random) {
  add_owners(world, names, {{1, 2, 0, until_the_end}});
  add_organisations(world, names, random, {{1, 16, 0, until_the_end}});
  add_professionals(world, names, random, {{1, 24, 0, until_the_end}}, 16);
}

}  // namespace sleutelnet::sample
