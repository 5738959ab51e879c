#pragma once
// The colours for paper: a white ground, black ink, and hatching, dots and frames instead of colour, so that a copy in
// grey says the same. Of the domains the number tells which; their greys only part it from its neighbour.

#include "report/palette.hpp"

namespace sleutelnet {

inline constexpr Palette print_palette{
    .ground = colour(0xFFFFFF),
    .panel = colour(0xFFFFFF),
    .line = colour(0xC8C8C8),
    .ink = colour(0x000000),
    .soft_ink = colour(0x404040),
    .accent = colour(0x000000),
    .accent_ground = colour(0xEDEDED),
    .warning = colour(0x000000),
    .covered = {colour(0x3A3A3A), colour(0x3A3A3A), colour(0xFFFFFF), colour(0x3A3A3A), Pattern::plain},
    .thin = {colour(0xFFFFFF), colour(0x5A5A5A), colour(0x000000), colour(0x404040), Pattern::hatched},
    .stale = {colour(0xFFFFFF), colour(0x404040), colour(0x000000), colour(0x404040), Pattern::dotted},
    .blank = {colour(0xFFFFFF), colour(0x000000), colour(0x000000), colour(0x000000), Pattern::framed},
    .unknown = {colour(0xDADADA), colour(0xDADADA), colour(0x303030), colour(0x6A6A6A), Pattern::plain},
    .out_of_scope = {colour(0xFFFFFF), colour(0x707070), colour(0x404040), colour(0x707070), Pattern::none},
    .tie = colour(0x707070),
    .lack = {{{colour(0xF2F2F2), colour(0x000000)},
              {colour(0xC4C4C4), colour(0x000000)},
              {colour(0x6A6A6A), colour(0xFFFFFF)},
              {colour(0x1C1C1C), colour(0xFFFFFF)}}},
    .domains = {colour(0x303030), colour(0x6E6E6E), colour(0x404040), colour(0x5E5E5E), colour(0x202020),
                colour(0x666666), colour(0x484848), colour(0x565656), colour(0x101010), colour(0x383838)},
};

}  // namespace sleutelnet
