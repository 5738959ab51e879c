#pragma once
// Which pictures there are to be had on their own, and each of them as pages ready to leave the house: title above,
// below it on what it rests, for whom, for what and of which day (P19, P43).

#include <optional>
#include <string>
#include <vector>

#include "report/disclose.hpp"
#include "report/picture.hpp"

namespace sleutelnet {

enum class PictureKind { matrix, map, unreached, network, change, plan, owners };

// Whether it shows people, and is then the coordinator's alone (P39).
constexpr bool shows_people(PictureKind kind) { return kind == PictureKind::network || kind == PictureKind::owners; }

// No more of the results than the picture tells. `before` is the earlier moment of a change; none otherwise.
Results results_for_picture(PictureKind kind, const Network& network, const Network* before,
                            const ResultOptions& options);

// Why this picture cannot be made of these results: no cells, no borders, no earlier moment, nobody who keeps contact,
// or people who may not be shown. Nothing when it can.
std::optional<std::string> no_picture_because(const Told& told, PictureKind kind, Language language);

// One page, or several of a matrix of many buurten and of long tables. A change names no people, whoever it is for.
// Asks for what no_picture_because lets through.
std::vector<Picture> picture_pages(const Told& told, PictureKind kind, Language language,
                                   const Palette& palette = light_palette);

}  // namespace sleutelnet
