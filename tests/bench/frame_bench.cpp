// One frame of the whole window without a screen: the time on the processor to make everything that is drawn, in the
// places that draw a network or a map. At rest, and while the canvas is moved.

#include <benchmark/benchmark.h>
#include <imgui.h>

#include <cmath>
#include <numbers>

#include "tests/bench/towns.hpp"
#include "viz/app.hpp"

namespace sleutelnet::bench {
namespace {

// What else the window works out takes minutes at the national size and draws nothing here.
void only_pictures(const JobRequest& request, const JobReport& report) {
  JobRequest asked{.revision = request.revision, .network = request.network, .options = request.options};
  asked.compare = request.compare;
  asked.layout = request.layout;
  asked.drawn = request.drawn;
  work_out(asked, report);
}

constexpr int corners_of_side = 15;  // four sides: about what CBS gives a buurt
constexpr double side = 800;         // metres

// The side of a square that starts at a corner of the raster, bent so that both its neighbours bend alike.
Point on_side(int column, int row, bool across, int corner) {
  const double share = static_cast<double>(corner) / corners_of_side;
  const double off =
      60 * std::sin(share * std::numbers::pi) * std::sin(9 * share + 3 * column + 5 * row + (across ? 1 : 0));
  const double x = column * side, y = row * side;
  return across ? Point{x + share * side, y + off} : Point{x + off, y + share * side};
}

Ring bent_square(int column, int row) {
  Ring ring;
  for (int corner = 0; corner < corners_of_side; ++corner) ring.push_back(on_side(column, row, true, corner));
  for (int corner = 0; corner < corners_of_side; ++corner) ring.push_back(on_side(column + 1, row, false, corner));
  for (int corner = corners_of_side; corner > 0; --corner) ring.push_back(on_side(column, row + 1, true, corner));
  for (int corner = corners_of_side; corner > 0; --corner) ring.push_back(on_side(column, row, false, corner));
  return ring;
}

// Every buurt a bent square, side by side; 60 corners each.
void draw_country(Network& network) {
  std::vector<Area> areas;
  int number = 0;
  const int columns = 120;
  for (const auto& area : network.areas) {
    areas.push_back(area);
    if (area.level != AreaLevel::neighbourhood) continue;
    areas.back().polygons = {{bent_square(number % columns, number / columns), {}}};
    ++number;
  }
  network.areas.put_all(std::move(areas));
}

class Screen {
 public:
  Screen(const TownSize& size, WindowPlace place) : app_(state_of(size, place), {}, only_pictures) {
    configure_context();
    auto& io = ImGui::GetIO();
    io.DisplaySize = {1600, 1000};
    io.DeltaTime = 1.0F / 60;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    app_.prepare(1);
    unsigned char* ignored = nullptr;
    int width = 0, height = 0;
    io.Fonts->GetTexDataAsAlpha8(&ignored, &width, &height);
    for (int time = 0; time < 4; ++time) {
      app_.jobs().wait();
      frame();
    }
  }
  ~Screen() {
    app_.jobs().stop();
    app_.jobs().wait();
    ImGui::DestroyContext();
  }
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  void frame() {
    ImGui::NewFrame();
    app_.frame();
    ImGui::Render();
  }
  App& app() { return app_; }

 private:
  static State state_of(const TownSize& size, WindowPlace place) {
    auto network = town(size);
    if (place == WindowPlace::coverage) draw_country(network);
    auto earlier = network;
    earlier.date = plus_months(network.date, -12);
    Records records;
    records.network = std::move(network);
    auto state = initial_state(std::move(records), {Snapshot{.network = std::move(earlier)}});
    state.comparing.view = CompareView::network;
    state.place = place;
    return state;
  }

  App app_;
};

void run(benchmark::State& state, WindowPlace place, bool moving) {
  Screen screen(state.range(0) == 0 ? goal : national, place);
  const auto canvas = place == WindowPlace::coverage ? Canvas::map : Canvas::network;
  double shift = 0;
  for (auto _ : state) {
    if (moving) {
      shift += place == WindowPlace::coverage ? 200 : 0.01;  // metres, or units of the arrangement
      screen.app().act(PanZoom{canvas, {.x = shift, .y = 0, .zoom = 1}});
    }
    screen.frame();
  }
  state.counters["corners"] = ImGui::GetDrawData()->TotalVtxCount;
}

void sizes(benchmark::internal::Benchmark* bench) {
  bench->ArgName("goal_national")->DenseRange(0, 1)->Unit(benchmark::kMillisecond);
}

void frame_network(benchmark::State& state) { run(state, WindowPlace::network, false); }
BENCHMARK(frame_network)->Apply(sizes);

void frame_network_moving(benchmark::State& state) { run(state, WindowPlace::network, true); }
BENCHMARK(frame_network_moving)->Apply(sizes);

void frame_map(benchmark::State& state) { run(state, WindowPlace::coverage, false); }
BENCHMARK(frame_map)->Apply(sizes);

void frame_map_moving(benchmark::State& state) { run(state, WindowPlace::coverage, true); }
BENCHMARK(frame_map_moving)->Apply(sizes);

void frame_compare_network(benchmark::State& state) { run(state, WindowPlace::compare, false); }
BENCHMARK(frame_compare_network)->Apply(sizes);

}  // namespace
}  // namespace sleutelnet::bench
