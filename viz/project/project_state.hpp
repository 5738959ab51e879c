#pragma once
// Opening, making and closing projects in the window: what is asked, and what is being done.

#include "viz/project/errand.hpp"
#include "viz/project/import_page.hpp"
#include "viz/project/project_places.hpp"

namespace sleutelnet {

enum class ChooserPurpose {
  open,
  make,
  save_as,
  key_file,
  import,         // a file or folder to read onto what is open
  template_name,  // for a mapping of columns that is kept
  template_file,
};

// A folder to choose from. Of `make` and `save_as` what is typed is the new name, else it narrows the list or is a
// path.
struct Chooser {
  ChooserPurpose purpose{};
  FolderLook look;           // without a path while the first folder is read
  std::uint64_t number = 0;  // of the errand that reads the next
  std::string typed;
  std::optional<std::size_t> choice;  // of shown_entries()
  std::optional<StoreError> refusal;
  bool nameless = false;  // there is no name yet to save under
  bool anew = true;       // the keyboard goes to the line, which holds `typed`
};

// Folders, and what can be opened or is of use to the purpose.
std::vector<FolderEntry> shown_entries(const Chooser& chooser);

struct PassphrasePage {
  OpenErrand errand;  // once more, with what is given here
  PassphraseWanted wanted;
};

struct SealPage {
  SaveErrand errand;
  SecretBytes again;
  bool may_be_clear = false;   // all of it is invented
  bool may_be_same = false;    // what is open has a passphrase
  bool without_names = false;  // they are locked, and stay behind
  enum class Refusal { none, too_short, not_the_same } refusal = Refusal::none;
};

struct WorkingPage {
  std::uint64_t number = 0;
  Errand errand;
};

struct FailurePage {
  ErrandFailure failure;
};

using ProjectDialog = std::variant<std::monostate, Chooser, PassphrasePage, SealPage, WorkingPage, FailurePage>;

struct ProjectState {
  bool start = false;  // nothing is open: what can be done first
  ProjectDialog dialog;
  ProjectDialog behind;        // to go back to
  std::optional<Errand> next;  // once it is decided what becomes of the edits
  std::vector<AskedErrand> asked;
  std::uint64_t last_number = 0;
  RecentProjects recent;
  ProjectPlaces places;
  std::optional<ImportPage> import;  // files that are looked at before they are read in
  std::filesystem::path path;        // of what is open
  bool menu_wanted = false;          // open the menu at the next frame
};

}  // namespace sleutelnet
