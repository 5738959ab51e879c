#pragma once
// What every panel gets to see, and never changes.

#include "viz/action.hpp"
#include "viz/names.hpp"
#include "viz/results.hpp"
#include "viz/theme.hpp"

namespace sleutelnet {

struct Pointed;

struct View {
  const State& state;
  const WindowResults& results;
  const Theme& theme;
  Pointed* pointed = nullptr;  // what is asked about by F1 (guide/explain.hpp); of one frame

  Language language() const { return state.language; }
  const Palette& palette() const { return *theme.palette; }
  float px(float logical) const { return theme.px(logical); }
  std::string say(auto name) const { return std::string(text(state.language, name)); }
  std::string say(auto name, std::initializer_list<std::string_view> arguments) const {
    return text(state.language, name, arguments);
  }
};

}  // namespace sleutelnet
