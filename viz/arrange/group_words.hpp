#pragma once
// What groups and arrangements are called.

#include "viz/view.hpp"

namespace sleutelnet {

std::string group_name(const View& view, const GroupsPart& groups, std::size_t group);
std::string kind_name(const View& view, GroupKind kind);
std::string arrangement_name(const View& view, Arrangement arrangement);
std::string arrangement_meaning(const View& view, Arrangement arrangement);

}  // namespace sleutelnet
