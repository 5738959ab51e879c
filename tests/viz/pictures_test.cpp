// A picture of each place in both languages, at several sizes, light and dark: for eyes, in the build folder.

#include <gtest/gtest.h>

#include <set>

#include "importers/open.hpp"
#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"

namespace sleutelnet {
namespace {

struct Look {
  std::string name;
  WindowPlace place{};
  Language language{};
  int width = 1600, height = 1000;
  double scale = 1;
  bool dark = false;
};

std::vector<Look> looks() {
  std::vector<Look> all;
  static constexpr const char* names[] = {"coverage", "network", "compare", "plan", "manage"};
  for (const auto place :
       {WindowPlace::coverage, WindowPlace::network, WindowPlace::compare, WindowPlace::plan, WindowPlace::manage}) {
    const std::string name = names[static_cast<std::size_t>(place)];
    for (const bool dark : {false, true}) {
      const std::string ground = dark ? "-dark" : "";
      all.push_back({name + "-nl" + ground, place, Language::dutch, 1600, 1000, 1, dark});
      all.push_back({name + "-en" + ground, place, Language::english, 1600, 1000, 1, dark});
      all.push_back({name + "-nl-200" + ground, place, Language::dutch, 2560, 1600, 2, dark});
      all.push_back({name + "-en-200" + ground, place, Language::english, 2560, 1600, 2, dark});
    }
    all.push_back({name + "-small", place, Language::dutch, 1280, 800, 1, false});
    all.push_back({name + "-narrow", place, Language::english, 1280, 800, 2, false});
  }
  return all;
}

void choose_something(HeadlessWindow& window) {
  const auto& results = window.results();
  if (window.state().place == WindowPlace::coverage && !results.gaps.empty()) {
    const auto& gap = results.gaps[results.gaps.size() / 3];
    window.act(SelectCell{{gap.area, gap.value}});
  }
  if (window.state().place == WindowPlace::plan) {
    window.act(SetPlanning{{.profile = 1}});
    const auto& plan = window.results().recruited;
    if (plan && plan->part.plan.profiles.size() > 1) window.act(SelectCell{plan->part.plan.profiles[1].closes.front()});
  }
  if (window.state().place == WindowPlace::network && results.graph.size() > 0) {
    const auto& cuts = results.cuts.articulation;
    const auto first = std::find(cuts.begin(), cuts.end(), true) - cuts.begin();
    const auto node = static_cast<std::size_t>(first) % results.graph.size();
    window.act(SelectActor{results.graph.nodes[node]});
  }
  const auto& actors = window.state().network().actors;
  if (window.state().place == WindowPlace::manage && actors.size() > 4) {
    const auto key = actors.rows()[4].id.text();
    window.act(ManageAction(ChooseRows{{key, actors.rows()[2].id.text()}, TableCell{key, 3}, key}));
  }
}

void take_picture(State state, const Look& look, const std::string& folder) {
  state.place = look.place;
  state.language = look.language;
  state.scale = look.scale;
  state.dark = look.dark;
  HeadlessWindow window(std::move(state), {look.width, look.height, 1});
  choose_something(window);
  const auto pixels = window.pixels();

  const std::set<std::uint8_t> shades(pixels.rgba.begin(), pixels.rgba.end());
  EXPECT_GT(shades.size(), 50U) << "the picture is blank";
  const auto path = std::filesystem::path(BUILD_FOLDER) / "pictures" / folder;
  std::filesystem::create_directories(path);
  EXPECT_TRUE(write_png(pixels, path / (look.name + ".png")));
}

class Pictures : public testing::TestWithParam<Look> {};

TEST_P(Pictures, OfTheTownAreNotBlank) { take_picture(viz_town_state(), GetParam(), "town"); }

TEST_P(Pictures, OfVeldhavenAreNotBlank) {
  const auto folder = std::filesystem::path(SOURCE_FOLDER) / "sample-data" / "veldhaven";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << folder << " is not there";
  auto opened = open_paths({folder});
  ASSERT_TRUE(opened.records);
  take_picture(initial_state(*std::move(opened.records), std::move(opened.snapshots)), GetParam(), "veldhaven");
}

// What is open only for a while: a form with a refusal, the hits of a search, the overview of keys.
void take_moment(const std::string& name, State state, const Actions& actions) {
  HeadlessWindow window(std::move(state), {1280, 800, 1});
  for (const auto& action : actions) window.act(action);
  const auto path = std::filesystem::path(BUILD_FOLDER) / "pictures" / "moments";
  std::filesystem::create_directories(path);
  EXPECT_TRUE(write_png(window.pixels(), path / (name + ".png")));
}

void take_moment(const std::string& name, WindowPlace place, const Actions& actions) {
  auto state = viz_town_state();
  state.place = place;
  take_moment(name, std::move(state), actions);
}

TEST(PicturesOfMoments, OfAProjectAreMade) {
  for (const auto language : {Language::dutch, Language::english}) {
    const std::string end = language == Language::dutch ? "-nl" : "-en";
    auto state = viz_town_state();
    state.language = language;
    state.home = {Home::Kind::project, "/home/ria/stad.sleutelnet", {}};
    auto recovered = state, held = state, edited = state;
    recovered.recovered = apply(state.records(), RemoveActor{ActorId("K003")}).value();
    held.home.closed = LockHolder{"kees", "balie-4", 42, "2026-01-05 10:00"};
    update(held, BeginAddActor{});
    update(edited, ApplyEdit{RemoveActor{ActorId("K003")}});
    take_moment("recovered" + end, recovered, {});
    take_moment("read-only" + end, held, {});
    take_moment("closing-project" + end, edited, {SetClosing{Closing::asked}});
  }
}

// Of Veldhaven, which has three snapshots that differ.
void take_view(const std::string& name, const Actions& actions, bool dark = false,
               Language language = Language::dutch) {
  const auto folder = std::filesystem::path(SOURCE_FOLDER) / "sample-data" / "veldhaven";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << folder << " is not there";
  auto opened = open_paths({folder});
  ASSERT_TRUE(opened.records);
  auto state = initial_state(*std::move(opened.records), std::move(opened.snapshots));
  state.dark = dark;
  state.language = language;
  HeadlessWindow window(std::move(state), {1600, 1000, 1});
  for (const auto& action : actions) window.act(action);
  const auto path = std::filesystem::path(BUILD_FOLDER) / "pictures" / "views";
  std::filesystem::create_directories(path);
  EXPECT_TRUE(write_png(window.pixels(), path / (name + ".png")));
}

TEST(PicturesOfViews, AreMade) {
  using enum WindowPlace;
  take_view("causes", {ShowPlace{compare}, SetComparing{{.view = CompareView::causes}}});
  take_view("trend", {ShowPlace{compare}, SetComparing{{.view = CompareView::trend}}});
  take_view("network", {ShowPlace{compare}, SetComparing{{.view = CompareView::network}}});
  take_view("network-dark-en", {ShowPlace{compare}, SetComparing{{.view = CompareView::network}}}, true,
            Language::english);
  take_view("everything", {ShowPlace{compare}, SetComparing{{.only_changed = false}}});
  take_view("inform", {ShowPlace{plan}, SetPlanning{{.view = PlanView::inform}}});
  take_view("inform-dark-en", {ShowPlace{plan}, SetPlanning{{.view = PlanView::inform}}}, true, Language::english);
  take_view("departures", {ShowPlace{plan}, SetPlanning{{.view = PlanView::departures}}});
}

TEST(PicturesOfArrangements, AreMade) {
  const char* names[] = {"force", "map", "rings-team", "rings-person", "dot", "neato", "sfdp", "twopi"};
  for (int number = 0; number < arrangement_count; ++number) {
    const ArrangeAction arrange(Arrange{static_cast<Arrangement>(number)});
    const bool dark = number % 2 == 1;
    take_view(std::string("arranged-") + names[number],
              {ShowPlace{WindowPlace::network}, SelectActor{ActorId("K001")}, arrange, ClearSelection{}}, dark);
  }
  for (const auto groups : {GroupKind::communities, GroupKind::district, GroupKind::organisation}) {
    take_view("groups-" + std::to_string(static_cast<int>(groups)),
              {ShowPlace{WindowPlace::network}, ArrangeAction(OutlineGroups{groups})}, groups == GroupKind::district);
  }
}

TEST(PicturesOfMoments, AreMade) {
  ActorForm form = new_actor_form(viz_town().network, ActorKind::key_figure);
  form.actor.status = ActorStatus::active;
  form.notice_given = "gisteren";
  take_moment("form-refused", WindowPlace::network, {FillForm{form}, SubmitForm{}});
  take_moment("search", WindowPlace::network, {SetSearch{"persoon 1"}});
  take_moment("search-command", WindowPlace::coverage, {SetSearch{"verb"}});
  take_moment("closing", WindowPlace::network, {ApplyEdit{RemoveActor{ActorId("K003")}}, SetClosing{Closing::asked}});
  take_moment("why", WindowPlace::network,
              {SetMeasure{"betweenness_norm"}, SelectActor{ActorId("P002")}, ShowWhy{true}});
  take_moment("why-value", WindowPlace::network, {SetMeasure{"betweenness_norm"}, SelectActor{ActorId("P002")}});
  take_moment("keys", WindowPlace::coverage, {ShowKeys{true}});
  take_moment("everybody", WindowPlace::network, {});
  take_moment("connect", WindowPlace::network, {BeginConnect{ActorId("K001"), ActorId("P002")}});
  take_moment("steps", WindowPlace::network, {SelectActor{ActorId("P002")}, SetEgoSteps{1}});
}

// Every table and list of the place Manage, and a cell and a clipboard that were refused.
TEST(PicturesOfManage, AreMade) {
  const auto folder = std::filesystem::path(SOURCE_FOLDER) / "sample-data" / "veldhaven";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << folder << " is not there";
  auto opened = open_paths({folder});
  ASSERT_TRUE(opened.records);
  const auto start = initial_state(*std::move(opened.records), std::move(opened.snapshots));
  const auto path = std::filesystem::path(BUILD_FOLDER) / "pictures" / "manage";
  std::filesystem::create_directories(path);
  const auto take = [&](const std::string& name, Language language, bool dark, const Actions& actions) {
    auto state = start;
    state.language = language;
    state.dark = dark;
    for (const auto& action : actions) update(state, action);
    HeadlessWindow window(std::move(state), {1600, 1000, 1});
    EXPECT_TRUE(write_png(window.pixels(), path / (name + ".png")));
  };
  for (int view = 0; view <= static_cast<int>(ManageView::settings); ++view) {
    const ManageAction show = ShowManaged{static_cast<ManageView>(view)};
    const bool english = view % 2 == 1;
    take("view-" + std::to_string(view), english ? Language::english : Language::dutch, view % 3 == 2, {show});
  }
  const auto who = start.network().actors.rows()[7].id.text();
  const ManageAction choose = ChooseRows{{who}, TableCell{who, 3}, who};
  take("cell-refused", Language::dutch, false,
       {ManageAction(ShowManaged{}), choose, ManageAction(BeginCell{}), ManageAction(TypeCell{"bakker"}),
        ManageAction(FinishCell{})});
  take("cell-choices", Language::english, true, {ManageAction(ShowManaged{}), choose, ManageAction(BeginCell{})});
  take("paste", Language::dutch, false,
       {ManageAction(ShowManaged{}), ManageAction(PasteText{"id\tsoort\trol\n" + who +
                                                            "\tsleutelfiguur\tbuurtvader\nP990\tprofessional\t"
                                                            "wijkagent\nP991\tbakker\t\n"})});
  take("removed", Language::dutch, false, {ManageAction(ShowManaged{}), choose, ManageAction(RemoveRows{})});
}

std::string name_of(const testing::TestParamInfo<Look>& info) {
  auto name = info.param.name;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}
INSTANTIATE_TEST_SUITE_P(Looks, Pictures, testing::ValuesIn(looks()), name_of);

}  // namespace
}  // namespace sleutelnet
