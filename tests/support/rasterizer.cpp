#include "tests/support/rasterizer.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace sleutelnet {

namespace {

struct Texture {
  const unsigned char* alpha = nullptr;
  int width = 0, height = 0;

  // Bilinear, as a graphics card does it.
  float sample(float u, float v) const {
    const float x = u * static_cast<float>(width) - 0.5F, y = v * static_cast<float>(height) - 0.5F;
    const int left = static_cast<int>(std::floor(x)), top = static_cast<int>(std::floor(y));
    const float across = x - static_cast<float>(left), down = y - static_cast<float>(top);
    const auto at = [&](int column, int row) {
      column = std::clamp(column, 0, width - 1);
      row = std::clamp(row, 0, height - 1);
      return static_cast<float>(alpha[row * width + column]) / 255.0F;
    };
    const float above = at(left, top) * (1 - across) + at(left + 1, top) * across;
    const float below = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
    return above * (1 - down) + below * down;
  }
};

struct Clip {
  int left, top, right, bottom;
};

std::array<float, 4> unpacked(ImU32 colour) {
  const auto part = [&](unsigned shift) { return static_cast<float>((colour >> shift) & 0xFFU); };
  return {part(IM_COL32_R_SHIFT), part(IM_COL32_G_SHIFT), part(IM_COL32_B_SHIFT), part(IM_COL32_A_SHIFT) / 255.0F};
}

void blend(std::uint8_t* pixel, const std::array<float, 4>& colour, float alpha) {
  for (std::size_t part = 0; part < 3; ++part) {
    const float mixed = colour[part] * alpha + static_cast<float>(pixel[part]) * (1 - alpha);
    pixel[part] = static_cast<std::uint8_t>(std::lround(std::clamp(mixed, 0.0F, 255.0F)));
  }
}

// Corners in 1/256 pixel, so that a pixel on an edge that two triangles share belongs to exactly one.
struct Fixed {
  std::int64_t x, y;
};

class Painter {
 public:
  Painter(Pixels& pixels, const Texture& texture) : pixels_(pixels), texture_(texture) {}

  void triangle(ImDrawVert a, ImDrawVert b, ImDrawVert c, const Clip& clip) {
    Fixed fa = fixed(a.pos), fb = fixed(b.pos), fc = fixed(c.pos);
    auto area = edge(fa, fb, fc);
    if (area == 0) return;
    if (area < 0) {
      std::swap(b, c);
      std::swap(fb, fc);
      area = -area;
    }
    const int left = std::max(clip.left, static_cast<int>(std::min({fa.x, fb.x, fc.x}) >> 8));
    const int right = std::min(clip.right, static_cast<int>(std::max({fa.x, fb.x, fc.x}) >> 8) + 1);
    const int top = std::max(clip.top, static_cast<int>(std::min({fa.y, fb.y, fc.y}) >> 8));
    const int bottom = std::min(clip.bottom, static_cast<int>(std::max({fa.y, fb.y, fc.y}) >> 8) + 1);
    const auto ca = unpacked(a.col), cb = unpacked(b.col), cc = unpacked(c.col);
    const bool flat = a.uv.x == b.uv.x && a.uv.x == c.uv.x && a.uv.y == b.uv.y && a.uv.y == c.uv.y;
    const float cover = flat ? texture_.sample(a.uv.x, a.uv.y) : 0;
    for (int y = top; y < bottom; ++y) {
      for (int x = left; x < right; ++x) {
        const Fixed point{(static_cast<std::int64_t>(x) << 8) + 128, (static_cast<std::int64_t>(y) << 8) + 128};
        const auto wa = edge(fb, fc, point), wb = edge(fc, fa, point), wc = edge(fa, fb, point);
        if (!covers(wa, fb, fc) || !covers(wb, fc, fa) || !covers(wc, fa, fb)) continue;
        const float sa = static_cast<float>(wa) / static_cast<float>(area);
        const float sb = static_cast<float>(wb) / static_cast<float>(area);
        const float sc = 1 - sa - sb;
        std::array<float, 4> colour{};
        for (std::size_t part = 0; part < 4; ++part) colour[part] = ca[part] * sa + cb[part] * sb + cc[part] * sc;
        const float alpha =
            flat ? cover
                 : texture_.sample(a.uv.x * sa + b.uv.x * sb + c.uv.x * sc, a.uv.y * sa + b.uv.y * sb + c.uv.y * sc);
        blend(&pixels_.rgba[(static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels_.width) +
                             static_cast<std::size_t>(x)) *
                            4],
              colour, colour[3] * alpha);
      }
    }
  }

 private:
  static Fixed fixed(ImVec2 point) { return {std::llround(point.x * 256), std::llround(point.y * 256)}; }
  static std::int64_t edge(Fixed a, Fixed b, Fixed c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }
  static bool covers(std::int64_t weight, Fixed from, Fixed to) {
    if (weight != 0) return weight > 0;
    return (from.y == to.y && to.x > from.x) || to.y < from.y;  // top and left edges only
  }

  Pixels& pixels_;
  const Texture& texture_;
};

}  // namespace

Pixels rasterize(const ImDrawData& data, ImFontAtlas& atlas) {
  unsigned char* alpha = nullptr;
  Texture texture;
  atlas.GetTexDataAsAlpha8(&alpha, &texture.width, &texture.height);
  texture.alpha = alpha;
  Pixels pixels{static_cast<int>(data.DisplaySize.x), static_cast<int>(data.DisplaySize.y), {}};
  pixels.rgba.assign(static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height) * 4, 255);
  Painter painter(pixels, texture);
  for (int number = 0; number < data.CmdListsCount; ++number) {
    const ImDrawList& list = *data.CmdLists[number];
    for (const auto& command : list.CmdBuffer) {
      const Clip clip{std::max(0, static_cast<int>(command.ClipRect.x)),
                      std::max(0, static_cast<int>(command.ClipRect.y)),
                      std::min(pixels.width, static_cast<int>(command.ClipRect.z)),
                      std::min(pixels.height, static_cast<int>(command.ClipRect.w))};
      const auto* corners = list.IdxBuffer.Data + command.IdxOffset;
      const auto* points = list.VtxBuffer.Data + command.VtxOffset;
      for (unsigned at = 0; at + 2 < command.ElemCount; at += 3) {
        painter.triangle(points[corners[at]], points[corners[at + 1]], points[corners[at + 2]], clip);
      }
    }
  }
  return pixels;
}

}  // namespace sleutelnet
