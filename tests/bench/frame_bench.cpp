// One frame of the whole window without a screen: the time on the processor to make everything that is drawn, in the
// places that draw a network. At rest, and while the canvas is moved.

#include <benchmark/benchmark.h>
#include <imgui.h>

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
  double shift = 0;
  for (auto _ : state) {
    if (moving) {
      shift += 0.01;
      screen.app().act(PanZoom{Canvas::network, {.x = shift, .y = 0, .zoom = 1}});
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

void frame_compare_network(benchmark::State& state) { run(state, WindowPlace::compare, false); }
BENCHMARK(frame_compare_network)->Apply(sizes);

}  // namespace
}  // namespace sleutelnet::bench
