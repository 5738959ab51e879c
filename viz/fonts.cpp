#include "viz/fonts.hpp"

#include <cmath>
#include <cstring>

#include "viz/font_file.hpp"

namespace sleutelnet {

namespace {

// Latin with accents and Ĳ, then ’ “ – … € ≥ ≤ → ▲ ● ✓ ½ and their like.
constexpr ImWchar letters[] = {0x0020, 0x017F, 0x2010, 0x2027, 0x2030, 0x203A, 0x20AC, 0x20AC, 0x2190, 0x2193, 0x2212,
                               0x2212, 0x221E, 0x221E, 0x2248, 0x2248, 0x2260, 0x2265, 0x25A0, 0x25A1, 0x25B2, 0x25B2,
                               0x25BC, 0x25BC, 0x25CB, 0x25CB, 0x25CF, 0x25CF, 0x2713, 0x2713, 0x2717, 0x2717, 0};
constexpr ImWchar figure_letters[] = {0x0020, 0x007E, 0x00A0, 0x00FF, 0x2013, 0x2013, 0x2212, 0x2212, 0};
constexpr ImWchar icon_range[] = {0xF000, 0xF2E0, 0};

const std::string inter = "/usr/share/fonts/opentype/inter/";
const std::string dejavu = "/usr/share/fonts/truetype/dejavu/";

// ImGui's size is the height of a line, a designer's size that of the letter's body; in Inter the line is
// this much higher.
constexpr float line_height = 1.21F;

using Bytes = std::optional<std::vector<std::byte>>;

// ImGui frees what it is given, with its own allocator.
void* own_copy(const std::vector<std::byte>& bytes) {
  void* copy = ImGui::MemAlloc(bytes.size());
  std::memcpy(copy, bytes.data(), bytes.size());
  return copy;
}

class Loader {
 public:
  explicit Loader(float scale)
      : scale_(scale),
        regular_(read_font({inter + "Inter-Regular.otf", dejavu + "DejaVuSans.ttf"})),
        semibold_(read_font({inter + "Inter-SemiBold.otf", dejavu + "DejaVuSans-Bold.ttf"})),
        icons_(read_font({"/usr/share/fonts/truetype/fork-awesome/forkawesome-webfont.ttf"})) {
    ImGui::GetIO().Fonts->Clear();
  }

  ImFont* add(float size, bool bold, const ImWchar* ranges = letters) {
    const auto& bytes = bold ? semibold_ : regular_;
    auto* atlas = ImGui::GetIO().Fonts;
    ImFontConfig config;
    config.SizePixels = std::round(size * scale_ * line_height);
    if (!bytes) return atlas->AddFontDefault(&config);
    config.OversampleH = scale_ > 1.5F ? 1 : 2;
    config.OversampleV = 1;
    config.PixelSnapH = scale_ > 1.5F;
    ImFont* font = atlas->AddFontFromMemoryTTF(own_copy(*bytes), static_cast<int>(bytes->size()), config.SizePixels,
                                               &config, ranges);
    if (icons_ && ranges == letters) merge_icons(size);
    return font;
  }

  bool has_icons() const { return icons_.has_value(); }

 private:
  void merge_icons(float size) {
    ImFontConfig config;
    config.MergeMode = true;
    config.PixelSnapH = true;
    config.GlyphOffset.y = std::round(scale_);
    const auto pixels = std::round(size * scale_);
    ImGui::GetIO().Fonts->AddFontFromMemoryTTF(own_copy(*icons_), static_cast<int>(icons_->size()), pixels, &config,
                                               icon_range);
  }

  float scale_;
  Bytes regular_, semibold_, icons_;
};

}  // namespace

Fonts load_fonts(float scale) {
  Loader loader(scale);
  Fonts fonts{.icons = loader.has_icons(), .scale = scale};
  fonts.text = loader.add(14, false);
  fonts.strong = loader.add(14, true);
  fonts.table = loader.add(13, false);
  fonts.mark = loader.add(12, true, figure_letters);
  fonts.title = loader.add(16, true);
  fonts.figure = loader.add(26, true, figure_letters);
  ImGui::GetIO().FontDefault = fonts.text;
  ImGui::GetIO().Fonts->Build();
  return fonts;
}

}  // namespace sleutelnet
