#pragma once
// What a user can ask for about projects, and what the errands bring.

#include "viz/project/project_state.hpp"

namespace sleutelnet {

struct WantProjectMenu {};
struct ProjectMenuReady {};  // it is open
struct BeginChoosing {
  ChooserPurpose purpose{};
};
struct ChooserReady {};  // the keyboard is in its line
struct TypeInChooser {
  std::string text;
};
struct MoveInChooser {
  std::size_t choice = 0;
};
struct GoToFolder {
  std::filesystem::path folder;
};
struct TakeChoice {};  // what is chosen or typed
struct OpenPaths {
  std::vector<std::filesystem::path> paths;
};
struct FillPassphrase {
  PassphrasePage page;
};
struct FillSeal {
  SealPage page;
};
struct SubmitPassphrase {};  // of either page
struct ReadPassphrase {      // from a file that is to be chosen
};
struct UnlockNames {};
struct KeepMoment {};  // a snapshot of what is open
struct CloseProject {};
struct ReadRecent {};
struct ForgetRecent {};
struct LeaveDialog {};  // one step back; what is being opened is stopped
struct DropFiles {      // let go over the window
  std::vector<std::filesystem::path> paths;
};
struct ErrandsBegun {};
struct TakeNews {
  std::uint64_t number = 0;
  ErrandNews news;
};

using ProjectAction =
    std::variant<WantProjectMenu, ProjectMenuReady, BeginChoosing, ChooserReady, TypeInChooser, MoveInChooser,
                 GoToFolder, TakeChoice, OpenPaths, FillPassphrase, FillSeal, SubmitPassphrase, ReadPassphrase,
                 UnlockNames, KeepMoment, CloseProject, ReadRecent, ForgetRecent, LeaveDialog, DropFiles, ReadFiles,
                 ReadFilesAgain, MapColumn, MapTable, ChooseWeights, ApplyImport, DropImport, ErrandsBegun, TakeNews>;

}  // namespace sleutelnet
