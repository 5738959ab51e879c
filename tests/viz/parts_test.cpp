// The parts under the panels: filling polygons, checking fonts, feeding input, finding, filtering.

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>

#include "core/support/random.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/app.hpp"
#include "viz/camera.hpp"
#include "viz/font_file.hpp"
#include "viz/map_shapes.hpp"
#include "viz/network_scene.hpp"
#include "viz/platform/input_queue.hpp"
#include "viz/platform/keys.hpp"
#include "viz/search.hpp"

namespace sleutelnet {
namespace {

double area_of(const Triangles& triangles) {
  double sum = 0;
  for (const auto& [a, b, c] : triangles.corners) {
    sum += std::abs(signed_area({triangles.points[a], triangles.points[b], triangles.points[c]}));
  }
  return sum;
}

TEST(Triangulate, FillsExactlyTheAreaOfTheRing) {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    SCOPED_TRACE(seed);
    Random random(seed);
    Polygon star;  // never crosses itself: corners by angle, at any distance
    const int corners = 3 + static_cast<int>(random.below(30));
    for (int corner = 0; corner < corners; ++corner) {
      const double angle = 6.283185307179586 * corner / corners, distance = 10 + 90 * random.unit();
      star.outer.push_back({distance * std::cos(angle), distance * std::sin(angle)});
    }
    if (seed % 2 == 0) std::reverse(star.outer.begin(), star.outer.end());

    const auto triangles = triangulate(star);

    EXPECT_EQ(triangles.corners.size(), star.outer.size() - 2);
    EXPECT_NEAR(area_of(triangles), std::abs(signed_area(star.outer)), 1e-6);
  }
}

TEST(Triangulate, LeavesHolesOpen) {
  const Ring square = {{0, 0}, {10, 0}, {10, 10}, {0, 10}};
  const Ring left = {{1, 4}, {3, 4}, {3, 6}, {1, 6}};
  const Ring right = {{6, 4}, {8, 4}, {8, 6}, {6, 6}};

  const auto triangles = triangulate({square, {left, right}});

  EXPECT_NEAR(area_of(triangles), 100 - 4 - 4, 1e-9);
  EXPECT_FALSE(inside({square, {left, right}}, {2, 5}));
  EXPECT_TRUE(inside({square, {left, right}}, {5, 5}));
}

TEST(Triangulate, EndsOnARingThatCrossesItself) {
  EXPECT_EQ(triangulate({{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}}).corners.size(), 2U);
  EXPECT_TRUE(triangulate({{{0, 0}, {1, 1}}, {}}).corners.empty());
  EXPECT_EQ(triangulate({{{0, 0}, {1, 0}, {2, 0}, {3, 0}}, {}}).corners.size(), 2U);
}

// A coast: corners a step apart, off the line by chance.
Ring coast(int corners, double step, double off) {
  Random random(7);
  Ring ring;
  for (int corner = 0; corner < corners; ++corner) ring.push_back({corner * step, off * random.unit()});
  ring.push_back({corners * step, 100 * off});
  ring.push_back({0, 100 * off});
  return ring;
}

TEST(MapShapes, LeaveOutOnlyCornersNearOneThatStays) {
  const auto ring = coast(500, 1, 2);

  const auto kept = thinned(ring, 5, true);

  EXPECT_LT(kept.size(), ring.size() / 3);
  for (const auto& point : ring) {
    const bool near = std::any_of(kept.begin(), kept.end(),
                                  [&](Point other) { return std::hypot(point.x - other.x, point.y - other.y) < 5; });
    EXPECT_TRUE(near) << point.x << ' ' << point.y;
  }
  EXPECT_EQ(thinned(ring, 0, true), ring);
  EXPECT_EQ(thinned(ring, 1e9, true).size(), 3U) << "an area never vanishes";
  EXPECT_EQ(thinned({{0, 0}, {1, 0}, {2, 0}}, 1.5, false), (Ring{{0, 0}, {2, 0}})) << "the ends of a line stay";
}

Area square(const std::string& code, const std::string& district, double x, double y) {
  const Ring ring{{x, y}, {x + 10, y}, {x + 10, y + 10}, {x, y + 10}};
  return {
      .code = AreaId(code), .level = AreaLevel::neighbourhood, .parent = AreaId(district), .polygons = {{ring, {}}}};
}

double length_of(const DistrictBorder& border) {
  const auto& line = border.lines[0];
  double length = 0;
  for (std::size_t at = 1; at < line.size() + (border.closed ? 1 : 0); ++at) {
    const auto &from = line[at - 1], &to = line[at % line.size()];
    length += std::hypot(to.x - from.x, to.y - from.y);
  }
  return length;
}

TEST(MapShapes, GoRoundAWijkInOneLineAndRoundAnEnclaveInAnother) {
  Network network;
  for (int x = 0; x < 3; ++x) {
    for (int y = 0; y < 3; ++y) {
      const bool middle = x == 1 && y == 1;
      auto area = square("BU" + std::to_string(10 * x + y), middle ? "WK02" : "WK01", 10 * x, 10 * y);
      auto& ring = area.polygons.front().outer;
      if (x == y) std::reverse(ring.begin(), ring.end());  // files run their rings either way round
      network.areas.put(std::move(area));
    }
  }
  MapShapes shapes;
  update_shapes(shapes, network);

  std::vector<double> lengths;
  for (const auto& border : shapes.district_borders) {
    EXPECT_TRUE(border.closed);
    lengths.push_back(length_of(border));
  }
  std::sort(lengths.begin(), lengths.end());
  EXPECT_EQ(lengths, (std::vector<double>{40, 40, 120}));
}

TEST(MapShapes, AreAsFineAsTheScreenCanShow) {
  Network network;
  auto area = square("BU01", "WK01", 0, 0);
  area.polygons = {{coast(4000, 1, 1), {}}};
  network.areas.put(area);
  MapShapes shapes;
  update_shapes(shapes, network);
  const auto corners = [&](double pixels_per_unit) {
    return shapes.shapes.front().details[detail_at(shapes, pixels_per_unit)].polygons.front().outer.size();
  };

  EXPECT_EQ(corners(100), 4002U);
  EXPECT_EQ(detail_at(shapes, 0.8), 0U) << "a metre off is four fifths of a pixel";
  EXPECT_EQ(detail_at(shapes, 0.5), 1U) << "half a pixel";
  EXPECT_EQ(detail_at(shapes, 0.1), 2U) << "of the coarsest six metres, little more than half a pixel";
  EXPECT_LE(corners(0.1), 800U);
  EXPECT_GT(corners(0.1), 500U);
  for (std::size_t detail = 0; detail < map_details; ++detail) {
    const auto& triangles = shapes.shapes.front().details[detail].triangles.front();
    EXPECT_NEAR(area_of(triangles), 4000 * 100, 4000 * shapes.coarseness[detail] + 4000) << detail;
  }
}

std::vector<std::byte> bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  std::vector<std::byte> bytes(text.size());
  std::transform(text.begin(), text.end(), bytes.begin(), [](char c) { return static_cast<std::byte>(c); });
  return bytes;
}

TEST(FontFile, AcceptsInterAndRefusesWhatIsDamaged) {
  const auto inter = bytes_of("/usr/share/fonts/opentype/inter/Inter-Regular.otf");
  if (inter.empty()) GTEST_SKIP() << "fonts-inter is not installed";
  EXPECT_TRUE(sound_font(inter));

  EXPECT_FALSE(sound_font({}));
  EXPECT_FALSE(sound_font(std::span(inter).first(11)));
  EXPECT_FALSE(sound_font(std::span(inter).first(inter.size() / 2))) << "a table runs beyond the end";
  auto mangled = inter;
  mangled[0] = std::byte{'X'};
  EXPECT_FALSE(sound_font(mangled));
  EXPECT_FALSE(read_font({"/nowhere.otf", "/etc/passwd", "/etc"}));
}

class Input : public testing::Test {
 protected:
  Input() { configure_context(); }
  ~Input() override { ImGui::DestroyContext(); }
  ImGuiIO& io() { return ImGui::GetIO(); }
  InputQueue queue_;
};

TEST_F(Input, APressAndItsReleaseLandInDifferentFrames) {
  queue_.push(MouseButton{0, true});
  queue_.push(MouseButton{0, false});

  EXPECT_TRUE(queue_.feed(io()));
  EXPECT_TRUE(io().MouseDown[0]);
  EXPECT_FALSE(queue_.feed(io()));
  EXPECT_FALSE(io().MouseDown[0]);
}

TEST_F(Input, AKeyIsSeenWithWhatWasHeldWhenItWentDown) {
  queue_.push(KeyChanged{key::left_control, true});
  queue_.feed(io());
  queue_.push(KeyChanged{key::a, true});
  queue_.push(KeyChanged{key::left_control, false});
  queue_.push(KeyChanged{key::a, false});

  EXPECT_TRUE(queue_.feed(io()));
  EXPECT_TRUE(io().KeyCtrl && io().KeysDown[key::a]);
  EXPECT_FALSE(queue_.feed(io()));
  EXPECT_FALSE(io().KeyCtrl || io().KeysDown[key::a]);
}

TEST_F(Input, AKeyBeforeItsModifierStandsAlone) {
  queue_.push(KeyChanged{key::a, true});
  queue_.push(KeyChanged{key::left_control, true});

  EXPECT_TRUE(queue_.feed(io()));
  EXPECT_TRUE(io().KeysDown[key::a] && !io().KeyCtrl);
}

TEST_F(Input, AQuickKeyIsNotLost) {
  queue_.push(KeyChanged{key::left_control, true});
  queue_.push(KeyChanged{key::a, true});
  queue_.push(KeyChanged{key::a, false});
  queue_.push(KeyChanged{key::left_control, false});

  queue_.feed(io());
  EXPECT_TRUE(io().KeyCtrl && io().KeysDown[key::a]);
  queue_.feed(io());

  EXPECT_FALSE(io().KeyCtrl || io().KeysDown[key::a]);
}

TEST_F(Input, AMoveAfterAPressWaitsForTheNextFrame) {
  queue_.push(MouseMoved{10, 10});
  queue_.push(MouseButton{0, true});
  queue_.push(MouseMoved{90, 90});

  queue_.feed(io());
  EXPECT_FALSE(io().MouseDown[0]) << "move first, press next";
  queue_.feed(io());
  EXPECT_TRUE(io().MouseDown[0]);
  EXPECT_EQ(io().MousePos.x, 10);
  queue_.feed(io());

  EXPECT_EQ(io().MousePos.x, 90);
}

TEST_F(Input, LosingTheFocusLetsGoOfEveryKey) {
  queue_.push(KeyChanged{key::left_control, true});
  queue_.push(FocusLost{});

  queue_.feed(io());

  EXPECT_FALSE(io().KeyCtrl);
}

TEST(Search, FindsPeopleAreasAndValuesAndRanksTheStartOfAWordFirst) {
  const auto state = viz_town_state();

  const auto hits = search_hits(state, "VELD", 8);
  ASSERT_GE(hits.size(), 5U);
  EXPECT_EQ(hits.front().name, "Veld-Noord");
  EXPECT_EQ(search_hits(state, "k007", 8).front().target, SearchTarget(ActorId("K007")));
  EXPECT_EQ(search_hits(state, "onderw", 8).front().target, SearchTarget(TermId("onderwijs")));

  EXPECT_TRUE(search_hits(state, "", 8).empty());
  EXPECT_LE(search_hits(state, "e", 3).size(), 3U);
}

TEST(Search, FindsTheCommandsThatCanBeGiven) {
  auto state = viz_town_state();

  const auto hits = search_hits(state, "licht", 8);
  ASSERT_FALSE(hits.empty());
  const auto* const* command = std::get_if<const Command*>(&hits.front().target);
  ASSERT_NE(command, nullptr);
  EXPECT_STREQ((*command)->id, "dark");
  EXPECT_EQ(hits.front().kind, "opdracht");

  EXPECT_TRUE(search_hits(state, "Ongedaan maken", 8).empty()) << "there is nothing to undo";
}

class TownScene : public testing::Test {
 protected:
  TownScene() {
    refresh(results_, state_, jobs_);
    jobs_.wait();
    refresh(results_, state_, jobs_);
  }
  State state_ = viz_town_state();
  WindowResults results_;
  Jobs jobs_;
};

TEST_F(TownScene, PointingAtSomebodyLightsTheNeighboursOnly) {
  const auto scene = scene_of(state_, results_, ActorId("G001"));

  const auto lit =
      std::count_if(scene.nodes.begin(), scene.nodes.end(), [](const SceneNode& node) { return node.lit; });
  EXPECT_EQ(lit, 6) << "the team and the five professionals it knows";
}

TEST_F(TownScene, ASearchLightsItsHits) {
  state_.search = "persoon 7";

  const auto scene = scene_of(state_, results_, {});

  for (const auto& node : scene.nodes) EXPECT_EQ(node.lit, node.actor->id == ActorId("K007"));
}

TEST_F(TownScene, TheStepsAroundSomebodyFillTheCanvas) {
  const auto all = scene_of(state_, results_, {});
  state_.network_camera = {3, 3, 5};
  update(state_, SelectActor{ActorId("G001")});

  update(state_, SetEgoSteps{1});
  refresh(results_, state_, jobs_);

  const auto near = scene_of(state_, results_, {});
  EXPECT_LT(near.high.x - near.low.x, all.high.x - all.low.x);
  for (const auto& node : near.nodes) {
    EXPECT_GE(node.place.x, near.low.x);
    EXPECT_LE(node.place.x, near.high.x);
  }
  EXPECT_EQ(state_.network_camera, Camera{});
}

TEST_F(TownScene, WhoLeftIsNotDrawn) {
  const auto scene = scene_of(state_, results_, {});

  EXPECT_TRUE(std::none_of(scene.nodes.begin(), scene.nodes.end(),
                           [](const SceneNode& node) { return node.actor->id == ActorId("K029"); }));
}

TEST_F(TownScene, AnEditMovesNobodyButThePersonItIsAbout) {
  const auto before = results_.places;

  update(state_, BeginAddActor{});
  update(state_, SubmitForm{});
  refresh(results_, state_, jobs_);
  jobs_.wait();
  refresh(results_, state_, jobs_);

  for (const auto& [actor, place] : before) EXPECT_EQ(results_.places.at(actor), place);
  EXPECT_EQ(results_.places.size(), before.size() + 1);
}

TEST_F(TownScene, TheAnswerOfAnOlderRevisionIsDropped) {
  update(state_, ApplyEdit{RemoveActor{ActorId("K001")}});
  refresh(results_, state_, jobs_);
  jobs_.wait();
  update(state_, ApplyEdit{RemoveActor{ActorId("K002")}});

  refresh(results_, state_, jobs_);

  EXPECT_TRUE(results_.departures.empty()) << "they were worked out before K002 went";
  jobs_.wait();
  refresh(results_, state_, jobs_);
  EXPECT_EQ(results_.departures.size(), results_.graph.size());
}

double luminance(Colour colour) {
  const auto linear = [](std::uint8_t part) {
    const double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast(Colour left, Colour right) {
  const double high = std::max(luminance(left), luminance(right)), low = std::min(luminance(left), luminance(right));
  return (high + 0.05) / (low + 0.05);
}

TEST(Theme, HuesAndTextStandOutFromTheirGround) {
  for (const bool dark : {false, true}) {
    const auto& palette = dark ? dark_palette : light_palette;
    for (std::size_t hue = 0; hue < qualitative_count; ++hue) {
      EXPECT_GE(contrast(qualitative(hue, dark), palette.panel), 3.0) << hue;
    }
    EXPECT_GE(contrast(palette.ink, palette.panel), 4.5);
    EXPECT_GE(contrast(palette.soft_ink, palette.panel), 4.5);
    EXPECT_GE(contrast(palette.accent, palette.accent_ground), 4.5) << "the button of the place we are in";
    EXPECT_GE(contrast(palette.warning, palette.panel), 4.5);
    EXPECT_GE(contrast(palette.accent, dark ? palette.ground : palette.panel), 4.5) << "the primary button";
  }
}

TEST(Transform, ThereAndBackIsTheSamePlace) {
  const CanvasBox box{{100, 200}, {300, 260}, true};
  const Transform transform(box, {5, -3, 2.5}, {10, 20}, {640, 480});

  const auto there = transform.to_screen({150, 240});
  const auto back = transform.to_canvas(there);

  EXPECT_NEAR(back.x, 150, 1e-3);
  EXPECT_NEAR(back.y, 240, 1e-3);
  EXPECT_LT(transform.to_screen({150, 250}).y, there.y) << "north is up";
}

}  // namespace
}  // namespace sleutelnet
