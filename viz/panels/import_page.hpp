#pragma once
// The page in Manage on files that are read onto what is open: what they are, what would change, and what they ask.

#include "report/language_import.hpp"
#include "viz/view.hpp"

namespace sleutelnet {

void draw_import_page(const View& view, const ImportPage& page, Actions& actions);

// Its parts, from top to bottom.
void draw_import_files(const View& view, const Import& import);
void draw_import_weights(const View& view, const ImportPage& page, Actions& actions);
void draw_import_columns(const View& view, const ImportPage& page, Actions& actions);
void draw_import_issues(const View& view, const std::vector<Issue>& issues);
void draw_first_rows(const View& view, const std::vector<FileRow>& rows);

}  // namespace sleutelnet
