#pragma once
// The town of the window tests with something in every table.

#include "tests/support/viz_town.hpp"
#include "viz/manage/tables.hpp"
#include "viz/update.hpp"

namespace sleutelnet {

inline Records manage_town() {
  auto records = viz_town();
  auto& network = records.network;
  for (int number = 1; number <= 12; ++number) {
    const auto digits = (number < 10 ? "0" : "") + std::to_string(number);
    const ActorId actor("K0" + digits);
    ContactMoment contact{.id = ContactId("C00" + digits), .actor = actor, .by = ActorId("P001"), .date = {}};
    contact.date = network.date - std::chrono::days(number * 31);
    contact.two_way = number % 3 != 0;
    contact.purpose = number % 2 == 0 ? ContactPurpose::advice : ContactPurpose::upkeep;
    if (number % 4 == 0) contact.promised_for = network.date - std::chrono::days(number);
    network.contacts.put(contact);
    Agreement agreement{.id = AgreementId("A00" + digits), .actor = actor, .functions = {"meedenken", "doorgeven"}};
    agreement.review = network.date + std::chrono::days(number * 20 - 100);
    network.agreements.put(agreement);
    Tie holds{.id = TieId("T9" + digits), .source = ActorId("P00" + std::to_string(number % 2 + 1)), .target = actor};
    holds.kind = TieKind::account_holder;
    network.ties.put(holds);
  }
  const auto area = areas_at(network, AreaLevel::neighbourhood).front()->code;
  for (const auto* domain : {"zorg", "jeugd", "sport"}) {
    network.targets.put({.area = area, .value = TermId(domain), .minimum = 2, .why = "afgesproken"});
  }
  auto gone = *network.actors.find(ActorId("K029"));
  gone.departed = plus_months(network.date, -4);
  network.actors.put(gone);
  return records;
}

inline State manage_state(ManageView view) {
  auto state = initial_state(manage_town(), {});
  update(state, ManageAction(ShowManaged{view}));
  return state;
}

}  // namespace sleutelnet
