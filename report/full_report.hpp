#pragma once
// The whole report on one network, for one recipient, in one language.
//   to_html(make_report(disclose(results_of(network, &earlier), {.recipient = …, .purpose = …}), language))

#include "report/disclose.hpp"
#include "report/document.hpp"

namespace sleutelnet {

Document make_report(const Told& told, Language language);

// A document with title, stamp and footer, and nothing in it yet: for reports of one section.
Document stamped_document(const Told& told, Language language);

}  // namespace sleutelnet
