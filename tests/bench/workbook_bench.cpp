// A workbook of 100,000 people and ten columns, from the file to the records, with its progress watched; and how soon
// it stops when it is told to halfway.

#include <benchmark/benchmark.h>
#include <xlsxwriter.h>

#include <chrono>
#include <filesystem>
#include <thread>

#include "importers/open.hpp"

namespace sleutelnet::bench {
namespace {

constexpr int people = 100'000;

// In a folder of its own that goes with the object.
class Workbook {
 public:
  Workbook() {
    std::filesystem::create_directories(folder_);
    auto* book = workbook_new(path().c_str());
    auto* sheet = workbook_add_worksheet(book, "Actoren");
    const char* headings[] = {"id",      "soort",   "status",  "functie",   "domeinen",
                              "reactie", "wanneer", "notitie", "bevestigd", "gestart"};
    for (lxw_col_t column = 0; column < 10; ++column) {
      worksheet_write_string(sheet, 0, column, headings[column], nullptr);
    }
    for (lxw_row_t row = 1; row <= people; ++row) {
      const auto id = "K" + std::to_string(people + row);
      const char* cells[] = {id.c_str(), "sleutelfiguur", "herbevestigen", "coach", "zorg", "24u", "altijd",
                             "-",        "2025-10-01",    "2024-03-01"};
      for (lxw_col_t column = 0; column < 10; ++column) {
        worksheet_write_string(sheet, row, column, cells[column], nullptr);
      }
    }
    workbook_close(book);
  }
  ~Workbook() { std::filesystem::remove_all(folder_); }
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  std::filesystem::path path() const { return folder_ / "mensen.xlsx"; }

 private:
  std::filesystem::path folder_ = std::filesystem::temp_directory_path() / "sleutelnet-bench-workbook";
};

void open_workbook(benchmark::State& state) {
  const Workbook workbook;
  for (auto _ : state) {
    Progress progress;
    const auto opened = open_paths({workbook.path()}, {.progress = &progress});
    if (!opened.records || opened.records->network.actors.size() != people) state.SkipWithError("not all of it");
    if (progress.share() < 1) state.SkipWithError("its progress does not reach the end");
  }
}
BENCHMARK(open_workbook)->Unit(benchmark::kMillisecond)->UseRealTime();

// From the wish to stop until it has stopped.
void cancel_workbook(benchmark::State& state) {
  const Workbook workbook;
  for (auto _ : state) {
    Progress progress;
    std::chrono::steady_clock::time_point asked;
    std::jthread hand([&] {
      while (progress.share() < 0.4) std::this_thread::yield();
      asked = std::chrono::steady_clock::now();
      progress.cancel();
    });
    try {
      open_paths({workbook.path()}, {.progress = &progress});
      state.SkipWithError("not stopped");
    } catch (const Cancelled&) {
      hand.join();
      state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - asked).count());
    }
  }
}
BENCHMARK(cancel_workbook)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5);

}  // namespace
}  // namespace sleutelnet::bench
