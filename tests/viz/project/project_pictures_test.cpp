// Pictures of everything about projects, in both languages, light and dark, at two sizes: for eyes, in the build
// folder.

#include "tests/viz/project/project_scratch.hpp"
#include "viz/platform/png_file.hpp"

namespace sleutelnet {
namespace {

namespace fs = std::filesystem;

struct ProjectLooks {
  const char* end;
  Language language{};
  bool dark = false;
  double scale = 1;
};

class PicturesOfProjects : public ::testing::TestWithParam<ProjectLooks> {
 protected:
  State look(State state) const {
    state.language = GetParam().language;
    state.dark = GetParam().dark;
    state.scale = GetParam().scale;
    state.project.places = {"/home/els", "/home/els/Documenten", "/usr/share/sleutelnet/veldhaven"};
    state.project.recent = {{"/home/els/Documenten/Sleutelnet/stad.sleutelnet", EntryKind::project, {}},
                            {"/home/els/Documenten/tabellen-2025", EntryKind::tables, {}},
                            {"/media/stick/oud.sleutelnet", EntryKind::project, StoreProblem::not_there}};
    return state;
  }
  State nothing() const {
    State state(Records{});
    state.project.start = true;
    return look(std::move(state));
  }
  State town() const {
    auto state = look(viz_town_state());
    state.home = {Home::Kind::project, "/home/els/Documenten/Sleutelnet/stad.sleutelnet", {}};
    state.project.path = state.home.path;
    return state;
  }
  static FolderLook folder() {
    const auto day = parse_date("2025-11-24");
    FolderLook look{.path = "/home/els/Documenten/Sleutelnet", .kind = EntryKind::folder};
    look.entries = {{"archief", EntryKind::folder, 0, day},
                    {"tabellen-2025", EntryKind::tables, 0, day},
                    {"buurtnetwerk.graphml", EntryKind::network, 48211, day},
                    {"lijst van Joke.xlsx", EntryKind::network, 18400, day},
                    {"stad.sleutelnet", EntryKind::project, 2412330, day}};
    return look;
  }
  // The page on one file with that text.
  State importing(const std::string& name, const std::string& text) const {
    const auto folder = fs::path(BUILD_FOLDER) / "scratch" / ("pictures" + std::to_string(getpid()));
    fs::create_directories(folder);
    std::ofstream(folder / name) << text;
    auto state = town();
    const auto& records = state.records();
    auto read = read_import(records, state.history.revision(), {folder / name}, {});
    fs::remove_all(folder);
    state.place = WindowPlace::manage;
    const auto mapping = read.guess;
    state.project.import = ImportPage{.read = std::make_shared<const ImportRead>(std::move(read)), .mapping = mapping};
    return state;
  }
  void take(const std::string& name, State state, const char* press = nullptr) const {
    const bool large = GetParam().scale > 1;
    HeadlessWindow window(std::move(state), {large ? 2560 : 1280, large ? 1600 : 800, 1});
    if (press != nullptr) window.click(press);
    const auto path = fs::path(BUILD_FOLDER) / "pictures" / "projects";
    fs::create_directories(path);
    EXPECT_TRUE(write_png(window.pixels(), path / (name + GetParam().end + ".png")));
  }
};

TEST_P(PicturesOfProjects, AreMade) {
  take("project-start", nothing());
  take("project-menu", town(), "project/menu");

  auto choosing = nothing();
  choosing.project.dialog = Chooser{.purpose = ChooserPurpose::open, .look = folder(), .choice = 4};
  take("project-chooser", choosing);
  choosing.project.dialog = Chooser{.purpose = ChooserPurpose::make,
                                    .look = folder(),
                                    .typed = "stad.sleutelnet",
                                    .refusal = StoreError{StoreProblem::already_there, "/home/els/stad.sleutelnet"}};
  take("project-name", choosing);

  const fs::path file = "/home/els/Documenten/Sleutelnet/stad.sleutelnet";
  auto asking = town();
  PassphrasePage page{{.paths = {file}, .passphrase = {}}, {file, file, true}};
  asking.project.dialog = page;
  take("project-passphrase", asking);

  SealPage seal{.may_be_clear = true, .may_be_same = true, .without_names = true};
  seal.errand.file = "/home/els/Documenten/Sleutelnet/kopie.sleutelnet";
  seal.errand.passphrase.typed = secret_bytes("lantaarn koffie");
  seal.again = secret_bytes("lantaarn");
  seal.refusal = SealPage::Refusal::not_the_same;
  asking.project.dialog = seal;
  take("project-seal", asking);

  ErrandFailure failure{file, StoreError{StoreProblem::truncated, file}, {}, {}};
  asking.project.dialog = FailurePage{failure};
  take("project-failed", asking);

  take("project-import", importing("actoren.csv",
                                   "id;soort;status;organisatie\nK900;sleutelfiguur;kandidaat;\n"
                                   "K901;sleutelfiguur;kandidaat;\nK902;buurman;kandidaat;\n"
                                   "K903;sleutelfiguur;kandidaat;O99\n"));
  take("project-import-columns", importing("lijst van Joke.csv",
                                           "Wie;Bel;Buurt;Hoe vaak\nVries, J. de;0612345678;BU99990101;1,5\n"
                                           "Jong, P. de;0612345679;BU99990102;2,25\n"));
  take("project-import-network",
       importing("buren.csv", "source,target,weight\nK001,K030,2\nK002,K030,3\nK002,X999,1\n"));

  auto locked = town();
  locked.home.names = VaultState::closed;
  take("project-locked", locked);
  update(locked, ApplyEdit{RemoveActor{ActorId("K003")}});
  update(locked, ProjectAction(OpenPaths{{file}}));
  take("project-leaving", locked);
}

INSTANTIATE_TEST_SUITE_P(Looks, PicturesOfProjects,
                         ::testing::Values(ProjectLooks{"-nl", Language::dutch}, ProjectLooks{"-en", Language::english},
                                           ProjectLooks{"-nl-dark", Language::dutch, true},
                                           ProjectLooks{"-en-200", Language::english, false, 2},
                                           ProjectLooks{"-nl-200-dark", Language::dutch, true, 2}));

}  // namespace
}  // namespace sleutelnet
