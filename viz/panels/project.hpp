#pragma once
// Opening, making and closing projects: the menu behind the name, the dialogs, and what stands there when nothing is
// open.

#include "report/language_project.hpp"
#include "viz/view.hpp"

namespace sleutelnet {

// At the left of the bar, where the cursor is: the name, which opens the menu. Gives its width.
float draw_project_name(const View& view, Actions& actions);

void draw_project_dialog(const View& view, Actions& actions);
void draw_start(const View& view, Actions& actions);

// The pages of the dialog.
void draw_chooser(const View& view, const Chooser& chooser, Actions& actions);
void draw_passphrase_page(const View& view, const PassphrasePage& page, Actions& actions);
void draw_seal_page(const View& view, const SealPage& page, Actions& actions);

// The rows of the folder, of which one is chosen. Gives the row that was pressed twice, if any.
void draw_folder_rows(const View& view, const Chooser& chooser, ImVec2 size, Actions& actions);

const char* icon_of(EntryKind kind);
std::string recent_words(const View& view, const RecentProject& recent);  // why it cannot be opened; else its kind

}  // namespace sleutelnet
